import FoundationEssentials
import PlanModel

/// Which way the words beside a percentage say that it moves (变动方向).
enum Trend: Hashable, Sendable { case rising, falling, none }

/// A number with the words that bind it, as a cell states it (数量短语): `财政收入突破67亿元`, `300余户`, `5%—5.5%`.
struct QuantityPhrase: Hashable, Sendable {
  /// What it measures, where the cell says so.
  var indicator = ""
  var comparator = Comparator.exactly
  /// Nil where it is masked. A fall is negative.
  var value: Decimal?
  var upper: Decimal?
  var unit = MeasureUnit("")
  var trend = Trend.none
  /// The words bound it from above (控制在), whatever follows the number.
  var isCeiling = false
  /// What stands in brackets: 80%（滞后）.
  var remark: String?

  /// Nil where no number, 全覆盖 or 零发生 stands in the text.
  init?(_ cell: CellText) {
    var text = cell
    while let brackets = Self.brackets(in: text) {
      let inner = text.string(brackets.dropFirst().dropLast())
      remark = [remark, inner].compactMap { $0 }.joined(separator: ";")
      text = text.dropping(brackets)
    }
    guard let number = CellNumber.first(in: text) else {
      guard let fixed = Self.fixed(text) else { return nil }
      self = fixed
      return
    }
    read(number, in: text)
  }

  init() {}

  /// 全覆盖 and 零发生 hold a number in words.
  private static func fixed(_ text: CellText) -> QuantityPhrase? {
    let string = text.string
    var phrase = QuantityPhrase()
    if MeasureWords.whole.contains(where: { string.contains($0) }) {
      phrase.value = 100
      phrase.unit = MeasureUnit("%")
      return phrase
    }
    guard MeasureWords.zero.contains(where: { string.contains($0) }) else { return nil }
    phrase.value = 0
    phrase.isCeiling = true
    return phrase
  }

  private mutating func read(_ number: CellNumber, in text: CellText) {
    value = number.value
    let head = readHead(text, upTo: number.range.lowerBound)
    var position = number.range.upperBound
    if let (word, bound) = Self.match(MeasureWords.inside, in: text, at: position) {
      comparator = bound
      position += word.unicodeScalars.count
    }
    var tail = Tail(text, from: position)
    if let upperNumber = Self.rangeEnd(in: text, at: tail.unitEnd) {
      if value != nil, let end = upperNumber.value {
        upper = end
        comparator = .between
      } else {
        // A range with a redacted end is as good as redacted.
        value = nil
      }
      let first = tail.unit
      tail = Tail(text, from: upperNumber.range.upperBound)
      if tail.unit.text.isEmpty { tail.unit = first }
    }
    unit = tail.unit
    if let bound = tail.comparator, comparator != .between { comparator = bound }
    if tail.comparator == .atMost { isCeiling = true }
    if trend == .falling, let fall = value, fall > 0, unit.isRelative {
      value = -fall
      upper = upper.map { -$0 }
      if let low = upper, let high = value, low < high { (value, upper) = (low, high) }
    } else if trend == .falling, !unit.isRelative {
      trend = .none
    }
    indicator = head.isEmpty ? tail.rest : head
  }

  /// Peels the words that bind the number off the text before it; what is left names the indicator.
  private mutating func readHead(_ text: CellText, upTo end: Int) -> String {
    var head = text.string(0..<end)
    var peeled = true
    var isBound = false
    while peeled {
      peeled = false
      if let (word, bound) = Self.last(MeasureWords.before, of: head) {
        if !isBound { comparator = bound }
        if bound == .atMost { isCeiling = true }
        isBound = true
        head.removeLast(word.count)
        peeled = true
      } else if let word = MeasureWords.falling.first(where: { head.hasSuffix($0) }), trend == .none {
        trend = .falling
        head.removeLast(word.count)
        peeled = true
      } else if let word = MeasureWords.rising.first(where: { head.hasSuffix($0) }), trend == .none {
        trend = .rising
        head.removeLast(word.count)
        peeled = true
      } else if let word = MeasureWords.filler.first(where: { head.hasSuffix($0) }) {
        head.removeLast(word.count)
        peeled = true
      }
    }
    for word in MeasureWords.filler where head.hasPrefix(word) { head.removeFirst(word.count) }
    return head
  }

  private static func last(_ words: [(String, Comparator)], of text: String) -> (String, Comparator)? {
    words.filter { text.hasSuffix($0.0) }.max { $0.0.count < $1.0.count }
  }

  static func match(_ words: [(String, Comparator)], in text: CellText, at index: Int) -> (
    String, Comparator
  )? {
    words.first { text.has($0.0, at: index) }
  }

  private static func rangeEnd(in text: CellText, at index: Int) -> CellNumber? {
    var position = index
    guard position < text.scalars.count else { return nil }
    guard ["-", "~", "至", "到"].contains(text.scalars[position]) else { return nil }
    while position < text.scalars.count, ["-", "~", "至", "到"].contains(text.scalars[position]) {
      position += 1
    }
    return CellNumber.at(position, in: text)
  }

  private static func brackets(in text: CellText) -> Range<Int>? {
    guard let open = text.scalars.firstIndex(of: "("),
      let close = text.scalars[open...].firstIndex(of: ")")
    else { return nil }
    return open..<(close + 1)
  }
}

/// What follows a number: its unit, the words that bind it from behind, and the rest.
private struct Tail {
  var unit = MeasureUnit("")
  /// Where the unit ends.
  var unitEnd: Int
  var comparator: Comparator?
  var rest = ""

  init(_ text: CellText, from start: Int) {
    var end = start
    while end < text.scalars.count, !Self.isStop(text, at: end) { end += 1 }
    // The longest known unit wins; failing that, all up to the binding words is one of the office's own.
    var bestEnd: Int?
    var candidate = end
    while candidate > start, bestEnd == nil {
      let unit = MeasureUnit(text.string(start..<candidate))
      if case .other = unit.dimension {} else { bestEnd = candidate }
      candidate -= 1
    }
    unitEnd = bestEnd ?? end
    unit = MeasureUnit(text.string(start..<unitEnd))
    var position = unitEnd
    if let (word, bound) = QuantityPhrase.match(MeasureWords.after, in: text, at: position) {
      comparator = bound
      position += word.unicodeScalars.count
    } else if let (word, bound) = QuantityPhrase.match(MeasureWords.inside, in: text, at: position) {
      comparator = bound
      position += word.unicodeScalars.count
    }
    rest = text.string(min(position, text.scalars.count)..<text.scalars.count)
    if rest.hasPrefix("的") { rest.removeFirst() }
  }

  private static func isStop(_ text: CellText, at index: Int) -> Bool {
    if text.isDigit(at: index) || [",", "、", "-", "~", "至", "到", "。", "的"].contains(text.scalars[index]) {
      return true
    }
    return QuantityPhrase.match(MeasureWords.after, in: text, at: index) != nil
  }
}

extension MeasureUnit {
  /// A percentage or points: the number says how something moved, or which share it has.
  var isRelative: Bool { dimension == .percent || dimension == .points }
}
