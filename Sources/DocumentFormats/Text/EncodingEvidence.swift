/// How far bytes are UTF-8: where they first aren't, and whether they are UTF-8 that was damaged.
struct UTF8Survey {
  /// Characters of two and more bytes that are sound, and places that aren't.
  private(set) var sound = 0
  private(set) var bad = 0
  private(set) var firstBad: Int?

  init(_ bytes: some RandomAccessCollection<UInt8>) {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let first = bytes[at]
      if first < 0x80 {
        at = bytes.index(after: at)
        continue
      }
      let length = Self.length(bytes[at...])
      if length > 0 {
        sound += 1
        at = bytes.index(at, offsetBy: length)
      } else {
        if firstBad == nil { firstBad = bytes.distance(from: bytes.startIndex, to: at) }
        bad += 1
        // Continuation bytes after it belong to the same damage.
        repeat { at = bytes.index(after: at) } while at < bytes.endIndex && bytes[at] & 0xC0 == 0x80
      }
    }
  }

  /// Chinese in another encoding is hardly ever sound UTF-8 by chance, so a text that mostly is one was one.
  var isDamagedUTF8: Bool { bad > 0 && sound >= 4 && sound >= bad * 2 }

  /// Bytes of the sound character at the front, 0 when there is none (RFC 3629: no surrogates, no long forms).
  private static func length(_ bytes: some RandomAccessCollection<UInt8>) -> Int {
    var iterator = bytes.makeIterator()
    guard let first = iterator.next(), let second = iterator.next() else { return 0 }
    let range: ClosedRange<UInt8>
    switch first {
    case 0xE0: range = 0xA0...0xBF
    case 0xED: range = 0x80...0x9F
    case 0xF0: range = 0x90...0xBF
    case 0xF4: range = 0x80...0x8F
    default: range = 0x80...0xBF
    }
    guard range.contains(second) else { return 0 }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 2 else { return length }
    for _ in 2..<length {
      guard let next = iterator.next(), (0x80...0xBF).contains(next) else { return 0 }
    }
    return length
  }
}

/// Whether bytes without a mark look like UTF-16, and which end of a unit comes first.
enum UTF16Evidence {
  static func unit(_ bytes: [UInt8], _ at: Int, isBig: Bool) -> UInt16 {
    isBig
      ? UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1]) : UInt16(bytes[at + 1]) << 8 | UInt16(bytes[at])
  }

  /// Most units of the first 64 KB are letters, Han or punctuation in one order, and few in the other.
  static func endianness(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4 else { return nil }
    let little = likely(bytes, isBig: false)
    let big = likely(bytes, isBig: true)
    let total = min(bytes.count, 1 << 16) / 2
    if little * 10 >= total * 9 && big * 2 < little { return .utf16LittleEndian }
    if big * 10 >= total * 9 && little * 2 < big { return .utf16BigEndian }
    return nil
  }

  private static func likely(_ bytes: [UInt8], isBig: Bool) -> Int {
    var count = 0
    for at in stride(from: 0, to: min(bytes.count, 1 << 16) - 1, by: 2) {
      let unit = unit(bytes, at, isBig: isBig)
      // 0x5400 is a rare character, and a T whose bytes are the other way round.
      if unit & 0xFF == 0 { continue }
      switch unit {
      case 0x09...0x0D, 0x20...0x7E, 0x00B7, 0x2010...0x2027, 0x3000...0x3020, 0x4E00...0x9FFF,
        0xFF01...0xFF5E:
        count += 1
      default: break
      }
    }
    return count
  }
}

/// Whether bytes that are valid GB18030 look like Chinese that somebody wrote.
enum GB18030Evidence {
  /// At least a third of the characters are common Han (GB 2312 level 1: first byte B0 to D7) or punctuation (A1, A3).
  ///
  /// Simplified Chinese has some 95 of 100 there, traditional 60; Russian, Greek or Japanese bytes that happen to
  /// be valid hardly any.
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var count = 0
    var common = 0
    var at = 0
    while at + 1 < bytes.count {
      let (first, second) = (bytes[at], bytes[at + 1])
      if first < 0x80 {
        at += 1
        continue
      }
      count += 1
      if (0x30...0x39).contains(second) {
        at += 4
        continue
      }
      at += 2
      if second >= 0xA1 && ((0xB0...0xD7).contains(first) || first == 0xA1 || first == 0xA3) { common += 1 }
    }
    return common * 3 >= count
  }
}
