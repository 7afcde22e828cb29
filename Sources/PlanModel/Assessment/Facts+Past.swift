extension CommitmentFacts {
  /// The facts as they were on an earlier day (往日的事实), for a series of past assessments.
  ///
  /// What doesn't carry a day stays: whether a later report was read, and whether anything of the plan has an entry.
  public func past(_ day: CalendarDate) -> CommitmentFacts {
    var past = self
    past.progress = progress.filter { $0.on <= day }
    past.adjustments = adjustments.filter { $0.on <= day }
    past.signOffs = signOffs.filter { $0.on <= day }
    past.outcomes = outcomes.filter { $0.on.map { $0 <= day } ?? false }
    past.terms = commitment.original
    for adjustment in past.adjustments {
      if case .terms(let terms) = adjustment.change { past.terms = terms }
    }
    past.parts = parts.map { $0.past(day) }
    return past
  }
}
