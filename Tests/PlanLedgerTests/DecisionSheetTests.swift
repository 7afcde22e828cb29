import PlanModel
import Testing

@testable import PlanLedger

@Suite struct DecisionSheetTests {
  private func read(_ text: String) throws -> (rows: [DecisionRow], problems: [Finding]) {
    DecisionSheet.read(try OfficeTable(csv: Array(text.utf8), name: "定夺.csv"))
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let csv = DecisionSheet.csv([
      [
        .matter: "草稿", .code: "D-1", .unit: "新杭镇", .title: "=建管网", .state: "待定", .decision: "采纳",
        .why: "确是承诺，已核",
      ],
      [.matter: "对应", .code: "W-1", .link: "7", .relation: "部分", .state: "待定", .decision: "无回应"],
      [.matter: "对应", .code: "W-2", .link: "8", .state: "待定", .decision: ""],
    ])
    #expect(csv.unicodeScalars.first == "\u{FEFF}", "Excel reads it as UTF-8")
    let (rows, problems) = try read(csv)
    #expect(problems.isEmpty)
    #expect(rows.map(\.code) == ["D-1", "W-1"], "an open row waits on")
    #expect(rows[0].decision == .accept && rows[0].why == "确是承诺，已核" && rows[0].link == nil)
    #expect(rows[1].decision == .silent && rows[1].link == 7 && rows[1].relation == .partly)
    #expect(rows[1].place.text == "定夺.csv:3:14")
  }

  @Test(arguments: [
    ("采纳", SheetDecision.accept), ("接受", .accept), ("Accept", .accept), ("驳回", .reject), ("否定", .reject),
    ("rejected", .reject), ("无回应", .silent), ("silent", .silent),
  ])
  func decisionsInBothLanguages(word: String, decision: SheetDecision) {
    #expect(SheetDecision(cell: word) == decision)
  }

  /// A sheet's rows, the rule that finds fault with them, and the cell.
  static let faults: [(rows: String, rule: String, place: String)] = [
    ("对应,W-1,7,,也许", "unknown-decision", "定夺.csv:2:5"),
    ("对应,W-1,7,差不多,采纳", "unknown-relation", "定夺.csv:2:4"),
    ("对应,W-1,七,,采纳", "bad-number", "定夺.csv:2:3"),
    ("草稿,,,,采纳", "missing-cell", "定夺.csv:2:2"),
    ("草稿,D-1,,,无回应", "silent-draft", "定夺.csv:2:5"),
    ("对应,W-1,7,,采纳\n对应,W-1,7,,驳回", "decided-twice", "定夺.csv:3:5"),
    ("对应,W-1,7,,无回应\n对应,W-1,8,,采纳", "silent-and-answered", "定夺.csv:3:5"),
  ]

  @Test(arguments: faults.indices)
  func aFaultNamesItsCell(index: Int) throws {
    let fault = Self.faults[index]
    let (_, problems) = try read("类别,编号,序号,关系,决定\n\(fault.rows)\n")
    #expect(problems.map(\.rule) == [fault.rule])
    #expect(problems.first?.place?.text == fault.place)
    #expect(problems.first?.advice != nil)
  }

  @Test func aTableOfSomethingElseIsRefused() throws {
    #expect(try read("编号,事项\nW-1,建管网\n").problems.map(\.rule) == ["no-header"])
  }
}
