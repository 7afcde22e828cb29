import FoundationEssentials
import PlanModel

/// A file on its way into the store (文件).
public struct IncomingDocument: Sendable {
  public enum Kind: String, Sendable { case report, ledger, progress, evidence, other }

  /// The file's name.
  public var name: String
  public var kind: Kind
  public var facts: DocumentFacts
  public var original: [UInt8]
  /// The text that was read from it.
  public var text: String

  public init(
    name: String, kind: Kind, facts: DocumentFacts = DocumentFacts(), original: [UInt8], text: String
  ) {
    self.name = name
    self.kind = kind
    self.facts = facts
    self.original = original
    self.text = text
  }

  /// Lower-case hex of the original bytes.
  public var sha256: String { facts.sha256.isEmpty ? Hash.sha256(original) : facts.sha256 }
}

extension Session {
  /// Keeps a document; true where it is new. The same bytes twice are one document.
  @discardableResult
  public func keep(_ document: IncomingDocument, unit: String? = nil) throws -> Bool {
    let sha256 = Hash.sha256(document.original)
    if try snapshot.hasDocument(sha256) { return false }
    let unitId = try unit.map(snapshot.unitId)
    let isPlain = document.original.elementsEqual(document.text.utf8)
    try insert(.document) { row in
      row.add(sha256)
      row.add(document.name)
      row.add(document.kind.rawValue)
      row.add(document.facts.title)
      row.add(unitId)
      row.add(document.facts.issued?.description)
      row.add(document.facts.reviewed?.description)
      row.add(document.facts.planned?.description)
      row.add(document.text.unicodeScalars.count)
      row.add(blob: document.original)
      row.add(isPlain ? nil : document.text)
    }
    return true
  }

  func documentId(_ sha256: String) throws -> Int {
    if let known = documentIds[sha256] { return known }
    guard let id = try snapshot.documentId(sha256) else { throw StoreError.unknownDocument(sha256) }
    documentIds[sha256] = id
    return id
  }
}

extension Snapshot {
  public func hasDocument(_ sha256: String) throws -> Bool { try documentId(sha256) != nil }

  func documentId(_ sha256: String) throws -> Int? {
    try statement("SELECT id FROM document WHERE sha256 = ?").first(.text(sha256)) { $0.int(0) }
  }

  /// A document's title, else its file's name.
  public func title(ofDocument sha256: String) throws -> String {
    let title = try statement("SELECT iif(title = '', name, title) FROM document WHERE sha256 = ?")
      .first(.text(sha256)) { $0.text(0) }
    guard let title else { throw StoreError.unknownDocument(sha256) }
    return title
  }

  /// The text that a document's spans count in.
  public func text(ofDocument sha256: String) throws -> String {
    let text = try statement("SELECT text, original FROM document WHERE sha256 = ?").first(.text(sha256)) {
      row in
      row.optionalText(0) ?? String(decoding: row.blob(1), as: UTF8.self)
    }
    guard let text else { throw StoreError.unknownDocument(sha256) }
    return text
  }
}
