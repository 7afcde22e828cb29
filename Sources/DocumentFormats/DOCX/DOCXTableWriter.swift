/// A table with lines, whose heads repeat on every page.
enum DOCXTableWriter {
  static func write(_ table: Table, width: Int, _ out: inout TextBuffer) {
    let count = table.width
    guard count > 0 else { return }
    if let caption = table.caption { out.add(WordXML.paragraph([Run(caption)], style: "TableCaption")) }
    if let note = table.unitNote { out.add(WordXML.paragraph([Run(note)], style: "TableUnit")) }
    let widths = columnWidths(table, count: count, total: width)
    out.add("<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblBorders>")
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
      out.add("<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
    }
    out.add("</w:tblBorders><w:tblLayout w:type=\"fixed\"/>" + Self.margins + "</w:tblPr><w:tblGrid>")
    for width in widths { out.add("<w:gridCol w:w=\"\(width)\"/>") }
    out.add("</w:tblGrid>")
    var rows = Rows(table, widths)
    for row in table.header { rows.write(row, isHeader: true, &out) }
    for row in table.rows { rows.write(row, isHeader: false, &out) }
    // Word wants a paragraph between two tables, and after the last.
    out.add("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>")
  }

  /// Said of each table: not every program takes them from the style of tables.
  private static let margins =
    "<w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar>"

  /// The rows of a table, from the first to the last.
  private struct Rows {
    private let table: Table
    private let widths: [Int]
    /// How a cell of each column begins where it covers no other.
    private let openings: [String]
    /// Rows that each column's cell above still covers, and how many columns that cell has.
    private var covered: [(rows: Int, columns: Int)]

    init(_ table: Table, _ widths: [Int]) {
      self.table = table
      self.widths = widths
      covered = [(rows: Int, columns: Int)](repeating: (0, 1), count: widths.count)
      openings = widths.indices.map {
        Self.opening(widths, $0, 1, merge: "", style: "TableText", alignment: table.alignment(ofColumn: $0))
      }
    }

    mutating func write(_ cells: [Table.Cell], isHeader: Bool, _ out: inout TextBuffer) {
      let height = isHeader ? 0 : table.leastRowHeight * 20
      out.add(
        "<w:tr><w:trPr><w:cantSplit/>"
          + (height > 0 ? "<w:trHeight w:val=\"\(height)\" w:hRule=\"atLeast\"/>" : "")
          + "\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>")
      var column = 0
      var next = cells.makeIterator()
      while column < widths.count {
        if covered[column].rows > 0 {
          let columns = covered[column].columns
          covered[column].rows -= 1
          out.add(
            Self.opening(widths, column, columns, merge: "<w:vMerge/>", style: "TableText", alignment: .left))
          out.add("</w:p></w:tc>")
          column += columns
          continue
        }
        let own = next.next() ?? Table.Cell("")
        let columns = min(max(1, own.columns), widths.count - column)
        if own.rows > 1 { covered[column] = (own.rows - 1, columns) }
        if columns == 1, own.rows <= 1, !isHeader {
          out.add(openings[column])
        } else {
          out.add(
            Self.opening(
              widths, column, columns, merge: own.rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "",
              style: isHeader ? "TableHead" : "TableText",
              alignment: isHeader ? .center : table.alignment(ofColumn: column)))
        }
        if let text = own.plain {
          WordXML.add(text, &out)
        } else {
          for run in own.runs { WordXML.add(run, &out) }
        }
        out.add("</w:p></w:tc>")
        column += columns
      }
      out.add("</w:tr>")
    }

    /// A cell up to its paragraph's first run.
    private static func opening(
      _ widths: [Int], _ column: Int, _ columns: Int, merge: String, style: String, alignment: Table.Alignment
    ) -> String {
      let width = widths[column..<(column + columns)].reduce(0, +)
      let span = columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : ""
      let place = alignment == .left ? "" : "<w:jc w:val=\"\(alignment.rawValue)\"/>"
      return
        "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)\(merge)<w:vAlign w:val=\"center\"/></w:tcPr>"
        + "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(place)</w:pPr>"
    }
  }

  /// By the columns' weights, else by what they hold: numbers are never broken, short texts only where there is no
  /// room, and a long text gets more of it.
  static func columnWidths(_ table: Table, count: Int, total: Int) -> [Int] {
    var least = [Int](repeating: 240, count: count)
    var easy = least
    var wanted = least
    func measure(_ row: [Table.Cell], isHeader: Bool) {
      var column = 0
      for cell in row {
        if cell.columns == 1, column < count {
          let width = TextWidth(cell.text)
          least[column] = max(least[column], min(width.least, 2000))
          easy[column] = max(easy[column], min(width.easy, 2000))
          // A head may take two lines; what stands under it decides who gets the room that is left.
          if !isHeader { wanted[column] = max(wanted[column], min(width.whole, 5400)) }
        }
        column += cell.columns
      }
    }
    for row in table.header { measure(row, isHeader: true) }
    for row in table.rows { measure(row, isHeader: false) }
    let weights = table.columns.prefix(count).reduce(0) { $0 + max(0, $1.weight ?? 0) }
    for (column, own) in table.columns.prefix(count).enumerated() {
      if let weight = own.weight { wanted[column] = total * max(1, weight) / max(1, weights) }
    }
    let hasWeights = table.columns.prefix(count).contains { $0.weight != nil }
    if !hasWeights { ease(&least, easy, room: total - least.reduce(0, +)) }
    let needed = least.reduce(0, +)
    var widths: [Int]
    if needed >= total {
      widths = least.map { $0 * total / needed }
    } else {
      let extra = zip(wanted, least).map { max(0, $0 - $1) }
      let sum = extra.reduce(0, +)
      if hasWeights || sum >= total - needed {
        widths = zip(least, extra).map { $0 + $1 * (total - needed) / max(1, sum) }
      } else {
        // All that is wanted is there: what is left widens every column alike.
        let full = zip(least, extra).map { $0 + $1 }
        widths = full.map { $0 * total / (needed + sum) }
      }
    }
    // What rounding leaves goes to the widest.
    let widest = widths.indices.max { widths[$0] < widths[$1] } ?? 0
    widths[widest] += total - widths.reduce(0, +)
    return widths
  }

  /// Short texts get a line of their own, those that need the least first, as long as half of the room is left to
  /// the long ones.
  private static func ease(_ widths: inout [Int], _ easy: [Int], room: Int) {
    var room = room
    let spare = room / 2
    for column in widths.indices.sorted(by: { easy[$0] - widths[$0] < easy[$1] - widths[$1] }) {
      let more = easy[column] - widths[column]
      guard more > 0 else { continue }
      guard room - more >= spare else { return }
      widths[column] += more
      room -= more
    }
  }

  /// The room that a cell's text takes in 五号 type, its margins included, in twentieths of a point.
  private struct TextWidth {
    private(set) var whole = 160
    /// Of what must not be broken: a number with its unit sign, one Han character.
    private(set) var longestWord = 160
    /// 10.5公里 reads badly in two lines, 绿灯（按期完成） in more than two or three.
    private(set) var least = 160
    /// 财政所 and 序号 stand in one line where there is room.
    private(set) var easy = 160

    init(_ text: String) {
      var word = 0
      for scalar in text.unicodeScalars {
        let isWide = scalar.value >= 0x2E80
        let own = isWide || scalar == "%" ? 212 : 125
        whole += own
        if isWide || scalar == " " || scalar == "\n" { word = 0 }
        word += own
        longestWord = max(longestWord, 160 + word)
        if isWide { word = 0 }
      }
      let isNumber = text.utf8.first.map { 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x2B } ?? false
      least =
        switch whole {
        case ...1300 where isNumber: whole
        case ...2000: max(longestWord, 260 + (whole - 160) / 2)
        case ...2900: max(longestWord, 260 + (whole - 160) / 3)
        default: longestWord
        }
      easy = whole <= 1300 ? max(least, whole + 40) : least
    }
  }
}
