import PlanModel

/// A proof whose file was copied beside the store (凭证目录中的文件).
public struct CopiedProof: Hashable, Sendable {
  public var code: String
  /// From the store's own folder: `duban.evidence/W-1-1f3a9c20-验收单.pdf`.
  public var reference: String
  public var sha256: String
}

extension Snapshot {
  /// Every file in a folder of proofs, by the items' codes; of `unit` and all below it, where one is given.
  public func copiedProofs(of unit: String? = nil) throws -> [CopiedProof] {
    let below = try unit.map { Set(try subtree(try unitId($0))) }
    var found: [CopiedProof] = []
    try statement(
      """
      SELECT c.code, e.reference, e.sha256, c.unitId FROM evidence AS e JOIN commitment AS c ON c.id = e.commitmentId
      WHERE e.sha256 IS NOT NULL AND e.reference LIKE '%.evidence/%' GROUP BY e.reference ORDER BY c.code, e.id
      """
    ).each { row in
      guard below?.contains(row.int(3)) ?? true else { return }
      found.append(CopiedProof(code: row.text(0), reference: row.text(1), sha256: row.text(2)))
    }
    return found
  }
}
