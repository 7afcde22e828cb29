import PlanModel

/// A proof by reference (凭证): a file, a document number, an address.
public struct Evidence: Hashable, Sendable {
  public var grade: EvidenceGrade
  public var on: CalendarDate
  public var reference: String
  /// Of the file's bytes, where it is one.
  public var sha256: String?
  public var note: String?
  /// The id of the progress entry that it proves; nil: the commitment as a whole.
  public var entry: String?

  public init(
    grade: EvidenceGrade, on: CalendarDate, reference: String, sha256: String? = nil, note: String? = nil,
    entry: String? = nil
  ) {
    self.grade = grade
    self.on = on
    self.reference = reference
    self.sha256 = sha256
    self.note = note
    self.entry = entry
  }
}

extension Session {
  /// Refuses an entry that the commitment doesn't have.
  public func checkEntry(_ identity: String, of code: String, unit: String? = nil) throws {
    let found = try snapshot.adopted(code, unit: unit)
    let known = try statement("SELECT 1 FROM progress WHERE commitmentId = ? AND identity = ?")
    guard try known.first(.int(found.id), .text(identity), row: { _ in true }) != nil else {
      throw StoreError.unknownEntry(identity)
    }
  }

  public func addEvidence(_ evidence: Evidence, to code: String, unit: String? = nil) throws {
    let found = try snapshot.adopted(code, unit: unit)
    try insert(.evidence) { row in
      row.add(found.id)
      row.add(evidence.entry)
      row.add(evidence.grade.rawValue)
      row.add(evidence.on.description)
      row.add(evidence.reference)
      row.add(evidence.sha256)
      row.add(evidence.note)
      row.add(author.name)
      row.add(author.at)
    }
  }
}
