/// What sort of undertaking it is (类型).
public enum CommitmentKind: String, Hashable, Sendable, CaseIterable {
  /// 指标: a statistic to reach or keep within a bound.
  case indicator
  /// 项目: a named investment, construction or site that moves through stages.
  case project
  /// 任务: a deliverable done once.
  case action
  /// 常规: work kept up through the period.
  case standing
}

/// Strength of wording (语气), DOMAIN §2.2. It is kept and never changes a formula.
public enum Modality: String, Hashable, Sendable, CaseIterable {
  /// 确保, 务必, 坚决.
  case guaranteed
  /// Bare 完成, 建成, 新建; 将, 计划.
  case firm
  /// 力争, 争取, 冲刺.
  case endeavour
  /// 推进, 加快, 持续.
  case progressive
  /// 探索, 谋划, 鼓励.
  case directional
  /// 不断提升, 再上新台阶.
  case rhetoric
}

/// The ladder of a project (项目阶段), DOMAIN §2.5; raw values are its codes.
public enum ProjectStage: String, Hashable, Sendable, CaseIterable, Comparable {
  case pipeline, negotiation, signed, approved, preliminary
  case landSecured = "land_secured"
  case started
  case underConstruction = "under_construction"
  case toppedOut = "topped_out"
  case worksComplete = "works_complete"
  case accepted
  case inUse = "in_use"
  case inProduction = "in_production"
  case atCapacity = "at_capacity"

  /// 0 for 谋划 … 13 for 达产.
  public var rank: Int {
    switch self {
    case .pipeline: 0
    case .negotiation: 1
    case .signed: 2
    case .approved: 3
    case .preliminary: 4
    case .landSecured: 5
    case .started: 6
    case .underConstruction: 7
    case .toppedOut: 8
    case .worksComplete: 9
    case .accepted: 10
    case .inUse: 11
    case .inProduction: 12
    case .atCapacity: 13
    }
  }
  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  /// The word that users see.
  public var name: String {
    switch self {
    case .pipeline: "谋划"
    case .negotiation: "洽谈"
    case .signed: "签约"
    case .approved: "立项"
    case .preliminary: "前期"
    case .landSecured: "拿地"
    case .started: "开工"
    case .underConstruction: "在建"
    case .toppedOut: "封顶"
    case .worksComplete: "完工"
    case .accepted: "竣工验收"
    case .inUse: "投用"
    case .inProduction: "投产"
    case .atCapacity: "达产"
    }
  }
}

/// Where a commitment is in its life (状态).
public enum LifeState: String, Hashable, Sendable, CaseIterable {
  case draft, adopted, assigned, inProgress, signOffRequested, signedOff, suspended, withdrawn
}

/// Progress against plan (亮灯).
public enum Light: String, Hashable, Sendable, CaseIterable {
  case green, blue, yellow, red, grey
}

/// What became of a commitment at the end (结论). RULES §7, DESIGN §4.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case exceeded, met, partly, missed, reported, silent, masked, notComparable, undecided
  /// Only in a store.
  case carriedOver, notExamined
}

/// Strength of a proof (凭证等级), DESIGN §4.
public enum EvidenceGrade: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// Word of mouth.
  case e0
  /// Meeting or document issued.
  case e1
  /// Started, or money in place. What an entry without a grade is.
  case e2
  /// Accepted or completed.
  case e3
  /// Statistics or audit.
  case e4

  public var name: String { "E\(rawValue)" }
  public init?(name: some StringProtocol) {
    guard let grade = Self.allCases.first(where: { $0.name == name.uppercased() }) else { return nil }
    self = grade
  }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Why the original may be changed (依据).
public enum AdjustmentAuthority: String, Hashable, Sendable, CaseIterable {
  /// 人大决议
  case congress
  /// 上级调整
  case superior
  /// 领导批示
  case leader
  /// 口径变化
  case definition

  public var name: String {
    switch self {
    case .congress: "人大决议"
    case .superior: "上级调整"
    case .leader: "领导批示"
    case .definition: "口径变化"
    }
  }

  public init?(name: some StringProtocol) {
    guard let authority = Self.allCases.first(where: { $0.name == name || $0.rawValue == name }) else {
      return nil
    }
    self = authority
  }
}
