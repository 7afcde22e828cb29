import FoundationEssentials

/// A number as it stands in a text, without its unit (数词): 3.5, 两千三百, 三分之一, XX.
public struct Numeral: Sendable, Equatable {
  public enum Form: Sendable, Equatable {
    /// 12, 3.5, 1,200.
    case arabic
    /// 十二, 两千三百.
    case chinese
    /// XX, X.X, ××, **, 某: there is one, and it is unknown.
    case masked
  }

  public var form: Form
  /// Everything of it, from the first digit to the last, scale left out (万, 亿 belong to the unit).
  public var range: Range<Int>
  /// Nil when masked. Made when somebody asks: most numbers are looked at and dropped.
  public var value: Decimal? {
    switch number {
    case .none: nil
    case .digits(let digits): Self.decimal(digits, decimals)
    case .exact(let value): value
    }
  }
  /// Digits printed after the point: what the number is exact to.
  public var decimals: Int
  /// Where 万, 亿, 千 … that belong to the unit stand; empty at the number's end where there are none.
  public var scale: Range<Int>
  /// 余, 多, 几, 来 between number and unit: more than the value.
  public var isOpen: Bool
  /// Where the unit begins.
  public var end: Int
  /// What was read: digits of which `decimals` stand behind the point, a value that was added up, or nothing.
  enum Number: Sendable, Equatable {
    case none
    case digits(UInt64)
    case exact(Decimal)
  }

  var number: Number

  static func decimal(_ digits: UInt64, _ decimals: Int) -> Decimal {
    decimals == 0
      ? Decimal(digits) : Decimal(sign: .plus, exponent: -decimals, significand: Decimal(digits))
  }

  /// The value where it is a whole number that fits, else -1: months, days and counts are told without decimals.
  var whole = -1

  /// Whether its value lies between two numbers; a masked one counts as nought.
  func lies(in range: ClosedRange<Int>) -> Bool {
    if whole >= 0 { return range.contains(whole) }
    let value = value ?? 0
    return value >= Decimal(range.lowerBound) && value <= Decimal(range.upperBound)
  }
}

/// Reads one number at a position. It takes the longest number and no unit.
public enum NumeralReader {
  public static func read(_ scalars: Scalars, at start: Int, limit: Int) -> Numeral? {
    guard start < limit else { return nil }
    let first = scalars[start]
    if Scalar.isDigit(first) { return arabic(scalars, start, limit) }
    if let mask = masked(scalars, start, limit) { return mask }
    return chinese(scalars, start, limit)
  }

  // MARK: Arabic

  private static func arabic(_ s: Scalars, _ start: Int, _ limit: Int) -> Numeral? {
    var at = start
    var significand: UInt64 = 0
    var digits = 0
    var decimals = 0
    var sawPoint = false
    while at < limit {
      let scalar = s[at]
      if Scalar.isDigit(scalar) {
        guard digits < 18 else { return nil }
        significand = significand * 10 + UInt64(scalar - 0x30)
        digits += 1
        if sawPoint { decimals += 1 }
      } else if scalar == Scalar.point, !sawPoint, at + 1 < limit, Scalar.isDigit(s[at + 1]) {
        sawPoint = true
      } else if scalar == Scalar.comma, !sawPoint, at + 1 < limit, Scalar.isDigit(s[at + 1]) {
        // Normalization kept only commas between groups of three.
      } else {
        break
      }
      at += 1
    }
    return withScale(
      s, start, at, limit, .digits(significand), decimals, .arabic, whole: whole(significand, decimals))
  }

  /// 12, 5.0; -1 for 3.5.
  private static func whole(_ significand: UInt64, _ decimals: Int) -> Int {
    var rest = significand
    for _ in 0..<decimals {
      guard rest % 10 == 0 else { return -1 }
      rest /= 10
    }
    return Int(rest)
  }

  /// 余 and 万 after the digits, in either order, and what follows in mixed writing (1亿3千多万, 1万6千).
  private static func withScale(
    _ s: Scalars, _ start: Int, _ digitsEnd: Int, _ limit: Int, _ number: Numeral.Number, _ decimals: Int,
    _ form: Numeral.Form, whole: Int
  ) -> Numeral {
    var at = digitsEnd
    var isOpen = false
    func skipOpen() {
      while at < limit, isMoreWord(s, at, limit) {
        isOpen = true
        at += 1
      }
    }
    // 20 亿元
    var gap = at
    while gap < limit, s[gap] == Scalar.space { gap += 1 }
    if gap > at, gap < limit, isScale(s[gap]), !beginsWord(s, gap, limit) { at = gap }
    skipOpen()
    let scaleStart = at
    while at < limit, !beginsWord(s, at, limit) {
      if isScale(s[at]) {
        at += 1
      } else if at > scaleStart, at + 1 < limit, isMoreWord(s, at, limit), isScale(s[at + 1]) {
        // 3万多亿元
        isOpen = true
        at += 1
      } else {
        break
      }
    }
    let scale = scaleStart..<at
    skipOpen()
    // 1亿3千多万: the parts add up to one number in the bare unit.
    if !scale.isEmpty, !isOpen, at < limit, Scalar.isDigit(s[at]),
      let (rest, restEnd, open) = mixedRest(s, at, limit, below: scaleValue(s, scale))
    {
      let value: Decimal =
        switch number {
        case .none: 0
        case .digits(let digits): Numeral.decimal(digits, decimals)
        case .exact(let value): value
        }
      let sum = value * scaleValue(s, scale) + rest
      return Numeral(
        form: form, range: start..<restEnd, decimals: 0, scale: restEnd..<restEnd, isOpen: open, end: restEnd,
        number: .exact(sum))
    }
    return Numeral(
      form: form, range: start..<digitsEnd, decimals: decimals, scale: scale, isOpen: isOpen, end: at,
      number: number, whole: whole)
  }

  private static func mixedRest(
    _ s: Scalars, _ start: Int, _ limit: Int, below: Decimal
  ) -> (value: Decimal, end: Int, isOpen: Bool)? {
    var sum = Decimal(0)
    var at = start
    var ceiling = below
    var isOpen = false
    while at < limit, Scalar.isDigit(s[at]) {
      var number = 0
      var digits = 0
      while at < limit, Scalar.isDigit(s[at]), digits < 9 {
        number = number * 10 + Int(s[at] - 0x30)
        at += 1
        digits += 1
      }
      var factor = Decimal(1)
      var hasScale = false
      while at < limit {
        if let scale = scale(of: s[at]) {
          factor *= scale
          hasScale = true
        } else if isMoreWord(s, at, limit), hasScale {
          isOpen = true
        } else {
          break
        }
        at += 1
      }
      guard hasScale, Decimal(number) * factor < ceiling else { return nil }
      sum += Decimal(number) * factor
      ceiling = factor
    }
    return (sum, at, isOpen)
  }

  static func scaleValue(_ s: Scalars, _ range: Range<Int>) -> Decimal {
    range.reduce(Decimal(1)) { $0 * (scale(of: s[$1]) ?? 1) }
  }

  private static func isScale(_ scalar: UInt32) -> Bool {
    scalar == Scalar.hundred || scalar == Scalar.thousand || scalar == Scalar.tenThousand
      || scalar == Scalar.hundredMillion
  }

  private static func scale(of scalar: UInt32) -> Decimal? {
    switch scalar {
    case Scalar.hundred: 100
    case Scalar.thousand: 1000
    case Scalar.tenThousand: 10000
    case Scalar.hundredMillion: 100_000_000
    default: nil
    }
  }

  /// 余, 多, 来, 几 after a number; 多 not where it begins a word of its own (多层, 多元).
  private static func isMoreWord(_ s: Scalars, _ at: Int, _ limit: Int) -> Bool {
    switch s[at] {
    case 0x4F59: return true  // 余
    case 0x591A:  // 多
      guard at + 1 < limit else { return true }
      return ![0x5C42, 0x7EA7, 0x65B9, 0x6B21, 0x5E74].contains(s[at + 1]) || s[at - 1] == Scalar.ten
    case 0x6765:  // 来: 十来个, 30来户; not 30来自
      guard at > 0, isChineseDigit(s[at - 1]) || s[at - 1] == 0x30 else { return false }
      return at + 1 >= limit || ![0x81EA, 0x6E90, 0x8BBF, 0x4FE1].contains(s[at + 1])
    default: return false
    }
  }

  /// 千瓦, 千米, 千克, 千伏, 百分, 千方百计: the scale character is part of a word.
  private static func beginsWord(_ s: Scalars, _ at: Int, _ limit: Int) -> Bool {
    guard at + 1 < limit else { return false }
    let next = s[at + 1]
    switch s[at] {
    case Scalar.thousand: return [0x74E6, 0x7C73, 0x514B, 0x4F0F, 0x5361].contains(next)  // 瓦 米 克 伏 卡
    case Scalar.hundred: return [0x5206, 0x5E05].contains(next)  // 分 帕
    default: return false
    }
  }

  // MARK: Masked

  private static func isMask(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x58, 0x78, 0xD7, 0x2A, 0x25A1, 0x25CF, 0x2573, 0x2715, 0x2716: true  // X x × * □ ● ╳ ✕ ✖
    default: false
    }
  }

  private static func masked(_ s: Scalars, _ start: Int, _ limit: Int) -> Numeral? {
    var at = start
    if s[start] == Scalar.some {
      at += 1
    } else {
      while at < limit {
        if isMask(s[at]) {
          at += 1
        } else if s[at] == Scalar.point, at > start, at + 1 < limit, isMask(s[at + 1]) {
          at += 1
        } else {
          break
        }
      }
    }
    guard at > start else { return nil }
    // A letter before or after makes it a word: MAX, Xi.
    if start > 0, Scalar.isLetter(s[start - 1]) || Scalar.isDigit(s[start - 1]) { return nil }
    if at < limit, Scalar.isLetter(s[at]) || Scalar.isDigit(s[at]) { return nil }
    var numeral = withScale(s, start, at, limit, .none, 0, .masked, whole: -1)
    numeral.number = .none
    return numeral
  }

  // MARK: Chinese

  static func isChineseDigit(_ scalar: UInt32) -> Bool { digit(scalar) != nil || isPower(scalar) }

  /// What one Chinese digit says: 〇, 二, 陆; none where it is no digit.
  public static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6: 0  // 〇 零
    case 0x4E00, 0x58F9: 1  // 一 壹
    case 0x4E8C, 0x4E24, 0x8D30: 2  // 二 两 贰
    case 0x4E09, 0x53C1: 3  // 三 叁
    case 0x56DB, 0x8086: 4  // 四 肆
    case 0x4E94, 0x4F0D: 5  // 五 伍
    case 0x516D, 0x9646: 6  // 六 陆
    case 0x4E03, 0x67D2: 7  // 七 柒
    case 0x516B, 0x634C: 8  // 八 捌
    case 0x4E5D, 0x7396: 9  // 九 玖
    default: nil
    }
  }

  static func isPower(_ scalar: UInt32) -> Bool {
    scalar == Scalar.ten || scalar == Scalar.hundred || scalar == Scalar.thousand
      || scalar == Scalar.tenThousand || scalar == Scalar.hundredMillion
  }

  /// 十二, 二十, 两千三百, 一百零五, 二〇二三, 三点五, 三万五千.
  private static func chinese(_ s: Scalars, _ start: Int, _ limit: Int) -> Numeral? {
    guard digit(s[start]) != nil || s[start] == Scalar.ten else { return nil }
    var at = start
    var total = Decimal(0)  // of finished 亿 and 万 groups
    var hasTotal = false
    var section = 0  // below 万
    var pending: Int?
    var run = 0
    var lastPower = 10000
    var decimals = 0
    var fraction: Decimal?
    var trailingScale = start..<start
    var isOpen = false
    // The longest that anybody writes has some thirty; 三万三万三万… without end is no number.
    let limit = min(limit, start + 64)
    scan: while at < limit {
      let scalar = s[at]
      if let value = digit(scalar) {
        if let before = pending {
          // 五千零六十: the nought only holds a place.
          if before == 0, section > 0 { run -= 1 }
          if before == 0 { pending = value } else { pending = before * 10 + value }
          if pending ?? 0 > 99_999_999 { return nil }
        } else {
          pending = value
        }
        run += 1
      } else if scalar == Scalar.ten || scalar == Scalar.hundred || scalar == Scalar.thousand {
        let power = scalar == Scalar.ten ? 10 : scalar == Scalar.hundred ? 100 : 1000
        if beginsWord(s, at, limit) { break scan }
        guard run <= 1, power < lastPower, (pending ?? 1) < 10 else { break scan }
        if power > 10, pending == nil { break scan }
        section += (pending ?? 1) * power
        lastPower = power
        pending = nil
        run = 0
      } else if scalar == Scalar.tenThousand || scalar == Scalar.hundredMillion {
        let here = section + (pending ?? 0)
        guard here > 0 else { break scan }
        let power: Decimal = scalar == Scalar.tenThousand ? 10000 : 100_000_000
        let scaleStart = at
        var next = at + 1
        if scalar == Scalar.tenThousand, next < limit, s[next] == Scalar.hundredMillion { next += 1 }
        let factor = next - at == 2 ? power * 100_000_000 : power
        let continues =
          next < limit
          && (digit(s[next]) != nil && next + 1 < limit && (isPower(s[next + 1]) || digit(s[next]) == 0))
        if continues {
          total += Decimal(here) * factor
          hasTotal = true
          section = 0
          pending = nil
          run = 0
          lastPower = 10000
          at = next
          continue
        }
        if !hasTotal {
          // 二十万元: the scale stays with the unit.
          trailingScale = scaleStart..<next
          section = here
          pending = nil
          at = next
          break scan
        }
        total += Decimal(here) * factor
        hasTotal = true
        section = 0
        pending = nil
        at = next
        break scan
      } else if scalar == 0x70B9, pending != nil || section > 0, at + 1 < limit,  // 点
        digit(s[at + 1]) != nil
      {
        section += pending ?? 0
        pending = nil
        at += 1
        var sum = Decimal(0)
        while at < limit, let value = digit(s[at]), decimals < 6 {
          decimals += 1
          sum += Decimal(sign: .plus, exponent: -decimals, significand: Decimal(value))
          at += 1
        }
        fraction = sum
        continue
      } else {
        break scan
      }
      at += 1
    }
    // 三五个, 七八名: two digits side by side without a power are about, and date-like rows are years.
    if section == 0, run >= 2, fraction == nil, !hasTotal {
      guard run >= 3 else { return nil }
    }
    let here = section + (pending ?? 0)
    let isPlain = !hasTotal && fraction == nil
    let number: Numeral.Number =
      isPlain && decimals == 0
      ? .digits(UInt64(here)) : .exact(isPlain ? Decimal(here) : total + Decimal(here) + (fraction ?? 0))
    let whole = isPlain || !hasTotal && fraction == 0 ? here : -1
    var end = trailingScale.isEmpty ? at : trailingScale.upperBound
    let digitsEnd = trailingScale.isEmpty ? at : trailingScale.lowerBound
    if trailingScale.isEmpty {
      let scaled = withScale(s, start, at, limit, number, decimals, .chinese, whole: whole)
      if !scaled.scale.isEmpty || scaled.isOpen { return scaled }
    } else {
      while end < limit, isMoreWord(s, end, limit) {
        isOpen = true
        end += 1
      }
    }
    return Numeral(
      form: .chinese, range: start..<digitsEnd, decimals: decimals,
      scale: trailingScale.isEmpty ? end..<end : trailingScale, isOpen: isOpen, end: end, number: number,
      whole: whole)
  }
}
