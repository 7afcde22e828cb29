import FoundationEssentials
import GRDB

extension Store {
  /// Writes a whole, verified copy to a new file (备份), while others go on reading and writing.
  public func copy(to path: String) throws {
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.alreadyExists(path: path) }
    let draft = path + ".part"
    try? FileManager.default.removeItem(atPath: draft)
    guard
      FileManager.default.createFile(atPath: draft, contents: Data(), attributes: [.posixPermissions: 0o600])
    else { throw StoreError.cannotOpen(path: path, detail: "") }
    do {
      try outsideTransaction { db in
        // Only the copy is written, but SQLite counts that as writing.
        try db.execute(sql: "PRAGMA query_only = 0")
        try Prepared(db, "VACUUM INTO ?").run(.text(draft))
      }
      let copy = try Store.open(draft, for: .reading)
      let sound = try copy.read { try Prepared($0.db, "PRAGMA quick_check").first { $0.text(0) } }
      try copy.close()
      guard sound == "ok" else { throw StoreError.damaged(path: draft, detail: sound ?? "") }
      try FileManager.default.moveItem(atPath: draft, toPath: path)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }
}
