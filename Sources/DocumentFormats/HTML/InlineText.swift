/// The text of one line while its pieces arrive, in UTF-8, with white space as browsers show it.
struct InlineText {
  private var runs: [(bytes: [UInt8], isStrong: Bool)] = []
  private var isEmpty = true
  /// White space that shows only when something follows; whether it held a line break.
  private var pending: (isSpace: Bool, hadBreak: Bool) = (false, false)

  mutating func append(_ text: String, strong: Bool) {
    var text = text
    text.withUTF8 { append($0, strong: strong) }
  }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>, strong: Bool, isPreformatted: Bool = false) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte <= 0x20, Self.isSpace(byte) {
        if isPreformatted {
          if byte != 13 { put(byte == 9 ? 32 : byte, strong) }
        } else {
          pending.isSpace = true
          if byte == 10 || byte == 13 { pending.hadBreak = true }
        }
        at += 1
      } else if let length = Self.invisible(text, at) {
        at += length
      } else {
        let start = at
        repeat { at += 1 } while at < text.count && !Self.isSpace(text[at]) && !Self.mayBeInvisible(text[at])
        putSpace(before: text, start, strong)
        open(strong)
        runs[runs.count - 1].bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
        isEmpty = false
      }
    }
  }

  /// `<br>`.
  mutating func breakLine() {
    pending = (false, false)
    if !isEmpty { put(10, runs.last?.isStrong ?? false) }
  }

  private mutating func putSpace(before text: UnsafeBufferPointer<UInt8>, _ at: Int, _ strong: Bool) {
    defer { pending = (false, false) }
    guard pending.isSpace, !isEmpty, let last = runs.last?.bytes.last, last != 10 else { return }
    // A line of the source that is broken between two Han characters reads on without a space.
    if pending.hadBreak && Self.beginsHan(text[at]) && endsInHan { return }
    put(32, strong)
  }

  private mutating func put(_ byte: UInt8, _ strong: Bool) {
    open(strong)
    runs[runs.count - 1].bytes.append(byte)
    isEmpty = false
  }

  private mutating func open(_ strong: Bool) {
    if runs.last?.isStrong != strong { runs.append(([], strong)) }
  }

  /// The line without the blanks at its edges; empties it.
  mutating func taken() -> [Run] {
    defer { self = InlineText() }
    guard !isEmpty else { return [] }
    while let first = runs.first {
      let blanks = Self.leadingBlanks(first.bytes)
      if blanks < first.bytes.count {
        runs[0].bytes.removeFirst(blanks)
        break
      }
      runs.removeFirst()
    }
    while let last = runs.last {
      let kept = Self.withoutTrailingBlanks(last.bytes)
      if kept > 0 {
        runs[runs.count - 1].bytes.removeLast(last.bytes.count - kept)
        break
      }
      runs.removeLast()
    }
    return runs.map { Run(String(decoding: $0.bytes, as: UTF8.self), $0.isStrong ? .strong : .plain) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13 || byte == 12
  }

  // MARK: Characters by their bytes

  private static func mayBeInvisible(_ byte: UInt8) -> Bool { byte == 0xE2 || byte == 0xEF || byte == 0xC2 }

  /// Bytes of a character without width: U+200B, U+FEFF, the soft hyphen.
  private static func invisible(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    func starts(_ bytes: [UInt8]) -> Bool { text[at...].starts(with: bytes) }
    switch text[at] {
    case 0xE2: return starts([0xE2, 0x80, 0x8B]) ? 3 : nil
    case 0xEF: return starts([0xEF, 0xBB, 0xBF]) ? 3 : nil
    case 0xC2: return starts([0xC2, 0xAD]) ? 2 : nil
    default: return nil
    }
  }

  /// The first byte of U+3000 to U+9FFF, of the full-width forms, or of the Han beyond.
  private static func beginsHan(_ byte: UInt8) -> Bool {
    (0xE3...0xE9).contains(byte) || byte == 0xEF || byte == 0xF0
  }

  private var endsInHan: Bool {
    guard let bytes = runs.last?.bytes, let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else {
      return false
    }
    return Self.beginsHan(bytes[start])
  }

  private static func leadingBlanks(_ bytes: [UInt8]) -> Int {
    var at = 0
    while at < bytes.count {
      if isSpace(bytes[at]) {
        at += 1
      } else if bytes[at...].starts(with: [0xC2, 0xA0]) {
        at += 2
      } else if bytes[at...].starts(with: [0xE3, 0x80, 0x80]) {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  private static func withoutTrailingBlanks(_ bytes: [UInt8]) -> Int {
    var end = bytes.count
    while end > 0 {
      if isSpace(bytes[end - 1]) {
        end -= 1
      } else if end >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else if end >= 3, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, bytes[end - 1] == 0x80 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }
}
