import FoundationEssentials
import Testing

@testable import PlanModel

/// Foundation's own operators, by way of the protocols: beside the module's they would be ambiguous.
enum Plainly {
  static func times<Number: Numeric>(_ a: Number, _ b: Number) -> Number { a * b }
  static func minus<Number: Numeric>(_ a: Number, _ b: Number) -> Number { a - b }
  static func isLess<Number: Comparable>(_ a: Number, _ b: Number) -> Bool { a < b }
}

/// The module's short ways with decimals say what Foundation says.
@Suite struct DecimalOperatorTests {
  static let numbers: [Decimal] = [
    "0", "-0", "1", "-1", "100", "0.1", "-0.1", "53.3", "-21.7", "53.30", "91.66666666666666", "1200",
    "0.000000000001", "9223372036854775807", "18446744073709551615", "18446744073709551616",
    "0.33333333333333333333333333333333333333", "-123456789.987654321", "6000000000000000000000",
  ].compactMap { Decimal(string: $0) }

  @Test func comparesAsFoundationDoes() {
    let less: (Decimal, Decimal) -> Bool = { DecimalOperators.isLess($0, $1) }
    for a in Self.numbers {
      for b in Self.numbers { #expect(less(a, b) == Plainly.isLess(a, b), "\(a) < \(b)") }
    }
  }

  @Test func multipliesAndSubtractsAsFoundationDoes() {
    for a in Self.numbers {
      for b in Self.numbers {
        let product = DecimalOperators.product(a, b)
        #expect(product == Plainly.times(a, b), "\(a) * \(b)")
        #expect(DecimalOperators.difference(a, b) == Plainly.minus(a, b), "\(a) - \(b)")
      }
    }
  }

  @Test func writesDigitsAsTheirTextsSay() {
    for number in Self.numbers {
      var bytes: [UInt8] = []
      number.appendDigits(to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == number.digits)
      for places in 0...3 {
        bytes = []
        number.appendFixed(places, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == number.fixed(places), "\(number) to \(places)")
      }
    }
  }
}
