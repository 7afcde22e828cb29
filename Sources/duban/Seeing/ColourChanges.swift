import FoundationEssentials
import PlanModel
import PlanStore

/// The same day under two rule sets (两种规则对照): the items that change colour, then how many of each light.
struct ColourChanges {
  let against: RuleSet
  let selection: SelectionOptions
  let rules: RuleSet
  /// Only items that have, or would get, this light.
  let light: Light?
  let format: DataFormat

  func write(_ store: Store, _ console: Console) throws {
    let query = try selection.query(console, detail: .brief)
    let first = Assessor(rules: rules, asOf: console.asOf)
    let second = Assessor(rules: against, asOf: console.asOf)
    var (before, after) = (Totals(), Totals())
    var listing = Listing(columns, schema: "duban.changes/1", key: "changes")
    try store.read { snapshot in
      let own = try selection.whose.map { try snapshot.responsibilities(of: $0, asOf: console.asOf) }
      let isOfKind = try selection.problemFilter()
      try snapshot.facts(query) { facts in
        let commitment = facts.commitment
        if let own, !own.contains(Snapshot.responsibility(commitment.code, commitment.unit)) { return }
        if let isOfKind, !isOfKind(facts) { return }
        let (one, two) = (first.assess(facts), second.assess(facts))
        before.add(one)
        after.add(two)
        // A parent's light is its parts' business: it changes only where one of them does.
        guard !facts.hasParts, one.light != two.light else { return }
        if let light, one.light != light, two.light != light { return }
        listing.add(row(commitment, one, two, console))
      }
    }
    try listing.write(format, console)
    guard format == .table || format == .md else { return }
    try console.line()
    for (totals, name) in [(before, rules.name), (after, against.name)] {
      for line in Wrapping.lines(
        SeeingWords.count(totals, name, console.asOf, console.language), columns: console.width)
      { try console.line(line) }
    }
  }

  private var columns: [Listing.Column] {
    [
      .init("code", SeeingWords.code), .init("title", SeeingWords.title, flexible: true),
      .init("completion", SeeingWords.completion, .right),
      .init("pace", SeeingWords.pace, .right),
      .init("light", Phrase(zh: rules.name, en: rules.name)),
      .init("otherPace", SeeingWords.pace, .right),
      .init("otherLight", Phrase(zh: against.name, en: against.name)),
    ]
  }

  private func row(
    _ commitment: Commitment, _ one: Assessment, _ two: Assessment, _ console: Console
  ) -> [Listing.Value] {
    [
      .text(commitment.code), .text(commitment.title),
      .text(one.completion.map { $0.fixed(1) + "%" } ?? ""), .text(one.pace?.fixed(1) ?? ""),
      light(one.light, console), .text(two.pace?.fixed(1) ?? ""), light(two.light, console),
    ]
  }

  /// Machines get the light's own name, people its word and colour.
  private func light(_ light: Light, _ console: Console) -> Listing.Value {
    format == .json || format == .csv
      ? .text(light.rawValue) : .text(console.word(FieldWords.name(light)), FieldWords.color(light))
  }
}
