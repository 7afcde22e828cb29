import FoundationEssentials
import Testing

@testable import PlanModel

/// The quick way to a decimal's digits gives what the plain way gives.
@Suite struct DecimalPartsTests {
  @Test(arguments: [
    "0", "1", "-1", "10", "100000", "53.3", "-53.3", "0.0001", "67.50", "18446744073709551615", "-0.05",
    "123456789.987654321",
  ])
  func digitsAreReadAsTheyAre(_ text: String) throws {
    let value = try #require(Decimal(string: text))
    #expect(try #require(DecimalParts(value)).decimal == value)
  }

  @Test func longNumbersGoThePlainWay() throws {
    let third = Decimal(1) / 3
    #expect(DecimalParts(third) == nil)
    #expect(DecimalParts(.nan) == nil)
    #expect(third.fixed(2) == "0.33")
    #expect(Plainly.times(third, 2).rounded(3) == Ledger.number("0.667"))
    #expect(Plainly.times(-third, 100).truncated == -33)
  }

  @Test func percentagesAreExactWhereTheyEnd() {
    for whole in [8, 20, 75, 640, 1015, 12345] {
      for part in stride(from: 0, through: 2 * whole, by: max(1, whole / 17)) {
        let plain = Decimal(part * 100) / Decimal(whole)
        let quick = Decimal.percent(Decimal(part), of: Decimal(whole))
        let apart = Plainly.minus(quick ?? .nan, plain).magnitude
        #expect(Plainly.isLess(apart, Ledger.number("0.000000000001")))
        if plain.description.count < 15 { #expect(quick == plain) }
      }
    }
    #expect(Decimal.percent(5, of: 0) == nil)
    #expect(Decimal.percent(-5, of: 20) == -25)
  }

  @Test func differencesAreExact() {
    let numbers = ["0", "75", "53.3", "-8.25", "91.66666666666666", "0.0001", "100000000"].map(Ledger.number)
    for first in numbers {
      for second in numbers { #expect(first.less(second) == Plainly.minus(first, second)) }
    }
  }

  @Test func roundingAgreesWithTheText() {
    for tenths in -2000...2000 {
      let value = Decimal(tenths) / 100
      let text = value.fixed(1)
      #expect(Decimal(string: text) == value.rounded(1))
      #expect(text.split(separator: ".").last?.count == 1)
    }
  }
}
