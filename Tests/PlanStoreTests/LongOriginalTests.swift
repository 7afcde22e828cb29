import PlanModel
import Testing

@testable import PlanStore

/// An original that comes piece by piece is kept as one that is held.
@Suite struct LongOriginalTests {
  private static let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }

  private static func long(_ bytes: [UInt8], hash: [UInt8], count: Int? = nil) -> LongOriginal {
    LongOriginal(count: count ?? bytes.count, sha256: Hash.sha256(hash)) { take in
      for start in stride(from: 0, to: bytes.count, by: 999) {
        try bytes[start..<min(bytes.count, start + 999)].withUnsafeBytes(take)
      }
    }
  }

  private static func keep(_ original: LongOriginal, in shop: Workshop) throws {
    try shop.write { session in
      try session.keep(
        IncomingDocument(name: "台账.csv", kind: .ledger, facts: DocumentFacts(title: "台账"), long: original))
    }
  }

  @Test func itsBytesAndItsSealAreThoseOfTheWhole() throws {
    let (held, long) = (try Workshop(), try Workshop())
    try held.write { session in
      try session.keep(
        IncomingDocument(
          name: "台账.csv", kind: .ledger, facts: DocumentFacts(title: "台账"), original: Self.bytes, text: ""))
    }
    try Self.keep(Self.long(Self.bytes, hash: Self.bytes), in: long)
    func kept(_ shop: Workshop) throws -> (bytes: [UInt8], content: String) {
      try shop.store.read { snapshot in
        let bytes = try Prepared(snapshot.db, "SELECT original FROM document").first { $0.blob(0) }
        let content = try Prepared(snapshot.db, "SELECT content FROM journal ORDER BY id DESC LIMIT 1").first
        {
          $0.text(0)
        }
        return (bytes ?? [], content ?? "")
      }
    }
    #expect(try kept(long).bytes == Self.bytes)
    #expect(try kept(long).content == kept(held).content)
    #expect(try long.store.examine().ailments == [])
  }

  /// Bytes that aren't those that were looked at: nothing is kept.
  @Test(arguments: [
    long(bytes, hash: bytes + [0]), long(bytes, hash: bytes, count: bytes.count - 1),
    long(bytes, hash: bytes, count: bytes.count + 1),
  ])
  func aFileThatChangesMeanwhileIsNotKept(original: LongOriginal) throws {
    let shop = try Workshop()
    #expect(throws: StoreError.originalChanged(name: "台账.csv")) { try Self.keep(original, in: shop) }
    let left = try shop.store.read { snapshot in
      try Prepared(snapshot.db, "SELECT count(*) FROM document").first { $0.int(0) }
    }
    #expect(left == 0)
    #expect(try shop.store.examine().ailments == [])
  }
}
