import PlanModel

extension Session {
  /// Changes the terms in force, suspends, resumes or withdraws (调整), with reason and authority. Version 0 stays.
  /// An empty id is filled in.
  @discardableResult
  public func adjust(_ given: Adjustment, code: String, unit: String? = nil) throws -> Adjustment {
    let found = try snapshot.adopted(code, unit: unit)
    let last = try snapshot.lastChange(found.id)
    if last == "withdrawn" { throw StoreError.isWithdrawn(code: code) }
    if given.change == .suspended, last == "suspended" { throw StoreError.isSuspended(code: code) }
    if given.change == .resumed, last != "suspended" { throw StoreError.isNotSuspended(code: code) }
    return try record(given, commitment: found.id)
  }

  func record(_ given: Adjustment, commitment: Int) throws -> Adjustment {
    finder.forget()
    var adjustment = given
    if adjustment.id.isEmpty { adjustment.id = newIdentity() }
    if adjustment.recordedAt == 0 { adjustment.recordedAt = author.at }
    if adjustment.by.isEmpty { adjustment.by = author.name }
    var version: Int?
    if case .terms(let terms) = adjustment.change {
      let last = try statement("SELECT coalesce(max(version), 0) FROM adjustment WHERE commitmentId = ?")
        .first(.int(commitment)) { $0.int(0) }
      let next = (last ?? 0) + 1
      version = next
      for (position, target) in terms.targets.enumerated() {
        try insert(.target) {
          TargetRecord.fill(&$0, target, commitment: commitment, version: next, position: position)
        }
      }
    }
    try insert(.adjustment) {
      AdjustmentRecord.fill(&$0, adjustment, commitment: commitment, version: version)
    }
    return adjustment
  }
}
