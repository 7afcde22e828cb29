import FoundationEssentials
import PlanModel

/// Draws a wall chart (画挂图): one `<svg>` to each sheet, the same head, legend and rule set on every one.
///
/// Signs on the chart, so that it reads in black and white: a diamond is a planned step, a filled one is reached, a
/// triangle stands where a step or the deadline is past and open, the bar's filling is what is complete.
public struct BoardWriter: Sendable {
  public var language: Language
  public var paper: BoardPaper

  public init(language: Language = .zh, paper: BoardPaper = .a3) {
    self.language = language
    self.paper = paper
  }

  /// The sheets in their order, each a whole SVG file but for its XML declaration.
  public func sheets(_ board: Board) -> [String] {
    let frame = BoardFrame(board: board, paper: paper, words: Words(language: language))
    let pages = frame.pages
    return pages.enumerated().map { index, rows in
      frame.draw(rows, sheet: index + 1, of: pages.count)
    }
  }

  /// All sheets as one web page for printing, with a page to each.
  public func html(_ board: Board) -> String {
    let size = paper.size
    let sheets = sheets(board).map { "<section>\($0)</section>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(language == .zh ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(SVG.escaped(board.title))</title>
      <style>
      @page { size: \(size.width)mm \(size.height)mm; margin: 0; }
      body { margin: 0; background: #fff; color: #000; }
      section { overflow-x: auto; break-after: page; }
      section:last-child { break-after: auto; }
      svg { display: block; max-width: 100%; min-width: 60rem; height: auto; }
      /* A hair less than the sheet: rounding must not push an empty page out. */
      @media print {
        section { overflow: hidden; height: \(size.height - 1)mm; }
        svg { min-width: 0; max-width: none; width: \(size.width)mm; height: \(size.height - 1)mm; }
      }
      </style>
      </head>
      <body>
      \(sheets)
      </body>
      </html>

      """
  }
}

/// The measures of a sheet and what is drawn on it.
struct BoardFrame {
  enum Row {
    case field(String, Int)
    case item(ReportItem, Int)
  }

  let board: Board
  let paper: BoardPaper
  let words: Words
  private let type: Double
  private let width: Double
  private let height: Double

  init(board: Board, paper: BoardPaper, words: Words) {
    self.board = board
    self.paper = paper
    self.words = words
    type = paper.type
    width = Double(paper.size.width) * BoardPaper.points
    height = Double(paper.size.height) * BoardPaper.points
  }

  private var margin: Double { type * 3.2 }
  private var rowHeight: Double { type * 2.5 }
  private var top: Double { margin + type * 6 }
  private var bottom: Double { height - margin - type * (2.6 + 1.1 * Double(rules.count)) }

  /// The rule set with its legend, in as many lines as it takes.
  private var rules: [String] {
    let text =
      words.say("规则：", "Rules: ") + board.rules.name + words.say("　", "  ") + words.say(board.rules.legend)
    return Self.lines(text, width - 2 * margin, size: type * 0.8)
  }
  private var perPage: Int { max(1, Int((bottom - top) / rowHeight)) }

  // Where the columns begin.
  private var titleX: Double { margin + type * 2.6 }
  private var leadX: Double { titleX + type * 21 }
  private var stateX: Double { leadX + type * 8 }
  private var chartX: Double { stateX + type * 9.5 }
  private var chartWidth: Double { width - margin - chartX }

  /// Rows by sheet; a field's name is said again where it goes on, and never stands alone at a sheet's foot.
  var pages: [[Row]] {
    var pages: [[Row]] = []
    var page: [Row] = []
    var number = 0
    for field in board.fields {
      if page.count + 2 > perPage, !page.isEmpty {
        pages.append(page)
        page = []
      }
      page.append(.field(field.name, field.items.count))
      for item in field.items {
        if page.count >= perPage {
          pages.append(page)
          page = [.field(field.name, field.items.count)]
        }
        number += 1
        page.append(.item(item, number))
      }
    }
    if !page.isEmpty { pages.append(page) }
    return pages
  }

  func draw(_ rows: [Row], sheet: Int, of sheets: Int) -> String {
    var svg = SVG(width: width, height: height)
    head(&svg, sheet: sheet, of: sheets)
    let end = top + Double(rows.count) * rowHeight
    scale(&svg, to: end)
    for (index, row) in rows.enumerated() {
      let y = top + Double(index) * rowHeight
      switch row {
      case .field(let name, let count):
        svg.bar(margin, y + 2, width - 2 * margin, rowHeight - 4, .empty)
        svg.text(
          SVG.fitted("\(name)（\(count)）", chartX - margin - type, size: type * 1.1), margin + type * 0.6,
          y + rowHeight * 0.66, size: type * 1.1, bold: true)
      case .item(let item, let number): draw(item, number, y, &svg)
      }
    }
    if board.first <= board.asOf, board.asOf <= board.last {
      svg.line(x(board.asOf), top - type * 0.4, x(board.asOf), end, width: type * 0.16)
    }
    legend(&svg)
    return svg.element("board\(sheet)", size: paper.size)
  }

  // MARK: Head, scale, legend

  private func head(_ svg: inout SVG, sheet: Int, of sheets: Int) {
    svg.text(board.title, width / 2, margin + type * 1.2, .middle, size: type * 2, bold: true)
    svg.text(
      words.say("截至\(words.date(board.asOf))", "As of \(board.asOf)"), margin, margin + type * 1.2, size: type
    )
    svg.text(
      words.say(
        "共\(board.count)项　第\(sheet)张，共\(sheets)张", "\(words.items(board.count)), sheet \(sheet) of \(sheets)"),
      width - margin, margin + type * 1.2, .end, size: type)
    let y = top - type * 0.9
    for (name, x) in [
      (words.say("序号", "No."), margin), (words.say("事项", "Item"), titleX), (words.say("牵头", "Lead"), leadX),
      (words.say("完成　亮灯", "Done, light"), stateX),
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
        .middle,
        size: type * 0.9)
    }
  }

  private func legend(_ svg: inout SVG) {
    let rules = rules
    let y = height - margin - type * (0.5 + 1.1 * Double(rules.count))
    var x = margin
    for light in Light.allCases {
      svg.bar(x, y - type * 0.8, type * 1.8, type, .light(light))
      let name = words.light(light)
      svg.text(name, x + type * 2.1, y, size: type * 0.9)
      x += type * 3.2 + SVG.width(name, size: type * 0.9)
    }
    for (sign, name) in [
      (Sign.planned, words.say("计划节点", "planned step")), (.reached, words.say("已达到", "reached")),
      (.overdue, words.say("逾期", "overdue")), (.due, words.say("时限", "deadline")),
    ] {
      mark(sign, x + type * 0.6, y - type * 0.3, &svg)
      svg.text(name, x + type * 1.5, y, size: type * 0.9)
      x += type * 2.9 + SVG.width(name, size: type * 0.9)
    }
    for (index, line) in rules.enumerated() {
      svg.text(line, margin, y + type * (1.6 + 1.1 * Double(index)), size: type * 0.8, soft: true)
    }
  }

  /// A text in lines of a width; Latin words aren't broken.
  static func lines(_ text: String, _ room: Double, size: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0.0
    var word = ""
    func put(_ piece: String) {
      let width = SVG.width(piece, size: size)
      // What closes a clause doesn't begin a line.
      if used + width > room, !line.isEmpty, !["，", "。", "；", "：", "、", "）"].contains(piece) {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += piece
      used += width
    }
    for character in text {
      let isLatin = character.isASCII && character != " "
      word.append(character)
      if !isLatin {
        put(word)
        word = ""
      }
    }
    if !word.isEmpty { put(word) }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  // MARK: One item

  private func draw(_ item: ReportItem, _ number: Int, _ y: Double, _ svg: inout SVG) {
    let middle = y + rowHeight * 0.5
    let base = middle + type * 0.36
    svg.text("\(number)", margin, base, size: type)
    let (first, second) = Self.twoLines(words.onBoard(item), leadX - titleX - type, size: type * 0.95)
    if second.isEmpty {
      svg.text(first, titleX, base, size: type * 0.95)
    } else {
      svg.text(first, titleX, middle - type * 0.15, size: type * 0.95)
      svg.text(second, titleX, middle + type * 0.95, size: type * 0.95)
    }
    svg.text(SVG.fitted(item.lead ?? "—", stateX - leadX - type * 0.6), leadX, base, size: type)
    svg.bar(stateX, middle - type * 0.5, type, type, .light(item.light))
    svg.text(
      item.parts.map { "\($0.complete)/\($0.total)" } ?? item.completion.map { words.percent($0) }
        ?? (item.isComplete ? words.say("完成", "done") : "—"),
      stateX + type * 1.4, base, size: type)
    svg.text(words.light(item.light), stateX + type * 5.6, base, size: type * 0.9)
    timeline(item, middle, &svg)
    svg.line(margin, y + rowHeight, width - margin, y + rowHeight, width: 0.5, soft: true)
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
    for milestone in item.milestones {
      let sign: Sign =
        milestone.reached != nil ? .reached : milestone.planned < board.asOf ? .overdue : .planned
      mark(
        sign, x(milestone.reached ?? milestone.planned), middle, &svg,
        title: "\(milestone.name) \(milestone.planned)")
    }
    mark(!item.isComplete && item.due < board.asOf ? .overdue : .due, to, middle, &svg, title: "\(item.due)")
  }

  enum Sign { case planned, reached, overdue, due }

  private func mark(_ sign: Sign, _ x: Double, _ y: Double, _ svg: inout SVG, title: String? = nil) {
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

  /// A title on two lines of a room, the second cut off where it doesn't end.
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
