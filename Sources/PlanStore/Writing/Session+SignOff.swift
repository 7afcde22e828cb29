import PlanModel

extension Session {
  /// Takes a step of the sign-off (销号): requested → verified or returned → approved; approved → reopened.
  ///
  /// Refused without progress of E2 or better by its day, out of turn, on a day before the last step's, and where the one
  /// who asked would approve.
  /// - Parameter isWhole: it was broken down, and its parts speak for it.
  @discardableResult
  public func signOff(
    _ given: SignOffStep, code: String, unit: String? = nil, isWhole: Bool = false
  ) throws -> SignOffStep {
    var step = given
    if step.id.isEmpty { step.id = newIdentity() }
    if step.recordedAt == 0 { step.recordedAt = author.at }
    if step.by.isEmpty { step.by = author.name }
    let found = try snapshot.adopted(code, unit: unit)
    if try snapshot.lastChange(found.id) == "withdrawn" { throw StoreError.isWithdrawn(code: code) }
    let before = try statement(
      "SELECT action, day FROM signOff WHERE commitmentId = ? ORDER BY id DESC LIMIT 1"
    ).first(.int(found.id)) { (action: SignOffStep.Action(rawValue: $0.text(0)), on: $0.day(1)) }
    guard Self.follows(step.action, before?.action) else {
      throw StoreError.signOffOutOfTurn(code: code, step: step.action, last: before?.action)
    }
    if let action = before?.action, let day = before?.on, step.on < day {
      throw StoreError.signOffBackwards(code: code, step: step.action, last: action, on: day)
    }
    if step.action == .requested, !isWhole { try checkEvidence(found.id, code, by: step.on) }
    if step.action == .approved {
      let asked = try statement(
        "SELECT by FROM signOff WHERE commitmentId = ? AND action = 'requested' ORDER BY id DESC LIMIT 1"
      ).first(.int(found.id)) { $0.text(0) }
      if let asked, Self.folded(asked) == Self.folded(step.by) {
        throw StoreError.sameHand(code: code, by: step.by)
      }
    }
    try insert(.signOff) { SignOffRecord.fill(&$0, step, commitment: found.id) }
    return step
  }

  /// A name without its spaces, full-width letters as plain ones: two spellings of one hand.
  private static func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !scalar.properties.isWhitespace {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      folded.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(folded).lowercased()
  }

  private static func follows(_ step: SignOffStep.Action, _ last: SignOffStep.Action?) -> Bool {
    switch step {
    case .requested: last == nil || last == .returned || last == .reopened
    case .verified: last == .requested
    case .returned: last == .requested || last == .verified
    case .approved: last == .verified
    case .reopened: last == .approved
    }
  }

  /// E0 and E1 are shown and never complete anything: what was reported by that day decides, as it does for the lights. A
  /// proof beside it is no report.
  private func checkEvidence(_ id: Int, _ code: String, by day: CalendarDate) throws {
    let best = try statement("SELECT max(grade) FROM standingProgress WHERE commitmentId = ? AND day <= ?")
      .first(.int(id), .text(day.description)) { $0.optionalInt(0).flatMap(EvidenceGrade.init(rawValue:)) }
    let grade = best ?? nil
    guard let grade, grade >= .e2 else { throw StoreError.weakEvidence(code: code, grade: grade) }
  }
}
