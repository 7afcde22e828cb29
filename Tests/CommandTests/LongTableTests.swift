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
    let layout = table.layout(width)
    let paint = Paint.plain
    let expected = layout.head(paint) + (0..<count).flatMap { layout.lines(Self.row($0), paint) }
    #expect(try Self.printed(count, width: width) == expected)
    if count <= 1000 { #expect(expected == table.rendered(width: width, paint: paint)) }
  }

  /// A longer cell below breaks over lines: all of it is there.
  @Test func whatComesLaterIsNotCut() throws {
    let code = "Z-" + String(repeating: "0123456789", count: 3)
    let lines = try Self.printed(
      1200, width: 60, extra: [.init(code), .init("末项"), .init("1公里"), .init("2024")])
    let last = lines.suffix(while: { !$0.hasPrefix("A-") })
    let first = last.map { $0.prefix { $0 != " " } }.joined()
    #expect(first == code)
    #expect(last.first?.contains("末项") == true)
  }

  @Test func anEmptyTablePrintsNothing() throws { #expect(try Self.printed(0, width: 80).isEmpty) }
}

extension Array {
  fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice<Element> {
    self[(lastIndex { !holds($0) }.map { $0 + 1 } ?? 0)...]
  }
}
