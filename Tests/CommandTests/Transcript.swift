/// A Markdown page whose ```console blocks are run and compared, line for line.
///
/// - `$ duban …` is a command for the shell; what follows up to the next `$` is what it prints.
/// - Lines of standard error stand after those of standard output with `2> ` before them.
/// - `=> 65` is the exit status; without it the status is 0.
/// - `<!-- today: 2024-02-01 -->` sets the day from there on.
/// - `$SAMPLES` is the folder of the sample towns.
/// - A ```console unprivileged block runs without the rights of root, which no permission binds.
/// - A ```file NAME block becomes a file before the next command runs.
struct Transcript {
  struct Step {
    /// The line of the command in the page, from 1.
    var line: Int
    var command: String
    var expected: [String]
    /// Lines of the page that `expected` fills, from 0.
    var body: Range<Int>
    var isUnprivileged: Bool
  }

  enum Part {
    case file(name: String, text: String)
    case today(String)
    case step(Step)
  }

  let lines: [String]
  private(set) var parts: [Part] = []

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      if lines[index].hasPrefix("<!-- today: "),
        let day = lines[index].split(separator: " ").dropFirst(2).first
      {
        parts.append(.today(String(day)))
      }
      guard lines[index].hasPrefix("```"), lines[index].count > 3 else {
        index += 1
        continue
      }
      let info = lines[index].dropFirst(3)
      let end = lines[(index + 1)...].firstIndex { $0 == "```" } ?? lines.count
      if info.hasPrefix("file ") {
        parts.append(
          .file(name: String(info.dropFirst(5)), text: lines[(index + 1)..<end].map { $0 + "\n" }.joined()))
      } else if info == "console" || info == "console unprivileged" {
        steps(from: index + 1, to: end, isUnprivileged: info != "console")
      }
      index = end + 1
    }
  }

  private mutating func steps(from: Int, to: Int, isUnprivileged: Bool) {
    var index = from
    while index < to {
      guard lines[index].hasPrefix("$ ") else {
        index += 1
        continue
      }
      let end = lines[(index + 1)..<to].firstIndex { $0.hasPrefix("$ ") } ?? to
      parts.append(
        .step(
          Step(
            line: index + 1, command: String(lines[index].dropFirst(2)),
            expected: Array(lines[(index + 1)..<end]),
            body: (index + 1)..<end, isUnprivileged: isUnprivileged)))
      index = end
    }
  }

  /// The page with other results in place of the expected ones.
  func recorded(_ results: [(Step, [String])]) -> String {
    var lines = lines
    for (step, result) in results.reversed() { lines.replaceSubrange(step.body, with: result) }
    return lines.joined(separator: "\n")
  }
}
