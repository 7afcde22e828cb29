import Glibc
import PlanModel
import PlanStore

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
    let folder = parent + (reference.split(separator: "/").first.map { String($0) } ?? name)
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw FileFailure.cannotWrite(folder, errno) }
    try ByteSink.write(bytes, to: parent + reference)
  }

  /// What became of the files behind proofs.
  struct Passage {
    var copied = 0
    var missing: [String] = []
  }

  /// Copies the files that stand beside another store to beside this one; their names say which bytes they are.
  func take(_ proofs: [CopiedProof], from other: EvidenceFolder) throws -> Passage {
    var passage = Passage()
    for proof in proofs {
      if holds(proof) == .sound { continue }
      guard other.holds(proof) == .sound, Self.isPlain(proof.reference) else {
        passage.missing.append(proof.reference)
        continue
      }
      try keep(try FileBytes.read(other.parent + proof.reference), as: proof.reference)
      passage.copied += 1
    }
    return passage
  }

  enum Condition { case sound, changed, missing }

  func holds(_ proof: CopiedProof) -> Condition {
    guard let bytes = try? FileBytes.read(parent + proof.reference) else { return .missing }
    return Hash.sha256(bytes) == proof.sha256 ? .sound : .changed
  }

  /// `X.evidence/FILE` and nothing that leads elsewhere: the reference came with another's ledger.
  private static func isPlain(_ reference: String) -> Bool {
    let parts = reference.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }
}
