/// The database in plain SQL: the migrations in the order in which they are applied.
///
/// A released one is never changed. `PRAGMA user_version` is the number of those that a store has.
public enum Schema {
  /// `DUBA` in ASCII: `PRAGMA application_id` of every store.
  public static let applicationID: Int32 = 0x4455_4241

  public static var migrations: [(name: String, sql: [UInt8])] {
    [
      ("v001-units", PackageResources.v001_units_sql),
      ("v002-commitments", PackageResources.v002_commitments_sql),
      ("v003-progress", PackageResources.v003_progress_sql),
      ("v004-links", PackageResources.v004_links_sql),
      ("v005-views", PackageResources.v005_views_sql),
      ("v006-decisions", PackageResources.v006_decisions_sql),
      ("v007-responsibility", PackageResources.v007_responsibility_sql),
      ("v008-plain-checks", PackageResources.v008_plain_checks_sql),
    ]
  }
}
