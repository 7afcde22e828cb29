import DocumentFormats
import FoundationEssentials
import PlanModel

/// The charts of a report (图表). Each shows numbers that stand in the text or its tables as well, and says them
/// again in words for who can't see it.
///
/// Each is drawn twice: for a page, and for a screen as narrow as a telephone's, where a row's name stands above its bar.
struct Charts {
  let report: PlanReport
  let words: Words
  var isNarrow = false

  /// The charts that a report may have.
  enum Kind: Hashable { case history, burnUp, fields, leads, targets }

  /// One of them; nil where there is too little to draw.
  func drawing(_ kind: Kind) -> Drawing? {
    guard var drawing = picture(kind) else { return nil }
    drawing.narrow = Charts(report: report, words: words, isNarrow: true).picture(kind)?.svg
    return drawing
  }

  private func picture(_ kind: Kind) -> Drawing? {
    switch kind {
    case .history: lightsOverTime()
    case .burnUp: burnUp()
    case .fields: completionByField()
    case .leads: lightsByLead()
    case .targets: targetsAgainstResults()
    }
  }

  private var width: Double { isNarrow ? 340 : 760 }

  /// Leaves that are counted: what every chart is drawn over.
  var counted: [ReportItem] { report.items.filter { $0.isLeaf && $0.isCounted } }

  // MARK: Completion by field

  /// 分板块完成率: complete of counted for each first heading, in the order of the plan.
  func completionByField() -> Drawing? {
    let fields = grouped(counted) { $0.headings.first ?? words.say("未分板块", "no field") }
    guard fields.count > 1 else { return nil }
    let rows = fields.map { field in
      (name: field.name, share: Share(field.items.count(where: \.isComplete), of: field.items.count))
    }
    let bars = ChartBars(isNarrow: isNarrow, width: width, left: 220, room: 380, top: 4)
    var svg = SVG(width: width, height: bars.height(rows.count) + 4)
    for (index, row) in rows.enumerated() {
      let y = bars.y(index)
      svg.bar(bars.left, y, bars.room, ChartBars.bar, .empty)
      svg.bar(bars.left, y, bars.room * part(row.share), ChartBars.bar, .solid)
      bars.tell(row.name, words.share(row.share), index, after: bars.left + bars.room, &svg)
    }
    return drawing(
      svg, words.say("各板块完成率", "Completion by field"),
      rows.map { "\($0.name) \(words.share($0.share))" })
  }

  // MARK: Unit by unit

  /// 各牵头单位亮灯: the lights of each lead office, the most items first.
  func lightsByLead() -> Drawing? {
    let leads = leads
    guard leads.count > 1 else { return nil }
    let shown = leads.prefix(Self.mostLeads)
    let most = Double(leads[0].items.count)
    let bars = ChartBars(isNarrow: isNarrow, width: width, left: 180, room: 470, top: legendHeight)
    var svg = SVG(width: width, height: bars.height(shown.count) + 4)
    legend(&svg, bars.left)
    for (index, lead) in shown.enumerated() {
      let y = bars.y(index)
      var x = bars.left
      for light in Light.allCases {
        let count = lead.items.count { $0.light == light }
        let width = bars.room * Double(count) / most
        svg.bar(
          x, y, width, ChartBars.bar, .light(light), title: "\(lead.name) \(words.light(light)) \(count)")
        if width > 22 { svg.label("\(count)", x + width / 2, y + 14) }
        x += width
      }
      let complete = Share(lead.items.count(where: \.isComplete), of: lead.items.count)
      bars.tell(
        lead.name, words.say("完成", "done ") + "\(complete.part)/\(complete.whole)", index, after: x, &svg)
    }
    var said = shown.map { lead in lead.name + words.colon + lights(lead.items) }
    if leads.count > shown.count {
      said.append(
        words.say("其余\(leads.count - shown.count)个单位略", "\(leads.count - shown.count) more left out"))
    }
    return drawing(svg, words.say("各牵头单位亮灯", "Lights by lead office"), said)
  }

  // MARK: Lights over the quarters

  /// 历次亮灯: how the lights stood at each earlier date and now.
  func lightsOverTime() -> Drawing? {
    let shown = moments
    guard shown.count > 1 else { return nil }
    let most = Double(shown.map { $0.totals[.counted] }.max() ?? 1)
    let bars = ChartBars(isNarrow: isNarrow, width: width, left: 150, room: 500, top: legendHeight)
    var svg = SVG(width: width, height: bars.height(shown.count) + 4)
    legend(&svg, bars.left)
    for (index, moment) in shown.enumerated() {
      let y = bars.y(index)
      var x = bars.left
      for light in Light.allCases where light != .grey {
        let count = moment.totals[.light(light)]
        let width = bars.room * Double(count) / most
        svg.bar(
          x, y, width, ChartBars.bar, .light(light), title: "\(moment.asOf) \(words.light(light)) \(count)")
        if width > 18 { svg.label("\(count)", x + width / 2, y + 14) }
        x += width
      }
      bars.tell("\(moment.asOf)", words.items(moment.totals[.counted]), index, after: x, &svg)
    }
    let said = shown.map { moment in
      "\(moment.asOf)" + words.colon
        + Light.allCases.filter { $0 != .grey }.map {
          words.say(
            "\(words.light($0))\(moment.totals[.light($0)])",
            "\(words.light($0)) \(moment.totals[.light($0)])")
        }.joined(separator: words.comma)
    }
    return drawing(svg, words.say("历次亮灯", "Lights over time"), said)
  }

  // MARK: Target against result

  static let mostTargets = 24
  static let mostLeads = 20

  /// What has a completion, the furthest behind first.
  var measured: [ReportItem] {
    let counted = counted.filter { $0.completion != nil }
    let paces = counted.map { ($0.pace ?? 0).rounded(6).approximate() }
    return counted.indices.sorted { a, b in paces[a] == paces[b] ? a < b : paces[a] < paces[b] }
      .map { counted[$0] }
  }

  /// Lead offices with what is counted of theirs, the most items first.
  var leads: [(name: String, items: [ReportItem])] {
    grouped(counted) { words.lead($0) }.enumerated().sorted { a, b in
      (b.element.items.count, a.offset) < (a.element.items.count, b.offset)
    }.map(\.element)
  }

  /// How it stood at the ends of quarters, and now.
  var moments: [PlanReport.Moment] {
    (report.history + [PlanReport.Moment(asOf: report.request.asOf, totals: report.totals)])
      .filter { $0.totals[.counted] > 0 }
  }

  /// 目标与完成: completion beside the planned share, the furthest behind first.
  func targetsAgainstResults() -> Drawing? {
    let measured = measured
    guard measured.count > 1 else { return nil }
    let shown = measured.prefix(Self.mostTargets)
    let bars = ChartBars(isNarrow: isNarrow, width: width, left: 270, room: 330, top: 28)
    var svg = SVG(width: width, height: bars.height(shown.count) + 12)
    let full = bars.room / 1.25
    if !isNarrow { svg.line(bars.left + full, 22, bars.left + full, bars.height(shown.count), soft: true) }
    svg.text("100%", bars.left + full, 14, .middle, size: 12, soft: true)
    svg.text(words.say("▏为序时", "▏planned by now"), bars.left, 14, size: 12, soft: true)
    for (index, item) in shown.enumerated() {
      let y = bars.y(index)
      let completion = item.completion ?? 0
      if isNarrow { svg.line(bars.left + full, y - 2, bars.left + full, y + ChartBars.bar + 2, soft: true) }
      svg.bar(
        bars.left, y, min(bars.room, full * share(completion)), ChartBars.bar, .light(item.light),
        title: item.title + words.colon + words.percent(completion))
      if let planned = item.planned {
        let x = bars.left + min(bars.room, full * share(planned))
        svg.line(x, y - 3, x, y + ChartBars.bar + 3, width: 2.5)
      }
      bars.tell(
        item.title,
        words.percent(completion)
          + (item.planned.map { words.say("（序时", " (planned ") + words.percent($0) + words.say("）", ")") }
            ?? ""),
        index, after: bars.left + bars.room, &svg)
    }
    var said = shown.map { item in
      "\(item.title) \(words.percent(item.completion))"
        + (item.planned.map { words.say("，序时", ", planned ") + words.percent($0) } ?? "")
    }
    if measured.count > shown.count {
      said.append(
        words.say(
          "其余\(measured.count - shown.count)个见附件",
          "the other \(measured.count - shown.count) stand in the annex"))
    }
    return drawing(svg, words.say("目标完成情况与序时", "Result against schedule"), said)
  }

  // MARK: Burn-up

  /// 累计完成与序时: items complete by the end of each month, against those that fell due by then.
  func burnUp() -> Drawing? {
    let asOf = report.request.asOf
    guard let burnUp = BurnUp(counted, asOf: asOf) else { return nil }
    let (first, last, total) = (burnUp.first, burnUp.last, burnUp.total)
    let (ends, due, reached, done) = (burnUp.ends, burnUp.due, burnUp.reached, burnUp.done)
    let (left, top, wide, high) = isNarrow ? (34.0, 28.0, 292.0, 180.0) : (52.0, 28.0, 640.0, 220.0)
    var svg = SVG(width: width, height: top + high + 46)
    let days = Double(max(1, last.days(since: first)))
    func x(_ day: CalendarDate) -> Double { left + wide * Double(day.days(since: first)) / days }
    func y(_ count: Int) -> Double { top + high * (1 - Double(count) / Double(total)) }
    for quarter in 0...4 {
      let count = total * quarter / 4
      svg.line(left, y(count), left + wide, y(count), soft: true)
      svg.text("\(count)", left - 8, y(count) + 5, .end, size: 12)
    }
    let most = isNarrow ? 6 : 12
    let step = max(1, (ends.count + most - 1) / most)
    for (index, day) in ends.enumerated() where (ends.count - 1 - index) % step == 0 {
      svg.text(
        words.say("\(day.month)月", "\(day.year)-\(day.month)"), x(min(day, last)), top + high + 20, .middle,
        size: 12)
    }
    svg.path([(left, y(0))] + zip(ends, due).map { (x(min($0, last)), y($1)) }, dashed: true)
    svg.path([(left, y(0))] + zip(reached, done).map { (x($0), y($1)) }, width: 3)
    if let day = reached.last, let count = done.last {
      svg.line(x(day), top, x(day), top + high, dashed: true, soft: true)
      svg.dot(x(day), y(count))
      svg.text(
        words.say("\(day.month)月\(day.day)日", "\(day)"), x(day), top - 8, .middle, size: 12, soft: true)
    }
    svg.text(
      words.say("━ 已完成　┅ 序时（到期应完成）", "━ complete   ┅ schedule (due by then)"), left, top + high + 42, size: 12
    )
    let said = zip(ends, due).map { day, count in
      let complete =
        zip(reached, done).first { $0.0 == day }.map { words.say("，完成\($0.1)", ", complete \($0.1)") } ?? ""
      return words.say("\(day)应完成\(count)/\(total)\(complete)", "\(day): due \(count)/\(total)\(complete)")
    }
    let now = words.say(
      "截至\(asOf)完成\(done.last ?? 0)/\(total)", "by \(asOf) complete \(done.last ?? 0)/\(total)")
    return drawing(svg, words.say("累计完成与序时（个）", "Complete against schedule, items so far"), said + [now])
  }

  // MARK: Parts

  /// What the legend takes above the bars: a narrow picture has it in two rows.
  private var legendHeight: Double { isNarrow ? 46 : 32 }

  private func legend(_ svg: inout SVG, _ left: Double) {
    var (x, y) = (left, 4.0)
    for light in Light.allCases {
      let room = 44 + SVG.width(words.light(light), size: 13)
      if x + room > width + 16 { (x, y) = (left, y + 20) }
      svg.bar(x, y, 22, 14, .light(light))
      svg.text(words.light(light), x + 28, y + 12, size: 13)
      x += room
    }
  }

  private func lights(_ items: [ReportItem]) -> String {
    Light.allCases.compactMap { light in
      let count = items.count { $0.light == light }
      return count == 0 ? nil : words.say("\(words.light(light))\(count)", "\(words.light(light)) \(count)")
    }.joined(separator: words.comma)
  }

  private func grouped(
    _ items: [ReportItem], _ name: (ReportItem) -> String
  ) -> [(name: String, items: [ReportItem])] {
    var order: [String] = []
    var groups: [String: [ReportItem]] = [:]
    for item in items {
      let key = name(item)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(item)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func part(_ share: Share) -> Double {
    share.whole == 0 ? 0 : Double(share.part) / Double(share.whole)
  }

  /// Percent as a share of one; a drawing needs no exactness, and nothing is printed from it.
  private func share(_ percent: Decimal) -> Double {
    max(0, Double(percent.rounded(1).description) ?? 0) / 100
  }

  private func drawing(_ svg: SVG, _ caption: String, _ said: [String]) -> Drawing {
    Drawing(
      svg: svg.element, alternative: said.joined(separator: words.semicolon), caption: caption,
      repeatsTheText: true)
  }
}
