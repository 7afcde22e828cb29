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

  /// Puts a whole, verified copy in the place of the store at `path`, which goes under another name beside it: the name
  /// that is returned. Until the copy is ready nothing is moved.
  public func replace(_ path: String) throws -> String {
    let ready = path + ".restoring"
    try copy(to: ready)
    var kept = path + ".replaced"
    var number = 1
    while FileManager.default.fileExists(atPath: kept) {
      number += 1
      kept = "\(path).\(number).replaced"
    }
    do {
      // The log beside the old one holds its last writes: it goes with it.
      for ending in ["-wal", "-shm", ""] where FileManager.default.fileExists(atPath: path + ending) {
        try FileManager.default.moveItem(atPath: path + ending, toPath: kept + ending)
      }
      try FileManager.default.moveItem(atPath: ready, toPath: path)
    } catch {
      throw StoreError.cannotOpen(path: path, detail: "\(ready), \(kept)")
    }
    DraftFile.syncFolder(of: path)
    return kept
  }
}
