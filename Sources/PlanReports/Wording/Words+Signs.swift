import PlanModel

extension Words {
  /// A light's sign, for paper without colours: each shape stands for one light.
  func sign(_ light: Light) -> String {
    switch light {
    case .green: "●"
    case .blue: "◆"
    case .yellow: "▲"
    case .red: "■"
    case .grey: "○"
    }
  }

  /// ■ 红灯
  func signed(_ light: Light) -> String { "\(sign(light)) \(self.light(light))" }

  func kind(_ kind: CommitmentKind) -> String {
    switch kind {
    case .indicator: say("指标", "indicator")
    case .project: say("项目", "project")
    case .action: say("任务", "task")
    case .standing: say("常规", "standing")
    }
  }
}
