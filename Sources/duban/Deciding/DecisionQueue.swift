import PlanModel
import PlanStore

/// What waits for a person, as the store has it now: nothing else remembers how far one has come (待办队列).
struct DecisionQueue {
  enum Matters: Sendable { case all, drafts, links }

  var period: Period?
  var unit: String?
  var matters = Matters.all
  /// Whose judgements are missing, where links are judged blind; nil: what nobody has decided.
  var judge: String?
  var today: CalendarDate

  func items(_ snapshot: Snapshot) throws -> [DecisionItem] {
    var texts = Texts(snapshot: snapshot)
    var items: [DecisionItem] = []
    if matters != .links, judge == nil { items += try drafts(snapshot, &texts) }
    if matters != .drafts { items += try links(snapshot, &texts) }
    return items
  }

  private func drafts(_ snapshot: Snapshot, _ texts: inout Texts) throws -> [DecisionItem] {
    let accepted = try snapshot.acceptedDrafts()
    var items: [DecisionItem] = []
    try snapshot.facts(FactsQuery(asOf: today, period: period, unit: unit, drafts: .only)) { facts in
      guard !accepted.contains(facts.commitment.id) else { return }
      items.append(try item(facts.commitment, .draft(next: nil), &texts))
    }
    for index in items.indices.dropLast() where items[index].unit == items[index + 1].unit {
      items[index].matter = .draft(next: items[index + 1].code)
    }
    return items
  }

  private func links(_ snapshot: Snapshot, _ texts: inout Texts) throws -> [DecisionItem] {
    let all = try snapshot.links(LinkQuery(period: period, unit: unit))
    let judged = try judge.map { try snapshot.judgements(by: $0, blindOnly: true) }
    let known = try snapshot.learnedAliases().map { NamePair(name: $0.name, standard: $0.standard) }
    var items: [DecisionItem] = []
    var start = 0
    while start < all.count {
      var end = start
      while end < all.count, all[end].code == all[start].code, all[end].unit == all[start].unit { end += 1 }
      let group = Array(all[start..<end])
      start = end
      let waiting = group.filter { $0.state == .proposed }
      if let judged {
        guard group.contains(where: { judged[$0.id] == nil }) else { continue }
      } else {
        guard !waiting.isEmpty, !group.contains(where: { $0.state == .accepted }) else { continue }
      }
      let facts = try snapshot.facts(ofCode: group[0].code, unit: group[0].unit, asOf: today)
      let open = judged.map { judged in group.filter { judged[$0.id] == nil } } ?? waiting
      let shown = try open.map { link in
        let figures = try snapshot.figures(ofLink: link.id)
        return DecisionItem.Candidate(
          link: link.id, passage: try texts.passage(link.outcomeSource), documentTitle: link.documentTitle,
          relation: link.relation, score: link.score, isAuto: link.isAuto, reasons: link.reasons,
          alias: NamePair.suggested(promised: figures.promised, reported: figures.reported, known: known))
      }
      items.append(try item(facts.commitment, .links(shown), &texts))
    }
    return items
  }

  private func item(_ commitment: Commitment, _ matter: DecisionItem.Matter, _ texts: inout Texts) throws
    -> DecisionItem
  {
    DecisionItem(
      id: commitment.id, code: commitment.code, unit: commitment.unit, title: commitment.title,
      kind: commitment.kind, isFirm: commitment.isFirm, headings: commitment.headings,
      targets: commitment.original.targets.map(\.text).joined(separator: "；"),
      due: commitment.original.due?.description ?? "", lead: commitment.lead ?? "",
      documentTitle: try commitment.source.map { try texts.snapshot.title(ofDocument: $0.documentHash) },
      passage: try commitment.source.map { try texts.passage($0) } ?? Passage(commitment.title),
      matter: matter)
  }
}

/// The texts of documents, each decoded once.
private struct Texts {
  let snapshot: Snapshot
  private var known: [String: [Unicode.Scalar]] = [:]

  init(snapshot: Snapshot) { self.snapshot = snapshot }

  mutating func passage(_ source: Source) throws -> Passage {
    let text: [Unicode.Scalar]
    if let read = known[source.documentHash] {
      text = read
    } else {
      text = Array(try snapshot.text(ofDocument: source.documentHash).unicodeScalars)
      known[source.documentHash] = text
    }
    return Passage(source.span, in: text)
  }
}
