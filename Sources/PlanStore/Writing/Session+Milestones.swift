import PlanModel

extension Session {
  /// Adds planned steps to a commitment (增设节点), after those that it has; what stands there stays.
  public func addMilestones(_ milestones: [Milestone], to code: String, unit: String? = nil) throws {
    let found = try snapshot.locate(code, unit: unit)
    var names = Set(try standing(found.id).map(\.name))
    var position = try nextPosition(found.id)
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

  /// Plans a step for another day (节点移期): a row of its name after the others, which stay. Nil takes the step away.
  public func moveMilestone(
    _ name: String, of code: String, unit: String? = nil, to day: PartialDate?
  ) throws -> Milestone {
    let found = try snapshot.locate(code, unit: unit)
    guard let step = try standing(found.id).first(where: { $0.name == name }) else {
      throw StoreError.unknownMilestone(code: code, name: name)
    }
    let position = try nextPosition(found.id)
    try insert(.milestone, sealed: found.isAdopted) { row in
      row.add(found.id)
      row.add(position)
      row.add(name)
      row.add(step.stage?.rawValue)
      row.add(day?.description ?? "")
      row.add(step.weight?.column)
    }
    return step
  }

  private func standing(_ id: Int) throws -> [Milestone] {
    try MilestoneRecord.standing(try statement(MilestoneRecord.select), id, known: .max)
  }

  private func nextPosition(_ id: Int) throws -> Int {
    try statement("SELECT coalesce(max(position) + 1, 0) FROM milestone WHERE commitmentId = ?")
      .first(.int(id)) { $0.int(0) } ?? 0
  }
}
