import PlanModel

/// Two names of one thing that a person confirmed (同名).
public struct LearnedAlias: Hashable, Sendable {
  public var name: String
  /// The name that stands for both.
  public var standard: String
  public var on: CalendarDate
  public var by: String
  public var reason: String?

  public init(name: String, standard: String, on: CalendarDate, by: String = "", reason: String? = nil) {
    self.name = name
    self.standard = standard
    self.on = on
    self.by = by
    self.reason = reason
  }
}

extension Snapshot {
  /// The names that stand confirmed, in the order in which they were.
  public func learnedAliases() throws -> [LearnedAlias] {
    var aliases: [LearnedAlias] = []
    try statement(
      """
      SELECT a.name, a.standard, a.day, a.by, a.reason FROM learnedAlias AS a WHERE a.state = 'confirmed'
        AND a.id = (SELECT max(id) FROM learnedAlias WHERE name = a.name AND standard = a.standard) ORDER BY a.id
      """
    ).each { row in
      aliases.append(
        LearnedAlias(
          name: row.text(0), standard: row.text(1), on: row.day(2) ?? CalendarDate(dayNumber: 0),
          by: row.text(3), reason: row.optionalText(4)))
    }
    return aliases
  }

  /// The figures of a link's two sentences: the commitment's and the outcome's.
  public func figures(ofLink id: Int) throws -> (promised: [Figure], reported: [Figure]) {
    var figures: (promised: [Figure], reported: [Figure]) = ([], [])
    try statement(
      """
      SELECT \(FigureRecord.columns) FROM figure WHERE commitmentId = (SELECT commitmentId FROM link WHERE id = ?)
      ORDER BY id
      """
    ).each(.int(id)) { figures.promised.append(FigureRecord.decode($0)) }
    try statement(
      "SELECT \(FigureRecord.columns) FROM figure WHERE outcomeId = (SELECT outcomeId FROM link WHERE id = ?) ORDER BY id"
    ).each(.int(id)) { figures.reported.append(FigureRecord.decode($0)) }
    return figures
  }
}

extension Session {
  /// Confirms that two names mean one thing. Returns false where it was known already.
  @discardableResult
  public func learn(
    alias name: String, for standard: String, on day: CalendarDate, reason: String? = nil
  ) throws -> Bool {
    let known = try snapshot.learnedAliases().contains {
      $0.name == name && $0.standard == standard || $0.name == standard && $0.standard == name
    }
    guard !known else { return false }
    try note(name, standard, "confirmed", day, reason)
    return true
  }

  /// Withdraws a pair of names; that it was confirmed stays on record.
  public func withdraw(
    alias name: String, for standard: String, on day: CalendarDate, reason: String? = nil
  ) throws {
    let found = try snapshot.learnedAliases().first {
      $0.name == name && $0.standard == standard || $0.name == standard && $0.standard == name
    }
    guard let found else { throw StoreError.unknownAlias(name, standard) }
    try note(found.name, found.standard, "withdrawn", day, reason)
  }

  private func note(
    _ name: String, _ standard: String, _ state: String, _ day: CalendarDate, _ reason: String?
  ) throws {
    try insert(.learnedAlias) { row in
      row.add(name)
      row.add(standard)
      row.add(state)
      row.add(day.description)
      row.add(author.at)
      row.add(author.name)
      row.add(reason)
    }
  }
}
