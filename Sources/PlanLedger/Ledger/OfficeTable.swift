import PlanModel

/// One row of an office's table: its cells as text, and where it stands (表格行).
public struct OfficeRow: Hashable, Sendable {
  /// Line of the file or row of the sheet, from 1.
  public var number: Int
  public var cells: [String]

  public init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }

  /// The trimmed cell, empty where the row is shorter.
  func cell(_ column: Int) -> String {
    guard cells.indices.contains(column) else { return "" }
    return cells[column].trimmed
  }

  /// The first and the last cell that hold anything, and how many there are; nil in a blank row.
  var filledEnds: (first: Int, last: Int, count: Int)? {
    var ends: (first: Int, last: Int, count: Int)?
    for place in cells.indices where !isBlank(place) {
      ends = (ends?.first ?? place, place, (ends?.count ?? 0) + 1)
    }
    return ends
  }

  private func isBlank(_ place: Int) -> Bool {
    let text = cells[place]
    guard let first = text.utf8.first else { return true }
    // Ink at its beginning is enough.
    return !String.isInk(first) && text.trimmed.isEmpty
  }

  var filled: [Int] { cells.indices.filter { !cell($0).isEmpty } }
}

/// A sheet or a CSV file of an office as rows (表格).
public struct OfficeTable: Hashable, Sendable {
  /// What findings call it: the file's name.
  public var name: String
  public var rows: [OfficeRow]
  /// What the file's own form got wrong.
  public var findings: [Finding] = []
  /// The tab that it stands on; nil for a CSV file.
  public var sheet: String?

  public init(name: String, rows: [OfficeRow]) {
    self.name = name
    self.rows = rows
  }

  /// Rows numbered from 1, for tables that come from nowhere else.
  public init(name: String, cells: [[String]]) {
    self.init(
      name: name, rows: cells.enumerated().map { OfficeRow(number: $0.offset + 1, cells: $0.element) })
  }
}

extension String {
  /// Without the white space around it, ideographic spaces included.
  var trimmed: String {
    guard hasEdgeSpace else { return self }
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace || first == "\u{FEFF}" {
      scalars.removeFirst()
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }

  /// False only where neither end can be white space; tables hold millions of such cells.
  private var hasEdgeSpace: Bool {
    guard let first = utf8.first, let last = utf8.last else { return false }
    if !Self.isInk(first) { return true }
    if last < 0x80 { return !Self.isInk(last) }
    // The lead byte of the last character, where it is three bytes long as Chinese is.
    guard let lead = utf8.dropLast(2).last else { return true }
    return !(0xE4...0xE9).contains(lead) && lead != 0xEF
  }

  /// A byte that begins no white space: ASCII ink, or the lead of a Chinese character.
  fileprivate static func isInk(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) || (0xE4...0xE9).contains(byte)
  }

  /// Whether any of `words` stands in this text, byte by byte.
  func holds(anyOf words: [String]) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      words.contains { word in
        var word = word
        return word.withUTF8 { part in
          guard !part.isEmpty, part.count <= bytes.count else { return false }
          for start in 0...(bytes.count - part.count) where bytes[start] == part[0] {
            var length = 1
            while length < part.count, bytes[start + length] == part[length] { length += 1 }
            if length == part.count { return true }
          }
          return false
        }
      }
    }
  }
}
