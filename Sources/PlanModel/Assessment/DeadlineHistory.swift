/// Which deadline a commitment is held to after its adjustments (时限沿革).
///
/// RULES §5 and DESIGN §4: an extension asked for after the deadline doesn't undo the lateness, so the deadline
/// that was missed stays the binding one.
public struct DeadlineHistory: Hashable, Sendable {
  /// Version 0's.
  public var original: CalendarDate
  /// As the terms say now.
  public var inForce: CalendarDate
  /// What lateness is counted from.
  public var binding: CalendarDate
  /// An extension came too late.
  public var hasLateExtension: Bool

  public init(_ facts: CommitmentFacts) {
    let period = facts.commitment.period.last
    original = facts.commitment.original.due?.last ?? period
    inForce = facts.terms.due?.last ?? period
    binding = original
    hasLateExtension = false
    var current = original
    for adjustment in facts.adjustments {
      guard case .terms(let terms) = adjustment.change else { continue }
      let new = terms.due?.last ?? period
      if new > current, adjustment.on > binding {
        hasLateExtension = true
      } else if new != current {
        binding = hasLateExtension ? min(binding, new) : new
      }
      current = new
    }
    if current != inForce, !hasLateExtension { binding = inForce }
  }
}
