import GRDB

/// One write (日志): who, when, what, and the hash that ties it to the one before.
public struct JournalEntry: Hashable, Sendable {
  public var number: Int
  public var at: Int
  public var by: String
  public var action: String
  public var subject: String
  public var detail: String
  /// For each table: its name, how many rows this entry seals, and their hash.
  var content: String
  var previous: String
  var hash: String

  /// What `hash` must be.
  var expectedHash: String {
    var seal = Seal()
    seal.add(previous)
    seal.add(number)
    seal.add(at)
    for text in [by, action, subject, detail, content] { seal.add(text) }
    return seal.digest()
  }

  static let columns = "id, at, by, action, subject, detail, content, previous, hash"

  init(
    number: Int, at: Int, by: String, action: String, subject: String, detail: String, content: String,
    previous: String
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.action = action
    self.subject = subject
    self.detail = detail
    self.content = content
    self.previous = previous
    hash = ""
    hash = expectedHash
  }

  /// A row of `SELECT columns`.
  init(_ row: Prepared) {
    number = row.int(0)
    at = row.int(1)
    by = row.text(2)
    action = row.text(3)
    subject = row.text(4)
    detail = row.text(5)
    content = row.text(6)
    previous = row.text(7)
    hash = row.text(8)
  }

  func insert(_ db: Database) throws {
    let row = try Prepared(db, "INSERT INTO journal (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    row.bind(number)
    row.bind(at)
    for text in [by, action, subject, detail, content, previous, hash] { row.bind(text) }
    try row.run()
  }
}
