import FoundationEssentials
import PlanModel

/// Rows of a wall chart one below the other, with the months above them (时间表): the whole sheet or one of two strips.
struct BoardStrip {
  let board: Board
  let words: Words
  let type: Double
  let left: Double
  let width: Double
  /// Where the first row begins; heads and months stand above it.
  let top: Double

  static func rowHeight(_ type: Double) -> Double { type * 2.5 }
  private var rowHeight: Double { Self.rowHeight(type) }

  // Where the columns begin.
  private var titleX: Double { left + type * 2.6 }
  private var leadX: Double { titleX + type * 21 }
  private var stateX: Double { leadX + type * 8 }
  private var chartX: Double { stateX + type * 9.5 }
  private var chartWidth: Double { left + width - chartX }

  func draw(_ rows: [BoardFrame.Row], _ svg: inout SVG) {
    let end = top + Double(rows.count) * rowHeight
    heads(&svg)
    scale(&svg, to: end)
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * rowHeight
      switch row {
      case .field(let name, let count):
        svg.bar(left, y + 2, width, rowHeight - 4, .empty)
        svg.text(
          SVG.fitted(
            words.say("\(name)（\(count)）", "\(name) (\(count))"), chartX - left - type, size: type * 1.1),
          left + type * 0.6,
          y + rowHeight * 0.66, size: type * 1.1, bold: true)
      case .item(let item, let number): draw(item, number, y, &svg)
      }
    }
    if board.first <= board.asOf, board.asOf <= board.last {
      svg.line(x(board.asOf), top - type * 0.4, x(board.asOf), end, width: type * 0.16)
    }
  }

  // MARK: Head and scale

  private func heads(_ svg: inout SVG) {
    let y = top - type * 0.9
    for (name, x) in [
      (words.say("序号", "No."), left), (words.say("事项", "Item"), titleX), (words.say("牵头", "Lead"), leadX),
      (words.say("完成", "Done"), stateX + type * 1.4), (words.say("亮灯", "Light"), stateX + type * 5.6),
    ] { svg.text(name, x, y, size: type, bold: true) }
  }

  private func scale(_ svg: inout SVG, to end: Double) {
    let months = board.months
    let step = max(1, (months.count + 23) / 24)
    for (index, month) in months.enumerated() {
      svg.line(x(month), top - type * 0.4, x(month), end, width: 0.6, soft: true)
      guard index % step == 0 else { continue }
      let name =
        month.month == 1 && months.count > 12
        ? "\(month.year)" : words.say("\(month.month)月", "\(month.month)")
      svg.text(name, x(month) + type * 0.3, top - type * 0.9, size: type)
    }
    svg.line(chartX + chartWidth, top - type * 0.4, chartX + chartWidth, end, width: 0.6, soft: true)
    if board.first <= board.asOf, board.asOf <= board.last {
      svg.text(
        words.say("今日 \(board.asOf.month)月\(board.asOf.day)日", "today"), x(board.asOf), top - type * 2.3,
        .middle, size: type * 0.9)
    }
  }

  // MARK: One item

  private func draw(_ item: ReportItem, _ number: Int, _ y: Double, _ svg: inout SVG) {
    let middle = y + rowHeight * 0.5
    let base = middle + type * 0.36
    svg.text("\(number)", left, base, size: type)
    let (first, second) = Self.twoLines(words.onBoard(item), leadX - titleX - type, size: type * 0.95)
    if second.isEmpty {
      svg.text(first, titleX, base, size: type * 0.95)
    } else {
      svg.text(first, titleX, middle - type * 0.15, size: type * 0.95)
      svg.text(second, titleX, middle + type * 0.95, size: type * 0.95)
    }
    let (lead, more) = Self.twoLines(item.lead ?? "—", stateX - leadX - type * 0.6, size: type * 0.95)
    svg.text(lead, leadX, more.isEmpty ? base : middle - type * 0.15, size: type * 0.95)
    if !more.isEmpty { svg.text(more, leadX, middle + type * 0.95, size: type * 0.95) }
    svg.bar(stateX, middle - type * 0.5, type, type, .light(item.light))
    svg.text(
      item.parts.map { "\($0.complete)/\($0.total)" } ?? item.completion.map { words.percent($0) }
        ?? (item.isComplete ? words.say("完成", "done") : "—"),
      stateX + type * 1.4, base, size: type)
    svg.text(words.light(item.light), stateX + type * 5.6, base, size: type * 0.9)
    timeline(item, middle, &svg)
    svg.line(left, y + rowHeight, left + width, y + rowHeight, width: 0.5, soft: true)
  }

  private func timeline(_ item: ReportItem, _ middle: Double, _ svg: inout SVG) {
    let (from, to) = (x(item.begins), x(item.due))
    let high = type * 0.8
    svg.bar(from, middle - high / 2, to - from, high, .empty)
    let parts = item.parts.map { Decimal($0.complete * 100) / Decimal(max(1, $0.total)) }
    let share = item.isComplete ? 1 : (parts ?? item.completion).map { Self.share($0) } ?? 0
    svg.bar(
      from, middle - high / 2, (to - from) * min(1, share), high, .light(item.light),
      title: words.result(item))
    let steps = item.milestones.map { (step: $0, x: x($0.reached ?? $0.planned)) }.sorted { $0.x < $1.x }
    var free = from
    for (index, own) in steps.enumerated() {
      let milestone = own.step
      let sign: Sign =
        milestone.reached != nil ? .reached : milestone.planned < board.asOf ? .overdue : .planned
      Self.mark(sign, own.x, middle, type, &svg, title: "\(milestone.name) \(milestone.planned)")
      // The step's name above the bar, as far as the next one leaves room for it; at the deadline before its mark.
      let size = max(7, type * 0.76)
      let isLast = own.x > to - type * 0.8
      let next = index + 1 < steps.count ? steps[index + 1].x - type * 0.5 : left + width
      let (start, end) = isLast ? (free, own.x - type * 0.4) : (max(free, own.x - type * 0.5), next)
      let name = SVG.fitted(milestone.name, end - start, size: size)
      let taken = SVG.width(name, size: size)
      guard taken <= end - start, name.count > 2 || name == milestone.name else { continue }
      let begin = isLast ? end - taken : min(start, left + width - taken)
      svg.text(name, begin, middle - type * 0.62, size: size)
      free = begin + taken + type * 0.3
    }
    Self.mark(
      !item.isComplete && item.due < board.asOf ? .overdue : .due, to, middle, type, &svg,
      title: "\(item.due)")
  }

  enum Sign { case planned, reached, overdue, due }

  static func mark(
    _ sign: Sign, _ x: Double, _ y: Double, _ type: Double, _ svg: inout SVG, title: String? = nil
  ) {
    let r = type * 0.55
    switch sign {
    case .planned, .reached:
      svg.polygon([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], hollow: sign == .planned, title: title)
    case .overdue: svg.polygon([(x, y - r), (x + r, y + r), (x - r, y + r)], hollow: false, title: title)
    case .due: svg.line(x, y - type * 0.9, x, y + type * 0.9, width: type * 0.22)
    }
  }

  private func x(_ day: CalendarDate) -> Double {
    let days = Double(max(1, board.last.days(since: board.first) + 1))
    return chartX + chartWidth * Double(min(board.last, max(board.first, day)).days(since: board.first))
      / days
  }

  private static func share(_ percent: Decimal) -> Double {
    max(0, Double(percent.rounded(1).description) ?? 0) / 100
  }

  /// A text on two lines of a room, the second cut off where it doesn't end.
  static func twoLines(_ text: String, _ room: Double, size: Double) -> (String, String) {
    if SVG.width(text, size: size) <= room { return (text, "") }
    var first = ""
    for character in text {
      if SVG.width(first + String(character), size: size) > room { break }
      first.append(character)
    }
    return (first, SVG.fitted(String(text.dropFirst(first.count)), room, size: size))
  }
}
