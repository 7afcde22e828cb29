import Testing

/// The JSON that others rely on against its published schemas.
@Suite struct SchemaTests {
  static let plan = """
    {"period_planned": "2023", "commitments": [
     {"id": "c1", "start": 0, "end": 10, "quote": "新建河堤3公里", "firm": true, "kind": "project", "figures": [
      {"start": 4, "end": 7, "quote": "3公里", "value": 3, "unit": "公里"}]},
     {"id": "c2", "start": 12, "end": 30, "quote": "开展技能培训"}]}
    """
  static let review = """
    {"period_reviewed": "2023", "outcomes": [
     {"id": "o1", "start": 0, "end": 10, "quote": "新建河堤3.2公里", "status": "done"},
     {"id": "o2", "start": 12, "end": 20, "quote": "新栽行道树400棵"}]}
    """

  @Test(arguments: ["match", "reconcile"])
  func twoReportsGiveTheirSchema(command: String) throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("计划.json", Self.plan)
    try shell.write("回顾.json", Self.review)
    for language in ["zh", "en"] {
      let result = try shell.run("duban \(command) 计划.json 回顾.json --format json --lang \(language)")
      #expect(result.status == 0)
      let problems = try SchemaCheck(command).problems(result.out)
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  /// What `extract` prints is what `match` takes: nothing is lost on the way.
  @Test func extractionSurvivesTheRoundTrip() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("计划.json", Self.plan)
    try shell.write("报告.txt", SchemaTests.report)
    for file in ["计划.json", "报告.txt"] {
      let once = try shell.run("duban extract \(file) --format json")
      #expect(once.status == 0)
      let problems = try SchemaCheck("extract").problems(once.out)
      #expect(problems.isEmpty, "\(problems)")
      try shell.write("一次.json", once.out)
      let twice = try shell.run("duban extract 一次.json --format json")
      let findings = once.out.split(separator: "\n").prefix { !$0.hasPrefix(" \"findings\"") }
      #expect(twice.out.split(separator: "\n").prefix { !$0.hasPrefix(" \"findings\"") } == findings)
    }
  }

  static let report = """
    石桥镇政府工作报告
    （2024年1月8日）
    各位代表：
    一、2023年工作回顾
    全年完成工业产值12.6亿元，增长7.2%。新建河堤3.2公里。
    二、2024年工作安排
    工业产值增长8%以上。年底前建成镇中心幼儿园。
    """
}
