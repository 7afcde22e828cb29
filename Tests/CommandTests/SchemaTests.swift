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

  @Test func severalReportsGiveTheSchemaOfAChain() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("一.json", Self.plan)
    try shell.write("二.json", Self.review)
    let result = try shell.run("duban reconcile 一.json 二.json 二.json --format json")
    #expect(result.status == 0)
    let problems = try SchemaCheck("chain").problems(result.out)
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test(arguments: ["status", "slipped", "due", "stale"])
  func seeingGivesTheSchemaOfStatus(command: String) throws {
    var shell = try Shell()
    shell.today = "2023-10-01"
    defer { shell.remove() }
    try shell.write(
      "台账.csv",
      """
      编号,事项,类型,牵头单位,目标,完成时限
      A-1,新建河堤,指标,水利站,>=3公里；增长8%以上,2023-12-31
      A-2,文化站改造,项目,,,2023-08-31
      A-3,负增长指标,指标,,下降3%以上,2023-12-31
      """)
    try shell.write("进展.csv", "编号,日期,完成值\nA-1,2023-09-20,2.1公里\n")
    #expect(try shell.run("duban init 石桥镇 --code SQ && duban import 台账.csv --period 2023").status == 0)
    #expect(try shell.run("duban import 进展.csv").status == 0)
    let result = try shell.run("duban \(command) --format json")
    #expect(result.status == 0, "\(result.err)")
    let problems = try SchemaCheck("status").problems(result.out)
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test func sheetsGiveTheirSchema() throws {
    var shell = try Shell()
    shell.today = "2023-10-01"
    defer { shell.remove() }
    try shell.write("台账.csv", "编号,事项,目标\nA-1,新建河堤,3公里\nA-2,修剪行道树,300株\n")
    try shell.write("收回.csv", "编号,完成值,日期,批示\nA-1,约2公里,9月底,阅\nA-2,不少,2023-09-30,\n")
    #expect(try shell.run("duban init 石桥镇 --code SQ && duban import 台账.csv --period 2023").status == 0)
    for (options, status) in [("--dry-run", 65), ("--skip", 0), ("", 65)] {
      let result = try shell.run("duban sheet import 收回.csv --period 2023 --format json \(options)")
      #expect(result.status == status, "\(result.err)")
      let problems = try SchemaCheck("sheet").problems(result.out)
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  @Test func figuresGiveTheirSchemaLineByLine() throws {
    let shell = try Shell()
    defer { shell.remove() }
    let result = try shell.run(
      "printf '三季度新增3家\\n产值XX亿元，5%%—5.5%%\\n' | duban figures - --format json --on 2023-09-01")
    let check = try SchemaCheck("figures")
    let lines = result.out.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let problems = try check.problems(String(line))
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  @Test func auditGivesItsSchema() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("报告.txt", "一、2023年工作回顾\n8个行政村中已有5个通了污水管网，覆盖率达到75%。\n二、2024年工作安排\n新建道路1公里。\n")
    let result = try shell.run("duban audit 报告.txt --format json")
    let problems = try SchemaCheck("audit").problems(result.out)
    #expect(problems.isEmpty, "\(problems)")
    #expect(result.out.contains("contradiction"))
  }

  @Test func explainGivesItsSchema() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("报告.txt", SchemaTests.report)
    for arguments in ["报告.txt c1", "报告.txt 各位代表", "报告.txt 报告.txt o1"] {
      let result = try shell.run("duban explain \(arguments) --format json")
      #expect(result.status == 0, "\(result.err)")
      let problems = try SchemaCheck("explain").problems(result.out)
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  @Test func aFolderGivesItsSchema() throws {
    let shell = try Shell()
    defer { shell.remove() }
    try shell.write("甲.txt", SchemaTests.report)
    let result = try shell.run(
      "mkdir 报告 && cp 甲.txt 报告/ && printf '\\211PNG\\r\\n\\032\\n' > 报告/图.txt && duban extract 报告 --format json"
    )
    #expect(result.status == 0, "\(result.err)")
    let problems = try SchemaCheck("extract-folder").problems(result.out)
    #expect(problems.isEmpty, "\(problems)")
    #expect(result.out.contains("unreadable"))
    // A schema that took everything would be none.
    #expect(try !SchemaCheck("extract-folder").problems(#"{"schema": "duban.extract/1"}"#).isEmpty)
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
