import PlanModel

/// What may be decided on a row (决定).
public enum SheetDecision: String, Hashable, Sendable, CaseIterable {
  case accept, reject, silent

  /// The word that a cell carries.
  public var name: String {
    switch self {
    case .accept: "采纳"
    case .reject: "驳回"
    case .silent: "无回应"
    }
  }

  /// Nil for a word that is none of them.
  public init?(cell: String) {
    switch CellText(cell).string.lowercased() {
    case "采纳", "接受", "同意", "是", "accept", "accepted", "yes", "y": self = .accept
    case "驳回", "否定", "不采纳", "否", "reject", "rejected", "no", "n": self = .reject
    case "无回应", "未回应", "silent": self = .silent
    default: return nil
    }
  }
}

/// The names of relations in a sheet (关系名).
public enum RelationNames {
  public static func name(_ relation: Relation) -> String {
    switch relation {
    case .exceeded: "超额"
    case .met: "完成"
    case .partly: "部分"
    case .missed: "未达"
    case .reported: "有回应"
    case .contradicts: "相抵触"
    }
  }

  public static func parse(_ cell: String) -> Relation? {
    let text = CellText(cell).string
    return Relation(rawValue: text.lowercased()) ?? Relation.allCases.first { name($0) == text }
  }
}

/// What a row of a sheet to decide on is about (类别).
public enum DecisionMatter: String, Hashable, Sendable, CaseIterable {
  case draft, link

  public var name: String { self == .draft ? "草稿" : "对应" }
}

/// The columns of a sheet to decide on, in their order (定夺表的列).
public enum DecisionColumn: String, Hashable, Sendable, CaseIterable {
  case matter, code, unit, link, title, quote, target, due, outcome, relation, score, reasons, state,
    decision, why

  public var name: String {
    switch self {
    case .matter: "类别"
    case .code: "编号"
    case .unit: "单位"
    case .link: "序号"
    case .title: "事项"
    case .quote: "承诺原文"
    case .target: "目标"
    case .due: "时限"
    case .outcome: "完成情况原文"
    case .relation: "关系"
    case .score: "把握"
    case .reasons: "程序的理由"
    case .state: "现状"
    case .decision: "决定"
    case .why: "说明"
    }
  }

  init?(header: String) {
    let text = CellText(header).string
    guard let column = Self.allCases.first(where: { $0.name == text || $0.rawValue == text.lowercased() })
    else {
      return nil
    }
    self = column
  }
}
