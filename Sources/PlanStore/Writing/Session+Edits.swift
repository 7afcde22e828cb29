import FoundationEssentials
import PlanModel

/// What may be edited (修改): nil leaves a field as it is, an empty value clears it.
public struct CommitmentEdit: Sendable {
  // Open always.
  public var lead: String?
  public var supporting: [String]?
  public var leaders: [String]?
  public var weight: Decimal??
  /// The code of the commitment that it becomes a part of; empty: of none.
  public var parentCode: String?
  public var notes: [String: String]?
  // Of drafts only: originals never change.
  public var code: String?
  public var title: String?
  public var kind: CommitmentKind?
  public var isFirm: Bool?
  public var targets: [Target]?
  public var due: PartialDate??

  public init() {}

  public var touchesOriginal: Bool {
    code != nil || title != nil || kind != nil || isFirm != nil || targets != nil || due != nil
  }
}

extension Session {
  /// Edits a draft freely, and of an adopted commitment what is no original.
  public func edit(_ code: String, unit: String? = nil, _ edit: CommitmentEdit) throws {
    let found = try snapshot.locate(code, unit: unit)
    if edit.touchesOriginal, found.isAdopted { throw StoreError.isAdopted(code: code) }
    if let lead = edit.lead { try set("lead", lead.isEmpty ? nil : lead, found.id) }
    if let supporting = edit.supporting { try set("supporting", ColumnText.list(supporting), found.id) }
    if let leaders = edit.leaders { try set("leaders", ColumnText.list(leaders), found.id) }
    if let weight = edit.weight { try set("weight", weight?.column, found.id) }
    if let notes = edit.notes { try set("notes", ColumnText.object(notes), found.id) }
    if let parent = edit.parentCode { try setParent(parent, of: found, unit: unit) }
    if edit.touchesOriginal { try editDraft(found, edit) }
  }

  private func editDraft(_ found: LocatedCommitment, _ edit: CommitmentEdit) throws {
    if let code = edit.code, code != found.code {
      let taken = try statement("SELECT 1 FROM commitment WHERE code = ? AND unitId = ?")
      if try taken.first(.text(code), .int(found.unitId), row: { _ in true }) != nil {
        throw StoreError.duplicateCode(code, unit: try snapshot.unitName(found.unitId))
      }
      try set("code", code, found.id)
    }
    if let title = edit.title { try set("title", title, found.id) }
    if let kind = edit.kind { try set("kind", kind.rawValue, found.id) }
    if let isFirm = edit.isFirm {
      try run("UPDATE commitment SET firm = ? WHERE id = ?") {
        $0.bind(isFirm ? 1 : 0)
        $0.bind(found.id)
      }
    }
    if let due = edit.due {
      try set("due", due?.description, found.id)
      let end = try due?.last ?? snapshot.period(ofPlan: found.planId).last
      try set("dueDay", end.description, found.id)
    }
    if let targets = edit.targets {
      try run("DELETE FROM target WHERE commitmentId = ? AND version = 0") { $0.bind(found.id) }
      for (position, target) in targets.enumerated() {
        try insert(.target, sealed: false) {
          TargetRecord.fill(&$0, target, commitment: found.id, version: 0, position: position)
        }
      }
    }
  }

  private func set(_ column: String, _ value: String?, _ id: Int) throws {
    try run("UPDATE commitment SET \(column) = ? WHERE id = ?") {
      $0.bind(value)
      $0.bind(id)
    }
  }

  /// Makes it a part of another commitment (分解); a commitment is never a part of its own parts.
  private func setParent(_ parent: String, of found: LocatedCommitment, unit: String?) throws {
    let parentId = parent.isEmpty ? nil : try snapshot.locate(parent, unit: unit).id
    if let parentId {
      let isAbove = try statement(
        """
        WITH RECURSIVE above(id) AS (SELECT ? UNION SELECT c.parentId FROM commitment AS c JOIN above USING (id))
        SELECT 1 FROM above WHERE id = ?
        """
      ).first(.int(parentId), .int(found.id)) { _ in true }
      if isAbove != nil { throw StoreError.cyclicParent(code: found.code) }
    }
    try run("UPDATE commitment SET parentId = ? WHERE id = ?") {
      $0.bind(parentId)
      $0.bind(found.id)
    }
  }
}
