import FoundationEssentials
import PlanModel
import Testing

/// RULES §4 with the plan's time over: what light a reconciled commitment shows.
@Suite struct ReconciledLightTests {
  private static let bands = [
    RuleSet.Band(
      code: "slightlyShort", light: .blue, lowest: -1, isInclusive: false, label: Phrase(zh: "略低", en: "")),
    RuleSet.Band(
      code: "short", light: .yellow, lowest: -3, isInclusive: false, label: Phrase(zh: "低", en: "")),
    RuleSet.Band(
      code: "farShort", light: .red, lowest: nil, isInclusive: false, label: Phrase(zh: "远", en: "")),
  ]
  static let rules = RuleSet(
    name: "test-1", title: Phrase(zh: "试", en: "test"), legend: Phrase(zh: "", en: ""),
    source: Phrase(zh: "", en: ""), gapBands: [], differenceBands: bands)

  private static func item(
    _ verdict: Verdict, _ judgements: [Judgement] = [], measured: Bool = true, firm: Bool = true,
    figures: [Figure] = []
  ) -> ReconciledCommitment {
    ReconciledCommitment(
      commitment: CommitmentStatement(
        id: "c", span: Span(0, 4), quote: "修复灯塔", isFirm: firm, figures: figures),
      verdict: verdict, judgements: judgements, isMeasured: measured)
  }

  private static func short(_ difference: Decimal, _ scale: Judgement.Scale) -> Judgement {
    Judgement(verdict: .missed, difference: difference, reason: Phrase(zh: "差", en: "short"), scale: scale)
  }

  @Test(arguments: [
    (Verdict.exceeded, Light.green), (.met, .green), (.reported, .grey), (.silent, .grey), (.masked, .grey),
    (.notComparable, .grey), (.undecided, .grey), (.missed, .red), (.partly, .red),
  ]) func everyVerdictHasALight(_ verdict: Verdict, _ light: Light) {
    #expect(Self.rules.light(of: Self.item(verdict)) == light)
  }

  @Test(arguments: [
    (Decimal(-5) / 10, Judgement.Scale.points, Light.blue), (-1, .points, .yellow),
    (Decimal(-29) / 10, .points, .yellow), (-3, .points, .red), (-1, .amount, .red), (-40, .days, .yellow),
  ]) func whatIsShortDecides(_ difference: Decimal, _ scale: Judgement.Scale, _ light: Light) {
    #expect(Self.rules.light(of: Self.item(.missed, [Self.short(difference, scale)])) == light)
  }

  @Test func theWorstOfSeveralTargetsCounts() {
    let kept = Judgement(verdict: .met, difference: 3, reason: Phrase(zh: "达到", en: "met"), scale: .points)
    let parts = [kept, Self.short(Decimal(-5) / 10, .points)]
    #expect(Self.rules.light(of: Self.item(.partly, parts)) == .blue)
    #expect(Self.rules.light(of: Self.item(.partly, parts + [Self.short(-9, .days)])) == .yellow)
    #expect(Self.rules.light(of: Self.item(.partly, parts + [Self.short(-2, .amount)])) == .red)
  }

  @Test func whatIsOnlyUnderWayIsOverdueWhereItCouldHaveBeenChecked() {
    #expect(Self.rules.light(of: Self.item(.partly, measured: false)) == .red)
    #expect(Self.rules.light(of: Self.item(.partly, measured: false, firm: false)) == .grey)
    let target = Figure(span: Span(0, 2), quote: "3座", indicator: "灯塔", value: 3, unit: "座")
    #expect(Self.rules.light(of: Self.item(.partly, measured: false, figures: [target])) == .grey)
  }

  @Test func whatHasTimeToRunHasNoLight() {
    var item = Self.item(.partly, [Self.short(-2, .amount)])
    item.isNotYetDue = true
    #expect(Self.rules.light(of: item) == .grey)
  }
}
