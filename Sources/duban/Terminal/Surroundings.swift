import Glibc
import PlanModel

/// What the program finds around itself when it starts: environment, terminal, clock.
///
/// It is read here, at the edge, and handed on as values; nothing further in looks outside.
struct Surroundings: Sendable {
  var language: Language
  /// Columns that standard output may fill.
  var width: Int
  var outputIsTerminal: Bool
  var talkIsTerminal: Bool
  var inputIsTerminal: Bool
  var forbidsColor: Bool
  /// The civil day, in China unless TZ says otherwise.
  var today: CalendarDate
  /// Milliseconds since 1970 UTC.
  var now: Int

  static func look(arguments: [String]) -> Surroundings {
    let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    return Surroundings(
      language: language(arguments: arguments), width: width(), outputIsTerminal: outputIsTerminal,
      talkIsTerminal: isatty(STDERR_FILENO) == 1, inputIsTerminal: isatty(STDIN_FILENO) == 1,
      forbidsColor: !(variable("NO_COLOR") ?? "").isEmpty, today: today(), now: milliseconds())
  }

  /// A variable of the environment; nil where it isn't set.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// `--lang` wherever it stands, else the locale: LC_ALL, LC_MESSAGES, LANG; Chinese where none is set.
  ///
  /// Help texts are made before the arguments are parsed, so this looks for the option itself.
  static func language(arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count,
        let asked = Language(rawValue: arguments[index + 1])
      {
        return asked
      }
      if argument.hasPrefix("--lang="), let asked = Language(rawValue: String(argument.dropFirst(7))) {
        return asked
      }
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = variable(name), !value.isEmpty else { continue }
      // C and POSIX name no language; on a server they are mostly what nobody chose.
      if value == "C" || value == "POSIX" || value.hasPrefix("C.") { return .zh }
      return value.hasPrefix("zh") ? .zh : .en
    }
    return .zh
  }

  private static func width() -> Int {
    if let columns = variable("COLUMNS").flatMap({ Int($0) }), columns > 0 { return clamp(columns) }
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return clamp(Int(size.ws_col)) }
    return 80
  }

  private static func clamp(_ columns: Int) -> Int { min(max(columns, 40), 200) }

  /// Tests fix the day with DUBAN_TODAY; people use `--as-of`.
  private static func today() -> CalendarDate {
    if let fixed = variable("DUBAN_TODAY").flatMap({ CalendarDate($0) }) { return fixed }
    var seconds = time(nil)
    if let zone = variable("TZ"), !zone.isEmpty {
      var parts = tm()
      if localtime_r(&seconds, &parts) != nil,
        let day = CalendarDate(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
      {
        return day
      }
    }
    // China keeps one time, UTC+8, all year.
    let chinaSeconds = Int(seconds) + 8 * 3600
    return CalendarDate(dayNumber: chinaSeconds >= 0 ? chinaSeconds / 86400 : (chinaSeconds - 86399) / 86400)
  }

  private static func milliseconds() -> Int {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return Int(moment.tv_sec) * 1000 + Int(moment.tv_nsec) / 1_000_000
  }
}
