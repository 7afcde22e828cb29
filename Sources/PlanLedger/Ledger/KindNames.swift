import PlanModel

/// The names of kinds in a ledger's 类型 column and in `--kind` (类型名).
public enum KindNames {
  /// Nil for a word that names none.
  public static func parse(_ cell: String) -> CommitmentKind? {
    let text = CellText(cell).string.lowercased()
    if let kind = CommitmentKind(rawValue: text) { return kind }
    return switch text {
    case "指标", "指标类", "量化指标": .indicator
    case "项目", "项目类", "工程": .project
    case "任务", "任务类", "事项", "工作任务": .action
    case "常规", "常规类", "常态化", "常态", "常规工作", "常态化工作": .standing
    default: nil
    }
  }

  /// The Chinese name that is written.
  public static func name(_ kind: CommitmentKind) -> String {
    switch kind {
    case .indicator: "指标"
    case .project: "项目"
    case .action: "任务"
    case .standing: "常规"
    }
  }
}
