import FoundationEssentials
import PlanModel
import Testing

@Suite struct DecimalDigitsTests {
  @Test(arguments: [
    ("25.10", "25.1"), ("-3", "-3"), ("6000", "6000"), ("0", "0"), ("0.001", "0.001"), ("-0.5", "-0.5"),
    ("123456789012345678901234567890", "123456789012345678901234567890"), ("100000000000", "100000000000"),
  ])
  func aNumberIsWrittenInPlainDigits(text: String, digits: String) throws {
    #expect(try #require(Decimal(plain: text)).digits == digits)
  }
}
