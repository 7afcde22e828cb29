import PlanModel

/// Figures and times of lines of text, in the form that was asked for.
struct FigureLists {
  private let console: Console
  private let format: DataFormat

  init(_ console: Console, format: DataFormat) {
    self.console = console
    self.format = format
  }

  /// What stands before the first line.
  func begin() throws {
    let columns = [
      "text", "start", "end", "quote", "indicator", "value", "upper", "unit", "cmp", "measure", "from", "to",
    ]
    switch format {
    case .csv: _ = try CSVRows(console.out, header: columns)
    case .md: _ = try MarkdownTable(console.out, header: Array(columns.dropFirst()))
    case .json, .table: break
    }
  }

  func show(_ line: String, _ reading: LineReading) throws {
    switch format {
    case .json: try json(line, reading)
    case .csv:
      for row in rows(line, reading) { try CSVRows(console.out).row(row) }
    case .md:
      for row in rows(line, reading) { try MarkdownTable(console.out).row(Array(row.dropFirst())) }
    case .table: try table(line, reading)
    }
    try console.out.flush()
  }

  private func json(_ line: String, _ reading: LineReading) throws {
    var json = JSONWriter(console.out, oneLine: true)
    try json.object { json in
      try json.field("text", line)
      try json.field("figures", list: reading.figures) { try $0.figure($1) }
      try json.field("times", list: reading.times) { json, time in
        try json.object { json in
          try json.span(time.span)
          try json.field("quote", time.quote)
          try json.field("from", time.time.from.description)
          try json.field("to", time.time.to.description)
          try json.field("precision", time.time.precision.rawValue)
        }
      }
    }
  }

  private func rows(_ line: String, _ reading: LineReading) -> [[String]] {
    reading.figures.map { figure in
      [
        line, "\(figure.span.start)", "\(figure.span.end)", figure.quote, figure.indicator,
        figure.value?.description ?? "", figure.upper?.description ?? "", figure.unit,
        figure.comparator.rawValue,
        figure.measure.rawValue, "", "",
      ]
    }
      + reading.times.map { time in
        [
          line, "\(time.span.start)", "\(time.span.end)", time.quote, "", "", "", "", "", "",
          time.time.from.description, time.time.to.description,
        ]
      }
  }

  private func table(_ line: String, _ reading: LineReading) throws {
    try console.line(Indented.text("", line, console: console, color: .bold))
    if reading.figures.isEmpty, reading.times.isEmpty {
      try console.line("  " + console.word(ReadingWords.none))
      return
    }
    var table = TerminalTable(columns: [
      TerminalTable.Column(console.word(ReadingWords.quote), flexible: true),
      TerminalTable.Column(console.word(ReadingWords.indicator), flexible: true),
      TerminalTable.Column(console.word(ReadingWords.value), .right),
      TerminalTable.Column(console.word(ReadingWords.unit)),
      TerminalTable.Column(console.word(ReadingWords.comparator)),
      TerminalTable.Column(console.word(ReadingWords.measure)),
    ])
    for figure in reading.figures {
      let value = figure.value?.description ?? console.word(ReadingWords.masked)
      table.add([
        TerminalTable.Cell(figure.quote), TerminalTable.Cell(figure.indicator),
        TerminalTable.Cell(figure.upper.map { "\(value)–\($0)" } ?? value), TerminalTable.Cell(figure.unit),
        TerminalTable.Cell(figure.comparator.rawValue),
        TerminalTable.Cell(console.word(FieldWords.name(figure.measure))),
      ])
    }
    if !reading.figures.isEmpty {
      for row in table.rendered(width: console.width, paint: console.paint) { try console.line(row) }
    }
    for time in reading.times {
      try console.line(
        "\(console.word(ReadingWords.time))  \(time.quote)  \(time.time.from) – \(time.time.to)")
    }
  }
}
