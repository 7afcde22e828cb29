import ChineseText
import PlanModel
import Testing

@Suite struct TextCorpusTests {
  /// `@ year report-day`; each time as `from/to role due`.
  @Test(arguments: ["dates.txt", "deadlines.txt"])
  func times(_ name: String) throws {
    try Corpus(name).check { line in
      let setting = line.setting.split(separator: " ")
      let context = TimeContext(
        year: setting.first.flatMap { Int($0) } ?? 2023,
        report: setting.dropFirst().first.flatMap { CalendarDate($0) })
      let times = TimeScanner(ReadableText(line.text), context: context).times()
      return times.isEmpty
        ? "-"
        : times.map { "\($0.from)/\($0.to) \($0.role.rawValue) \($0.due?.description ?? "-")" }.joined(
          separator: " ; ")
    }
  }

  /// `style level number core`.
  @Test func headings() throws {
    try Corpus("headings.txt").check { line in
      let text = ReadableText(line.text)
      guard let heading = HeadingReader.read(text, line: text.all) else { return "-" }
      return
        "\(heading.style.rawValue) \(heading.level) \(heading.number.map(String.init) ?? "-") \(text.readable(heading.core))"
    }
  }

  @Test func clauses() throws {
    try Corpus("clauses.txt").check { line in
      let text = ReadableText(line.text)
      return ClauseSplitter.clauses(text).map { text.readable($0.range) }.joined(separator: " | ")
    }
  }

  @Test func sentences() throws {
    try Corpus("sentences.txt").check { line in
      let text = ReadableText(line.text)
      return ClauseSplitter.sentences(text).map { text.readable($0.range) }.joined(separator: " | ")
    }
  }

  @Test func readable() throws {
    try Corpus("readable.txt").check { line in
      let text = ReadableText(line.text)
      return text.readable(text.all)
    }
  }
}
