import Testing

@testable import PlanMatching

@Suite struct RarityTests {
  @Test func theSeriesGivesTheNaturalLogarithm() {
    for (value, expected) in [
      (1.0, 0.0), (2, 0.693147), (10, 2.302585), (1000.5, 6.908255), (0.5, -0.693147),
    ] {
      #expect(abs(Rarity.logarithm(value) - expected) < 1e-5)
    }
  }

  @Test func aPairThatFewStatementsHaveWeighsMore() {
    #expect(Rarity.weight(1, of: 100) > Rarity.weight(20, of: 100))
  }
}
