/// The text of one line while its pieces arrive, with white space as browsers show it.
struct InlineText {
  private var runs: [(text: String.UnicodeScalarView, isStrong: Bool)] = []
  private var last: Unicode.Scalar?
  /// White space that shows only when something follows; whether it held a line break.
  private var pending: (isSpace: Bool, hadBreak: Bool) = (false, false)

  mutating func append(_ text: String, strong: Bool, isPreformatted: Bool = false) {
    for scalar in text.unicodeScalars {
      if isPreformatted {
        if scalar != "\r" { put(scalar == "\t" ? " " : scalar, strong) }
        continue
      }
      switch scalar {
      case " ", "\t", "\r", "\n", "\u{0C}":
        pending.isSpace = true
        if scalar == "\n" || scalar == "\r" { pending.hadBreak = true }
      case "\u{200B}", "\u{FEFF}", "\u{00AD}": continue
      default:
        if pending.isSpace, let last, last != "\n" {
          // A line of the source that is broken between two Han characters reads on without a space.
          if !(pending.hadBreak && Self.isHan(last) && Self.isHan(scalar)) { put(" ", strong) }
        }
        pending = (false, false)
        put(scalar, strong)
      }
    }
  }

  /// `<br>`.
  mutating func breakLine() {
    pending = (false, false)
    if last != nil { put("\n", runs.last?.isStrong ?? false) }
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ strong: Bool) {
    if runs.last?.isStrong != strong { runs.append((String.UnicodeScalarView(), strong)) }
    runs[runs.count - 1].text.append(scalar)
    last = scalar
  }

  /// The line without the blanks at its edges; empties it.
  mutating func taken() -> [Run] {
    defer { self = InlineText() }
    guard last != nil else { return [] }
    var result = runs
    while let first = result.first {
      result[0].text = String.UnicodeScalarView(first.text.drop(while: Self.isBlank))
      if result[0].text.isEmpty { result.removeFirst() } else { break }
    }
    while let tail = result.last {
      var text = tail.text
      while let scalar = text.last, Self.isBlank(scalar) { text.removeLast() }
      result[result.count - 1].text = text
      if text.isEmpty { result.removeLast() } else { break }
    }
    return result.map { Run(String($0.text), $0.isStrong ? .strong : .plain) }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\u{A0}" || scalar == "\u{3000}" || scalar == "\t"
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3000...0x303F, 0x3400...0x9FFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
