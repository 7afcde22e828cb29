import PlanModel

/// Reads the 节点 column and `--stage`: the short list that users see, the codes, and their common synonyms. DOMAIN §2.5.
public enum StageParser {
  /// Nil where the text names no step of the ladder: then it is a milestone's own name.
  public static func parse(_ cell: String) -> ProjectStage? {
    let text = CellText(cell).string
    if let stage = ProjectStage(rawValue: text.lowercased()) { return stage }
    for stage in ProjectStage.allCases where stage.name == text { return stage }
    for (stage, names) in synonyms
    where names.contains(text) || names.contains(String(text.drop { $0 == "已" })) {
      return stage
    }
    return nil
  }

  private static let synonyms: [(ProjectStage, [String])] = [
    (.pipeline, ["谋划", "储备", "策划", "谋划储备"]),
    (.negotiation, ["洽谈", "在谈", "意向"]),
    (.signed, ["签约", "签订协议", "履约"]),
    (.approved, ["立项", "备案", "核准", "批复", "注册"]),
    (.preliminary, ["前期", "可研", "初步设计", "征迁", "招标", "前期工作"]),
    (.landSecured, ["拿地", "摘牌", "供地"]),
    (.started, ["开工", "进场", "破土", "复工", "进场施工", "开工建设"]),
    (.underConstruction, ["在建", "续建", "施工", "主体施工", "建设中"]),
    (.toppedOut, ["封顶", "结顶", "主体封顶", "主体结顶"]),
    (.worksComplete, ["完工", "建成"]),
    (.accepted, ["竣工", "验收", "竣工验收", "通过验收"]),
    (.inUse, ["投用", "交付", "投入使用", "通车", "运行"]),
    (.inProduction, ["投产", "试生产"]),
    (.atCapacity, ["达产", "达效", "升规"]),
  ]
}
