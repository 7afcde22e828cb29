import PlanModel

extension Session {
  /// Appends a report on a commitment (进展). An empty id is filled in.
  ///
  /// The value's unit must stand in a ratio with a target of the terms in force; with several such targets the
  /// entry's indicator says which. A commitment without targets takes any value.
  @discardableResult
  public func append(_ entry: ProgressEntry, to code: String, unit: String? = nil) throws -> ProgressEntry {
    try append(entry, to: try commitmentForProgress(code, unit: unit))
  }

  /// The targets in force of a commitment that progress can be reported on.
  public func targets(of code: String, unit: String? = nil) throws -> [Target] {
    try commitmentForProgress(code, unit: unit).targets
  }

  @discardableResult
  public func append(_ given: consuming ProgressEntry, to commitment: ProgressTarget) throws -> ProgressEntry
  {
    var entry = given
    if entry.id.isEmpty { entry.id = identifiers.entry() }
    if entry.recordedAt == 0 { entry.recordedAt = author.at }
    if entry.by.isEmpty { entry.by = author.name }
    entry.indicator = try commitment.indicator(for: entry.value, entry.indicator)
    if let replaces = entry.replaces {
      let known = try statement("SELECT 1 FROM progress WHERE commitmentId = ? AND identity = ?")
      guard try known.first(.int(commitment.id), .text(replaces), row: { _ in true }) != nil else {
        throw StoreError.unknownEntry(replaces)
      }
      try refuseSecond(replaces, of: commitment.id)
    }
    progressPosition += 1
    try insert(.progress) {
      ProgressRecord.fill(&$0, entry, commitment: commitment.id, position: progressPosition)
    }
    try currentValues?.note(entry, of: commitment.id)
    return entry
  }

  /// Of two corrections of one entry both would count.
  private func refuseSecond(_ identity: String, of commitment: Int) throws {
    let other = try statement(
      """
      SELECT p.identity, p.day, p.by FROM progress AS p WHERE p.commitmentId = ?1 AND p.replaces = ?2
        AND NOT EXISTS (SELECT 1 FROM retraction AS r WHERE r.commitmentId = ?1 AND r.entry = p.identity)
      ORDER BY p.journalId DESC LIMIT 1
      """
    ).first(.int(commitment), .text(identity)) { (id: $0.text(0), on: $0.day(1), by: $0.text(2)) }
    guard let other, let day = other.on else { return }
    throw StoreError.alreadyReplaced(identity, by: other.id, on: day, hand: other.by)
  }

  /// What an entry is checked against, with its plan's period.
  public func commitmentForProgress(_ code: String, unit: String?) throws -> ProgressTarget {
    try finder.find(code, unit: unit)
  }
}

extension ProgressTarget {
  /// The indicator that a value belongs to: none is needed where there is one target.
  func indicator(for value: Quantity?, _ given: String?) throws -> String? {
    guard !targets.isEmpty else { return given }
    if targets.count == 1, given == nil, let value, targets[0].unit == value.unit { return nil }
    var fitting = Array(targets.indices)
    if let given {
      let named = targets.indices(named: given)
      // With one target its indicator's name is of no consequence.
      if named.isEmpty, targets.count > 1 {
        throw StoreError.unknownIndicator(code: code, given: given, known: targets.names)
      }
      if !named.isEmpty { fitting = named }
    }
    guard let value else {
      guard targets.count > 1, given != nil else { return given }
      let only = try one(fitting)
      return targets.kept(only, for: nil)
    }
    let comparable = fitting.filter { targets[$0].unit.isComparable(with: value.unit) }
    if comparable.isEmpty {
      throw StoreError.wrongUnit(
        code: code, given: value.unit.text, expected: fitting.map { targets[$0].unit.text })
    }
    guard targets.count > 1 else { return given }
    // One said in the very unit is meant before those that convert.
    let same = comparable.filter { targets[$0].unit == value.unit }
    return targets.kept(try one(comparable.count > 1 && same.count == 1 ? same : comparable), for: value)
  }

  private func one(_ found: [Int]) throws -> Int {
    guard found.count == 1, let only = found.first else {
      let names = targets.names
      throw StoreError.whichTarget(code: code, indicators: found.map { names[$0] })
    }
    return only
  }
}

extension Snapshot {
  /// The last suspension, resumption or withdrawal; nil where there was none.
  func lastChange(_ id: Int) throws -> String? {
    try statement(
      "SELECT change FROM adjustment WHERE commitmentId = ? AND change <> 'terms' ORDER BY day DESC, id DESC LIMIT 1"
    ).first(.int(id)) { $0.text(0) }
  }
}
