import PlanModel

/// Which column of an office's own ledger is which of the program's (台账列对应).
///
/// Guessed from the headers, shown, edited once as YAML, and remembered by the header's fingerprint.
public struct LedgerMapping: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// As `HeaderBlock` names it: 责任分工/牵头单位.
    public var header: String
    public var role: MappingRole

    public init(_ header: String, _ role: MappingRole) {
      self.header = header
      self.role = role
    }
  }

  public var columns: [Entry]
  /// A tab for each unit: its name is the unit where no column says it.
  public var unitIsSheet: Bool

  public init(columns: [Entry] = [], unitIsSheet: Bool = false) {
    self.columns = columns
    self.unitIsSheet = unitIsSheet
  }

  public func role(of header: String) -> MappingRole? { columns.first { $0.header == header }?.role }

  /// Whether it names what an item is called.
  public var hasTitle: Bool { columns.contains { $0.role == .column(.title) } }

  /// Takes in the columns of another table of the same file that this one doesn't know.
  public mutating func add(_ other: LedgerMapping) {
    for entry in other.columns where role(of: entry.header) == nil { columns.append(entry) }
    unitIsSheet = unitIsSheet || other.unitIsSheet
  }
}

/// Guesses what an office's columns are, and reads its tables by a mapping (列对应的猜测与套用).
public struct LedgerMapper: Sendable {
  public var names: MappingNames

  public init(names: MappingNames) { self.names = names }

  /// Nil where no row looks like a header with an item's name.
  public func guess(_ table: OfficeTable, ofSeveral: Bool = false) -> LedgerMapping? {
    guard let block = HeaderBlock(in: table, names: names) else { return nil }
    var found: [(column: Int, roles: [MappingRole], score: Int)] = []
    for (column, path) in block.paths.enumerated() {
      guard let leaf = path.last else { continue }
      let whole = names.candidates(path.joined())
      if let best = whole.flatMap({ $0.score > 1 ? $0 : nil }) ?? names.candidates(leaf) ?? whole {
        found.append((column, best.roles, best.score))
      }
    }
    var taken: Set<MappingRole> = []
    var roles: [Int: MappingRole] = [:]
    // The surest first; a header that can mean only one thing before one that can mean two.
    let order = found.sorted {
      (-$0.score, $0.roles.count, $0.column) < (-$1.score, $1.roles.count, $1.column)
    }
    for candidate in order {
      let role = candidate.roles.first { $0 == .kept || $0 == .skipped || !taken.contains($0) } ?? .kept
      roles[candidate.column] = role
      taken.insert(role)
    }
    var mapping = LedgerMapping()
    for (column, header) in block.headers.enumerated()
    where !header.isEmpty && mapping.role(of: header) == nil {
      mapping.columns.append(.init(header, roles[column] ?? .kept))
    }
    guard mapping.hasTitle else { return nil }
    readSteps(&mapping, block, table)
    mapping.unitIsSheet =
      ofSeveral && !taken.contains(.column(.unit)) && table.sheet.map(Self.isUnitName) ?? false
    return mapping
  }

  /// 节点要求 may hold deadlines or a project's steps: the cells below it say which.
  private func readSteps(_ mapping: inout LedgerMapping, _ block: HeaderBlock, _ table: OfficeTable) {
    for (column, header) in block.headers.enumerated() {
      guard
        let place = mapping.columns.firstIndex(where: { $0.header == header && $0.role == .column(.due) }),
        names.candidates(header.split(separator: "/").last.map(String.init) ?? "")?.roles == [.column(.due)]
      else { continue }
      let cells = Self.cells(column, of: table, below: block)
      let steps = cells.filter { StageParser.parse($0) != nil }.count
      guard steps > 0, steps * 2 >= cells.count else { continue }
      let isFree = mapping.columns.allSatisfy { $0.role != .column(.stage) }
      mapping.columns[place].role = isFree ? .column(.stage) : .kept
    }
  }

  private static func cells(_ column: Int, of table: OfficeTable, below block: HeaderBlock) -> [String] {
    table.rows.dropFirst(block.index + block.depth).map { $0.cell(column) }.filter { !$0.isEmpty }
  }

  /// Columns that are kept as they are and whose cells are dates: one of them may be the deadline.
  public func likelyDates(in table: OfficeTable, _ mapping: LedgerMapping) -> [String] {
    guard let block = HeaderBlock(in: table, names: names) else { return [] }
    let parser = DueParser(period: Period("2000"))
    return block.headers.enumerated().compactMap { column, header in
      guard !header.isEmpty, mapping.role(of: header) == .kept else { return nil }
      let cells = Self.cells(column, of: table, below: block).prefix(200)
      let dates = cells.filter { ((try? parser.parse($0)) ?? nil) != nil }.count
      return dates > 0 && dates * 2 > cells.count ? header : nil
    }
  }

  /// The fingerprint of a table's header, by which its mapping is remembered; nil where there is none.
  public func fingerprint(_ table: OfficeTable) -> String? {
    HeaderBlock(in: table, names: names).map { block in
      Checksum.of(block.headers.map { CellText($0).string }.joined(separator: "|"))
    }
  }

  /// The table with the program's own header, for `LedgerReader`; row numbers stay those of the file.
  public func applied(_ mapping: LedgerMapping, to table: OfficeTable) -> OfficeTable? {
    guard let block = HeaderBlock(in: table, names: names) else { return nil }
    let headers = block.headers
    let roles = headers.map { mapping.role(of: $0) ?? .kept }
    let skipped = roles.indices.filter { roles[$0] == .skipped }
    let title = roles.firstIndex(of: .column(.title))
    let measure = roles.firstIndex(of: .measure)
    let measured = roles.indices.filter { column in
      [.column(.target), .column(.value)].contains(roles[column])
        && !Self.label(.target, headers[column]).hasSuffix("）")
    }
    var made = table
    made.rows = Array(table.rows.prefix(block.index))
    let labels = zip(headers, roles).map { header, role in
      switch role {
      case .column(let column): Self.label(column, header)
      // A kept header mustn't be one that the reader knows.
      case .kept: Column(header: header) == nil ? header : "（\(header)）"
      case .skipped, .measure: ""
      }
    }
    made.rows.append(OfficeRow(number: table.rows[block.index].number, cells: labels))
    for row in table.rows.dropFirst(block.index + block.depth) {
      var row = Self.plain(row, skipped: skipped, title: title, headers: headers)
      if let measure { Self.join(measure, to: measured, in: &row) }
      made.rows.append(row)
    }
    return made
  }

  /// 目标（万元）: the unit of the bare numbers below stays with the name.
  private static func label(_ column: Column, _ header: String) -> String {
    let unit =
      Column.unitInBrackets(header)
      ?? header.split(separator: "/").last.flatMap { Column.unitInBrackets(String($0)) }
    guard let unit, [.target, .value].contains(column), !MeasureUnit(unit).text.isEmpty else {
      return column.name
    }
    return "\(column.name)（\(unit)）"
  }

  /// 5 | 个 becomes 5个; what says its unit itself, or has no number at its end, stays.
  private static func join(_ measure: Int, to columns: [Int], in row: inout OfficeRow) {
    let unit = row.cell(measure)
    guard !unit.isEmpty else { return }
    row.cells[measure] = ""
    for column in columns {
      let text = CellText(row.cell(column))
      if text.isDigit(at: text.scalars.count - 1) { row.cells[column] = text.string + unit }
    }
  }

  /// Without serial numbers; 一 | 工业经济 over a block of items becomes the heading that it is.
  private static func plain(_ row: OfficeRow, skipped: [Int], title: Int?, headers: [String]) -> OfficeRow {
    var row = row
    if let title, let serial = skipped.first, row.filled == [serial, title].sorted(),
      row.cell(serial).unicodeScalars.allSatisfy({ "一二三四五六七八九十（）()、".unicodeScalars.contains($0) })
    {
      let mark = row.cell(serial)
      let heading = (mark.hasSuffix("、") || mark.hasSuffix("）") ? mark : mark + "、") + row.cell(title)
      return OfficeRow(number: row.number, cells: [heading])
    }
    for column in skipped where row.cells.indices.contains(column) {
      let text = CellText(row.cell(column))
      if text.scalars.allSatisfy({ (48...57).contains($0.value) || $0 == "." }) { row.cells[column] = "" }
    }
    // Notes at the far right, under no header, belong to nobody.
    if row.cells.count > headers.count { row.cells.removeLast(row.cells.count - headers.count) }
    return row
  }

  private static func isUnitName(_ sheet: String) -> Bool {
    ["镇", "乡", "街道", "村", "社区", "县", "区", "市", "管委会", "开发区", "局", "办"].contains {
      sheet.trimmed.hasSuffix($0)
    }
  }
}
