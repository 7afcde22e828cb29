/// Brings a sentence to the form in which two reports are compared (归一化): full-width letters, digits and
/// signs become plain ones, Latin capitals stay capitals, and blanks and line breaks go.
enum Folding {
  static func scalars(_ text: String) -> [UInt32] { scalars(text.unicodeScalars.map(\.value)) }

  static func scalars(_ text: [UInt32]) -> [UInt32] {
    var out: [UInt32] = []
    out.reserveCapacity(text.count)
    for scalar in text {
      var value = scalar
      switch value {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x200B, 0xFEFF: continue
      case 0xFF01...0xFF5E: value -= 0xFEE0
      default: break
      }
      if (0x61...0x7A).contains(value) { value -= 0x20 }
      out.append(value)
    }
    return out
  }

  /// A character of Chinese writing: the one kind that makes pairs.
  static func isHan(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value >= 0x20000
  }

  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
  static func isLatin(_ value: UInt32) -> Bool { (0x41...0x5A).contains(value) }
}
