/// Something wrong in a store, by name (体检发现).
public enum Ailment: Hashable, Sendable {
  /// SQLite's own integrity check, in its words.
  case integrity(String)
  case foreignKey(table: String, row: Int, refersTo: String)
  /// The journal's entry doesn't carry the hash of the one before, or not its own.
  case brokenChain(entry: Int)
  /// Numbers are missing in the journal.
  case missingEntry(Int)
  /// Rows that a journal entry sealed were changed, added or taken away.
  case changedContent(table: String, entry: Int, sealed: Int, found: Int)
  /// A quotation that isn't in its document at that place.
  case orphanedAnchor(table: String, name: String, document: String)
  /// A document whose bytes don't give its hash.
  case changedDocument(String)
  /// A guard, a table, an index or a view that isn't as the schema has it: changed, missing, or one too many.
  case changedSchema(kind: String, name: String)
  /// Current values that don't follow from the entries.
  case staleCurrent(rows: Int)
}

extension Ailment {
  /// Rows can't be trusted to be read right.
  var isOfStructure: Bool {
    switch self {
    case .integrity, .foreignKey: true
    default: false
    }
  }
}

/// What `doctor` looked at.
public struct Examined: Hashable, Sendable {
  public var ailments: [Ailment] = []
  public var journalEntries = 0
  public var commitments = 0
  public var progressEntries = 0
  public var schema = 0
  public var rebuiltCurrent = false

  public init() {}
}
