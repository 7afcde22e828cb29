import Foundation
import PlanModel
import Testing

@testable import PlanLedger

/// Every ledger and progress table of Seeds/samples reads, with no finding but those that it is there to show.
@Suite struct SampleTests {
  struct Sample: CustomTestStringConvertible {
    var ledger: String
    var progress: String?
    var period: String
    var items: Int
    var entries: Int
    var findings: [String] = []
    var testDescription: String { ledger }
  }

  static let samples = [
    Sample(
      ledger: "luting/ledger-2023.csv", progress: "luting/progress-2023.csv", period: "2023", items: 33,
      entries: 105),
    Sample(
      ledger: "xinhang/ledger-2023.csv", progress: "xinhang/progress-2023.csv", period: "2023", items: 32,
      entries: 32),
    Sample(
      ledger: "xinhang/ledger-2023H2.csv", period: "2023H2", items: 16, entries: 0,
      findings: ["ledger-2023H2.csv:8:7 target-in-words"]),
    Sample(
      ledger: "xinqiao/ledger-2022-campaign.csv", progress: "xinqiao/progress-2022-campaign.csv",
      period: "2022-09-25/2022-12-31", items: 18, entries: 8,
      findings: [
        "ledger-2022-campaign.csv:4:7 target-in-words", "ledger-2022-campaign.csv:5:7 target-in-words",
      ]),
    Sample(
      ledger: "daguan/ledger-2022.csv", progress: "daguan/progress-2022.csv", period: "2022", items: 7,
      entries: 7),
    Sample(ledger: "daguan/ledger-2023.csv", period: "2023", items: 20, entries: 0),
    Sample(
      ledger: "redacted/ledger-2023H1.csv", progress: "redacted/progress-2023H1.csv", period: "2023H1",
      items: 16, entries: 14,
      findings: ["progress-2023H1.csv:2:3 masked-value", "progress-2023H1.csv:3:3 masked-value"]),
    Sample(ledger: "redacted/ledger-2023H2.csv", period: "2023H2", items: 15, entries: 0),
  ]

  @Test(arguments: samples)
  func aSampleReadsWithItsIntendedFindingsOnly(sample: Sample) throws {
    let period: Period = try #require(Period(sample.period))
    let reader = LedgerReader(period: period)
    let ledger = try reader.read(Self.table(sample.ledger))
    #expect(ledger.problems.isEmpty, "\(ledger.problems.map { $0.place?.text ?? "" })")
    #expect(ledger.content == .ledger && ledger.rows.count == sample.items)
    var findings = ledger.findings
    if let name = sample.progress {
      let progress = try reader.read(Self.table(name))
      #expect(progress.problems.isEmpty, "\(progress.problems.map { $0.place?.text ?? "" })")
      #expect(progress.content == .progress && progress.progress.count == sample.entries)
      findings += progress.findings
      for row in progress.progress { try expectToFit(row, ledger) }
    }
    #expect(findings.map { "\($0.place?.text ?? "") \($0.rule)" } == sample.findings)
  }

  /// Every value has its commitment, and the unit of one of its targets.
  private func expectToFit(_ row: ProgressRow, _ ledger: LedgerReading) throws {
    let item = try #require(ledger.rows.first { $0.code == row.code }, "\(row.place.text)")
    let day = try #require(row.on, "\(row.place.text)")
    #expect(throws: Never.self, "\(row.place.text)") {
      try row.entry(id: "1", targets: item.terms.targets, fallback: day)
    }
  }

  @Test func everyCSVOfTheSamplesIsRead() throws {
    let named = Set(Self.samples.flatMap { [$0.ledger, $0.progress].compactMap { $0 } })
    let files = try #require(FileManager.default.enumerator(atPath: Self.folder.path))
    let found = Set(files.compactMap { $0 as? String }.filter { $0.hasSuffix(".csv") })
    #expect(found == named)
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Seeds/samples").standardizedFileURL

  static func table(_ name: String) throws -> OfficeTable {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    return try OfficeTable(csv: bytes, name: String(name.split(separator: "/").last ?? ""))
  }
}
