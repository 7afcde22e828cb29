/// A table with lines, whose heads repeat on every page.
enum DOCXTableWriter {
  static func xml(_ table: Table, width: Int) -> String {
    let count = table.width
    guard count > 0 else { return "" }
    var xml = ""
    if let caption = table.caption { xml += WordXML.paragraph([Run(caption)], style: "TableCaption") }
    if let note = table.unitNote { xml += WordXML.paragraph([Run(note)], style: "TableUnit") }
    let widths = columnWidths(table, count: count, total: width)
    xml += "<w:tbl><w:tblPr><w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblBorders>"
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
      xml += "<w:\(side) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
    }
    xml += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
    xml += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    // Rows that each column's cell above still covers, and how many columns that cell has.
    var covered = [(rows: Int, columns: Int)](repeating: (0, 1), count: count)
    for (index, row) in (table.header + table.rows).enumerated() {
      xml += self.row(row, isHeader: index < table.header.count, table, widths, &covered)
    }
    // Word wants a paragraph between two tables, and after the last.
    return xml + "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr></w:p>"
  }

  private static func row(
    _ cells: [Table.Cell], isHeader: Bool, _ table: Table, _ widths: [Int],
    _ covered: inout [(rows: Int, columns: Int)]
  ) -> String {
    var xml = "<w:tr><w:trPr><w:cantSplit/>\(isHeader ? "<w:tblHeader/>" : "")</w:trPr>"
    var column = 0
    var next = cells.makeIterator()
    while column < widths.count {
      if covered[column].rows > 0 {
        let columns = covered[column].columns
        covered[column].rows -= 1
        xml += cell([], widths, column, columns, merge: "<w:vMerge/>", style: "TableText", alignment: .left)
        column += columns
        continue
      }
      let own = next.next() ?? Table.Cell("")
      let columns = min(max(1, own.columns), widths.count - column)
      if own.rows > 1 { covered[column] = (own.rows - 1, columns) }
      xml += cell(
        own.runs, widths, column, columns, merge: own.rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "",
        style: isHeader ? "TableHead" : "TableText",
        alignment: isHeader ? .center : table.alignment(ofColumn: column))
      column += columns
    }
    return xml + "</w:tr>"
  }

  private static func cell(
    _ runs: [Run], _ widths: [Int], _ column: Int, _ columns: Int, merge: String, style: String,
    alignment: Table.Alignment
  ) -> String {
    let width = widths[column..<(column + columns)].reduce(0, +)
    let span = columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : ""
    let place = alignment == .left ? "" : "<w:jc w:val=\"\(alignment.rawValue)\"/>"
    return
      "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(span)\(merge)<w:vAlign w:val=\"center\"/></w:tcPr>"
      + WordXML.paragraph(runs, style: style, properties: place) + "</w:tc>"
  }

  /// By the columns' weights, else by what they hold: numbers are never broken, a long text gets more room.
  static func columnWidths(_ table: Table, count: Int, total: Int) -> [Int] {
    var least = [Int](repeating: 240, count: count)
    var wanted = least
    for (index, row) in (table.header + table.rows).enumerated() {
      var column = 0
      for cell in row {
        if cell.columns == 1, column < count {
          let width = TextWidth(cell.text)
          least[column] = max(least[column], min(width.least, 2000))
          // A head may take two lines; what stands under it decides who gets the room that is left.
          if index >= table.header.count { wanted[column] = max(wanted[column], min(width.whole, 5400)) }
        }
        column += cell.columns
      }
    }
    for (column, own) in table.columns.prefix(count).enumerated() {
      if let weight = own.weight { wanted[column] = max(1, weight) * 100 }
    }
    let needed = least.reduce(0, +)
    var widths: [Int]
    if needed >= total {
      widths = least.map { $0 * total / needed }
    } else {
      let extra = zip(wanted, least).map { max(0, $0 - $1) }
      let sum = max(1, extra.reduce(0, +))
      widths = zip(least, extra).map { $0 + $1 * (total - needed) / sum }
    }
    // What rounding leaves goes to the widest.
    let widest = widths.indices.max { widths[$0] < widths[$1] } ?? 0
    widths[widest] += total - widths.reduce(0, +)
    return widths
  }

  /// The room that a cell's text takes in 五号 type, its margins included, in twentieths of a point.
  private struct TextWidth {
    private(set) var whole = 160
    /// Of what must not be broken: a number with its unit sign, one Han character.
    private(set) var longestWord = 160
    /// 10.5公里 reads badly in two lines, 绿灯（按期完成） in more than two or three.
    private(set) var least = 160

    init(_ text: String) {
      var word = 0
      for scalar in text.unicodeScalars {
        let isWide = scalar.value >= 0x2E80
        let own = isWide || scalar == "%" ? 210 : 125
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
    }
  }
}
