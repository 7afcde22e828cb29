import FoundationEssentials
import PlanModel

/// A number in a cell, or the crosses that stand for a redacted one (单元格中的数).
struct CellNumber: Hashable, Sendable {
  var range: Range<Int>
  /// Nil where it is masked: XX, X.X, ××, **.
  var value: Decimal?

  /// The first number at or after `start`.
  static func first(in text: CellText, from start: Int = 0) -> CellNumber? {
    var index = start
    while index < text.scalars.count {
      if let number = at(index, in: text) { return number }
      index += 1
    }
    return nil
  }

  /// The number that begins at `index`; a sign belongs to it where no digit or word stands before it.
  static func at(_ index: Int, in text: CellText) -> CellNumber? {
    let scalars = text.scalars
    guard index < scalars.count else { return nil }
    if isMask(scalars[index]) { return masked(at: index, in: text) }
    var position = index
    var digits = ""
    if scalars[index] == "-" || scalars[index] == "+" {
      guard text.isDigit(at: index + 1), index == 0 || !isWord(scalars[index - 1]) else { return nil }
      if scalars[index] == "-" { digits = "-" }
      position += 1
    }
    guard text.isDigit(at: position) else { return nil }
    while position < scalars.count {
      let scalar = scalars[position]
      if text.isDigit(at: position) {
        digits.unicodeScalars.append(scalar)
      } else if scalar == ".", text.isDigit(at: position + 1), !digits.contains(".") {
        digits += "."
      } else if scalar == ",", isThousands(text, at: position) {
        // 1,200
      } else {
        break
      }
      position += 1
    }
    guard let value = Decimal(plain: digits) else { return nil }
    return CellNumber(range: index..<position, value: value)
  }

  private static func masked(at index: Int, in text: CellText) -> CellNumber? {
    let scalars = text.scalars
    if index > 0, isLetter(scalars[index - 1]) { return nil }
    var end = index
    while end < scalars.count, isMask(scalars[end]) || (scalars[end] == "." && end + 1 < scalars.count) {
      end += 1
    }
    if end < scalars.count, isLetter(scalars[end]) || text.isDigit(at: end) { return nil }
    return CellNumber(range: index..<end, value: nil)
  }

  private static func isMask(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "X" || scalar == "x" || scalar == "×" || scalar == "*" || scalar == "✕"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
  }

  /// After a digit or a unit a hyphen is a range's (5%-5.5%), not a sign.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    (48...57).contains(scalar.value) || scalar == "%" || scalar.value >= 0x4E00
  }

  private static func isThousands(_ text: CellText, at comma: Int) -> Bool {
    text.isDigit(at: comma + 1) && text.isDigit(at: comma + 2) && text.isDigit(at: comma + 3)
      && !text.isDigit(at: comma + 4)
  }
}
