/// The migrations in the order in which they are applied; a shipped one is never changed.
public enum Schema {
  public static var migrations: [(name: String, sql: String)] {
    [("v001-ledger", String(decoding: PackageResources.v001_ledger_sql, as: UTF8.self))]
  }
}
