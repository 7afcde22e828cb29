/// A key, or a signal that the screen answers like one (按键).
enum Key: Hashable, Sendable {
  case text(Character)
  case enter, backspace, delete, escape, tab
  case left, right, up, down, home, end, pageUp, pageDown
  case control(Character)
}

/// Bytes of a terminal into keys (按键识别). A character or an escape sequence may come in several reads.
struct KeyReader: Sendable {
  private var waiting: [UInt8] = []

  init() {}

  /// Whether a key has begun and not ended: an escape alone is the key of that name only when nothing follows it.
  var isWaiting: Bool { !waiting.isEmpty }

  mutating func read(_ bytes: some Sequence<UInt8>) -> [Key] {
    waiting += bytes
    var keys: [Key] = []
    while let (key, count) = next() {
      waiting.removeFirst(count)
      if let key { keys.append(key) }
    }
    return keys
  }

  /// What stands waiting when nothing more comes.
  mutating func flush() -> [Key] {
    defer { waiting = [] }
    return waiting.first == 27 ? [.escape] : []
  }

  /// The next key, nil for bytes that are none, and how many bytes it takes; nil where more must come.
  private func next() -> (key: Key?, count: Int)? {
    guard let first = waiting.first else { return nil }
    switch first {
    case 13, 10: return (.enter, 1)
    case 8, 127: return (.backspace, 1)
    case 9: return (.tab, 1)
    case 27: return escape()
    case 0..<32: return (.control(Character(Unicode.Scalar(first + 96))), 1)
    default: return character(first)
    }
  }

  private func character(_ first: UInt8) -> (key: Key?, count: Int)? {
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    let isLead = first < 0x80 || (0xC2...0xF4).contains(first)
    guard isLead else { return (nil, 1) }
    for index in 1..<max(length, 1) where index < waiting.count {
      // A character that was broken off: what follows is read for itself.
      if waiting[index] & 0xC0 != 0x80 { return (nil, index) }
    }
    guard waiting.count >= length else { return nil }
    let text = String(decoding: waiting[..<length], as: UTF8.self)
    guard let character = text.first, character != "\u{FFFD}" else { return (nil, length) }
    return (.text(character), length)
  }

  private func escape() -> (key: Key?, count: Int)? {
    guard waiting.count > 1 else { return nil }
    guard waiting[1] == UInt8(ascii: "[") || waiting[1] == UInt8(ascii: "O") else { return (.escape, 1) }
    var end = 2
    while end < waiting.count, !(0x40...0x7E).contains(waiting[end]) {
      guard end < 16, (0x20...0x3F).contains(waiting[end]) else { return (nil, end) }
      end += 1
    }
    guard end < waiting.count else { return nil }
    let number = String(decoding: waiting[2..<end].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
    let key: Key? =
      switch (waiting[end], number) {
      case (UInt8(ascii: "A"), _): .up
      case (UInt8(ascii: "B"), _): .down
      case (UInt8(ascii: "C"), _): .right
      case (UInt8(ascii: "D"), _): .left
      case (UInt8(ascii: "H"), _), (UInt8(ascii: "~"), "1"), (UInt8(ascii: "~"), "7"): .home
      case (UInt8(ascii: "F"), _), (UInt8(ascii: "~"), "4"), (UInt8(ascii: "~"), "8"): .end
      case (UInt8(ascii: "~"), "3"): .delete
      case (UInt8(ascii: "~"), "5"): .pageUp
      case (UInt8(ascii: "~"), "6"): .pageDown
      default: nil
      }
    return (key, end + 1)
  }
}
