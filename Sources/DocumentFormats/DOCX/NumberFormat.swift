/// Whole numbers in the ways that Word numbers paragraphs (`w:numFmt`).
enum NumberFormat {
  static func text(_ number: Int, _ format: String) -> String {
    switch format {
    case "none", "bullet": ""
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      chinese(number, digits: plainDigits, powers: ["", "十", "百", "千"])
    case "chineseLegalSimplified":
      chinese(number, digits: Array("零壹贰叁肆伍陆柒捌玖"), powers: ["", "拾", "佰", "仟"], dropsLeadingOne: false)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      number < 0
        ? String(number) : String(String(number).compactMap { $0.wholeNumberValue.map { circleDigits[$0] } })
    case "decimalZero": number < 10 && number >= 0 ? "0\(number)" : String(number)
    case "decimalFullWidth", "decimalFullWidth2":
      String(
        String.UnicodeScalarView(
          String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      (1...20).contains(number)
        ? String(Unicode.Scalar(0x2460 + UInt32(number - 1)).map(Character.init) ?? "?") : String(number)
    case "decimalEnclosedParen": "(\(number))"
    case "decimalEnclosedFullstop": "\(number)."
    case "ideographTraditional": cyclic(number, Array("甲乙丙丁戊己庚辛壬癸"))
    case "ideographZodiac": cyclic(number, Array("子丑寅卯辰巳午未申酉戌亥"))
    case "upperLetter": letters(number, "A")
    case "lowerLetter": letters(number, "a")
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    default: String(number)
    }
  }

  private static let plainDigits: [Character] = Array("零一二三四五六七八九")
  private static let circleDigits: [Character] = Array("〇一二三四五六七八九")

  /// 1 to 9,999: 十二, 二十, 一百零五.
  private static func chinese(
    _ number: Int, digits: [Character], powers: [String], dropsLeadingOne: Bool = true
  ) -> String {
    guard (1...9999).contains(number) else { return String(number) }
    var text = ""
    var needsZero = false
    for power in stride(from: 3, through: 0, by: -1) {
      let unit = [1, 10, 100, 1000][power]
      let digit = number / unit % 10
      if digit == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero { text.append(digits[0]) }
      needsZero = false
      if !(dropsLeadingOne && power == 1 && digit == 1 && text.isEmpty) { text.append(digits[digit]) }
      text += powers[power]
    }
    return text
  }

  private static func cyclic(_ number: Int, _ signs: [Character]) -> String {
    number >= 1 ? String(signs[(number - 1) % signs.count]) : String(number)
  }

  /// A … Z, AA, BB …, as Word does.
  private static func letters(_ number: Int, _ first: Unicode.Scalar) -> String {
    guard (1...780).contains(number), let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26))
    else {
      return String(number)
    }
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return String(number) }
    let signs: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var (left, text) = (number, "")
    for (value, sign) in signs {
      while left >= value {
        text += sign
        left -= value
      }
    }
    return text
  }
}
