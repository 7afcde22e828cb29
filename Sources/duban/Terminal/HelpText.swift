import ChineseText
import PlanModel

/// The parser library's help, with its headings in the language of the run and wrapped by display width.
enum HelpText {
  /// Columns to ask of the library so that it leaves every paragraph on one line.
  static let unwrapped = 100_000
  private static let columns = 80
  /// Where the library sets descriptions.
  private static let indent = 26

  static func arranged(_ text: String, language: Language) -> String {
    // Completion scripts and the help as JSON come the same way and stay as they are.
    guard text.hasPrefix("OVERVIEW") || text.hasPrefix("USAGE") else { return text + "\n" }
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let short = line.hasPrefix("USAGE: ") ? usage(String(line), language) : String(line)
      lines += wrapped(language == .zh ? chinese(short) : english(short))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What must be given, and one word for all that may be: the list of options stands below anyway.
  private static func usage(_ line: String, _ language: Language) -> String {
    var kept = ""
    var depth = 0
    var hasOptions = false
    var rest = line[...]
    while let sign = rest.first {
      if depth == 0, rest.hasPrefix("[-") {
        hasOptions = true
        depth = 1
      } else if depth > 0 {
        depth += sign == "[" ? 1 : sign == "]" ? -1 : 0
      } else {
        kept.append(sign)
      }
      rest = rest.dropFirst()
    }
    let parts = kept.split(separator: " ").joined(separator: " ")
    return hasOptions ? parts + (language == .zh ? " [选项]" : " [options]") : parts
  }

  private static func wrapped(_ line: String) -> [String] {
    if DisplayWidth.columns(line) <= columns { return [line] }
    if line.hasPrefix("  "), line.count > indent, line.dropFirst(indent - 1).first == " " {
      let label = String(line.prefix(indent))
      let room = String(repeating: " ", count: max(0, indent - DisplayWidth.columns(label)))
      let body = Wrapping.lines(String(line.dropFirst(indent)), columns: columns - indent)
      let blank = String(repeating: " ", count: indent)
      return body.enumerated().map { ($0 == 0 ? label + room : blank) + $1 }
    }
    if line.hasPrefix(String(repeating: " ", count: indent)) {
      return Wrapping.lines(String(line.dropFirst(indent)), columns: columns - indent)
        .map { String(repeating: " ", count: indent) + $0 }
    }
    let hang = line.hasPrefix("  ") ? 4 : 2
    return Wrapping.lines(line, columns: columns - hang).enumerated()
      .map { ($0 == 0 ? "" : String(repeating: " ", count: hang)) + $1 }
  }

  private static func english(_ line: String) -> String {
    line.hasSuffix(" SUBCOMMANDS:") ? String(line.dropLast(13)) + ":" : line
  }

  private static func chinese(_ line: String) -> String {
    var line = line
    if line.hasSuffix(" SUBCOMMANDS:") { return String(line.dropLast(13)) + "：" }
    if line.hasPrefix("USAGE:") { line = line.replacing("<subcommand>", with: "<命令>") }
    if line.hasPrefix("  See 'duban help "), let end = line.range(of: "<subcommand>' for detailed help.") {
      return "某个命令的用法：" + line[..<end.lowerBound].dropFirst("  See '".count) + "<命令>"
    }
    for (english, chinese) in headings where line.hasPrefix(english) {
      return chinese + line.dropFirst(english.count)
    }
    for (english, chinese) in endings where line.hasSuffix(english) {
      line = line.dropLast(english.count) + chinese
    }
    guard line.hasSuffix(")"), remarks.contains(where: { line.contains($0.0) }) else { return line }
    return remarks.reduce(String(line.dropLast())) { $0.replacing($1.0, with: $1.1) } + "）"
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "子命令："),
  ]
  private static let endings = [
    ("Show the version.", "显示版本。"), ("Show help information.", "显示帮助。"),
    ("Show subcommand help information.", "显示某个命令的帮助。"),
  ]
  private static let remarks = [
    (" (values: ", "（可写 "), ("; default: ", "；默认 "), (" (default: ", "（默认 "),
  ]
}
