import PlanModel
import Testing

@testable import PlanExtraction

@Suite struct StatementCorpusTests {
  @Test func whatAPlanPromises() throws {
    try ReadingCorpus("commitments.txt").check { text in
      let read = InReport.plan(text).commitments.map { commitment in
        let due = commitment.due.map { " \($0)" } ?? ""
        return "\(commitment.isFirm ? "F" : "s") \(commitment.kind.rawValue)\(due): \(commitment.quote)"
      }
      return read.isEmpty ? "-" : read.joined(separator: " | ")
    }
  }

  @Test func whatACommitmentIsCalled() throws {
    try ReadingCorpus("titles.txt").check { text in
      InReport.plan(text).commitments.map(\.title).joined(separator: " | ")
    }
  }

  @Test func whatAReviewReports() throws {
    try ReadingCorpus("outcomes.txt").check { text in
      let read = InReport.review(text).outcomes.map {
        "\($0.isFirm ? "F" : "s") \($0.status.rawValue): \($0.quote)"
      }
      return read.isEmpty ? "-" : read.joined(separator: " | ")
    }
  }

  @Test func howAReportIsCut() throws {
    try ReadingCorpus("sections.txt").check { text in
      let extraction = ReportReader().read(text)
      let scalars = Array(text.unicodeScalars)
      return extraction.sections.map { section in
        var start = String.UnicodeScalarView()
        for scalar in scalars[section.span.range] where scalar != "\n" && start.count < 6 {
          start.append(scalar)
        }
        return "\(section.role.rawValue) \(String(start))"
      }.joined(separator: " | ")
    }
  }

  /// In a rule's examples `|` cuts statements and `( )` holds what is left out; 〔回顾〕 marks a review's sentence.
  @Test(arguments: ClauseRules.all.map(\.name))
  func everyRuleDoesWhatItsExamplesShow(name: String) throws {
    let rule = try #require(ClauseRules.all.first { $0.name == name })
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      let isReview = example.hasPrefix("〔回顾〕")
      let marked = isReview ? String(example.dropFirst(4)) : example
      let text = marked.filter { !"()|".contains($0) } + "。"
      var kept = ""
      var depth = 0
      for character in marked {
        if character == "(" { depth += 1 }
        if depth == 0, character != ")" { kept.append(character) }
        if character == ")" { depth -= 1 }
      }
      let expected = kept.split(separator: "|").map { part in
        var part = part
        while let last = part.last, "，：".contains(last) { part.removeLast() }
        while let first = part.first, "，：".contains(first) { part.removeFirst() }
        return String(part)
      }.filter { !$0.isEmpty }
      let read =
        isReview
        ? InReport.review(text).outcomes.map(\.quote) : InReport.plan(text).commitments.map(\.quote)
      #expect(read == expected, "\(rule.name): \(example)")
    }
  }
}
