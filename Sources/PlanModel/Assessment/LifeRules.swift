extension Assessment {
  /// Where a commitment is in its life, by facts alone (状态).
  public static func life(of facts: CommitmentFacts) -> LifeState { LifeRules.life(facts) }
}

/// Where a commitment is in its life, from its adjustments, sign-off steps and progress (状态).
enum LifeRules {
  static func life(_ facts: CommitmentFacts) -> LifeState {
    if facts.commitment.adopted == nil { return .draft }
    var isSuspended = false
    for adjustment in facts.adjustments {
      switch adjustment.change {
      case .withdrawn: return .withdrawn
      case .suspended: isSuspended = true
      case .resumed: isSuspended = false
      case .terms: break
      }
    }
    if isSuspended { return .suspended }
    switch facts.signOffs.last?.action {
    case .approved: return .signedOff
    case .requested, .verified: return .signOffRequested
    case .returned, .reopened, nil: break
    }
    if !facts.progress.isEmpty { return .inProgress }
    return facts.commitment.lead == nil ? .adopted : .assigned
  }
}
