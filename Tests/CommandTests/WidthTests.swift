import Testing

/// What is shown on a screen of 80 columns isn't wider than it, in either language.
@Suite struct WidthTests {
  private static let commands = [
    "status", "status --period 2023", "slipped", "due --within 400", "stale --days 1", "extract 前.txt",
    "extract 后.txt",
    "reconcile 前.txt 后.txt", "reconcile 前.txt 后.txt --all", "audit 前.txt 后.txt",
  ]

  @Test(arguments: ["zh", "en"])
  func nothingIsWiderThanTheScreen(language: String) throws {
    var shell = try Shell()
    defer { shell.remove() }
    shell.today = "2023-10-01"
    try shell.write(
      "前.txt",
      """
      云坪镇人民政府2022年工作总结和2023年工作安排
      一、2022年工作回顾
      全年建成农村公路12公里。
      二、2023年工作安排
      新建标准化果蔬分拣中心和冷链物流仓库2.5万平方米以上。年底前完成集镇雨污分流管网改造工程。继续推进人居环境整治。\
      大力弘扬企业家精神，深入开展形式多样的群众性文化体育活动，不断丰富群众的精神文化生活。
      """)
    try shell.write(
      "后.txt",
      """
      云坪镇人民政府2023年工作总结和2024年工作安排
      一、2023年工作回顾
      标准化果蔬分拣中心和冷链物流仓库建成1.1万平方米，占全部计划的百分之四十以上，其余部分正在抓紧施工，预计下一年的上半年全部建成投用。\
      全镇32个行政村中已有20个完成生活污水治理设施的建设和验收工作，各村的治理设施全部移交给镇里统一管理，治理率达到75%，居全县各乡镇的前列。\
      人居环境整治持续推进。
      二、2024年工作安排
      新建农村公路6公里。
      """)
    try shell.write(
      "表.csv",
      """
      编号,事项,类型,牵头单位,目标,完成时限
      YPZ-2023-001,标准化果蔬分拣中心和冷链物流仓库建设工程,指标,村镇建设和自然资源办公室,>=25000.5平方米,2023-12-31
      YPZ-2023-002,集镇雨污分流管网改造工程,项目,村镇建设和自然资源办公室,,2023-08-31
      YPZ-2023-003,全镇居民人均可支配收入增长速度,指标,经济发展和统计办公室,增长6.5%左右,2024-03-31

      """)
    let steps = [
      "init 云坪镇 --code YPZ", "import 表.csv --period 2023", "import 前.txt --period 2023 --accept firm",
      "progress YPZ-2023-001 11000.25平方米 --on 2023-08-30 --grade E2 --by 村镇办",
    ]
    for step in steps {
      let result = try shell.run("duban \(step)")
      #expect(result.status == 0, "\(step): \(result.err)")
    }
    for command in Self.commands {
      let result = try shell.run("duban \(command) --lang \(language)")
      #expect(result.status == 0 && !result.out.isEmpty, "\(command): \(result.err)")
      for line in result.out.split(separator: "\n") where Self.columns(line) > 80 {
        Issue.record("\(command) --lang \(language): \(Self.columns(line)) columns: \(line)")
      }
    }
  }

  /// A full-width sign fills two columns, every other one.
  private static func columns(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) {
      $0
        + ((0x2E80...0xA4CF).contains($1.value) || (0xF900...0xFAFF).contains($1.value)
          || (0xFF00...0xFF60).contains($1.value) ? 2 : 1)
    }
  }
}
