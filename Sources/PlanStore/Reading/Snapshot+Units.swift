import PlanModel

extension Snapshot {
  /// All units, each after the one above it, siblings by name.
  public func units() throws -> [Unit] {
    var units: [Unit] = []
    try statement(
      """
      WITH RECURSIVE tree(id, path) AS (
        SELECT id, name FROM unit WHERE parentId IS NULL
        UNION ALL SELECT u.id, tree.path || char(31) || u.name FROM unit AS u JOIN tree ON u.parentId = tree.id)
      SELECT u.identity, u.code, u.name, u.level, above.identity
      FROM tree JOIN unit AS u ON u.id = tree.id LEFT JOIN unit AS above ON above.id = u.parentId
      ORDER BY tree.path
      """
    ).each { row in
      units.append(
        Unit(
          id: row.text(0), code: row.text(1), name: row.text(2),
          level: Unit.Level(rawValue: row.text(3)) ?? .town,
          parent: row.optionalText(4)))
    }
    return units
  }

  /// The unit of government that the store was made for.
  public func root() throws -> Unit {
    guard let root = try units().first else { throw StoreError.noRoot }
    return root
  }

  /// A unit's row by name, or by code where no name fits; the one highest in the tree where offices of several
  /// towns share a name is not guessed.
  func unitId(_ name: String) throws -> Int {
    for column in ["name", "code"] {
      var found: [Int] = []
      try statement("SELECT id FROM unit WHERE \(column) = ?").each(.text(name)) { found.append($0.int(0)) }
      if found.count > 1 { throw StoreError.ambiguousUnit(name) }
      if let id = found.first { return id }
    }
    throw StoreError.unknownUnit(name)
  }

  /// The unit's name, whether it was given by name or by code.
  public func unitName(_ nameOrCode: String) throws -> String { try unitName(try unitId(nameOrCode)) }

  /// The names of a unit and all below it.
  public func unitNames(below nameOrCode: String) throws -> [String] {
    try subtree(try unitId(nameOrCode)).map { try unitName($0) }
  }

  func rootId() throws -> Int {
    guard let id = try statement("SELECT id FROM unit WHERE parentId IS NULL").first(row: { $0.int(0) })
    else {
      throw StoreError.noRoot
    }
    return id
  }

  /// The unit and all below it.
  func subtree(_ id: Int) throws -> [Int] {
    var ids: [Int] = []
    try statement(
      """
      WITH RECURSIVE tree(id) AS (SELECT ? UNION SELECT u.id FROM unit AS u JOIN tree ON u.parentId = tree.id)
      SELECT id FROM tree
      """
    ).each(.int(id)) { ids.append($0.int(0)) }
    return ids
  }

  /// What the unit's papers need: full name, masthead, number series …
  public func profile(of unit: String? = nil) throws -> [String: String] {
    let id = try unit.map(unitId) ?? rootId()
    var profile: [String: String] = [:]
    try statement("SELECT key, value FROM profile WHERE unitId = ?").each(.int(id)) {
      profile[$0.text(0)] = $0.text(1)
    }
    return profile
  }
}
