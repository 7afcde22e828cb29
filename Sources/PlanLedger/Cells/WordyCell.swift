import ChineseText
import FoundationEssentials
import PlanModel

/// Cells in words that the cell parsers don't take, read as a report's sentence would be: 三个以上, 翻一番, 国庆前.
enum WordyCell {
  /// The one figure of a cell; nil where it holds none or several.
  static func figure(_ cell: String) -> Figure? {
    let text = ReadableText(cell)
    let figures = FigureScanner(text).figures()
    return figures.count == 1 ? figures.first?.figure(in: text) : nil
  }

  /// A cell that is nothing but a Chinese numeral without 万 or 亿: 三百二十.
  static func number(_ text: CellText) -> Decimal? {
    let scalars = text.scalars.map(\.value)
    let read = scalars.withScalars { NumeralReader.read($0, at: 0, limit: $0.count) }
    guard let numeral = read, numeral.end == scalars.count, numeral.scale.isEmpty, !numeral.isOpen else {
      return nil
    }
    return numeral.value
  }

  /// The end of the one time that a cell names.
  static func due(_ cell: String, in period: Period?) -> PartialDate? {
    guard let period else { return nil }
    let times = TimeScanner(ReadableText(cell), context: TimeContext(period: period)).times()
    guard times.count == 1, let time = times.first, time.range.count * 2 >= cell.unicodeScalars.count else {
      return nil
    }
    return time.due
  }
}
