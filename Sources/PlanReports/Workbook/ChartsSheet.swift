import DocumentFormats
import FoundationEssentials
import PlanModel

/// The sheet of charts (图表): each with the numbers that it is drawn from beside it, so that they can be looked up and
/// the chart be drawn anew.
struct ChartsSheet {
  private let charts: Charts
  private let words: Words
  private let asOf: CalendarDate
  private var rows: [[SheetCell]] = []
  private var drawn: [SheetChart] = []

  private static let chartColumn = 7

  init(_ report: PlanReport, _ words: Words) {
    charts = Charts(report: report, words: words)
    self.words = words
    asOf = report.request.asOf
    burnUp()
    lightsOverTime()
    leads()
    targets()
  }

  /// Nil where there is too little to draw.
  var sheet: Sheet? {
    guard !drawn.isEmpty else { return nil }
    return Sheet(
      name: words.say("图表", "Charts"),
      columns: [Sheet.Column(width: 34)] + Array(repeating: Sheet.Column(width: 12), count: 5), rows: rows,
      headerRows: 0, charts: drawn)
  }

  private mutating func burnUp() {
    guard let burnUp = BurnUp(charts.counted, asOf: asOf) else { return }
    let complete = Dictionary(zip(burnUp.reached, burnUp.done)) { first, _ in first }
    table(
      .line, words.say("累计完成与序时（个）", "Complete against schedule (items)"),
      [words.say("月末", "End of month"), words.say("序时应完成", "Due by then"), words.say("已完成", "Complete")],
      zip(burnUp.ends, burnUp.due).map { day, due in
        // The month of the report's date has what is complete by that date.
        let isNow = day.year == asOf.year && day.month == asOf.month
        return [
          .text("\(day.year)-\(day.month < 10 ? "0" : "")\(day.month)"), .number(Decimal(due)),
          (complete[day] ?? (isNow ? burnUp.done.last : nil)).map { .number(Decimal($0)) } ?? .empty,
        ]
      }, fills: [0x7F7F7F, 0x2E75B6])
  }

  private mutating func lightsOverTime() {
    let moments = charts.moments
    guard moments.count > 1 else { return }
    let lights = Light.allCases.filter { $0 != .grey }
    table(
      .stackedBars, words.say("历次亮灯（个）", "Lights over time (items)"),
      [words.say("日期", "Date")] + lights.map { words.signed($0) },
      moments.map { moment in
        [.text("\(moment.asOf)")] + lights.map { .number(Decimal(moment.totals[.light($0)])) }
      }, fills: lights.map(OverviewSheet.ink))
  }

  private mutating func leads() {
    let leads = charts.leads.prefix(Charts.mostLeads)
    guard leads.count > 1 else { return }
    let lights = Light.allCases.filter { $0 != .grey }
    table(
      .stackedBars, words.say("各牵头单位亮灯（个）", "Lights by lead office (items)"),
      [words.say("牵头单位", "Lead")] + lights.map { words.signed($0) },
      leads.map { lead in
        [.text(lead.name)] + lights.map { light in .number(Decimal(lead.items.count { $0.light == light })) }
      }, fills: lights.map(OverviewSheet.ink))
  }

  private mutating func targets() {
    let shown = charts.measured.prefix(Charts.mostTargets)
    guard shown.count > 1 else { return }
    func one(_ value: Decimal?) -> SheetCell { value.map { .number($0.rounded(1), decimals: 1) } ?? .empty }
    table(
      .bars, words.say("目标完成情况与序时（%）", "Result against schedule (%)"),
      [words.say("事项", "Item"), words.say("完成率(%)", "Done (%)"), words.say("序时(%)", "Planned (%)")],
      shown.map { [.text($0.title), one($0.completion), one($0.planned)] }, fills: [0x2E75B6, 0xBFBFBF])
  }

  /// A table, and right of it the chart of its columns.
  private mutating func table(
    _ kind: SheetChart.Kind, _ title: String, _ heads: [String], _ body: [[SheetCell]], fills: [Int]
  ) {
    let top = rows.count
    rows.append([.text(title, .strong)])
    rows.append(heads.map { .header($0) })
    rows += body
    let data = (top + 2)...(top + 1 + body.count)
    let names = Sheet.Merge(rows: data, columns: 0...0)
    var chart = SheetChart(
      kind, title: title,
      series: fills.enumerated().map { index, fill in
        SheetChart.Series(
          name: heads[index + 1], categories: names,
          values: Sheet.Merge(rows: data, columns: (index + 1)...(index + 1)), fill: fill)
      }, row: top, column: Self.chartColumn)
    // Many bars need room for their names.
    if kind == .bars || kind == .stackedBars { chart.rows = max(SheetChart.plainRows, body.count + 4) }
    drawn.append(chart)
    while rows.count < top + chart.rows + 2 { rows.append([]) }
    rows.append([])
  }
}
