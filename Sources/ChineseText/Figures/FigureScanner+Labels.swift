import PlanModel

/// Numbers that name or date something and measure nothing (标签数字). DOMAIN §2.13.
extension FigureScanner {
  private func next(_ at: Int, _ limit: Int) -> UInt32 { at < limit ? s[at] : 0 }

  /// Where to go on after a number that is a label, a date or part of a name; nil where it may measure.
  func label(_ start: Int, _ numeral: Numeral, limit: Int) -> Int? {
    let end = numeral.end
    if let dateEnd = dateEnd(start, numeral, limit: limit) { return dateEnd }
    if numeral.form == .arabic {
      let before = start > 0 ? s[start - 1] : 0
      // G50, X215, M2, 8+3, 3·15, 1/3
      if Scalar.isLetter(before) || before == Scalar.plus || before == 0xB7 || before == 0x2F { return end }
      let after = next(end, limit)
      if after == Scalar.plus || after == 0xB7 || after == 0x2F || after == 0x3A {
        var stop = end + 1
        while stop < limit,
          Scalar.isDigit(s[stop]) || s[stop] == Scalar.plus || s[stop] == 0xB7 || s[stop] == 0x3A
            || s[stop] == 0x2F
        { stop += 1 }
        return stop
      }
      // 220KV, 5G, 3A: letters after it, unless they are a unit.
      if Scalar.isLetter(after) {
        if let unit = UnitWords.lexicon.longest(in: s, at: end, limit: limit),
          UnitWords.kind(unit.value) == .measure,
          !Scalar.isLetter(next(end + unit.length, limit))
        {
          return nil
        }
        var stop = end
        while stop < limit, Scalar.isLetter(s[stop]) || Scalar.isDigit(s[stop]) { stop += 1 }
        return stop
      }
      // 00013: a running number.
      if s[start] == 0x30, numeral.range.count > 1, numeral.decimals == 0 { return end }
      // 1. 1、 at the head of a line.
      if isHeadingNumber(start, end, limit: limit) { return end + 1 }
    }
    return nil
  }

  private func isHeadingNumber(_ start: Int, _ end: Int, limit: Int) -> Bool {
    var back = start
    while back > 0, Scalar.isBlank(s[back - 1]) { back -= 1 }
    let atHead = back == 0 || s[back - 1] == Scalar.newline
    let after = next(end, limit)
    if atHead, after == Scalar.point || after == 0x3001 { return true }
    // （1）
    return back > 0 && s[back - 1] == 0xFF08 && after == 0xFF09
  }

  /// 2023年6月29日, 6月底, 三季度, 1—7月, 10:32, 18号, 二〇二三年.
  private func dateEnd(_ start: Int, _ numeral: Numeral, limit: Int) -> Int? {
    guard numeral.form != .masked, numeral.scale.isEmpty, !numeral.isOpen else { return nil }
    var end = blanksSkipped(numeral.range.upperBound, limit: limit)
    // 1—7月, 2023—2025年
    if end < limit, Scalar.isDash(s[end]) || s[end] == 0x81F3 || s[end] == 0x3001 {
      var other = end + 1
      while other < limit, Scalar.isDash(s[other]) { other += 1 }
      if let second = NumeralReader.read(s, at: other, limit: limit), second.scale.isEmpty,
        second.end < limit, isDateUnit(second.end, second, limit: limit)
      {
        return dateEnd(other, second, limit: limit) ?? second.end + 1
      }
    }
    guard end < limit, isDateUnit(end, numeral, limit: limit) else { return nil }
    end += 1
    // 2023年6月29日
    while end < limit, Scalar.isDigit(s[end]), let more = NumeralReader.read(s, at: end, limit: limit),
      more.end < limit,
      isDateUnit(more.end, more, limit: limit)
    {
      end = more.end + 1
    }
    return end
  }

  private func isDateUnit(_ at: Int, _ numeral: Numeral, limit: Int) -> Bool {
    switch s[at] {
    case 0x5E74:  // 年
      return numeral.lies(in: 1900...2100)
    case 0x6708:  // 月
      return numeral.lies(in: 1...12) && numeral.decimals == 0
    case 0x65E5, 0x53F7:  // 日 号
      return numeral.lies(in: 1...31) && numeral.decimals == 0
    case 0x65F6, 0x70B9:  // 时 点
      return numeral.lies(in: 0...24) && numeral.form == .arabic && numeral.decimals == 0
    case 0x5B63: return next(at + 1, limit) == 0x5EA6  // 季度
    default: return false
    }
  }
}
