/// Long bytes that are plain text in UTF-8 (长文本): found out piece by piece, as `TextDecoder` finds it out of the whole.
public struct LongText: Sendable {
  public let bytes: LongBytes
  /// Where the text begins, after a byte order mark.
  public let start: Int

  /// Nil where it is anything else, or longer than `TextDecoder` takes.
  ///
  /// - Parameters:
  ///   - size: of a piece, in bytes.
  ///   - also: sees each piece on the way, the mark included.
  public init?(
    _ bytes: LongBytes, piece size: Int = 1 << 18, also: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws {
    guard bytes.count > 0, bytes.count <= TextDecoder().limit else { return nil }
    var check = Check()
    var start: Int?
    try bytes.each(piece: size) { piece in
      try also(piece)
      if start == nil {
        let mark = TextEncoding.utf8.mark
        start = piece.starts(with: mark) ? mark.count : 0
        if Signature(of: piece) != nil { check.isText = false }
      }
      check.take(piece)
    }
    guard check.isPlain, let start, bytes.count > start else { return nil }
    self.bytes = bytes
    self.start = start
  }

  /// A text that is held already.
  public init(_ text: String) {
    bytes = LongBytes(Array(text.utf8))
    start = 0
  }

  /// What was seen of the bytes so far.
  private struct Check {
    var isText = true
    private var controls = 0
    private var count = 0
    /// The beginning of a character that the last piece cut.
    private var cut: [UInt8] = []

    var isPlain: Bool { isText && cut.isEmpty && controls * 10 <= count }

    mutating func take(_ piece: UnsafeRawBufferPointer) {
      guard isText else { return }
      var controls = 0
      var hasNUL = false
      for byte in piece {
        if byte == 0 { hasNUL = true }
        if byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1A && byte != 0x1B { controls += 1 }
      }
      self.controls += controls
      count += piece.count
      let end = Self.lastBoundary(of: piece)
      var start = 0
      if !cut.isEmpty {
        // What was cut is whole with the bytes up to the next character's first.
        while start < end, piece[start] & 0xC0 == 0x80 { start += 1 }
        cut += piece[..<start]
        guard String(validating: cut, as: UTF8.self) != nil else {
          isText = false
          return
        }
        cut = []
      }
      isText = !hasNUL && String(validating: piece[start..<end], as: UTF8.self) != nil
      cut = Array(piece[end...])
    }

    /// Where the last character begins that may go on in the next piece; the end where none does.
    private static func lastBoundary(of piece: UnsafeRawBufferPointer) -> Int {
      var place = piece.count
      while place > 0, piece.count - place < 3 {
        place -= 1
        let byte = piece[place]
        if byte & 0xC0 == 0x80 { continue }
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        return place + length > piece.count ? place : piece.count
      }
      return piece.count
    }
  }
}
