/// Where a cell with several figures is cut (分项): `突破67亿元；增长8%以上`, `60亿元，增长9%`.
extension CellText {
  /// ； always parts figures; ， and 、 only where both sides hold a number: 突破67亿元，增长8%. Nothing is cut in brackets.
  var figureParts: [CellText] {
    var parts: [CellText] = []
    for piece in cut(at: { self.scalars[$0] == ";" || self.scalars[$0] == "|" }) {
      let clauses = piece.cut { index in
        switch piece.scalars[index] {
        case "、": true
        // No thousands group: 1,200.
        case ",": !(piece.isDigit(at: index - 1) && piece.isDigit(at: index + 1))
        default: false
        }
      }
      if clauses.count > 1, clauses.allSatisfy({ CellNumber.first(in: $0) != nil }) {
        parts += clauses
      } else {
        parts.append(piece)
      }
    }
    return parts
  }

  private func cut(at isCut: (Int) -> Bool) -> [CellText] {
    var pieces: [CellText] = []
    var start = 0
    var depth = 0
    for index in scalars.indices {
      if scalars[index] == "(" { depth += 1 }
      if scalars[index] == ")" { depth -= 1 }
      guard depth <= 0, isCut(index) else { continue }
      pieces.append(CellText(string(start..<index)))
      start = index + 1
    }
    pieces.append(CellText(string(start..<scalars.count)))
    return pieces.filter { !$0.isEmpty }
  }
}
