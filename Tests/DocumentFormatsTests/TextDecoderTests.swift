import Testing

@testable import DocumentFormats

/// Bytes in, text out; and what is said when there is none.
struct TextDecoderTests {
  private let words = "全镇固定资产投资完成3.2亿元。\r\n同比增长8%\n"

  private func utf16(_ text: String, big: Bool) -> [UInt8] {
    text.utf16.flatMap { big ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// 全镇投资完成3.2亿元 in GB18030.
  private let chinese: [UInt8] = [
    0xC8, 0xAB, 0xD5, 0xF2, 0xCD, 0xB6, 0xD7, 0xCA, 0xCD, 0xEA, 0xB3, 0xC9, 0x33, 0x2E, 0x32, 0xD2, 0xDA,
    0xD4, 0xAA,
  ]

  @Test func lineEndingsStayAndAMarkIsNoText() throws {
    let plain = try TextDecoder().decode(Array(words.utf8))
    #expect(plain == DecodedText(text: words, encoding: .utf8))
    let marked = try TextDecoder().decode([0xEF, 0xBB, 0xBF] + Array(words.utf8))
    #expect(marked == DecodedText(text: words, encoding: .utf8, hadMark: true))
    #expect(plain.text.unicodeScalars.count == words.unicodeScalars.count)
  }

  @Test(arguments: [true, false]) func utf16IsReadWithAndWithoutAMark(big: Bool) throws {
    let encoding: TextEncoding = big ? .utf16BigEndian : .utf16LittleEndian
    let bytes = utf16(words, big: big)
    #expect(try TextDecoder().decode(bytes) == DecodedText(text: words, encoding: encoding))
    let marked = try TextDecoder().decode((big ? [0xFE, 0xFF] : [0xFF, 0xFE]) + bytes)
    #expect(marked == DecodedText(text: words, encoding: encoding, hadMark: true))
  }

  @Test func englishInUTF16IsNotTakenForBinary() throws {
    let bytes = utf16("Twelve kilometres of road\n", big: false)
    #expect(try TextDecoder().decode(bytes).encoding == .utf16LittleEndian)
  }

  @Test func gb18030IsReadInOneTwoAndFourBytes() throws {
    #expect(try TextDecoder().decode(chinese) == DecodedText(text: "全镇投资完成3.2亿元", encoding: .gb18030))
    // U+3400 is 81 39 EE 39, U+20000 is 95 32 82 36.
    let four = chinese + [0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36]
    #expect(try TextDecoder().decode(four).text == "全镇投资完成3.2亿元\u{3400}\u{20000}")
    #expect(try TextDecoder().decode([0x84, 0x31, 0x95, 0x33] + chinese).hadMark)
  }

  @Test func anEncodingCanBeForced() throws {
    let bytes = Array("镇".utf8) + Array("镇".utf8)
    #expect(try TextDecoder().decode(bytes, encoding: .gb18030).encoding == .gb18030)
    #expect(TextEncoding(name: "GBK") == .gb18030)
    #expect(TextEncoding(name: "UTF-8") == .utf8)
    #expect(TextEncoding(name: "shift_jis") == nil)
  }

  @Test func nothingIsNotText() {
    #expect(throws: FormatError.empty) { try TextDecoder().decode([]) }
    #expect(throws: FormatError.empty) { try TextDecoder().decode([0xEF, 0xBB, 0xBF]) }
    #expect(throws: FormatError.empty) { try TextDecoder().decode([0xFF, 0xFE]) }
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], Signature.zip), (Array("%PDF-1.7\n".utf8), .pdf),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], .compoundFile),
      ([0x89, 0x50, 0x4E, 0x47], .png),
      (Array("a\0b\0\0c\u{1}".utf8), .unknownBinary), ([UInt8](repeating: 0, count: 64), .unknownBinary),
      (Array("\u{1}\u{2}\u{3}\u{4}ab".utf8), .unknownBinary),
    ] as [([UInt8], Signature)])
  func otherFilesAreNamed(bytes: [UInt8], signature: Signature) {
    #expect(throws: FormatError.binary(signature)) { try TextDecoder().decode(bytes) }
  }

  @Test func damageIsPlacedToTheByte() {
    var cut = Array("全镇完成固定资产投资".utf8)
    cut.removeLast()
    #expect(throws: FormatError.undecodable(encoding: .utf8, byteOffset: 27)) {
      try TextDecoder().decode(cut)
    }
    var broken = Array("全镇完成固定资产投资任务".utf8)
    broken[6] = 0xFF
    #expect(throws: FormatError.undecodable(encoding: .utf8, byteOffset: 6)) {
      try TextDecoder().decode(broken)
    }
    // A surrogate written as if it were a character.
    let surrogate = Array("全镇完成".utf8) + [0xED, 0xA0, 0x80]
    #expect(throws: FormatError.undecodable(encoding: .utf8, byteOffset: 12)) {
      try TextDecoder().decode(surrogate)
    }
    #expect(throws: FormatError.undecodable(encoding: .utf8, byteOffset: 3)) {
      try TextDecoder().decode(Array("全镇".utf8.dropLast()))
    }
    let half = Array(chinese.dropLast())
    #expect(throws: FormatError.undecodable(encoding: .gb18030, byteOffset: half.count - 1)) {
      try TextDecoder().decode(half)
    }
  }

  @Test func loneSurrogatesAreDamage() {
    let low = utf16("全镇", big: false) + [0x00, 0xDC] + utf16("完成", big: false)
    #expect(throws: FormatError.undecodable(encoding: .utf16LittleEndian, byteOffset: 4)) {
      try TextDecoder().decode(low, encoding: .utf16LittleEndian)
    }
    let high = [0xFF, 0xFE] + utf16("全镇", big: false) + [0x3D, 0xD8]
    #expect(throws: FormatError.undecodable(encoding: .utf16LittleEndian, byteOffset: 6)) {
      try TextDecoder().decode(high)
    }
    let odd = [0xFF, 0xFE] + utf16("全镇", big: false) + [0x3D]
    #expect(throws: FormatError.undecodable(encoding: .utf16LittleEndian, byteOffset: 6)) {
      try TextDecoder().decode(odd)
    }
  }

  @Test func otherNationsEncodingsAreRefusedRatherThanGarbled() {
    // Windows-1251: Russian small letters in pairs are valid GB18030, of the rarest Han.
    let russian = [UInt8]("3 ".utf8) + (0..<30).flatMap { [UInt8(0xE0 + $0 % 16), 0xEE] }
    #expect(throws: FormatError.unknownEncoding(byteOffset: 2)) { try TextDecoder().decode(russian) }
  }

  @Test func sizeIsBounded() {
    #expect(throws: FormatError.tooLarge(bytes: 11, limit: 10)) {
      try TextDecoder(limit: 10).decode([UInt8](repeating: 65, count: 11))
    }
  }

  @Test func aHugeSingleLineIsOneText() throws {
    let line = [UInt8](repeating: 0x41, count: 10 << 20)
    #expect(try TextDecoder().decode(line).text.utf8.count == line.count)
  }
}
