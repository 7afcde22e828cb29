import PlanModel
import Testing

@testable import PlanMatching

/// The best candidates without a verdict, in reports of any size.
@Suite struct NearestTests {
  static let things = ["渔港", "灯塔", "海堤", "苗圃", "盐田", "码头", "栈桥", "冷库", "风车", "鱼市"]
  static let acts = ["修缮", "扩建", "验收", "拆除", "移交", "绿化", "招租", "加固"]
  /// 甲乙丙丁… as names, so that any number of statements differ.
  static let names = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥".map { String($0) }

  static func sentence(_ number: Int) -> String {
    let name = names[number % 22] + names[number / 22 % 22] + names[number / 484 % 22]
    return name + things[number % things.count] + acts[number % acts.count] + "，新添设备\(number % 40 + 2)台"
  }

  /// For each commitment what was found.
  static func nearest(_ plan: [CommitmentStatement], _ review: [OutcomeStatement], most: Int = 3)
    -> [[MatchCandidate]]
  {
    let links = Matcher().nearest(commitments: plan, outcomes: review, most: most).links
    let own = Dictionary(grouping: links, by: \.commitment)
    return plan.map { own[$0.id] ?? [] }
  }

  @Test(arguments: [1, 3, 10]) func areThoseThatMatchingPutsFirst(_ most: Int) {
    let plan = Sentences.commitments((0..<40).map { (Self.sentence($0 * 7), .project) })
    let review = Sentences.outcomes((0..<90).map { (Self.sentence($0 * 3) + "到位", .done) })
    let nearest = Self.nearest(plan, review, most: most)
    let links = Dictionary(
      grouping: Matcher().match(commitments: plan, outcomes: review).links, by: \.commitment)
    #expect(nearest.count == plan.count)
    for (commitment, found) in zip(plan, nearest) {
      let first = (links[commitment.id] ?? []).prefix(most)
      #expect(found.map(\.outcome) == first.map(\.outcome))
      #expect(found.map(\.score) == first.map(\.score))
    }
  }

  @Test func areFoundByRareTermsAmongManyOutcomes() {
    let plan = Sentences.commitments((0..<50).map { (Self.sentence($0 * 29), .project) })
    let review = Sentences.outcomes((0..<2000).map { (Self.sentence($0) + "到位", .done) })
    let nearest = Self.nearest(plan, review, most: 1)
    #expect(nearest.map { $0.first?.outcome } == (0..<50).map { "o\($0 * 29 + 1)" })
  }

  @Test func areLookedForByCommonTermsWhereThereIsNoOther() {
    let plan = Sentences.commitments([("海堤巡护", .standing)])
    let review = Sentences.outcomes((0..<1000).map { (["盐田采收", "海堤巡护"][$0 % 2] + "\($0)次", .done) })
    let nearest = Self.nearest(plan, review, most: 3)
    #expect(nearest.first?.count == 3)
    #expect(nearest.first?.allSatisfy { Int($0.outcome.dropFirst()).map { $0 % 2 == 0 } == true } == true)
  }

  @Test func ofNothingAreNone() {
    #expect(Self.nearest([], Sentences.outcomes([("灯塔亮灯", .done)])).isEmpty)
    #expect(Self.nearest(Sentences.commitments([("灯塔亮灯", .action)]), []).map(\.count) == [0])
  }

  /// What is only near is stood for by nobody, and nothing is silent.
  @Test func noVerdictIsGiven() {
    let result = Matcher().nearest(
      commitments: Sentences.commitments([("修缮灯塔", .project)]),
      outcomes: Sentences.outcomes([("灯塔修缮完成", .done), ("鱼市开张", .done)]))
    #expect(result.links.map(\.outcome) == ["o1", "o2"])
    #expect(result.links.allSatisfy { !$0.isAuto && $0.relation == .reported && $0.reasons.isEmpty })
    #expect(result.silent.isEmpty && result.unplanned.isEmpty)
  }
}
