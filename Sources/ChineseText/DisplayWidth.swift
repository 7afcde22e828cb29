/// How many terminal columns a text takes (显示宽度): Chinese 2, ASCII 1, combining marks and controls 0.
public enum DisplayWidth {
  public static func columns(_ text: some StringProtocol) -> Int {
    var sum = 0
    for scalar in text.unicodeScalars { sum += columns(scalar) }
    return sum
  }

  public static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0xAD ? 0 : 1 }
    if isZero(value) { return 0 }
    return isWide(value) ? 2 : 1
  }

  /// The longest beginning of `text` that fits into `columns`, with `mark` in place of what was cut off.
  public static func fitted(_ text: String, to width: Int, mark: String = "…") -> String {
    if columns(text) <= width { return text }
    // A mark of ambiguous width is counted as one column, as terminals draw it.
    let room = max(0, width - columns(mark))
    var used = 0
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let next = columns(scalar)
      if used + next > room { break }
      used += next
      view.append(scalar)
    }
    return String(view) + mark
  }

  /// `text` followed by the blanks that bring it to `width`.
  public static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(text)))
  }

  private static func isZero(_ value: UInt32) -> Bool {
    (0x300...0x36F).contains(value) || (0x200B...0x200F).contains(value) || (0x20D0...0x20FF).contains(value)
      || (0xFE00...0xFE0F).contains(value) || (0xFE20...0xFE2F).contains(value) || value == 0xFEFF
      || (0x302A...0x302D).contains(value) || (0x3099...0x309A).contains(value)
      || (0x2028...0x202E).contains(value)
      || (0xE0100...0xE01EF).contains(value)
  }

  // East Asian Width W and F of Unicode, in blocks.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
