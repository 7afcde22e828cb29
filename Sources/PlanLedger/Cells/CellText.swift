/// A cell's text as the parsers read it: full-width signs made half-width, spaces dropped (规整后的单元格).
///
/// Offices type `６０`, `＞＝20 公里`, `8％`; the meaning is the same. The cell as typed is kept elsewhere.
struct CellText: Hashable, Sendable {
  let scalars: [Unicode.Scalar]

  /// No target, value or date is longer; what is longer is prose and isn't searched for one.
  static let longest = 400
  var isProse: Bool { scalars.count > Self.longest }

  init(_ text: String) { scalars = text.unicodeScalars.compactMap(Self.normalized) }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var isEmpty: Bool { scalars.isEmpty }
  var string: String { string(0..<scalars.count) }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Whether `word` stands at `index`.
  func has(_ word: String, at index: Int) -> Bool {
    var position = index
    for scalar in word.unicodeScalars {
      guard position < scalars.count, scalars[position] == scalar else { return false }
      position += 1
    }
    return position > index
  }

  func isDigit(at index: Int) -> Bool {
    index >= 0 && index < scalars.count && (48...57).contains(scalars[index].value)
  }

  /// The parts between any of `separators`, empty ones left out.
  func split(at separators: Set<Unicode.Scalar>) -> [CellText] {
    scalars.split(whereSeparator: separators.contains).map { CellText(scalars: Array($0)) }
  }

  func dropping(_ range: Range<Int>) -> CellText {
    CellText(scalars: Array(scalars[..<range.lowerBound] + scalars[range.upperBound...]))
  }

  private static func normalized(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20, 0x09, 0x0D, 0xA0, 0x3000, 0x200B, 0xFEFF: nil
    // ； and the line break inside a cell part targets alike.
    case 0x0A: ";"
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x2212, 0x2013, 0x2014, 0x2015: "-"
    case 0x301C, 0x223C: "~"
    case 0x2264: "≤"
    case 0x2266: "≤"
    case 0x2267: "≥"
    case 0xFE6A: "%"
    default: scalar
    }
  }
}
