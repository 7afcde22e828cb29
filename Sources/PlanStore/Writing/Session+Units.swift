import PlanModel

extension Session {
  /// Adds a unit below `parent` (by name), or the root where there is none yet. Without a code it gets the next
  /// free number.
  @discardableResult
  public func addUnit(
    _ name: String, code: String? = nil, level: Unit.Level = .town, under parent: String? = nil
  ) throws -> Unit {
    let count = try statement("SELECT count(*) FROM unit").first { $0.int(0) } ?? 0
    let parentId: Int? = try parent.map(snapshot.unitId) ?? (count == 0 ? nil : snapshot.rootId())
    let siblings = try statement("SELECT 1 FROM unit WHERE parentId IS ? AND name = ?")
    if try siblings.first(.int(parentId), .text(name), row: { $0.int(0) }) != nil {
      throw StoreError.duplicateUnit(name)
    }
    if let code, let holder = try holder(ofCode: code) {
      throw StoreError.duplicateUnitCode(code, unit: holder)
    }
    let unit = Unit(
      id: newIdentity(), code: try code ?? freeCode(from: count + 1), name: name, level: level, parent: nil)
    try run("INSERT INTO unit (identity, code, name, level, parentId) VALUES (?, ?, ?, ?, ?)") { row in
      row.bind(unit.id)
      row.bind(unit.code)
      row.bind(unit.name)
      row.bind(unit.level.rawValue)
      row.bind(parentId)
    }
    return unit
  }

  /// The unit that has a code, or that is called so.
  private func holder(ofCode code: String) throws -> String? {
    try statement("SELECT name FROM unit WHERE code = ?1 OR name = ?1 LIMIT 1").first(.text(code)) {
      $0.text(0)
    }
  }

  private func freeCode(from number: Int) throws -> String {
    var number = number
    while try holder(ofCode: "U\(number)") != nil { number += 1 }
    return "U\(number)"
  }

  public func setProfile(_ key: String, _ value: String, of unit: String? = nil) throws {
    let id = try unit.map(snapshot.unitId) ?? snapshot.rootId()
    try run(
      "INSERT INTO profile (unitId, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
    ) {
      $0.bind(id)
      $0.bind(key)
      $0.bind(value)
    }
  }
}
