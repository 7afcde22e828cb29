import Testing

@testable import DocumentFormats

/// A long text in pieces is what the whole is.
@Suite struct LongTextTests {
  /// Rows of several lines, doubled quotes, quotes where none belong, all line ends, cells of nothing.
  static let tables = [
    "编号,事项,目标\r\n1,\"修路\r\n两条\",5公里\r\n2,\"引进\"\"龙头\"\"企业\",3个\r\n,,\r\n3,改造 \"老\" 厂,\n",
    "a;b\n1;2\n\n3;4", "a\tb\r1\t\"x\ty\"\r", "甲,乙\n\"丙\"丁,戊\n己,\"庚\"", "单列\n值\n", "",
    "\u{FEFF}编号,事项\n1,二\n",
  ]

  @Test(arguments: tables)
  func windowsOfAnySizeGiveTheSameRows(table: String) throws {
    guard !table.isEmpty else { return }
    let bytes = Array(table.utf8)
    let whole = try CSVReader().read(bytes)
    for size in [1, 2, 3, 5, 7, 11, 64, 1000] {
      let reader = CSVReader(separator: whole.separator)
      let long = try #require(try LongText(LongBytes(bytes), piece: max(size, 3)))
      var rows: [CSVRecord] = []
      let problems = try reader.each(long, window: size) { rows.append($0) }
      #expect(rows == whole.records, "windows of \(size)")
      #expect(problems == whole.problems.filter { if case .unevenRow = $0.defect { false } else { true } })
    }
  }

  @Test(arguments: [1, 4, 1000])
  func anOpenQuoteIsToldAtTheEnd(size: Int) throws {
    let text = LongText("编号,事项\n1,\"未完" + String(repeating: "，还有", count: 50))
    #expect(throws: FormatError.csv(.unterminatedQuote, line: 2, column: 3)) {
      _ = try CSVReader(separator: ",").each(text, window: size) { _ in }
    }
  }

  /// A small generator with a seed (xorshift), so that every run sees the same bytes.
  private struct Draw {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
  }

  /// Texts with a byte changed, lost or cut off here and there are told to be UTF-8 just where the decoder says so.
  @Test(arguments: 1...200)
  func isTextWhereTheDecoderSaysSo(seed: Int) throws {
    var draw = Draw(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    var bytes = Array("\u{FEFF}新建污水管网20公里，é 与 😀 各一，完成。\n\u{1}".utf8)
    if draw.below(2) == 0 { bytes.removeFirst(3) }
    for _ in 0..<draw.below(3) {
      let place = draw.below(bytes.count)
      switch draw.below(4) {
      case 0: bytes[place] = UInt8(draw.below(256))
      case 1: bytes.remove(at: place)
      case 2: bytes.removeLast(min(draw.below(4), bytes.count - 1))
      default: bytes.insert(UInt8([0, 0x80, 0xC3, 0xE6, 0xF0][draw.below(5)]), at: place)
      }
    }
    let decoded = try? TextDecoder().decode(bytes)
    let size = [1, 2, 3, 4, 7, 16, 1000][draw.below(7)]
    var seen: [UInt8] = []
    let long = try LongText(LongBytes(bytes), piece: max(size, 3)) { seen += Array($0) }
    #expect((long != nil) == (decoded?.encoding == .utf8))
    if let long {
      #expect(seen == bytes)
      #expect(Array(bytes[long.start...]) == Array((decoded?.text ?? "").utf8))
    }
  }

  /// What shrinks meanwhile is no shorter text, but an error.
  @Test func bytesThatVanishAreTold() {
    let long = LongBytes(count: 10) { place, buffer in place < 6 ? min(6 - place, buffer.count) : 0 }
    #expect(throws: LongBytes.Shortened.self) { try long.each { _ in } }
  }
}
