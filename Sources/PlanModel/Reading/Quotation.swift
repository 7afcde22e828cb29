/// A quotation as a page shows it (引文): published pages break sentences anywhere and hide marks of no width in them.
///
/// What is stored and what leaves as JSON stays as it stands in the report.
public enum Quotation {
  /// Without line breaks: a blank where two Latin words would run together, else nothing.
  public static func onOneLine(_ quote: String) -> String {
    guard quote.unicodeScalars.contains(where: { isBreak($0) || isHidden($0) }) else { return quote }
    var line = String.UnicodeScalarView()
    var blanks = String.UnicodeScalarView()
    var breaks = false
    for scalar in quote.unicodeScalars where !isHidden(scalar) {
      if scalar.properties.isWhitespace {
        blanks.append(scalar)
        if isBreak(scalar) { breaks = true }
        continue
      }
      if !breaks {
        line.append(contentsOf: blanks)
      } else if let last = line.last, isLetter(last), isLetter(scalar) {
        line.append(" ")
      }
      blanks = String.UnicodeScalarView()
      breaks = false
      line.append(scalar)
    }
    return String(line)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
  }
}
