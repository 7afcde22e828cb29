import FoundationEssentials
import PlanModel
import PlanStore

/// Units of government or lead offices side by side (分单位情况): every ratio with its n/N; ranked only on request.
struct SideBySide {
  let byLead: Bool
  let isRanked: Bool
  let selection: SelectionOptions
  let rules: RuleOptions
  let output: OutputOptions

  func write(_ store: Store, _ console: Console) throws {
    let query = try selection.query(console, detail: .brief)
    let assessor = Assessor(rules: try rules.load(), asOf: console.asOf)
    var all = Totals()
    var groups: [String: Totals] = [:]
    var order: [String] = []
    try store.read { snapshot in
      let places = byLead ? [:] : try ancestors(snapshot)
      let isOfKind = try selection.problemFilter()
      try snapshot.assess(query, of: selection.whose, by: assessor) { assessment in
        if let isOfKind, !isOfKind(assessment.facts) { return }
        let commitment = assessment.facts.commitment
        let name =
          byLead
          ? commitment.lead ?? console.word(LifeWords.none) : places[commitment.unit] ?? commitment.unit
        if groups[name] == nil { order.append(name) }
        groups[name, default: Totals()].add(assessment)
        all.add(assessment)
      }
      if !byLead {
        let place = Dictionary(try snapshot.units().enumerated().map { ($0.element.name, $0.offset) }) {
          first, _ in
          first
        }
        order.sort { (place[$0] ?? .max) < (place[$1] ?? .max) }
      }
    }
    if isRanked { order = ranked(order, groups) }
    var listing = Listing(columns, schema: "duban.sideBySide/1", key: "groups")
    var place = 0
    var last: Decimal?
    for (index, name) in order.enumerated() {
      let totals = groups[name] ?? Totals()
      let rate = totals.completionRate.percent
      // Equal rates share a place.
      if index == 0 || rate != last { place = index + 1 }
      last = rate
      listing.add(row(name, totals, place: isRanked ? (rate == nil ? Optional<Int>.none : place) : nil))
    }
    try listing.write(output.format, console)
    guard output.format == .table || output.format == .md, !order.isEmpty else { return }
    try console.line()
    for line in Wrapping.lines(
      SeeingWords.count(all, assessor.rules.name, console.asOf, console.language), columns: console.width)
    { try console.line(line) }
  }

  /// What each unit is counted with: the unit right below the one that is looked at.
  private func ancestors(_ snapshot: Snapshot) throws -> [String: String] {
    let units = try snapshot.units()
    let top = try selection.unit.map { try snapshot.unitName($0) } ?? units.first?.name
    let known = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
    var places: [String: String] = [:]
    for unit in units {
      var place = unit
      while let parent = place.parent.flatMap({ known[$0] }), parent.name != top { place = parent }
      places[unit.name] = unit.name == top ? unit.name : place.name
    }
    return places
  }

  /// By completion, best first; those without a rate last; equals in the order that they had.
  private func ranked(_ names: [String], _ groups: [String: Totals]) -> [String] {
    let keyed = names.enumerated().map {
      ($0.offset, $0.element, groups[$0.element]?.completionRate.percent ?? -1)
    }
    return keyed.sorted { $0.2 == $1.2 ? $0.0 < $1.0 : $0.2 > $1.2 }.map(\.1)
  }

  private var columns: [Listing.Column] {
    (isRanked ? [.init("rank", LifeWords.place, .right)] : []) + [
      .init(byLead ? "lead" : "unit", byLead ? LifeWords.office : SeeingWords.unit, flexible: true),
      .init("items", SeeingWords.items, .right), .init("counted", LifeWords.counted, .right),
      .init("complete", LifeWords.complete, .right), .init("completion", SeeingWords.completion, .right),
      .init("onTime", LifeWords.onTime, .right), .init("overdue", LifeWords.overdue, .right),
      .init("red", FieldWords.name(Light.red), .right),
      .init("yellow", FieldWords.name(Light.yellow), .right),
      .init("signedOff", LifeWords.signedOffRate, .right),
    ]
  }

  private func row(_ name: String, _ totals: Totals, place: Int?) -> [Listing.Value] {
    func share(_ share: Share) -> Listing.Value { .text("\(share.part)/\(share.whole)") }
    func percent(_ share: Share) -> Listing.Value { share.percent.map { .text($0.fixed(1) + "%") } ?? .none }
    let head: [Listing.Value] = isRanked ? [place.map { .number($0) } ?? .none] : []
    return head + [
      .text(name), .number(totals[.leaves]), .number(totals[.counted]), share(totals.completionRate),
      percent(totals.completionRate), percent(totals.onTimeRate), .number(totals[.overdue]),
      .number(totals[.light(.red)]), .number(totals[.light(.yellow)]), share(totals.signOffRate),
    ]
  }
}
