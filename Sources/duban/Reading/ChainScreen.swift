import PlanModel

/// The lives of commitments over several reports: what was dropped, dragged on, left off or changed, each year with
/// its sentences, then how all ended (n/N).
struct ChainScreen {
  private let chain: ReportChain
  private let showsAll: Bool
  private let console: Console
  /// How many of a list a screen shows.
  private static let most = 30

  init(_ chain: ReportChain, showsAll: Bool, console: Console) {
    self.chain = chain
    self.showsAll = showsAll
    self.console = console
  }

  func show() throws {
    let periods = chain.documents.map(ChainTable.period)
    try console.line(
      Indented.text("", console.word(ChainWords.title(periods)), console: console, color: .bold))
    let firm = chain.lives.count(where: \.isFirm)
    try console.line(
      Indented.text("", console.word(ChainWords.counts(chain.lives.count, firm)), console: console))
    for (number, part) in ChainLists(chain).parts.enumerated() {
      try list(number + 1, part.title, part.lives)
    }
    try totals()
    try console.line(Indented.text("", console.word(ChainWords.explained(chain.rules)), console: console))
  }

  private func list(_ number: Int, _ title: Phrase, _ lives: [CommitmentLife]) throws {
    let shown = showsAll ? lives : Array(lives.filter(\.isFirm).prefix(Self.most))
    let name = console.word(ReadingWords.ordinal(number)) + console.word(title)
    try console.line()
    try console.line(
      console.paint(.bold, console.language == .zh ? "\(name)（\(lives.count)）" : "\(name) (\(lives.count))"))
    if lives.isEmpty { try console.line("  " + console.word(ReadingWords.none)) }
    for life in shown { try self.life(life) }
    if lives.count > shown.count {
      try console.line("  " + console.word(ChainWords.soft(lives.count - shown.count)))
    }
  }

  private func life(_ life: CommitmentLife) throws {
    for (number, step) in life.steps.enumerated() {
      let year = ChainTable.period(chain.documents[step.report])
      let indent = number == 0 ? "  " : "    "
      let head = "\(indent)\(year) \(step.commitment.id)  "
      try console.line(
        Indented.text(
          head, Quotation.onOneLine(step.commitment.quote), console: console,
          color: FieldWords.color(step.verdict)))
      for answer in step.answers.prefix(2) {
        try detail("→ ", Quotation.onOneLine(answer.quote))
      }
      try detail("", ChainTable.end(step, of: life, console))
    }
  }

  private func detail(_ mark: String, _ text: String) throws {
    try console.line(Indented.text("        \(mark)", text, console: console, color: .grey))
  }

  private func totals() throws {
    try console.line()
    var table = TerminalTable(columns: [
      TerminalTable.Column(console.word(ChainWords.fate)),
      TerminalTable.Column(console.word(ChainWords.lives), .right),
      TerminalTable.Column(console.word(ChainWords.firm), .right),
    ])
    let firm = chain.lives.filter(\.isFirm)
    for fate in Fate.allCases {
      table.add([
        TerminalTable.Cell(console.word(ChainWords.name(fate))),
        TerminalTable.Cell("\(chain.lives.count { $0.fate == fate })/\(chain.lives.count)"),
        TerminalTable.Cell("\(firm.count { $0.fate == fate })/\(firm.count)"),
      ])
    }
    for line in table.rendered(width: console.width, paint: console.paint) { try console.line(line) }
  }
}

/// The lists of a chain, in the order in which a director asks.
struct ChainLists {
  let parts: [(title: Phrase, lives: [CommitmentLife])]

  init(_ chain: ReportChain) {
    let lives = chain.lives
    func changes(_ life: CommitmentLife) -> Bool {
      life.steps.contains { $0.next == .replaced || $0.next == .reworded || $0.next == .merged }
    }
    parts = [
      (ChainWords.dropped, lives.filter { $0.fate == .dropped }),
      (ChainWords.dragged, lives.filter { $0.isDragged && $0.fate != .dropped }),
      (ChainWords.leftOff, lives.filter { $0.fate == .leftOff && !$0.isDragged }),
      (
        ChainWords.changed,
        lives.filter { changes($0) && !$0.isDragged && $0.fate != .dropped && $0.fate != .leftOff }
      ),
    ]
  }
}
