import DocumentFormats
import PlanModel
import Testing

@testable import PlanLedger

/// A long table in pieces says what the whole table says, in the same order.
@Suite struct StreamTests {
  static let ledger =
    "镇重点工作台账,,,\n截至2023年11月30日,,,\n编号,事项,目标,完成时限\n一、农业,,,\n"
    + (1...700).map { "A-\($0),整治农田\($0)亩,>=\($0)亩,2023-12-31\n" }.joined()
    + "合计,,,\n,,,\n二、工业,,,\n\"B,1\",\"引进\"\"龙头\"\"企业\",3个,2023-10\nA-7,又一项,5户,2023-11\nB-2,,5户,2023-11\nB-3,改造农厕,约三百户,13月\n"
  static let progress =
    "编号,日期,完成值\n" + (1...600).map { "A-\($0),2023-09-\($0 % 28 + 1),\($0)亩\n" }.joined()
    + "A-1,2023-02-30,5亩\nA-2,,XX亩\n"

  @Test(arguments: [ledger, progress])
  func piecesMakeTheWhole(text: String) throws {
    let period = Period("2023")
    let whole = try LedgerReader(period: period).read(OfficeTable(csv: Array(text.utf8), name: "台账.csv"))
    let stream = try #require(LedgerStream(csv: LongText(text), name: "台账.csv", period: period))
    var rows: [LedgerRow] = []
    var entries: [ProgressRow] = []
    var problems: [Finding] = []
    var findings: [Finding] = []
    var pieces = 0
    try stream.each(batch: 100) { piece in
      pieces += 1
      rows += piece.rows
      entries += piece.progress
      problems += piece.problems
      findings += piece.findings
      #expect(piece.headDate == whole.headDate)
    }
    #expect(pieces > 5)
    #expect(stream.content == whole.content)
    #expect(stream.headDate == whole.headDate)
    #expect(rows == whole.rows)
    #expect(entries == whole.progress)
    #expect(problems == whole.problems && !problems.isEmpty)
    #expect(findings == whole.findings)
  }

  @Test func oddFormIsReadWhole() throws {
    let text = "编号,事项,目标,完成时限\nA-1,整治\"农田\",5亩,2023-12\n"
    let stream = try #require(LedgerStream(csv: LongText(text), name: "台账.csv", period: Period("2023")))
    #expect(throws: LedgerStream.OddForm.self) { try stream.each { _ in } }
    #expect(LedgerStream(csv: LongText("甲,乙\n1,2\n"), name: "x.csv", period: nil) == nil)
    #expect(LedgerStream(csv: LongText("编号,事项\n\"A-1,未完"), name: "x.csv", period: nil) == nil)
  }

  /// What only the whole table tells: that no row has a deadline, or that percentages are shares of one.
  @Test(arguments: [
    "编号,事项,目标\nA-1,整治农田,5亩\n", "编号,日期,完成率\nA-1,2023-06-30,0.4\n",
  ])
  func whatOnlyTheWholeTellsIsReadWhole(text: String) {
    #expect(LedgerStream(csv: LongText(text), name: "x.csv", period: Period("2023")) == nil)
  }
}
