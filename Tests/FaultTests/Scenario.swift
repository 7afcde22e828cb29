import GRDB

/// A command that is disturbed, in a folder where everything that it needs lies ready.
struct Scenario: CustomStringConvertible, Sendable {
  var name: String
  var command: [String]
  /// The folder of `Ground` that it starts from.
  var ground = Ground.town
  /// A store or paper that it makes.
  var product: String?
  /// It takes two steps, each whole: an old store is upgraded, then written to.
  var hasStepBetween = false

  var description: String { name }

  static let all: [Scenario] = [
    Scenario(name: "init", command: ["init", "乙镇", "--code", "YI"], ground: .nothing),
    Scenario(
      name: "add",
      command: ["add", "新建停车场", "--period", "2024", "--target", ">=2个", "--due", "2024-12", "--code", "A-1"]),
    Scenario(name: "import ledger", command: ["import", "台账.csv", "--period", "2024"]),
    Scenario(
      name: "import report", command: ["import", "明年.txt", "--period", "2025", "--accept", "firm"]),
    Scenario(name: "import progress", command: ["import", "进度.csv"]),
    Scenario(name: "progress", command: ["progress", "W-2", "150户", "--on", "2023-11-30", "--by", "城建办"]),
    Scenario(name: "undo", command: ["undo", "--by", "城建办"]),
    Scenario(
      name: "evidence", command: ["evidence", "W-2", "验收单.txt", "--copy", "--grade", "E3"],
      product: "duban.evidence"),
    Scenario(name: "signoff", command: ["signoff", "request", "W-1", "--by", "城建办", "--on", "2023-12-25"]),
    Scenario(
      name: "adjust",
      command: [
        "adjust", "W-1", "--target", ">=15公里", "--authority", "上级调整", "--number", "政办3号", "--reason", "规划变更",
        "--on", "2023-10-08",
      ]),
    Scenario(name: "link propose", command: ["link", "propose", "--period", "2023"]),
    Scenario(name: "merge", command: ["merge", "村.duban"]),
    Scenario(name: "upgrade", command: ["doctor", "--upgrade"], ground: .old),
    Scenario(
      name: "upgrade by writing", command: ["progress", "W-2", "150户", "--on", "2023-11-30"], ground: .old,
      hasStepBetween: true),
    Scenario(name: "backup", command: ["backup", "-o", "备份.db"], product: "备份.db"),
    Scenario(
      name: "restore", command: ["restore", "村.duban", "--to", "恢复.db"], product: "恢复.db"),
    Scenario(name: "export", command: ["export", "-o", "全镇.duban"], product: "全镇.duban"),
    Scenario(
      name: "export of a unit", command: ["export", "--unit", "甲村", "-o", "甲村.duban"], product: "甲村.duban"),
    Scenario(
      name: "report",
      command: ["report", "--period", "2023", "--kind", "annual", "--format", "md", "-o", "年报.md"],
      product: "年报.md"),
  ]
}

/// What lies ready in a folder before a command.
enum Ground: String, CaseIterable {
  case nothing, town, old

  /// The folder, filled once.
  var folder: String { Self.folders[self] ?? "" }

  private static let folders: [Ground: String] = {
    var folders: [Ground: String] = [:]
    for ground in allCases {
      let folder = "\(Workplace.scratch)/\(ground.rawValue)"
      Files.makeFolder(folder)
      ground.fill(folder)
      folders[ground] = folder
    }
    return folders
  }()

  private func fill(_ folder: String) {
    switch self {
    case .nothing: break
    case .old: try? KeptStore.make(schema: 5, at: folder + "/duban.db")
    case .town:
      for (name, text) in Self.papers { Files.write(Array(text.utf8), to: "\(folder)/\(name)") }
      for line in Self.commands.split(separator: "\n") {
        _ = Workplace.child(line.split(separator: " ").map(String.init), in: folder).run()
      }
      for name in ["今年.txt", "去年.txt", "村.db"] { Files.remove("\(folder)/\(name)") }
    }
  }

  private static let commands = """
    init 样镇 --code YZ
    unit add 甲村 --code JC
    add 新建污水管网 --period 2023 --target >=20公里 --due 2023-12-31 --code W-1 --lead 城建办
    add 改造农房 --period 2023 --target >=300户 --due 2023-12-31 --code W-2
    add 修水渠 --period 2023 --target >=3公里 --due 2023-10-31 --code V-1 --unit 甲村
    progress W-1 16公里 --on 2023-09-30 --grade E3 --by 城建办
    progress V-1 2公里 --on 2023-09-30
    import 去年.txt --period 2023 --accept firm
    import 今年.txt --period 2024 --accept firm
    progress W-2 120户 --on 2023-09-28 --by 城建办
    --store 村.db init 丙村 --code BC
    --store 村.db add 修桥 --period 2023 --target >=2座 --due 2023-12-31 --code B-1
    --store 村.db progress B-1 1座 --on 2023-09-30
    --store 村.db export -o 村.duban
    """

  private static let papers = [
    "去年.txt": "样镇2023年工作安排\n\n一、2023年工作安排\n（一）基础设施。新建自来水管20公里。改造农村公路12公里。\n（二）民生。新建幸福食堂3个。\n",
    "今年.txt":
      "样镇政府工作报告\n\n一、2023年工作回顾\n（一）基础设施。建成自来水管21公里。改造农村公路9公里。\n二、2024年工作安排\n新建停车场2个。\n",
    "明年.txt": "样镇政府工作报告\n\n一、2024年工作回顾\n建成停车场2个。\n二、2025年工作安排\n新建公厕5座。改造电网30公里。\n",
    "台账.csv": "编号,事项,目标,完成时限,牵头单位\nL-1,新建公厕,>=5座,2024-12-31,城建办\nL-2,改造电网,>=30公里,2024-10-31,供电所\n",
    "进度.csv": "编号,日期,完成值,凭证等级\nW-1,2023-11-30,18公里,E3\nW-2,2023-11-30,200户,E2\n",
    "验收单.txt": "改造农房200户，验收合格。\n",
  ]
}

/// A store as an older program left it (`Tests/KeptStores`).
enum KeptStore {
  static func make(schema: Int, at path: String) throws {
    let sql = Files.text(Shim.folder + "/../KeptStores/schema-\(schema).sql") ?? ""
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}
