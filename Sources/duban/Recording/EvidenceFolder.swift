import Glibc
import PlanModel

/// The folder of proofs beside a store (凭证目录): `duban.db` has `duban.evidence`.
///
/// A file in it is named for its item and its bytes, so that one name never means two files. References are taken from
/// the store's own folder, so that both can be moved together.
struct EvidenceFolder {
  private let parent: String
  private let name: String

  init(store: String) {
    let slash = store.lastIndex(of: "/")
    parent = slash.map { String(store[...$0]) } ?? ""
    let file = slash.map { String(store[store.index(after: $0)...]) } ?? store
    name = (file.hasSuffix(".db") ? String(file.dropLast(3)) : file) + ".evidence"
  }

  /// Where a file goes: `duban.evidence/W-1-1f3a9c20-验收单.pdf`.
  func reference(to path: String, code: String, hash: String) -> String {
    let file = path.split(separator: "/").last.map { String($0) } ?? path
    let safe = String(code.map { $0 == "/" || $0 == "\\" ? "_" : $0 })
    return "\(name)/\(safe)-\(hash.prefix(8))-\(file)"
  }

  func keep(_ bytes: [UInt8], as reference: String) throws {
    let folder = parent + name
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw FileFailure.cannotWrite(folder, errno) }
    let sink = try ByteSink(path: parent + reference)
    do {
      try sink.write(bytes: bytes)
      try sink.close()
    } catch {
      sink.discard()
      throw error
    }
  }
}
