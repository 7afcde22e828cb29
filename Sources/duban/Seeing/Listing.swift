import PlanModel

/// A short list in any of the four forms (清单): one row type, its columns named once.
struct Listing {
  struct Column {
    /// Its name in JSON and CSV.
    var key: String
    var title: Phrase
    var alignment: TerminalTable.Alignment
    /// It gives way where the terminal is narrow.
    var isFlexible: Bool

    init(_ key: String, _ title: Phrase, _ alignment: TerminalTable.Alignment = .left, flexible: Bool = false)
    {
      self.key = key
      self.title = title
      self.alignment = alignment
      isFlexible = flexible
    }
  }

  enum Value {
    case text(String, Paint.Color? = nil)
    case number(Int)
    case none

    var text: String {
      switch self {
      case .text(let text, _): text
      case .number(let number): String(number)
      case .none: ""
      }
    }
  }

  let columns: [Column]
  private let schema: String
  private let key: String
  private var rows: [[Value]] = []

  /// `schema` and `key` are the JSON's name and the name of its list.
  init(_ columns: [Column], schema: String, key: String) {
    self.columns = columns
    self.schema = schema
    self.key = key
  }

  var count: Int { rows.count }

  mutating func add(_ row: [Value]) { rows.append(row) }

  func write(_ format: DataFormat, _ console: Console) throws {
    switch format {
    case .table: try table(console)
    case .json: try json(console)
    case .csv:
      let csv = try CSVRows(console.out, header: columns.map(\.key))
      for row in rows { try csv.row(row.map(\.text)) }
    case .md:
      let table = try MarkdownTable(console.out, header: columns.map { console.word($0.title) })
      for row in rows { try table.row(row.map(\.text)) }
    }
  }

  private func table(_ console: Console) throws {
    guard !rows.isEmpty else { return console.say(SeeingWords.nothing) }
    var table = TerminalTable(
      columns: columns.map {
        TerminalTable.Column(console.word($0.title), $0.alignment, flexible: $0.isFlexible)
      })
    for row in rows {
      table.add(
        row.map { value in
          if case .text(let text, let color) = value { return TerminalTable.Cell(text, color) }
          return TerminalTable.Cell(value.text)
        })
    }
    for line in table.rendered(width: console.width, paint: console.paint) { try console.line(line) }
  }

  private func json(_ console: Console) throws {
    var json = JSONWriter(console.out)
    try json.object { json in
      try json.field("schema", schema)
      try json.field(key, list: rows) { json, row in
        try json.object { json in
          for (column, value) in zip(columns, row) {
            switch value {
            case .text(let text, _): try json.field(column.key, text)
            case .number(let number): try json.field(column.key, number)
            case .none: try json.field(column.key, nil as String?)
            }
          }
        }
      }
    }
  }
}
