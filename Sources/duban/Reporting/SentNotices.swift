import FoundationEssentials
import PlanModel
import PlanReports
import PlanStore

/// A notice that was sent, as its journal entry keeps it (已发函): the entry's detail is this, as JSON.
struct SentNotice: Codable {
  var number: String
  var to: String
  var on: String
  /// Items by code, with what they looked like then.
  var items: [String: String]

  /// What the journal calls it.
  static let action = "notice"

  static func read(_ entry: JournalEntry) -> SentNotice? {
    guard entry.action == action else { return nil }
    return try? JSONDecoder().decode(SentNotice.self, from: Data(entry.detail.utf8))
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

extension Snapshot {
  /// Notices, the oldest first.
  func notices() throws -> [SentNotice] {
    try journal(ofAction: SentNotice.action).compactMap(SentNotice.read)
  }

  /// Those that name a commitment.
  func notices(of code: String) throws -> [SentNotice] { try notices().filter { $0.items[code] != nil } }
}
