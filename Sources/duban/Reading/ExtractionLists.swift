import PlanModel

/// An extraction as lists for people.
enum ExtractionLists {
  static func table(_ report: ReportFile, _ console: Console) throws {
    let extraction = report.extraction
    let document = extraction.document
    for line in Wrapping.lines(document.title, columns: console.width) where !line.isEmpty {
      try console.line(console.paint(.bold, line))
    }
    try console.folded(ReadingWords.periods(reviewed: document.reviewed, planned: document.planned))
    try sections(report, console)
    try statements(
      ReadingWords.commitments,
      [ReadingWords.id, ReadingWords.kind, ReadingWords.firmness, ReadingWords.due],
      extraction.commitments.map { statement in
        let firm = statement.isFirm ? console.word(ReadingWords.yes) : ""
        return [
          statement.id, console.word(FieldWords.name(statement.kind)), firm, statement.due?.description ?? "",
          Quotation.onOneLine(statement.quote),
        ]
      }, console)
    try statements(
      ReadingWords.outcomes, [ReadingWords.id, ReadingWords.status, ReadingWords.firmness],
      extraction.outcomes.map { statement in
        let firm = statement.isFirm ? console.word(ReadingWords.yes) : ""
        return [
          statement.id, console.word(FieldWords.name(statement.status)), firm,
          Quotation.onOneLine(statement.quote),
        ]
      }, console)
    if !extraction.findings.isEmpty, let source = report.source {
      try heading(ReadingWords.findings, extraction.findings.count, console)
      for finding in extraction.findings {
        for line in FindingPrinter.lines(finding, source: source, console: console) { try console.line(line) }
      }
    }
    try console.line()
    let isEmpty = extraction.commitments.isEmpty && extraction.outcomes.isEmpty
    try console.folded(isEmpty ? ReadingWords.noStatements : ReadingWords.summary(extraction))
  }

  private static func sections(_ report: ReportFile, _ console: Console) throws {
    guard !report.extraction.sections.isEmpty else { return }
    try heading(ReadingWords.sections, report.extraction.sections.count, console)
    var table = TerminalTable(columns: [
      TerminalTable.Column(console.word(ReadingWords.role)),
      TerminalTable.Column(console.word(ReadingWords.lines), .right),
      TerminalTable.Column(console.word(ReadingWords.heading), flexible: true),
    ])
    for section in report.extraction.sections {
      let lines = report.source.map { source in
        "\(source.line(of: section.span.start))–\(source.line(of: max(section.span.start, section.span.end - 1)))"
      }
      table.add([
        TerminalTable.Cell(console.word(FieldWords.name(section.role))), TerminalTable.Cell(lines ?? ""),
        TerminalTable.Cell(section.heading ?? ""),
      ])
    }
    for line in table.rendered(width: console.width, paint: console.paint) { try console.line(line) }
  }

  private static func statements(_ title: Phrase, _ columns: [Phrase], _ rows: [[String]], _ console: Console)
    throws
  {
    guard !rows.isEmpty else { return }
    try heading(title, rows.count, console)
    var table = TerminalTable(columns: columns.map { TerminalTable.Column(console.word($0)) })
    table.columns.append(TerminalTable.Column(console.word(ReadingWords.quote), flexible: true))
    for row in rows { table.add(row.map { TerminalTable.Cell($0) }) }
    for line in table.rendered(width: console.width, paint: console.paint) { try console.line(line) }
  }

  private static func heading(_ title: Phrase, _ count: Int, _ console: Console) throws {
    try console.line()
    try console.line(
      console.paint(.bold, console.language == .zh ? "\(title.zh)（\(count)）" : "\(title.en) (\(count))"))
  }

  /// One row for every figure, and one for a statement without any; the columns have English names in both
  /// languages, since programs read them.
  static func csv(_ extraction: Extraction, _ console: Console) throws {
    try rows(extraction, try CSVRows(console.out, header: columns), before: [])
  }

  static let columns = [
    "type", "id", "start", "end", "firm", "kind", "status", "due", "quote", "figure", "indicator", "value",
    "upper", "unit", "cmp", "measure", "attribute",
  ]

  /// - Parameter before: what stands before the columns in each row.
  static func rows(_ extraction: Extraction, _ csv: CSVRows, before: [String]) throws {
    func rows(_ own: [String], _ figures: [Figure]) throws {
      let head = before + own
      if figures.isEmpty { try csv.row(head + Array(repeating: "", count: 8)) }
      for figure in figures {
        try csv.row(
          head + [
            figure.quote, figure.indicator, figure.value?.description ?? "", figure.upper?.description ?? "",
            figure.unit, figure.comparator.rawValue, figure.measure.rawValue,
            figure.isAttribute ? "true" : "",
          ])
      }
    }
    for item in extraction.commitments {
      try rows(
        [
          "commitment", item.id, "\(item.span.start)", "\(item.span.end)", "\(item.isFirm)",
          item.kind.rawValue, "",
          item.due?.description ?? "", item.quote,
        ], item.figures)
    }
    for item in extraction.outcomes {
      try rows(
        [
          "outcome", item.id, "\(item.span.start)", "\(item.span.end)", "\(item.isFirm)", "",
          item.status.rawValue, "",
          item.quote,
        ], item.figures)
    }
  }

  static func markdown(_ extraction: Extraction, _ console: Console) throws {
    func columns(_ phrases: [Phrase]) -> [String] { phrases.map(console.word) }
    let document = extraction.document
    try console.line(
      "# " + (document.title.isEmpty ? console.word(ReadingWords.commitments) : document.title))
    try console.line()
    try console.line(ReadingWords.periods(reviewed: document.reviewed, planned: document.planned))
    try console.line()
    try console.line("## " + console.word(ReadingWords.commitments))
    try console.line()
    let commitments = try MarkdownTable(
      console.out,
      header: columns([
        ReadingWords.id, ReadingWords.kind, ReadingWords.firmness, ReadingWords.due, ReadingWords.quote,
        ReadingWords.figures,
      ]))
    for item in extraction.commitments {
      try commitments.row([
        item.id, console.word(FieldWords.name(item.kind)), item.isFirm ? console.word(ReadingWords.yes) : "",
        item.due?.description ?? "", Quotation.onOneLine(item.quote),
        item.figures.map(\.quote).joined(separator: "；"),
      ])
    }
    try console.line()
    try console.line("## " + console.word(ReadingWords.outcomes))
    try console.line()
    let outcomes = try MarkdownTable(
      console.out,
      header: columns([
        ReadingWords.id, ReadingWords.status, ReadingWords.firmness, ReadingWords.quote, ReadingWords.figures,
      ]))
    for item in extraction.outcomes {
      try outcomes.row([
        item.id, console.word(FieldWords.name(item.status)),
        item.isFirm ? console.word(ReadingWords.yes) : "",
        Quotation.onOneLine(item.quote), item.figures.map(\.quote).joined(separator: "；"),
      ])
    }
    try console.line()
    try console.line(ReadingWords.summary(extraction))
  }
}
