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

  @Test func whoIsToDoIt() throws {
    try ReadingCorpus("units.txt").check { text in
      InReport.plan(text).commitments.map { $0.units.isEmpty ? "-" : $0.units.joined(separator: "、") }
        .joined(separator: " | ")
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
      ExampleRun.sections(ReportReader().read(text), text)
    }
  }
}
