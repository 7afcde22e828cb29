import FoundationEssentials
import Glibc
import PlanModel

/// How lists, decimals and days stand in columns.
enum ColumnText {
  /// A list as JSON; nil where it is empty.
  static func list(_ texts: [String]) -> String? {
    guard let first = texts.first else { return nil }
    var json = "[" + quoted(first)
    for text in texts.dropFirst() { json += "," + quoted(text) }
    return json + "]"
  }

  static func list(_ json: String?) -> [String] {
    guard let json else { return [] }
    return plainList(json) ?? (try? JSONDecoder().decode([String].self, from: Data(json.utf8))) ?? []
  }

  /// `["…","…"]` as `list` writes it where nothing in it had to be escaped; nil for every other form.
  private static func plainList(_ json: String) -> [String]? {
    var bytes = json.utf8[...]
    guard bytes.popFirst() == UInt8(ascii: "["), bytes.popLast() == UInt8(ascii: "]"),
      !bytes.contains(UInt8(ascii: "\\"))
    else { return nil }
    var texts: [String] = []
    while true {
      guard bytes.popFirst() == UInt8(ascii: "\""), let end = bytes.firstIndex(of: UInt8(ascii: "\"")) else {
        return nil
      }
      texts.append(String(Substring(bytes[..<end])))
      bytes = bytes[bytes.index(after: end)...]
      guard let next = bytes.popFirst() else { return texts }
      guard next == UInt8(ascii: ",") else { return nil }
    }
  }

  /// Names and values as a JSON object, in the order of the names; nil where there are none.
  static func object(_ pairs: [String: String]) -> String? {
    guard !pairs.isEmpty else { return nil }
    let members = pairs.sorted { $0.key < $1.key }.map { quoted($0.key) + ":" + quoted($0.value) }
    return "{" + members.joined(separator: ",") + "}"
  }

  static func object(_ json: String?) -> [String: String] {
    guard let json else { return [:] }
    return (try? JSONDecoder().decode([String: String].self, from: Data(json.utf8))) ?? [:]
  }

  static func phrases(_ phrases: [Phrase]) -> String {
    "[" + phrases.map { "{\"zh\":\(quoted($0.zh)),\"en\":\(quoted($0.en))}" }.joined(separator: ",") + "]"
  }

  static func phrases(_ json: String) -> [Phrase] {
    let pairs = (try? JSONDecoder().decode([[String: String]].self, from: Data(json.utf8))) ?? []
    return pairs.map { Phrase(zh: $0["zh"] ?? "", en: $0["en"] ?? "") }
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    if !text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      return result + text + "\""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Reads a plain decimal; up to 18 digits without detours, others with care.
  static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Decimal? {
    var mantissa: Int64 = 0
    var digits = 0
    var decimals = 0
    var isNegative = false
    var sawPoint = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        mantissa = mantissa &* 10 &+ Int64(byte &- 48)
        digits += 1
        if sawPoint { decimals += 1 }
      case UInt8(ascii: "."): sawPoint = true
      case UInt8(ascii: "-") where index == 0: isNegative = true
      default: return Decimal(plain: String(decoding: bytes, as: UTF8.self))
      }
      if digits > 18 { return Decimal(plain: String(decoding: bytes, as: UTF8.self)) }
    }
    guard digits > 0 else { return nil }
    while decimals > 0, mantissa % 10 == 0 {
      mantissa /= 10
      decimals -= 1
    }
    let whole = Decimal(isNegative ? -mantissa : mantissa)
    guard decimals > 0 else { return whole }
    return Decimal(sign: .plus, exponent: -decimals, significand: whole)
  }

  static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
    guard bytes.count == 10 else { return nil }
    func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(bytes[$1] &- 48) } }
    return CalendarDate(number(0..<4), number(5..<7), number(8..<10))
  }
}

extension Prepared {
  func decimal(_ column: Int) -> Decimal? { bytes(column).flatMap(ColumnText.decimal) }
  func day(_ column: Int) -> CalendarDate? { bytes(column).flatMap(ColumnText.day) }
  func partialDate(_ column: Int) -> PartialDate? { optionalText(column).flatMap { PartialDate($0) } }

  func value<Value: RawRepresentable>(_ column: Int, or fallback: Value) -> Value
  where Value.RawValue == String {
    Value(rawValue: text(column)) ?? fallback
  }

  func optionalValue<Value: RawRepresentable>(_ column: Int) -> Value? where Value.RawValue == String {
    optionalText(column).flatMap(Value.init(rawValue:))
  }
}

extension Decimal {
  /// As it stands in a column: plain digits.
  var column: String { digits }
}

extension CalendarDate {
  /// As it stands in a column.
  var column: String { description }
}

/// The last few values of a column that mostly says the same: its text is compared before anything is made of it.
struct Remembered<Value> {
  private var made: [(bytes: [UInt8], value: Value)] = []
  /// The one that was asked for last, which is mostly asked for again.
  private var last = 0
  /// The oldest, which goes where there is no room.
  private var oldest = 0

  /// A plan has a dozen fields and units of measure.
  private static var most: Int { 16 }

  mutating func value(_ row: Prepared, _ column: Int, _ make: (String) throws -> Value) rethrows -> Value {
    if let known = known(row, column) { return known }
    let value = try make(row.text(column))
    remember(value, row, column)
    return value
  }

  mutating func known(_ row: Prepared, _ column: Int) -> Value? {
    guard let text = row.bytes(column) else { return nil }
    if last < made.count, Self.isSame(text, made[last].bytes) { return made[last].value }
    guard let place = made.firstIndex(where: { Self.isSame(text, $0.bytes) }) else { return nil }
    last = place
    return made[place].value
  }

  mutating func remember(_ value: Value, _ row: Prepared, _ column: Int) {
    guard let text = row.bytes(column) else { return }
    if made.count < Self.most {
      last = made.count
      made.append((Array(text), value))
    } else {
      last = oldest
      made[oldest] = (Array(text), value)
      oldest = (oldest + 1) % Self.most
    }
  }

  private static func isSame(_ text: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8]) -> Bool {
    guard text.count == bytes.count else { return false }
    return bytes.withUnsafeBufferPointer { own in
      guard let one = text.baseAddress, let other = own.baseAddress else { return true }
      return memcmp(one, other, text.count) == 0
    }
  }
}
