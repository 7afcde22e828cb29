import ChineseText
import Testing

@testable import duban

/// A table whose rows leave as they come says what one that is held says.
@Suite struct LongTableTests {
  private static func columns() -> [TerminalTable.Column] {
    [
      .init("编号"), .init("事项", flexible: true, least: 16), .init("完成", .right, yields: 0), .init("时限"),
    ]
  }

  private static func row(_ number: Int) -> [TerminalTable.Cell] {
    let title = String(repeating: "改造农村供水管网", count: number % 4 + 1)
    return [
      .init("A-\(number)"), .init(title), .init("\(number * 7)公里"), .init("2023-12-31", short: "12-31"),
    ]
  }

  /// What a stream of so many rows prints at a width.
  private static func printed(_ count: Int, width: Int, extra: [TerminalTable.Cell]? = nil) throws -> [String]
  {
    var lines: [String] = []
    var stream = TerminalTableStream(columns(), width: width, paint: .plain) { lines.append($0) }
    for number in 0..<count { try stream.add(row(number)) }
    if let extra { try stream.add(extra) }
    try stream.finish()
    return lines
  }

  @Test(arguments: [1, 5, 999, 1000, 1500], [30, 44, 60, 120])
  func aStreamIsTheWholeTable(count: Int, width: Int) throws {
    var table = TerminalTable(columns: Self.columns())
    // The layout is that of the first thousand.
    for number in 0..<min(count, 1000) { table.add(Self.row(number)) }
    let expected = table.rendered(width: width, paint: .plain)
    let lines = try Self.printed(count, width: width)
    #expect(Array(lines.prefix(expected.count)) == expected)
    #expect(count > 1000 || lines.count == expected.count)
    // Where the screen is too narrow for that, a code breaks over lines.
    for number in 1000..<max(1000, count) where width >= 44 {
      #expect(lines.contains { $0.hasPrefix("A-\(number) ") }, "\(number)")
    }
    #expect(lines.allSatisfy { DisplayWidth.columns($0) <= width })
  }

  /// A longer cell below is as whole as one above, where there is room.
  @Test func whatComesLaterIsNotCut() throws {
    let code = "Z-" + "01234567890123456"
    let lines = try Self.printed(
      1200, width: 60, extra: [.init(code), .init("末项"), .init("1公里"), .init("2024")])
    let last = try #require(lines.first { $0.hasPrefix("Z") })
    #expect(last.hasPrefix(code + "  末项"))
  }

  @Test func anEmptyTablePrintsNothing() throws { #expect(try Self.printed(0, width: 80).isEmpty) }
}
