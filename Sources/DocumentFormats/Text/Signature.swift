/// What a file is by its first bytes (文件特征).
public enum Signature: String, Hashable, Sendable, CaseIterable {
  case zip, pdf
  /// The container of .doc, .xls, .ppt and .wps.
  case compoundFile
  case rtf, png, jpeg, gif, gzip, rar, sevenZip, sqlite, program
  /// NULs or control characters where text has none.
  case unknownBinary

  /// Nil when the bytes don't begin like any known format that isn't plain text.
  public init?(of bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(16))
    guard let found = Self.marks.first(where: { head.starts(with: $0.bytes) }) else { return nil }
    self = found.signature
  }

  private static let marks: [(signature: Signature, bytes: [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.pdf, Array("%PDF-".utf8)),
    (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    (.rtf, Array("{\\rtf".utf8)),
    (.png, [0x89, 0x50, 0x4E, 0x47]), (.jpeg, [0xFF, 0xD8, 0xFF]), (.gif, Array("GIF8".utf8)),
    (.gzip, [0x1F, 0x8B]), (.rar, Array("Rar!".utf8)), (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF]),
    (.sqlite, Array("SQLite format 3\0".utf8)), (.program, [0x7F, 0x45, 0x4C, 0x46]),
    (.program, [0x4D, 0x5A, 0x90, 0x00]),
  ]
}
