import ChineseText
import PlanModel

/// A match as lists for people: for each commitment what was found, the best answer first.
struct MatchLists {
  let result: MatchResult
  let console: Console
  private let plan: [CommitmentStatement]
  private let quotes: [String: String]
  private let links: [String: [MatchCandidate]]

  init(_ result: MatchResult, plan: Extraction, review: Extraction, console: Console) {
    self.result = result
    self.console = console
    self.plan = plan.commitments
    quotes = Dictionary(review.outcomes.map { ($0.id, $0.quote) }) { first, _ in first }
    links = Dictionary(grouping: result.links, by: \.commitment)
  }

  func table() throws {
    for statement in plan {
      try console.line(
        Indented.text("\(statement.id)  ", Quotation.onOneLine(statement.quote), console: console))
      if let reasons = result.silent[statement.id] {
        try answer(console.word(FieldWords.name(.silent)), .blue, reasons.first.map(console.word) ?? "")
        continue
      }
      // Three are what a person weighs; JSON has all.
      for link in (links[statement.id] ?? []).prefix(link(statement) == nil ? 3 : 1) {
        let mark =
          link.isAuto ? console.word(FieldWords.name(link.relation)) : console.word(ReadingWords.candidate)
        let reason = link.reasons.first.map { console.language == .zh ? "（\($0.zh)）" : " (\($0.en))" } ?? ""
        try answer(
          "\(mark) \(JSONText.score(link.score))", link.isAuto ? .green : .yellow,
          "\(link.outcome) \(Quotation.onOneLine(quotes[link.outcome] ?? ""))\(reason)")
      }
    }
    try console.line()
    let auto = plan.filter { link($0) != nil }.count
    let silent = plan.filter { result.silent[$0.id] != nil }.count
    try console.line(ReadingWords.autoLinks(auto, silent, plan.count - auto - silent))
  }

  private func answer(_ mark: String, _ color: Paint.Color, _ text: String) throws {
    try console.line(Indented.text("    \(mark)  ", text, console: console, color: color))
  }

  /// The answer that the program stands for.
  private func link(_ statement: CommitmentStatement) -> MatchCandidate? {
    result.silent[statement.id] == nil ? links[statement.id]?.first(where: \.isAuto) : nil
  }

  func csv() throws {
    let csv = try CSVRows(
      console.out,
      header: ["commitment", "quote", "outcome", "answer", "score", "auto", "relation", "reasons"])
    for statement in plan {
      let own = links[statement.id] ?? []
      if result.silent[statement.id] != nil || own.isEmpty {
        let reasons = (result.silent[statement.id] ?? []).map(console.word).joined(separator: "；")
        try csv.row([statement.id, statement.quote, "", "", "", "", "silent", reasons])
      }
      for link in own {
        try csv.row([
          statement.id, statement.quote, link.outcome, quotes[link.outcome] ?? "", JSONText.score(link.score),
          "\(link.isAuto)", link.relation.rawValue, link.reasons.map(console.word).joined(separator: "；"),
        ])
      }
    }
  }

  func markdown() throws {
    let table = try MarkdownTable(
      console.out,
      header: [
        ReadingWords.id, ReadingWords.commitment, ReadingWords.relation, ReadingWords.score,
        ReadingWords.answer,
        ReadingWords.reasons,
      ].map(console.word))
    for statement in plan {
      if let reasons = result.silent[statement.id] {
        try table.row([
          statement.id, Quotation.onOneLine(statement.quote), console.word(FieldWords.name(.silent)), "", "",
          reasons.map(console.word).joined(separator: "；"),
        ])
        continue
      }
      for link in (links[statement.id] ?? []).prefix(link(statement) == nil ? 3 : 1) {
        let mark = link.isAuto ? FieldWords.name(link.relation) : ReadingWords.candidate
        try table.row([
          statement.id, Quotation.onOneLine(statement.quote), console.word(mark), JSONText.score(link.score),
          Quotation.onOneLine(quotes[link.outcome] ?? ""),
          link.reasons.map(console.word).joined(separator: "；"),
        ])
      }
    }
  }
}

/// A text with a head before its first line, its other lines set in by the head's width.
enum Indented {
  static func text(_ head: String, _ body: String, console: Console, color: Paint.Color? = nil) -> String {
    let indent = DisplayWidth.columns(head)
    let lines = Wrapping.lines(body, columns: max(console.width - indent, 20))
    let blank = String(repeating: " ", count: indent)
    return lines.enumerated().map { ($0 == 0 ? console.paint(color, head) : blank) + $1 }.joined(
      separator: "\n")
  }
}
