import ChineseText
import PlanModel

/// Reads the figures of statements that came without any (补读数据), as JSON from elsewhere does.
enum StatementFigures {
  static func complete(_ statements: [CommitmentStatement]) -> [CommitmentStatement] {
    var whole = statements
    for at in whole.indices where whole[at].figures.isEmpty {
      guard let read = figures(whole[at].quote, at: whole[at].span.start) else { continue }
      whole[at].figures = read
    }
    return whole
  }

  static func complete(_ statements: [OutcomeStatement]) -> [OutcomeStatement] {
    var whole = statements
    for at in whole.indices where whole[at].figures.isEmpty {
      guard let read = figures(whole[at].quote, at: whole[at].span.start) else { continue }
      whole[at].figures = read
    }
    return whole
  }

  /// Nil where the quote has no digit and no word of number, which is most of the time.
  static func figures(_ quote: String, at start: Int) -> [Figure]? {
    guard quote.unicodeScalars.contains(where: { isNumber($0.value) }) else { return nil }
    let text = ReadableText(quote)
    return FigureScanner(text).figures().filter { !$0.isDuration || quote.hasAny(["天数", "日数"]) }.map {
      scanned in
      var figure = scanned.figure(in: text)
      figure.span = Span(figure.span.start + start, figure.span.end + start)
      return figure
    }
  }

  private static let numerals = Set("〇一二两三四五六七八九十百千万亿半Ｘ×".unicodeScalars.map(\.value))

  private static func isNumber(_ value: UInt32) -> Bool {
    (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) || numerals.contains(value)
  }
}
