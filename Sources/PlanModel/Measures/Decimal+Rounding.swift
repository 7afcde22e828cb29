import FoundationEssentials

extension Decimal {
  /// This value with `places` decimals, halves away from zero (四舍五入).
  ///
  /// RULES §1: exact inside, rounded half up only where a person reads it.
  public func rounded(_ places: Int) -> Decimal {
    if let parts = DecimalParts(self) { return parts.rounded(places).stripped.decimal }
    var scale = Decimal(1)
    for _ in 0..<places { scale *= 10 }
    let scaled = self * scale
    let half = scaled < 0 ? Decimal(-5) / 10 : Decimal(5) / 10
    return (scaled + half).truncated / scale
  }

  /// The whole part, cut towards zero.
  public var truncated: Decimal {
    if let parts = DecimalParts(self) { return parts.truncated.decimal }
    let text = description
    guard let point = text.firstIndex(of: ".") else { return self }
    return Decimal(string: String(text[..<point])) ?? 0
  }

  /// The value printed with exactly `places` decimals: `53.3`, `-21.7`, `100.0`.
  public func fixed(_ places: Int) -> String {
    if let text = DecimalParts(self)?.rounded(places).text(places) { return text }
    let value = rounded(places)
    var text = value.description
    if places == 0 { return text == "-0" ? "0" : text }
    if !text.contains(".") { text += "." }
    let decimals = text.split(separator: ".", omittingEmptySubsequences: false).last?.count ?? 0
    text += String(repeating: "0", count: Swift.max(0, places - decimals))
    return text
  }

  /// Parses a plain decimal (`-12.50`); nil where anything else stands in the text.
  public init?(plain text: some StringProtocol) {
    var body = Array(text.utf8)[...]
    if body.first == UInt8(ascii: "-") || body.first == UInt8(ascii: "+") { body = body.dropFirst() }
    guard let first = body.first, first != UInt8(ascii: "."), body.last != UInt8(ascii: "."), body.count <= 36
    else { return nil }
    var points = 0
    for byte in body {
      if byte == UInt8(ascii: ".") {
        points += 1
      } else if !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        return nil
      }
    }
    guard points <= 1 else { return nil }
    self.init(string: String(text))
  }
}
