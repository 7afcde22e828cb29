import ChineseText

/// Scalars that the reader knows by name (标点).
enum Mark {
  static let newline: UInt32 = 0x0A
  static let space: UInt32 = 0x20
  static let comma: UInt32 = 0xFF0C  // ，
  static let stop: UInt32 = 0x3002  // 。
  static let semicolon: UInt32 = 0xFF1B  // ；
  static let colon: UInt32 = 0xFF1A  // ：
  static let exclamation: UInt32 = 0xFF01
  static let question: UInt32 = 0xFF1F
  static let enumeration: UInt32 = 0x3001  // 、
  static let openBracket: UInt32 = 0xFF08
  static let closeBracket: UInt32 = 0xFF09
  static let openQuote: UInt32 = 0x201C
  static let closeQuote: UInt32 = 0x201D
  static let openTitle: UInt32 = 0x300A
  static let closeTitle: UInt32 = 0x300B
  static let dash: UInt32 = 0x2014

  @inline(__always) static func endsSentence(_ scalar: UInt32) -> Bool {
    scalar == stop || scalar == semicolon || scalar == exclamation || scalar == question || scalar == newline
  }
  @inline(__always) static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == space || scalar == 0x09 || scalar == 0x0D || scalar == 0x3000 || scalar == 0xA0
  }
  @inline(__always) static func isHan(_ scalar: UInt32) -> Bool { scalar &- 0x4E00 < 0x5200 }
  @inline(__always) static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }
  /// 一 … 十.
  static func isOrdinal(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: true
    default: false
    }
  }
}

extension String {
  /// For comparing with readable scalars.
  var values: [UInt32] { unicodeScalars.map(\.value) }
}

extension Scalars {
  /// Whether `word` stands at `start`.
  func has(_ word: [UInt32], at start: Int, limit: Int) -> Bool {
    guard start >= 0, start + word.count <= limit else { return false }
    for offset in word.indices where self[start + offset] != word[offset] { return false }
    return true
  }

  /// Where `word` stands first in a range.
  func firstIndex(of word: [UInt32], in range: Range<Int>) -> Int? {
    guard let first = word.first, range.count >= word.count else { return nil }
    for start in range.lowerBound...(range.upperBound - word.count) where self[start] == first {
      if has(word, at: start, limit: range.upperBound) { return start }
    }
    return nil
  }
}
