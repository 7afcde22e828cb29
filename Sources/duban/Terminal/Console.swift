import Glibc
import PlanModel

/// What a command has to speak with: data to `out`, talk to standard error, words in one language.
struct Console {
  let surroundings: Surroundings
  let language: Language
  /// Where data goes.
  let out: ByteSink
  let paint: Paint
  /// The day for which things are shown: `--as-of`, else today.
  let asOf: CalendarDate
  /// Whether `asOf` was asked for.
  let asOfIsGiven: Bool

  var today: CalendarDate { surroundings.today }
  var width: Int { surroundings.width }

  /// A text of the terminal in its language.
  func word(_ phrase: Phrase) -> String { phrase[language] }

  /// Data, with a line end.
  func line(_ text: String = "") throws { try out.write(text + "\n") }
  func line(_ phrase: Phrase) throws { try line(phrase[language]) }

  /// A text for the screen, folded at its width.
  func folded(_ phrase: Phrase) throws {
    for piece in Wrapping.lines(phrase[language], columns: width) { try line(piece) }
  }

  /// Talk: what was done, hints.
  func say(_ phrase: Phrase) { Talk.line(phrase[language]) }
  func say(_ text: String) { Talk.line(text) }
}

/// Standard error.
enum Talk {
  static func line(_ text: String) { write(text + "\n") }

  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// A line that says how far a long run has come; only where a person watches.
struct ProgressLine {
  private let isShown: Bool

  init(_ surroundings: Surroundings) { isShown = surroundings.talkIsTerminal }

  func show(_ text: String) { if isShown { Talk.write("\r\u{1B}[K" + text) } }
  func clear() { if isShown { Talk.write("\r\u{1B}[K") } }
}
