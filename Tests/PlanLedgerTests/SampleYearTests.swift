import Foundation
import PlanModel
import PlanSeeds
import Testing

@testable import PlanLedger

/// What Seeds/samples/README.md says of the invented town's year is what the rules make of its tables.
@Suite struct SampleYearTests {
  /// Assessments of the town's items as of a day, by code, before any change of its targets.
  private func town(_ day: String) throws -> [String: Assessment] {
    let reader = LedgerReader(period: Period("2023"))
    let ledger = try reader.read(SampleTests.table("luting/ledger-2023.csv"))
    let progress = try reader.read(SampleTests.table("luting/progress-2023.csv")).progress
    let parents = Set(ledger.rows.compactMap(\.parentCode))
    let asOf = try #require(CalendarDate(day))
    let assessor = Assessor(rules: try RuleSets.named(RuleSets.standard), asOf: asOf)
    var town: [String: Assessment] = [:]
    for row in ledger.rows {
      let code = try #require(row.code)
      let period = try #require(reader.period)
      let commitment = row.commitment(
        id: code, code: code, period: period, unit: "芦汀镇", adopted: CalendarDate("2023-01-09"))
      let entries = try progress.filter { $0.code == code }.enumerated().map { index, entry in
        try entry.entry(id: "\(code)-\(index)", targets: row.terms.targets, fallback: asOf, recordedAt: index)
      }
      town[code] = assessor.assess(
        CommitmentFacts(commitment: commitment, progress: entries, hasParts: parents.contains(code)))
    }
    return town
  }

  private func codes(_ town: [String: Assessment], _ slip: String) -> [String] {
    numbers(town) { $0.slips.contains { $0.code == slip } }
  }

  private func verdicts(_ town: [String: Assessment], _ verdict: Verdict) -> [String] {
    numbers(town) { $0.verdict == verdict }
  }

  /// The ends of the codes of those that count: parts, not their parents.
  private func numbers(_ town: [String: Assessment], _ holds: (Assessment) -> Bool) -> [String] {
    town.filter { !$0.value.facts.hasParts && holds($0.value) }.keys.map { String($0.dropFirst(8)) }.sorted()
  }

  @Test func atTheEndOfSeptember() throws {
    let town = try town("2023-09-30")
    #expect(codes(town, "late") == ["17"])
    #expect(codes(town, "overdue") == ["25"])
    #expect(codes(town, "stale") == ["15", "16", "23"])
    #expect(town["LT-2023-17"]?.light == .yellow)
    #expect(town["LT-2023-16"]?.light == .yellow, "one report of the standing work is missing")
    #expect(town["LT-2023-13"]?.light == .blue, "0.4 points under 80 %")
    #expect(town["LT-2023-28"]?.light == .green)
    #expect(town["LT-2023-12"]?.completion?.fixed(1) == "56.1")
  }

  @Test func whenTheYearIsOver() throws {
    let town = try town("2024-01-05")
    #expect(codes(town, "late") == ["05", "17", "25"])
    #expect(codes(town, "overdue") == ["02", "12", "15", "22", "23", "24C", "26", "27"])
    #expect(verdicts(town, .missed) == ["02", "22", "24C", "26", "27"])
    #expect(verdicts(town, .exceeded) == ["10", "19", "24A", "24B"])
    #expect(verdicts(town, .notExamined) == ["23"])
  }
}
