import DocumentFormats
import FoundationEssentials
import PlanModel

/// The first sheet (总览): headline numbers, lights, fields and lead offices, each a formula over the ledger.
struct OverviewSheet {
  private let report: PlanReport
  private let ledger: LedgerSheet
  private let words: Words
  private var rows: [[SheetCell]] = []
  private var merges: [Sheet.Merge] = []
  private var charts: [SheetChart] = []
  private var heights: [Int: Double] = [:]

  /// Columns of the sheet's tables; the charts stand to their right.
  private static let width = 6
  /// Narrow characters in a row across them.
  private static let characters = 90
  /// Rows that a chart covers.
  private static let chartRows = 17

  init(_ report: PlanReport, _ ledger: LedgerSheet) {
    self.report = report
    self.ledger = ledger
    self.words = ledger.words
    head()
    let headline = rows.count
    numbers()
    lights()
    groups(words.say("板块", "Field"), .field, ledger.field)
    let words = words
    groups(words.say("牵头单位", "Lead"), .lead) { words.lead($0) }
    basis()
    let count = charts.count
    for index in 0..<count { charts[index].row = headline + index * Self.chartRows }
  }

  var sheet: Sheet {
    var sheet = Sheet(
      name: words.say("总览", "Overview"),
      columns: [Sheet.Column(width: 30)] + Array(repeating: Sheet.Column(width: 13), count: Self.width - 1),
      rows: rows, headerRows: 0, isLandscape: true, merges: merges, charts: charts)
    sheet.rowHeights = heights
    return sheet
  }

  // MARK: Rows

  private mutating func wide(_ text: String, _ emphasis: SheetCell.Emphasis) {
    merges.append(Sheet.Merge(rows: rows.count...rows.count, columns: 0...(Self.width - 1)))
    // A merged cell doesn't grow with its text.
    let lines = (SheetCell.room(text) + Self.characters - 1) / Self.characters
    if emphasis == .title { heights[rows.count] = 28 }
    if lines > 1 { heights[rows.count] = Double(lines * 16) }
    rows.append([.text(text, emphasis)])
  }

  private mutating func head() {
    wide(PlanReportWriter(language: words.language).title(report), .title)
    let rules = report.rules
    wide(
      words.say(
        "截至\(words.date(report.request.asOf))；规则：\(rules.name)（第\(rules.version)版）；合计和占比都是公式，引用“\(ledger.name)”。",
        "As of \(report.request.asOf); rules: \(rules.name) (version \(rules.version)); totals and shares are formulas over “\(ledger.name)”."
      ), .muted)
    rows.append([])
  }

  private mutating func numbers() {
    let totals = report.totals
    header([
      words.say("总体情况", "Overall"), words.say("个数", "Count"), words.say("分母", "Of"), words.say("占比", "Share"),
    ])
    let all = "ROWS(\(ledger.range(.code)))"
    let isCounted = condition(.counted, ledger.yes)
    func done(_ outcome: LedgerSheet.Outcome) -> String {
      sum([isCounted, condition(.outcome, ledger.word(outcome))])
    }
    count(words.say("事项（最末一级）", "Items at the last level"), all, totals[.leaves])
    count(words.say("计入比率", "Counted"), sum([isCounted]), totals[.counted])
    let counted = rows.count
    count(words.say("按期完成", "Complete in time"), done(.inTime), totals[.completeInTime])
    count(words.say("逾期完成", "Complete late"), done(.late), totals[.completeLate])
    let late = rows.count
    count(words.say("逾期未完成", "Overdue"), done(.overdue), totals[.overdue])
    let overdue = rows.count
    share(words.say("完成率", "Completion rate"), "B\(late - 1)+B\(late)", "B\(counted)", totals.completionRate)
    share(
      words.say("按期完成率", "On-time rate"), "B\(late - 1)", "B\(late - 1)+B\(late)+B\(overdue)",
      totals.onTimeRate)
    share(
      words.say("销号率", "Sign-off rate"),
      sum([isCounted, condition(.life, words.life(.signedOff))]), "B\(counted)", totals.signOffRate)
    share(
      words.say("有回音率", "Answered rate"), sum([isCounted, condition(.answered, ledger.yes)]), "B\(counted)",
      totals.answeredRate)
    rows.append([])
  }

  private mutating func lights() {
    header([
      words.say("亮灯", "Light"), words.say("个数", "Count"), words.say("分母", "Of"), words.say("占比", "Share"),
      words.say("上期个数", "Last time"), words.say("增减", "Change"),
    ])
    let first = rows.count
    let lights = Light.allCases.filter { $0 != .grey }
    let last = first + lights.count
    for light in lights {
      let row = rows.count + 1
      let now = report.totals[.light(light)]
      let before = report.previous.map { $0.totals[.light(light)] }
      rows.append([
        .text(words.signed(light), .strong),
        formula(sum([condition(.counted, ledger.yes), condition(.light, words.signed(light))]), now),
        formula("B\(last + 1)", report.totals[.counted]),
        percent("B\(row)", "C\(row)", Share(now, of: report.totals[.counted])),
        before.map { .number(Decimal($0)) } ?? .text("—"),
        before.map { formula("B\(row)-E\(row)", now - $0) } ?? .text("—"),
      ])
      // A series for each, so that each has its colour and its name in the chart's legend.
      if charts.isEmpty {
        charts.append(
          SheetChart(.columns, title: words.say("亮灯（个）", "Lights (items)"), series: [], row: 0, column: 7))
      }
      charts[0].series.append(
        SheetChart.Series(
          name: words.signed(light),
          categories: Sheet.Merge(rows: (first - 1)...(first - 1), columns: 1...1),
          values: Sheet.Merge(rows: (row - 1)...(row - 1), columns: 1...1), fill: Self.ink(light)))
    }
    total(first: first + 1, last: last, columns: 1, [report.totals[.counted]])
    rows.append([])
  }

  /// A table by field or by office: counted, complete, the rate, red and yellow.
  private mutating func groups(
    _ title: String, _ column: LedgerSheet.Column, _ name: (ReportItem) -> String
  ) {
    header([
      title, words.say("计入", "Counted"), words.say("完成", "Complete"), words.say("完成率", "Completion"),
      words.signed(.red), words.signed(.yellow),
    ])
    var order: [String] = []
    var groups: [String: [ReportItem]] = [:]
    for item in ledger.items where item.isCounted {
      let name = name(item)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(item)
    }
    let first = rows.count + 1
    var sums = [0, 0, 0, 0]
    for name in order {
      let items = groups[name] ?? []
      let row = rows.count + 1
      let complete = items.count(where: \.isComplete)
      let red = items.count { $0.light == .red }
      let yellow = items.count { $0.light == .yellow }
      let own = [condition(.counted, ledger.yes), "(\(ledger.range(column))=$A\(row))"]
      let done = [LedgerSheet.Outcome.inTime, .late].map { condition(.outcome, ledger.word($0)) }
      rows.append([
        .text(name), formula(sum(own), items.count),
        formula(sum(own + ["(\(done.joined(separator: "+")))"]), complete),
        percent("C\(row)", "B\(row)", Share(complete, of: items.count)),
        formula(sum(own + [condition(.light, words.signed(.red))]), red),
        formula(sum(own + [condition(.light, words.signed(.yellow))]), yellow),
      ])
      for (index, count) in [items.count, complete, red, yellow].enumerated() { sums[index] += count }
    }
    let last = rows.count
    guard last >= first else {
      rows.append([])
      return
    }
    let row = last + 1
    rows.append([
      .text(words.say("合计", "Total"), .strong), formula("SUM(B\(first):B\(last))", sums[0]),
      formula("SUM(C\(first):C\(last))", sums[1]), percent("C\(row)", "B\(row)", Share(sums[1], of: sums[0])),
      formula("SUM(E\(first):E\(last))", sums[2]), formula("SUM(F\(first):F\(last))", sums[3]),
    ])
    rows.append([])
    if column == .field { chart(first - 1, last - 1) }
  }

  private mutating func chart(_ first: Int, _ last: Int) {
    let names = Sheet.Merge(rows: first...last, columns: 0...0)
    charts.append(
      SheetChart(
        .bars, title: words.say("分板块完成情况（个）", "Completion by field (items)"),
        series: [
          SheetChart.Series(
            name: words.say("计入", "Counted"), categories: names,
            values: Sheet.Merge(rows: first...last, columns: 1...1), fill: 0xBFBFBF),
          SheetChart.Series(
            name: words.say("完成", "Complete"), categories: names,
            values: Sheet.Merge(rows: first...last, columns: 2...2), fill: 0x2E75B6),
        ], row: 0, column: 7))
  }

  private mutating func basis() {
    let rules = report.rules
    wide(words.say("规则和图例", "Rules and legend"), .header)
    wide(rules.name + words.colon + words.say(rules.title), .plain)
    wide(words.say(rules.legend), .plain)
    wide(words.say("来源：\(words.say(rules.source))", "Source: \(words.say(rules.source))"), .muted)
    wide(
      words.say(
        "只计最末一级事项；未计入的\(report.totals[.leaves] - report.totals[.counted])个在台账中“计入比率”一栏为“否”。各占比分别四舍五入，不作调整。",
        "Items at the last level only; the \(report.totals[.leaves] - report.totals[.counted]) left out say “no” under “Counted”. Each share is rounded by itself."
      ), .muted)
  }

  // MARK: Cells and formulas

  private mutating func header(_ names: [String]) { rows.append(names.map { .header($0) }) }

  private mutating func count(_ name: String, _ formula: String, _ value: Int) {
    rows.append([.text(name), self.formula(formula, value), .empty, .empty])
  }

  private mutating func share(_ name: String, _ part: String, _ whole: String, _ share: Share) {
    let row = rows.count + 1
    rows.append([
      .text(name), formula(part, share.part), formula(whole, share.whole),
      percent("B\(row)", "C\(row)", share),
    ])
  }

  private mutating func total(first: Int, last: Int, columns: Int, _ values: [Int]) {
    rows.append(
      [.text(words.say("合计", "Total"), .strong)]
        + (1...columns).map { column in
          let letter = LedgerSheet.letters(column)
          return formula("SUM(\(letter)\(first):\(letter)\(last))", values[column - 1])
        })
  }

  private func formula(_ text: String, _ value: Int) -> SheetCell {
    SheetCell(.formula(text, value: Decimal(value)))
  }

  private func percent(_ part: String, _ whole: String, _ share: Share) -> SheetCell {
    guard let value = share.percent else { return .text("—") }
    var cell = SheetCell(.formula("\(part)/\(whole)", value: value / 100))
    cell.isPercent = true
    return cell
  }

  /// `('台账'!$T$2:$T$301="是")`: compared exactly, without the wildcards of COUNTIF.
  private func condition(_ column: LedgerSheet.Column, _ word: String) -> String {
    "(\(ledger.range(column))=\"\(word)\")"
  }

  private func sum(_ conditions: [String]) -> String {
    "SUMPRODUCT(1*" + conditions.joined(separator: "*") + ")"
  }

  static func ink(_ light: Light) -> Int {
    switch light {
    case .green: 0x548235
    case .blue: 0x2E75B6
    case .yellow: 0xE0A800
    case .red: 0xC00000
    case .grey: 0x7F7F7F
    }
  }
}
