/// A cell's place by its name (单元格地址): B3 is row 2, column 1, both from 0.
public struct SheetAddress: Hashable, Sendable, CustomStringConvertible {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// `B3`, `$B$3`; nil for anything else.
  public init?(_ name: String) {
    var column = 0
    var row = 0
    var hasDigits = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        guard !hasDigits, column < 1_000_000 else { return nil }
        column = column * 26 + Int(byte - 64)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard row < 100_000_000 else { return nil }
        hasDigits = true
        row = row * 10 + Int(byte - 48)
      default: return nil
      }
    }
    guard column > 0, row > 0 else { return nil }
    self.row = row - 1
    self.column = column - 1
  }

  public var description: String {
    var letters = ""
    var left = column + 1
    while left > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (left - 1) % 26))) + letters
      left = (left - 1) / 26
    }
    return letters + String(row + 1)
  }

  /// `A1:C2`.
  static func range(_ text: String) -> Sheet.Merge? {
    let ends = text.split(separator: ":").map { SheetAddress(String($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return Sheet.Merge(rows: first.row...last.row, columns: first.column...last.column)
  }
}

extension Sheet {
  /// The rows with what merged cells hold in each of their places, as people read them.
  public var filledRows: [[SheetCell]] {
    var rows = rows
    for merge in merges {
      guard rows.indices.contains(merge.rows.lowerBound),
        rows[merge.rows.lowerBound].indices.contains(merge.columns.lowerBound)
      else { continue }
      let cell = rows[merge.rows.lowerBound][merge.columns.lowerBound]
      // A merge may name rows and columns without end; only those with cells are filled.
      let lastColumn = min(merge.columns.upperBound, max(width, merge.columns.lowerBound) + 64)
      for row in merge.rows where row < rows.count {
        for column in merge.columns.lowerBound...max(merge.columns.lowerBound, lastColumn) {
          while rows[row].count <= column { rows[row].append(.empty) }
          rows[row][column] = cell
        }
      }
    }
    return rows
  }
}
