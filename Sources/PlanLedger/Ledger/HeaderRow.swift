import PlanModel

/// Which cell of a row belongs to which column (表头).
struct HeaderRow: Hashable, Sendable {
  /// Index of the header in the table's rows.
  var index: Int
  var places: ColumnTable<Int>
  /// Headers that the program doesn't know, with their places; kept as notes.
  var others: [Int: String]
  /// Units that headers give in brackets.
  var units: ColumnTable<String>
  /// Whether any header gives one.
  private(set) var hasUnits: Bool
  /// A known column that stands there twice: the later one is kept as a note.
  var repeated: [Int: Column]

  /// The first row that names two known columns, one of them 编号, 事项 or a sheet's key; titles and dates may stand
  /// above it.
  init?(in table: OfficeTable) {
    for (index, row) in table.rows.enumerated().prefix(30) {
      let header = HeaderRow(row, index: index)
      guard header.places.columns.count >= 2, [.code, .title, .key].contains(where: header.has) else {
        continue
      }
      self = header
      return
    }
    return nil
  }

  private init(_ row: OfficeRow, index: Int) {
    self.index = index
    places = ColumnTable()
    others = [:]
    units = ColumnTable()
    hasUnits = false
    repeated = [:]
    for place in row.cells.indices {
      let text = row.cell(place)
      guard !text.isEmpty else { continue }
      guard let column = Column(header: text) else {
        others[place] = text
        continue
      }
      if places[column] == nil {
        places[column] = place
        units[column] = Column.unitInBrackets(text)
      } else {
        others[place] = text
        repeated[place] = column
      }
    }
    hasUnits = !units.isEmpty
  }

  /// What sort of table these columns make.
  var content: TableContent {
    let known = places.columns
    let ledger = known.contains { $0.isLedgerOnly }
    let progress = known.contains { $0.isProgressOnly }
    guard places[.title] != nil else { return .progress }
    if ledger { return progress ? .ledgerWithProgress : .ledger }
    return progress && places[.code] != nil ? .progress : .ledger
  }

  func has(_ column: Column) -> Bool { places[column] != nil }
}

/// What a table holds (表格内容).
public enum TableContent: Hashable, Sendable {
  case ledger, progress
  /// Both column sets: a ledger with its latest progress.
  case ledgerWithProgress
}
