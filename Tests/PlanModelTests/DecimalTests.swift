import FoundationEssentials
import PlanModel
import Testing

@Suite("Exact decimals")
struct DecimalTests {
  @Test(
    "Halves round away from zero, and only there",
    arguments: [
      ("91.6666", 1, "91.7"), ("53.25", 1, "53.3"), ("53.249", 1, "53.2"), ("-21.65", 1, "-21.7"),
      ("-0.04", 1, "0.0"), ("0.05", 1, "0.1"), ("100", 1, "100.0"), ("72.972972", 1, "73.0"),
      ("999.95", 1, "1000.0"), ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("0.4", 0, "0"), ("12.345", 2, "12.35"),
      ("123456789012345.65", 1, "123456789012345.7"),
    ])
  func rounding(text: String, places: Int, expected: String) throws {
    let value = try #require(Decimal(string: text))
    #expect(value.fixed(places) == expected)
  }

  @Test(
    "A plain decimal is digits, at most one point inside, and a sign",
    arguments: [
      ("0", true), ("-12.50", true), ("+3", true), ("69058.26", true), ("", false), ("-", false),
      (".5", false),
      ("5.", false), ("1.2.3", false), ("1,200", false), ("1e5", false), ("１２", false), ("十", false),
      ("0x10", false), ("nan", false), (String(repeating: "9", count: 37), false),
    ])
  func plain(text: String, isPlain: Bool) {
    #expect((Decimal(plain: text) != nil) == isPlain)
  }

  @Test("Rounding to one decimal moves a value by at most 0.05")
  func roundingStaysClose() {
    for thousandths in stride(from: -5000, through: 5000, by: 7) {
      let value = Decimal(thousandths) / 1000
      let moved = value.rounded(1) - value
      #expect(moved <= Decimal(5) / 100 && moved >= Decimal(-5) / 100, "\(value)")
    }
  }
}
