import PlanLedger
import PlanModel
import PlanStore

/// A ledger that was imported before, read again with other columns (列对应更正).
///
/// Version 0 is never changed: a target or deadline that was misread becomes an adjustment of the definition, in force
/// as long as the item is. Items that anybody adjusted or signed off since are left to `adjust`.
struct LedgerCorrection {
  let session: Session
  private(set) var corrected = 0
  private(set) var terms = 0
  private(set) var left: [String] = []

  init(_ session: Session) { self.session = session }

  /// Brings one item in line with its row.
  mutating func correct(_ row: LedgerRow, _ facts: CommitmentFacts) throws {
    let known = facts.commitment
    var edit = CommitmentEdit()
    if (row.lead ?? "") != (known.lead ?? "") { edit.lead = row.lead ?? "" }
    if row.supporting != known.supporting { edit.supporting = row.supporting }
    if row.weight != known.weight { edit.weight = .some(row.weight) }
    // Numbers that a paper covered are no correction.
    if row.notes != known.notes, row.notes != known.notes.mapValues(PrivateNumbers.masked) {
      edit.notes = row.notes
    }
    let isOpen = edit.lead != nil || edit.supporting != nil || edit.weight != nil || edit.notes != nil
    if isOpen { try session.edit(known.code, unit: known.unit, edit) }
    let isMoved = row.terms != facts.terms
    guard isMoved else {
      if isOpen { corrected += 1 }
      return
    }
    let isReported = facts.progress.contains { $0.value != nil } && row.terms.targets != facts.terms.targets
    guard facts.adjustments.isEmpty, facts.signOffs.isEmpty, !isReported, !row.terms.isBefore(known.period)
    else {
      left.append(known.code)
      if isOpen { corrected += 1 }
      return
    }
    let day = min(known.adopted ?? known.period.first, known.period.first)
    try session.adjust(
      Adjustment(
        id: "", on: day, change: .terms(row.terms), reason: MappingWords.correction, authority: .definition),
      code: known.code, unit: known.unit)
    corrected += 1
    terms += 1
  }
}

extension Terms {
  /// A deadline that lies before its plan was misread, too.
  fileprivate func isBefore(_ period: Period) -> Bool { due.map { $0.last < period.first } ?? false }
}
