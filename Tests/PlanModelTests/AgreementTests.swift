import FoundationEssentials
import PlanModel
import Testing

@Suite struct AgreementTests {
  /// A square table of counts, the first judge's categories down, the second's across.
  static func table(_ rows: [[Int]]) -> Agreement {
    var judgements: [(first: String, second: String)] = []
    for (first, row) in rows.enumerated() {
      for (second, count) in row.enumerated() {
        judgements += Array(repeating: (first: "\(first)", second: "\(second)"), count: count)
      }
    }
    return Agreement(judgements)
  }

  /// Tables with the kappa that is printed beside them.
  static let printed: [(name: String, rows: [[Int]], share: String, kappa: String)] = [
    // Fleiss, Levin, Paik, Statistical Methods for Rates and Proportions, 3rd edition, table 18.1: 75/1/4, 5/4/1, 0/0/10.
    ("Fleiss table 18.1", [[75, 1, 4], [5, 4, 1], [0, 0, 10]], "0.89", "0.68"),
    // The grant proposals of the textbooks: 20, 5, 10, 15 of 50.
    ("fifty proposals", [[20, 5], [10, 15]], "0.70", "0.40"),
    // Two tables with one share of agreement and two kappas: the margins make the difference.
    ("uneven margins", [[45, 15], [25, 15]], "0.60", "0.13"),
    ("even margins", [[25, 35], [5, 35]], "0.60", "0.26"),
    // Feinstein and Cicchetti 1990: 0.85 agreed, and hardly better than chance would do.
    ("the first paradox", [[80, 10], [5, 5]], "0.85", "0.32"),
    ("worse than chance", [[0, 5], [5, 0]], "0.00", "-1.00"),
  ]

  @Test(arguments: printed.indices)
  func aTableGivesThePrintedKappa(index: Int) throws {
    let known = Self.printed[index]
    let agreement = Self.table(known.rows)
    #expect(try #require(agreement.share).decimal.fixed(2) == known.share, "\(known.name)")
    #expect(try #require(agreement.kappa).decimal.fixed(2) == known.kappa, "\(known.name)")
  }

  @Test func fractionsAreExact() throws {
    let agreement = Self.table([[20, 5], [10, 15]])
    #expect(agreement.share == Agreement.Fraction(7, 10))
    #expect(agreement.expected == Agreement.Fraction(1, 2))
    #expect(agreement.kappa == Agreement.Fraction(2, 5))
    #expect(Agreement.Fraction(4, -6) == Agreement.Fraction(-2, 3))
    #expect(Agreement.Fraction(0, 7) == Agreement.Fraction(0, 1))
  }

  @Test func oneCategoryThroughoutLeavesKappaUndefined() {
    let agreement = Self.table([[12]])
    #expect(agreement.share == Agreement.Fraction(1, 1))
    #expect(agreement.kappa == nil)
  }

  @Test func oneJudgeWithOneCategoryGivesZero() {
    #expect(Self.table([[7, 3], [0, 0]]).kappa == Agreement.Fraction(0, 1))
  }

  @Test func nothingJudgedByBothGivesNothing() {
    let agreement = Agreement([])
    #expect(agreement.share == nil && agreement.expected == nil && agreement.kappa == nil)
  }
}
