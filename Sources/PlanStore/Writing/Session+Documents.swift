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

  /// An original that is too long to hold, and of which no text is kept.
  public init(name: String, kind: Kind, facts: DocumentFacts, long: LongOriginal) {
    self.init(name: name, kind: kind, facts: facts, original: [], text: "")
    self.long = long
  }

  /// Instead of `original`.
  private(set) var long: LongOriginal?

  /// Lower-case hex of the original bytes.
  public var sha256: String { facts.sha256.isEmpty ? Hash.sha256(original) : facts.sha256 }
}

/// The bytes of a file that are too many to hold (长原件), with their hash, handed over piece by piece as often as asked.
public struct LongOriginal: Sendable {
  public let count: Int
  public let sha256: String
  let each: @Sendable ((UnsafeRawBufferPointer) throws -> Void) throws -> Void

  public init(
    count: Int, sha256: String,
    each: @escaping @Sendable ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
  ) {
    self.count = count
    self.sha256 = sha256
    self.each = each
  }
}

extension Session {
  /// Keeps a document; true where it is new. The same bytes twice are one document.
  @discardableResult
  public func keep(_ document: IncomingDocument, unit: String? = nil) throws -> Bool {
    let sha256 = document.long?.sha256 ?? Hash.sha256(document.original)
    if try snapshot.hasDocument(sha256) { return false }
    let unitId = try unit.map(snapshot.unitId)
    let isPlain = document.long == nil && document.original.elementsEqual(document.text.utf8)
    let id = try insert(.document) { row in
      row.add(sha256)
      row.add(document.name)
      row.add(document.kind.rawValue)
      row.add(document.facts.title)
      row.add(unitId)
      row.add(document.facts.issued?.description)
      row.add(document.facts.reviewed?.description)
      row.add(document.facts.planned?.description)
      row.add(document.text.unicodeScalars.count)
      if let long = document.long { try row.add(long: long) } else { row.add(blob: document.original) }
      row.add(isPlain ? nil : document.text)
    }
    if let long = document.long { try write(long, intoDocument: id, name: document.name) }
    return true
  }

  /// Writes an original's bytes into its row, and holds them against their hash: what is kept is what was read.
  private func write(_ original: LongOriginal, intoDocument id: Int, name: String) throws {
    try KeptOriginal.open(db, document: id, forWriting: true) { kept in
      var hash = RunningHash()
      var place = 0
      try original.each { piece in
        guard place + piece.count <= kept.count else { throw StoreError.originalChanged(name: name) }
        hash.add(piece)
        try kept.write(piece, at: place)
        place += piece.count
      }
      guard place == kept.count, hash.digest() == original.sha256 else {
        throw StoreError.originalChanged(name: name)
      }
    }
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
