import FoundationEssentials
import GRDB

extension Store {
  /// Writes a whole, verified copy to a new file (备份), while others go on reading and writing.
  public func copy(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.alreadyExists(path: path) }
    try StoreFile.make(path) { draft in
      var head: [String] = []
      try outsideTransaction { db in
        // Only the copy is written, but SQLite counts that as writing.
        try db.execute(sql: "PRAGMA query_only = 0")
        try Prepared(db, "VACUUM INTO ?").run(.text(draft))
        head = try StoreFile.head(db)
      }
      // Others may have written since; the copy is sound and has a beginning of the same journal.
      let copied = try StoreFile.head(ofCopy: draft)
      guard copied.count == head.count, copied.first == head.first else {
        throw StoreError.damaged(path: path, detail: "")
      }
    }
  }
}
