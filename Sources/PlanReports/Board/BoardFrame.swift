import FoundationEssentials
import PlanModel

/// The measures of a sheet, and what stands on every one: head, legend, rule set (图框).
struct BoardFrame {
  enum Row {
    case field(String, Int)
    case item(ReportItem, Int)
  }

  let board: Board
  let paper: BoardPaper
  let words: Words
  let type: Double
  /// How many strips of rows a sheet has.
  let columns: Int
  private let width: Double
  private let height: Double

  /// With the largest text that holds everything on one sheet, else with the smallest.
  init(board: Board, paper: BoardPaper, words: Words) {
    let types = paper.types
    let one = types.lazy.map { BoardFrame(board, paper, words, type: $0, columns: 1) }
      .first { $0.strips.count == 1 }
    self = one ?? BoardFrame(board, paper, words, type: paper.type, columns: paper.strips)
  }

  private init(_ board: Board, _ paper: BoardPaper, _ words: Words, type: Double, columns: Int) {
    self.board = board
    self.paper = paper
    self.words = words
    self.type = type
    self.columns = columns
    width = Double(paper.size.width) * BoardPaper.points
    height = Double(paper.size.height) * BoardPaper.points
  }

  private var margin: Double { type * 2.8 }
  private var top: Double { margin + type * 6 }
  private var bottom: Double { height - margin - type * (2.6 + 1.1 * Double(rules.count)) }
  private var perStrip: Int { max(1, Int((bottom - top) / BoardStrip.rowHeight(type))) }

  /// The rule set with its legend, in as many lines as it takes.
  private var rules: [String] {
    let text =
      words.say("规则：", "Rules: ") + board.rules.name + words.say("　", "  ") + words.say(board.rules.legend)
    return Self.lines(text, width - 2 * margin, size: type * 0.8)
  }

  /// Rows by strip; a field's name is said again where it goes on, and never stands alone at a strip's foot.
  var strips: [[Row]] {
    var strips: [[Row]] = []
    var strip: [Row] = []
    var number = 0
    let most = perStrip
    for field in board.fields {
      if strip.count + 2 > most, !strip.isEmpty {
        strips.append(strip)
        strip = []
      }
      strip.append(.field(field.name, field.items.count))
      for item in field.items {
        if strip.count >= most {
          strips.append(strip)
          strip = [.field(field.name, field.items.count)]
        }
        number += 1
        strip.append(.item(item, number))
      }
    }
    if !strip.isEmpty { strips.append(strip) }
    return strips
  }

  /// Strips by sheet.
  var pages: [[[Row]]] {
    let strips = strips
    return stride(from: 0, to: strips.count, by: columns).map { first in
      Array(strips[first..<min(strips.count, first + columns)])
    }
  }

  func draw(_ strips: [[Row]], sheet: Int, of sheets: Int) -> String {
    var svg = SVG(width: width, height: height)
    head(&svg, sheet: sheet, of: sheets)
    let gap = type * 3
    let room = (width - 2 * margin - gap * Double(columns - 1)) / Double(columns)
    for (index, rows) in strips.enumerated() {
      let left = margin + Double(index) * (room + gap)
      BoardStrip(board: board, words: words, type: type, left: left, width: room, top: top).draw(rows, &svg)
    }
    legend(&svg)
    return svg.element(size: paper.size)
  }

  private func head(_ svg: inout SVG, sheet: Int, of sheets: Int) {
    svg.text(board.title, width / 2, margin + type * 1.2, .middle, size: type * 2, bold: true)
    svg.text(
      words.say("截至\(words.date(board.asOf))", "As of \(board.asOf)"), margin, margin + type * 1.2, size: type
    )
    svg.text(
      words.say(
        "共\(board.count)项　第\(sheet)张，共\(sheets)张", "\(words.items(board.count)), sheet \(sheet) of \(sheets)"),
      width - margin, margin + type * 1.2, .end, size: type)
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
      (BoardStrip.Sign.planned, words.say("计划节点", "planned step")), (.reached, words.say("已达到", "reached")),
      (.overdue, words.say("逾期", "overdue")), (.due, words.say("时限", "deadline")),
    ] {
      BoardStrip.mark(sign, x + type * 0.6, y - type * 0.3, type, &svg)
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
}
