/// What came after an adjustment (调整的后续): the congress decided on it, or it was announced.
public struct AdjustmentFollowUp: Hashable, Sendable {
  public enum Step: String, Hashable, Sendable, CaseIterable {
    /// 人大决定
    case decided
    /// 公告
    case announced
  }

  public var step: Step
  public var on: CalendarDate
  public var number: String?
  public var by: String

  public init(step: Step, on: CalendarDate, number: String? = nil, by: String = "") {
    self.step = step
    self.on = on
    self.number = number
    self.by = by
  }
}

extension Adjustment {
  public var announced: AdjustmentFollowUp? { followUps.last { $0.step == .announced } }
  /// The congress's decision: the adjustment's own authority, or what came later.
  public var decided: AdjustmentFollowUp? { followUps.last { $0.step == .decided } }
}

extension Commitment {
  /// Voted by the people's congress (民生实事): its heading, its title or the ledger's own columns say so.
  public var isLivelihood: Bool {
    ([title] + headings + notes.keys + notes.values).contains { text in
      text.contains("实事") && !text.contains("实事求是")
    }
  }
}

extension CommitmentFacts {
  /// What an adjustment of such an item still lacks (程序): the congress's decision, its announcement.
  public var openProcedures: [Badge] {
    guard let last = adjustments.last(where: { $0.change != .resumed }), commitment.isLivelihood else {
      return []
    }
    return (awaitingDecision.isEmpty ? [] : [.procedureOpen]) + (last.announced == nil ? [.notAnnounced] : [])
  }

  /// Adjustments of an item that the people's congress voted (民生实事) which it hasn't decided on (程序待补), DOMAIN §3.10.
  ///
  /// A later decision of the congress on the same item covers those before it. Resuming needs none.
  public var awaitingDecision: [Adjustment] {
    let decided = adjustments.lastIndex { $0.authority == .congress || $0.decided != nil }
    return adjustments.enumerated().filter { index, adjustment in
      adjustment.change != .resumed && index > (decided ?? -1)
    }.map(\.element)
  }
}
