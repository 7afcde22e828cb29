/// Brings a sentence to the form in which two reports are compared (归一化): full-width letters, digits and
/// signs become plain ones, Latin capitals stay capitals, and blanks and line breaks go.
enum Folding {
  static func scalars(_ text: String) -> [UInt32] {
    var out: [UInt32] = []
    // Three bytes a character of Chinese.
    out.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars {
      if let value = folded(scalar.value) { out.append(value) }
    }
    return out
  }

  static func scalars(_ text: some Sequence<UInt32>) -> [UInt32] { text.compactMap(folded) }

  @inline(__always) private static func folded(_ scalar: UInt32) -> UInt32? {
    // A character of Chinese writing stays as it is.
    if (0x3001..<0xFEFF).contains(scalar) { return scalar }
    var value = scalar
    switch value {
    case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x200B, 0xFEFF: return nil
    case 0xFF01...0xFF5E: value -= 0xFEE0
    default: break
    }
    if (0x61...0x7A).contains(value) { value -= 0x20 }
    return value
  }

  /// A character of Chinese writing: the one kind that makes pairs.
  static func isHan(_ value: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value) || value >= 0x20000
  }

  static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
  static func isLatin(_ value: UInt32) -> Bool { (0x41...0x5A).contains(value) }
}
