import Testing

@testable import PlanMatching

@Suite struct TermTests {
  @Test func numbersAreConsecutiveAndStayTheSameWhileTheTableGrows() {
    var table = TermTable(capacity: 16)
    let first = (0..<5000).map { table.id(UInt64($0) << 32 | 7) }
    #expect(first == Array(0..<5000))
    #expect((0..<5000).map { table.id(UInt64($0) << 32 | 7) } == first)
  }

  @Test func digitsAndMarksPartPairs() {
    let terms = Terms([Sentences.profile("渔港3号，渔船")])
    #expect(terms.sequence(of: 0).filter { $0 != Terms.gap }.count == 2)
  }

  @Test func exponentialAndShareMeetTheirKnownValues() {
    for (power, expected) in [(0.0, 1.0), (1, 2.718281), (-2, 0.135335), (10, 22026.4657)] {
      #expect(abs(Exponential.value(power) - expected) / expected < 1e-5)
    }
    #expect(Score.share(0) == 0.5)
  }
}
