import FoundationEssentials
import GRDB
import PlanModel

extension Store {
  /// Writes a unit with all below it as a store of its own (分单位导出), which `merge` takes in again anywhere.
  ///
  /// Things keep their identities; the journal is new, with one entry that seals everything. Drafts stay behind.
  @discardableResult
  public func export(_ unit: String, to target: String, by author: Author) throws -> MergeReport {
    let root = try read { snapshot in
      let id = try snapshot.unitId(unit)
      return try snapshot.statement("SELECT identity, code, name, level FROM unit WHERE id = ?").first(
        .int(id)
      ) { row in
        Unit(
          id: row.text(0), code: row.text(1), name: row.text(2),
          level: Unit.Level(rawValue: row.text(3)) ?? .town)
      }
    }
    guard let root else { throw StoreError.unknownUnit(unit) }
    return try Store.create(at: target) { made in
      try made.outsideTransaction { try Prepared($0, "ATTACH ? AS other").run(.text(path)) }
      let report = try made.write("export", subject: root.name, by: author) { session in
        try session.run("INSERT INTO unit (identity, code, name, level) VALUES (?, ?, ?, ?)") {
          for text in [root.id, root.code, root.name, root.level.rawValue] { $0.bind(text) }
        }
        var merge = Merge(session, under: try session.snapshot.rootId(), part: root.id)
        return try merge.run()
      }
      try made.outsideTransaction { try $0.execute(sql: "DETACH other") }
      return report
    }
  }
}
