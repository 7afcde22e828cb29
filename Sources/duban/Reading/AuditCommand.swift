import ArgumentParser
import PlanModel

/// `duban audit`: the printed figures of a report recomputed.
struct AuditCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "audit", abstract: HelpWords.audit.now)

  @Argument(help: ArgumentHelp(HelpWords.auditReports.now, valueName: "FILE"))
  var files: [String]

  @Flag(help: ArgumentHelp(HelpWords.check.now))
  var check = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let reports = try files.map { try ReportFile.load($0, encoding: reading.encoding) }
    guard let last = reports.last else { return }
    let findings = try last.audit(earlier: reports.dropLast().map(\.extraction))
    switch output.format {
    case .json:
      var json = JSONWriter(console.out)
      try json.object { json in
        try json.field("schema", "duban.audit/1")
        try json.field("findings", list: findings) { try $0.finding($1, language: console.language) }
      }
    case .csv:
      let csv = try CSVRows(
        console.out, header: ["file", "line", "rule", "result", "printed", "computed", "quote", "message"])
      for finding in findings {
        let line = finding.span.flatMap { span in last.source.map { "\($0.line(of: span.start))" } } ?? ""
        try csv.row([last.path, line] + columns(finding, console))
      }
    case .md:
      let table = try MarkdownTable(
        console.out, header: ["rule", "result", "printed", "computed", "quote", "message"])
      for finding in findings { try table.row(columns(finding, console)) }
    case .table:
      try AuditScreen(findings, report: last, console: console).show()
    }
    if check, findings.contains(where: { $0.recomputation?.result == .contradiction }) {
      throw Ending(status: .attention)
    }
  }

  private func columns(_ finding: Finding, _ console: Console) -> [String] {
    [
      finding.rule, finding.recomputation?.result.rawValue ?? "", finding.recomputation?.printed ?? "",
      finding.recomputation?.computed ?? "", finding.quote, console.word(finding.message),
    ]
  }
}

/// An audit for the terminal: what doesn't add up with its sentence, then how many figures gave what.
struct AuditScreen {
  private let findings: [Finding]
  private let report: ReportFile
  private let console: Console

  init(_ findings: [Finding], report: ReportFile, console: Console) {
    self.findings = findings
    self.report = report
    self.console = console
  }

  func show() throws {
    for result in [Recomputation.Result.contradiction, .rounding, .cannot, .recomputed] {
      let own = findings.filter { $0.recomputation?.result == result }
      guard !own.isEmpty else { continue }
      let name = console.word(FieldWords.name(result))
      try console.line(
        console.paint(.bold, console.language == .zh ? "\(name)（\(own.count)）" : "\(name) (\(own.count))"))
      for finding in own { try show(finding, asWarning: result == .contradiction) }
      try console.line()
    }
    let counted = findings.filter { $0.recomputation != nil }
    let wrong = counted.filter { $0.recomputation?.result == .contradiction }.count
    try console.folded(ReadingWords.audited(counted.count, wrong))
  }

  private func show(_ finding: Finding, asWarning: Bool) throws {
    if asWarning, let source = report.source {
      for line in FindingPrinter.lines(finding, source: source, console: console) { try console.line(line) }
      return
    }
    let place =
      finding.span.flatMap { span in report.source.map { "\($0.path):\($0.line(of: span.start))  " } } ?? ""
    try console.line(Indented.text("  ", place + console.word(finding.message), console: console))
  }
}
