import PlanModel

/// The lives of commitments as rows, one for each plan that a commitment stands in, and as JSON.
struct ChainTable {
  let chain: ReportChain
  let console: Console

  static let header = [
    "life", "period", "id", "quote", "firm", "verdict", "arithmetic", "answer", "next", "fate",
  ]

  static func period(_ document: DocumentFacts) -> String {
    document.planned?.description ?? document.reviewed?.description ?? "?"
  }

  /// What became of it in a few words: 未达；下一年延续.
  static func end(_ step: LifeStep, of life: CommitmentLife, _ console: Console) -> String {
    let comma = console.language == .zh ? "；" : "; "
    if step.verdict == .notExamined { return console.word(ChainWords.notYet) }
    if step.verdict == .silent, step.next == nil, step.isNotYetDue, let due = step.commitment.due {
      return [console.word(FieldWords.name(.silent)), console.word(ChainWords.due(due))].joined(
        separator: comma)
    }
    if step.verdict == .silent, step.next == nil { return console.word(ChainWords.neither) }
    let verdict = console.word(FieldWords.name(step.verdict))
    let reason = step.verdict == .silent ? nil : step.arithmetic.map(console.word)
    let next = console.word(step.next.map(ChainWords.name) ?? ChainWords.ends)
    return ([verdict] + [reason, next].compactMap { $0 }).joined(separator: comma)
  }

  private func cells(_ step: LifeStep, _ life: CommitmentLife, _ number: Int) -> [String] {
    [
      "\(number)", Self.period(chain.documents[step.report]), step.commitment.id,
      Quotation.onOneLine(step.commitment.quote), "\(step.commitment.isFirm)", step.verdict.rawValue,
      step.arithmetic.map(console.word) ?? "",
      step.answers.map { Quotation.onOneLine($0.quote) }.joined(separator: "；"), step.next?.rawValue ?? "",
      life.fate.rawValue,
    ]
  }

  func csv() throws {
    let csv = try CSVRows(console.out, header: Self.header)
    for (number, life) in chain.lives.enumerated() {
      for step in life.steps { try csv.row(cells(step, life, number + 1)) }
    }
  }

  /// The lists as sections, each life as an item with its years below it.
  func markdown(showsAll: Bool) throws {
    let periods = chain.documents.map(Self.period)
    try console.line("# \(console.word(ChainWords.title(periods)))\n")
    try console.line(console.word(ChainWords.counts(chain.lives.count, chain.lives.count(where: \.isFirm))))
    for part in ChainLists(chain).parts {
      try console.line("\n## \(console.word(part.title)) (\(part.lives.count))\n")
      let shown = showsAll ? part.lives : part.lives.filter(\.isFirm)
      for life in shown {
        for (number, step) in life.steps.enumerated() {
          let answers = step.answers.prefix(2).map { "“\(Quotation.onOneLine($0.quote))”" }.joined(
            separator: "；")
          try console.line(
            "\(number == 0 ? "- " : "  - ")\(Self.period(chain.documents[step.report])) \(step.commitment.id) “\(Quotation.onOneLine(step.commitment.quote))”\(answers.isEmpty ? "" : " → \(answers)") — \(Self.end(step, of: life, console))"
          )
        }
      }
      if part.lives.count > shown.count {
        try console.line("\n" + console.word(ChainWords.soft(part.lives.count - shown.count)))
      }
    }
    try console.line("")
    let table = try MarkdownTable(
      console.out, header: [ChainWords.fate, ChainWords.lives, ChainWords.firm].map(console.word))
    let firm = chain.lives.filter(\.isFirm)
    for fate in Fate.allCases {
      try table.row([
        console.word(ChainWords.name(fate)), "\(chain.lives.count { $0.fate == fate })/\(chain.lives.count)",
        "\(firm.count { $0.fate == fate })/\(firm.count)",
      ])
    }
    try console.line("\n" + console.word(ChainWords.explained(chain.rules)))
  }
}

extension JSONWriter {
  /// Schema `duban.chain/1`.
  mutating func chain(_ chain: ReportChain, language: Language) throws {
    try object { json in
      try json.field("schema", "duban.chain/1")
      try json.field("rules", chain.rules)
      try json.field("reports", list: chain.documents) { try $0.document($1) }
      try json.field("lives", list: chain.lives) { json, life in
        try json.object { json in
          try json.field("fate", life.fate.rawValue)
          try json.field("dragged", life.isDragged)
          try json.field("firm", life.isFirm)
          try json.field("steps", list: life.steps) { try $0.step($1, language: language) }
        }
      }
      try json.key("totals")
      try json.object { json in
        try json.field("lives", chain.lives.count)
        for fate in Fate.allCases { try json.field(fate.rawValue, chain.lives.count { $0.fate == fate }) }
      }
    }
  }

  private mutating func step(_ step: LifeStep, language: Language) throws {
    try object { json in
      try json.field("report", step.report)
      try json.field("id", step.commitment.id)
      try json.span(step.commitment.span)
      try json.field("quote", step.commitment.quote)
      try json.field("firm", step.commitment.isFirm)
      try json.field("verdict", step.verdict.rawValue)
      try json.field("arithmetic", step.arithmetic?[language])
      try json.field("answers", list: step.answers) { json, answer in
        try json.object { json in
          try json.field("id", answer.id)
          try json.span(answer.span)
          try json.field("quote", answer.quote)
        }
      }
      try json.field("next", step.next?.rawValue)
      try json.field("notYetDue", step.isNotYetDue)
    }
  }
}
