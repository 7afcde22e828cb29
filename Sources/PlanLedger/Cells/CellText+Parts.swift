/// Where a cell with several figures is cut (分项): `突破67亿元；增长8%以上`, `60亿元，增长9%`.
extension CellText {
  /// ； always parts figures; ， and 、 only where both sides hold a number: 突破67亿元，增长8%.
  var figureParts: [CellText] {
    var parts: [CellText] = []
    for piece in split(at: [";", "|"]) {
      let clauses = piece.clauses
      if clauses.count > 1, clauses.allSatisfy({ CellNumber.first(in: $0) != nil }) {
        parts += clauses
      } else {
        parts.append(piece)
      }
    }
    return parts
  }

  /// Cut at commas that no thousands group explains.
  private var clauses: [CellText] {
    var pieces: [CellText] = []
    var start = 0
    for index in scalars.indices where scalars[index] == "," || scalars[index] == "、" {
      if scalars[index] == ",", isDigit(at: index - 1), isDigit(at: index + 1) { continue }
      pieces.append(CellText(string(start..<index)))
      start = index + 1
    }
    pieces.append(CellText(string(start..<scalars.count)))
    return pieces.filter { !$0.isEmpty }
  }
}
