/// What a sheet's hidden column carries for each item (识别码): whose it is, and what was known when it went out.
///
/// `identity|entry|check`. It tells a sheet of another store, and entries that were made since the export.
public struct SheetKey: Hashable, Sendable, CustomStringConvertible {
  /// The commitment's identity, which no renumbering changes.
  public var identity: String
  /// The entry that was recorded last at the export; nil where there was none.
  public var lastEntry: String?

  public init(identity: String, lastEntry: String? = nil) {
    self.identity = identity
    self.lastEntry = lastEntry
  }

  /// Nil where the cell was written over, cut off or mistyped: the check no longer fits.
  public init?(_ text: String) {
    let parts = text.trimmed.split(separator: "|", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 3, !parts[0].isEmpty else { return nil }
    self.init(identity: parts[0], lastEntry: parts[1].isEmpty ? nil : parts[1])
    guard Checksum.of(body) == parts[2] else { return nil }
  }

  public var description: String { body + "|" + Checksum.of(body) }

  private var body: String { "\(identity)|\(lastEntry ?? "")" }
}

/// A short check of a text against slips, not against fraud (校验值): FNV-1a, 32 bits.
enum Checksum {
  static func of(_ text: String) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
