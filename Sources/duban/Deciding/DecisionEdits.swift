import PlanLedger
import PlanModel
import PlanStore

/// What a sheet of decisions changes in the drafts themselves (表中改稿): title, targets and deadline are taken, and
/// what isn't taken is said, line by line.
struct DecisionEdits {
  /// A draft's change, and the words that say it.
  struct Change {
    var place: TablePlace
    var code: String
    var unit: String?
    var edit: CommitmentEdit
    var words: Phrase
  }

  private(set) var changes: [Change] = []
  private(set) var findings: [Finding] = []

  init(_ edits: [DecisionEdit], day: CalendarDate, _ snapshot: Snapshot) throws {
    var drafts: [String: [Commitment]] = [:]
    try snapshot.facts(FactsQuery(asOf: day, drafts: .only)) { facts in
      drafts[facts.commitment.code, default: []].append(facts.commitment)
    }
    var links: [Int: Link] = [:]
    if edits.contains(where: { $0.matter == .link }) {
      for link in try snapshot.links(LinkQuery()) { links[link.id] = link }
    }
    for edit in edits {
      switch edit.matter {
      case .draft:
        let own = (drafts[edit.code] ?? []).filter { edit.unit == nil || $0.unit == edit.unit }
        if own.count == 1, let draft = own.first { take(edit, of: draft) }
      case .link:
        if let link = edit.link.flatMap({ links[$0] }), link.code == edit.code { hold(edit, link) }
      }
    }
  }

  private mutating func take(_ edit: DecisionEdit, of draft: Commitment) {
    if edit.isRejected { return }
    if let quote = edit.quote, Self.differs(quote, draft.source?.quote ?? "") {
      findings.append(DecisionFindings.fixed(edit, [.quote]))
    }
    var change = CommitmentEdit()
    var told: [(name: Phrase, from: String, to: String)] = []
    if let title = edit.title, Self.differs(title, draft.title) {
      guard !title.isEmpty else { return findings.append(DecisionFindings.noTitle(edit)) }
      change.title = title
      told.append((Phrase(zh: "事项", en: "title"), draft.title, title))
    }
    let targets = draft.original.targets.map(\.text).joined(separator: "；")
    if let text = edit.target, Self.differs(text, targets) {
      guard let read = try? text.isEmpty ? [] : TypedValue.targets(text, title: change.title ?? draft.title)
      else { return findings.append(DecisionFindings.unreadable(edit, .target, text)) }
      change.targets = read
      told.append((Phrase(zh: "目标", en: "target"), targets, text))
    }
    if let text = edit.due, Self.differs(text, draft.original.due?.description ?? "") {
      // A spreadsheet writes 2023-12-31 as 2023/12/31: the same day is no change.
      let read = try? text.isEmpty ? nil : TypedValue.due(text, period: nil)
      guard text.isEmpty || read != nil else {
        return findings.append(DecisionFindings.unreadable(edit, .due, text))
      }
      if read != draft.original.due {
        change.due = .some(read ?? nil)
        told.append((Phrase(zh: "时限", en: "due"), draft.original.due?.description ?? "", text))
      }
    }
    guard !told.isEmpty else { return }
    changes.append(
      Change(
        place: edit.place, code: edit.code, unit: edit.unit, edit: change,
        words: DecidingWords.changed(edit.code, told)))
  }

  /// Of a link's row only the decision, the relation and the reason are taken.
  private mutating func hold(_ edit: DecisionEdit, _ link: Link) {
    var columns: [DecisionColumn] = []
    if let title = edit.title, Self.differs(title, link.title) { columns.append(.title) }
    if let quote = edit.quote, Self.differs(quote, link.promise) { columns.append(.quote) }
    if let outcome = edit.outcome, Self.differs(outcome, link.outcome) { columns.append(.outcome) }
    if let target = edit.target, !target.isEmpty { columns.append(.target) }
    if let due = edit.due, !due.isEmpty { columns.append(.due) }
    if !columns.isEmpty { findings.append(DecisionFindings.fixed(edit, columns)) }
  }

  /// Spreadsheets put in and leave out blanks and line breaks.
  private static func differs(_ one: String, _ other: String) -> Bool {
    func bare(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !$0.properties.isWhitespace }
    }
    return bare(one) != bare(other)
  }
}
