import PlanModel

/// A commitment and the targets that an entry's value may belong to (填报对象).
///
/// Good for as long as nothing is written but entries.
public final class ProgressTarget: Sendable {
  let id: Int
  let code: String
  let unit: String?
  /// Those in force.
  public let targets: [Target]
  /// Of the plan that it belongs to.
  public let period: Period

  init(id: Int, code: String, unit: String?, targets: [Target], period: Period) {
    self.id = id
    self.code = code
    self.unit = unit
    self.targets = targets
    self.period = period
  }
}

/// Finds what entries are reported on, by its code (查找填报对象). Not to be kept beyond the snapshot's closure.
public final class TargetFinder {
  private let snapshot: Snapshot
  private var units = UnitCache()
  /// Remembered, since entries come in runs.
  private var last: ProgressTarget?
  /// Whether anything was ever adjusted, so that a bulk import need not ask for every commitment; nil where nobody has
  /// looked yet.
  private var hasAdjustments: Bool?

  public init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// An adjustment was made, or taken back.
  func forget() {
    last = nil
    hasAdjustments = nil
  }

  /// A commitment that progress can be reported on.
  public func find(_ code: String, unit: String?) throws -> ProgressTarget {
    if let last, last.code == code, last.unit == unit { return last }
    let found = try snapshot.adopted(code, unit: unit)
    var targets: [Target] = []
    let rows = try snapshot.statement(
      """
      SELECT \(TargetRecord.columns) FROM target
      WHERE commitmentId = ?1 AND version = (SELECT max(version) FROM target WHERE commitmentId = ?1)
      ORDER BY position
      """)
    try rows.each(.int(found.id)) { row in
      targets.append(units.target(row, from: 0))
    }
    if try mayBeAdjusted(), let change = try snapshot.lastChange(found.id), change == "withdrawn" {
      throw StoreError.isWithdrawn(code: code)
    }
    let target = ProgressTarget(
      id: found.id, code: code, unit: unit, targets: targets,
      period: try snapshot.period(ofPlan: found.planId))
    last = target
    return target
  }

  private func mayBeAdjusted() throws -> Bool {
    if let known = hasAdjustments { return known }
    let has = try snapshot.hasRows("adjustment")
    hasAdjustments = has
    return has
  }
}
