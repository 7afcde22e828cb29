import FoundationEssentials
import PlanModel

/// Finds the numbers that measure something (数据) in a stretch of readable text. READING “Figures”.
///
/// One pass: only characters that can begin a number are looked at closely. Names that hold numbers (“1+2+2”, 220KV,
/// 第十八届, 《200问》), dates and heading numbers are stepped over.
public struct FigureScanner: Sendable {
  public enum Mode: Sendable {
    /// Numbers with a unit that measure something.
    case report
    /// Every number counts, with or without a unit; for the command `figures`.
    case every
  }

  let text: ReadableText
  let mode: Mode
  /// The text's scalars, kept at hand for the inner loops.
  let s: Scalars

  public init(_ text: ReadableText, mode: Mode = .report) {
    self.text = text
    s = text.scalars
    self.mode = mode
  }

  /// All figures of a range (of the whole text by default), in order.
  public func figures(in range: Range<Int>? = nil) -> [ScannedFigure] {
    let range = range ?? text.all
    var found: [ScannedFigure] = []
    var clauseStart = range.lowerBound
    var at = range.lowerBound
    var lastEnd = range.lowerBound
    let starts = FigureStart.table
    while at < range.upperBound {
      let scalar = s[at]
      switch starts[Int(min(scalar, 0xFFFF))] {
      case .none:
        at += 1
      case .border:
        at += 1
        clauseStart = at
      case .openQuote:
        at = mode == .every ? at + 1 : endOfName(at, limit: range.upperBound)
      case .openTitle:
        at = mode == .every ? at + 1 : endOfTitle(at, limit: range.upperBound)
      case .ordinal:
        at = endOfOrdinal(at, limit: range.upperBound)
      case .number:
        at = max(
          read(at, floor: max(clauseStart, lastEnd), limit: range.upperBound, into: &found), at + 1)
        if let last = found.indices.last { lastEnd = found[last].range.upperBound }
      }
    }
    IndicatorReader(text: text).name(&found, in: range)
    return found
  }

  // MARK: Names

  /// Past a short quoted term, which names something; just past the mark where it is a quotation of some length.
  private func endOfName(_ at: Int, limit: Int) -> Int {
    var close = at + 1
    let end = min(limit, at + 26)
    while close < end, s[close] != Scalar.closeQuote, s[close] != Scalar.newline, s[close] != 0x3002 {
      close += 1
    }
    guard close < end, s[close] == Scalar.closeQuote else { return at + 1 }
    return close + 1
  }

  private func endOfTitle(_ at: Int, limit: Int) -> Int {
    var close = at + 1
    let end = min(limit, at + 80)
    while close < end, s[close] != Scalar.closeTitle, s[close] != Scalar.newline { close += 1 }
    guard close < end, s[close] == Scalar.closeTitle else { return at + 1 }
    return close + 1
  }

  /// Past 第十八届, 第3.
  private func endOfOrdinal(_ at: Int, limit: Int) -> Int {
    var end = at + 1
    while end < limit, Scalar.isDigit(s[end]) || NumeralReader.isChineseDigit(s[end]) { end += 1 }
    // The classifier of an ordinal: 第一批, 第二期.
    if end > at + 1, end < limit, let unit = UnitWords.lexicon.longest(in: s, at: end, limit: limit) {
      end += unit.length
    }
    return end
  }

  /// 增长5%、6%和7%: what stands in a row with a figure of change is one too.
  func inherit(_ found: inout [ScannedFigure]) {
    guard found.count > 1 else { return }
    let own = found.count - 1
    let end = found[own - 1].range.upperBound
    guard end + 1 == found[own].core.lowerBound, found[own].range.lowerBound == found[own].core.lowerBound
    else { return }
    let measure = found[own - 1].measure
    guard measure == .growth || measure == .change,
      found[own].measure == .share || found[own].measure == .level,
      [0x3001, 0x548C, 0x4E0E, 0x53CA, 0xFF0C].contains(s[end]), found[own - 1].unit == found[own].unit
    else { return }
    found[own].measure = measure
    if let before = found[own - 1].value, before < 0, let value = found[own].value, value > 0 {
      found[own].value = -value
    }
  }
}

/// What a scalar may begin, for dispatch.
enum FigureStart: UInt8 {
  case none, number, border, openQuote, openTitle, ordinal

  /// Kept as long as the program runs.
  nonisolated(unsafe) static let table: UnsafePointer<FigureStart> = {
    let table = UnsafeMutablePointer<FigureStart>.allocate(capacity: 0x10000)
    table.initialize(repeating: .none, count: 0x10000)
    for scalar in "0123456789〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖XxX×*□●某翻折半倍".unicodeScalars {
      table[Int(scalar.value)] = .number
    }
    for scalar in "，。；：！？\n".unicodeScalars { table[Int(scalar.value)] = .border }
    table[Int(Scalar.openQuote)] = .openQuote
    table[Int(Scalar.openTitle)] = .openTitle
    table[Int(Scalar.ordinal)] = .ordinal
    return UnsafePointer(table)
  }()
}
