import FoundationEssentials

/// Numbers as spreadsheets show them.
enum SheetNumber {
  /// Files store the nearest binary number in up to 17 digits (20.300000000000001); 15 of them are meant.
  static func decimal(_ text: String) -> Decimal? {
    guard text.utf8.count <= 64, let first = text.utf8.first,
      first == 45 || first == 46 || (48...57).contains(first)
    else { return nil }
    guard let plain = rounded(Array(text.utf8)), let value = Decimal(string: plain), value.isFinite else {
      return nil
    }
    return value
  }

  /// At most 15 digits that count, half up; nil for what is no number.
  private static func rounded(_ text: [UInt8]) -> String? {
    var digits: [UInt8] = []
    var exponent = 0
    var (hasPoint, hasDigits) = (false, false)
    var at = text.first == 45 ? 1 : 0
    scan: while at < text.count {
      switch text[at] {
      case 48...57:
        hasDigits = true
        if hasPoint { exponent -= 1 }
        if text[at] != 48 || !digits.isEmpty { digits.append(text[at] - 48) }
      case 46 where !hasPoint: hasPoint = true
      case 69, 101:
        guard let power = Int(String(decoding: text[(at + 1)...], as: UTF8.self)), abs(power) < 200 else {
          return nil
        }
        exponent += power
        break scan
      default: return nil
      }
      at += 1
    }
    guard hasDigits else { return nil }
    if digits.count > 15 {
      let goesUp = digits[15] >= 5
      exponent += digits.count - 15
      digits.removeSubrange(15...)
      var place = 14
      while goesUp {
        if digits[place] < 9 {
          digits[place] += 1
          break
        }
        digits[place] = 0
        if place == 0 {
          digits.insert(1, at: 0)
          break
        }
        place -= 1
      }
    }
    while digits.count > 1, digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    let sign = text.first == 45 ? "-" : ""
    return sign + (digits.isEmpty ? "0" : digits.map { String($0) }.joined()) + "E\(exponent)"
  }
}
