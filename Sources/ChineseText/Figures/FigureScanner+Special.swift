import FoundationEssentials
import PlanModel

/// Numbers that are words of their own (特殊数词): 百分之五, 三分之一, 百分百, 一半, 翻一番, 亿元以上.
extension FigureScanner {
  private enum C {
    static let divide: [UInt32] = [0x5206, 0x4E4B]  // 分之
    static let half: UInt32 = 0x534A  // 半
    static let turn: UInt32 = 0x756A  // 番
    static let yuan: UInt32 = 0x5143  // 元
  }

  private func at(_ place: Int, _ limit: Int) -> UInt32 { place < limit ? s[place] : 0 }

  private func isDivide(_ place: Int, _ limit: Int) -> Bool {
    place + 1 < limit && s[place] == C.divide[0] && s[place + 1] == C.divide[1]
  }

  func special(_ start: Int, limit: Int) -> BareFigure? {
    switch s[start] {
    case Scalar.hundred where isDivide(start + 1, limit):
      return divided(start, after: start + 3, limit: limit, factor: 1, unit: "%")
    case Scalar.thousand where isDivide(start + 1, limit):
      return divided(start, after: start + 3, limit: limit, factor: 1, unit: "‰")
    case Scalar.tenThousand where isDivide(start + 1, limit):
      return divided(start, after: start + 3, limit: limit, factor: Decimal(1) / 100, unit: "%")
    case Scalar.hundred where at(start + 1, limit) == 0x5206 && at(start + 2, limit) == Scalar.hundred:
      return percent(start..<(start + 3), 100, rule: "hundred-percent")
    case 0x7FFB: return turned(start, limit: limit)
    case 0x6298 where at(start + 1, limit) == C.half:  // 折半
      return change(start..<(start + 2), -50)
    case C.half: return half(start, limit: limit)
    case Scalar.one where at(start + 1, limit) == C.half:
      return percent(start..<(start + 2), 50, rule: "half")
    case 0x500D where at(start + 1, limit) == 0x589E:  // 倍增
      return nil
    default: return fraction(start, limit: limit)
    }
  }

  /// 百分之五, 百分之九十五点五, 百分之XX.
  private func divided(_ start: Int, after: Int, limit: Int, factor: Decimal, unit: String) -> BareFigure? {
    if at(after, limit) == Scalar.hundred {
      return BareFigure(
        core: start..<(after + 1), value: 100 * factor, unit: unit, kind: .percent, form: .chinese,
        rule: "percent-words")
    }
    guard after < limit, let numeral = NumeralReader.read(s, at: after, limit: limit) else { return nil }
    return BareFigure(
      core: start..<numeral.range.upperBound, value: numeral.value.map { $0 * factor },
      decimals: numeral.decimals,
      unit: unit, kind: .percent, form: numeral.form, rule: "percent-words")
  }

  /// 三分之一, 四分之三; 1/3 stays a label.
  private func fraction(_ start: Int, limit: Int) -> BareFigure? {
    guard let below = NumeralReader.digit(s[start]) ?? (s[start] == Scalar.ten ? 10 : nil), below > 1,
      isDivide(start + 1, limit), start + 3 < limit, let above = NumeralReader.digit(s[start + 3])
    else { return nil }
    let share = (Decimal(above) * 100 / Decimal(below)).rounded(2)
    var figure = percent(start..<(start + 4), share, rule: "fraction")
    figure.decimals = 2
    return figure
  }

  /// 过半, 减半, 半数.
  private func half(_ start: Int, limit: Int) -> BareFigure? {
    if start > 0, s[start - 1] == 0x51CF, ![0x5F81, 0x7F34, 0x514D].contains(at(start + 1, limit)) {
      // 减半, not 减半征收
      return change((start - 1)..<(start + 1), -50)
    }
    if at(start + 1, limit) == 0x6570 { return percent(start..<(start + 2), 50, rule: "half") }  // 半数
    if start > 0, s[start - 1] == 0x8FC7, start > 1, [0x5DF2, 0x5747, 0x4EFB].contains(s[start - 2]) {  // 已过半
      var figure = percent((start - 1)..<(start + 1), 50, rule: "half")
      figure.isOpen = true
      return figure
    }
    return nil
  }

  /// 翻番, 翻一番, 翻两番: +100 %, +300 %.
  private func turned(_ start: Int, limit: Int) -> BareFigure? {
    if at(start + 1, limit) == C.turn { return change(start..<(start + 2), 100) }
    guard start + 2 < limit, s[start + 2] == C.turn, let times = NumeralReader.digit(s[start + 1]),
      (1...4).contains(times)
    else { return nil }
    return change(start..<(start + 3), Decimal((1 << times) * 100 - 100))
  }

  private func percent(_ range: Range<Int>, _ value: Decimal, rule: String) -> BareFigure {
    BareFigure(core: range, value: value, unit: "%", kind: .percent, form: .chinese, rule: rule)
  }

  private func change(_ range: Range<Int>, _ value: Decimal) -> BareFigure {
    BareFigure(
      core: range, value: value, unit: "%", kind: .percent, form: .chinese, rule: "times-over",
      measure: .growth)
  }

  /// A scale without a number before it: 亿元以上, 过亿元, 超千人, 近百家. It counts one of that scale.
  func bareScale(_ start: Int, floor: Int, limit: Int) -> BareFigure? {
    guard NumeralReader.isPower(s[start]),
      s[start] != Scalar.ten || at(start + 1, limit) == Scalar.tenThousand
    else {
      return nil
    }
    if start > floor, NumeralReader.isChineseDigit(s[start - 1]) || Scalar.isDigit(s[start - 1]) {
      return nil
    }
    var end = start
    while end < limit, NumeralReader.isPower(s[end]) { end += 1 }
    guard let match = UnitWords.lexicon.longest(in: s, at: end, limit: limit),
      case let kind = UnitWords.kind(match.value), kind == .measure || kind == .count
    else { return nil }
    let isMoney = s[end] == C.yuan
    let unitEnd = end + match.length
    let isBound =
      BindingWords.before.longest(in: s, endingAt: start, floor: floor) != nil
      || (start > floor && [0x4E0A, 0x8FC7, 0x7834].contains(s[start - 1]))  // 上 过 破
    let isThreshold =
      isMoney
      && (BindingWords.after.longest(in: s, at: unitEnd, limit: limit) != nil || at(unitEnd, limit) == 0x7EA7)
    guard isBound || isThreshold else { return nil }
    return BareFigure(
      core: start..<unitEnd, value: 1, unit: String(scalars: s[start..<unitEnd]), kind: kind, form: .chinese,
      rule: "bare-scale")
  }
}
