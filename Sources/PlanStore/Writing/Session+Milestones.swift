import PlanModel

extension Session {
  /// Adds planned steps to a commitment (增设节点), after those that it has; what stands there stays.
  public func addMilestones(_ milestones: [Milestone], to code: String, unit: String? = nil) throws {
    let found = try snapshot.locate(code, unit: unit)
    var names: Set<String> = []
    var position = 0
    try statement("SELECT name, position FROM milestone WHERE commitmentId = ?").each(.int(found.id)) { row in
      names.insert(row.text(0))
      position = max(position, row.int(1) + 1)
    }
    for milestone in milestones {
      guard names.insert(milestone.name).inserted else {
        throw StoreError.duplicateMilestone(code: code, name: milestone.name)
      }
      try insert(.milestone, sealed: found.isAdopted) {
        MilestoneRecord.fill(&$0, milestone, commitment: found.id, position: position)
      }
      position += 1
    }
  }
}
