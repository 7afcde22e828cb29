/// How a text's characters are written as bytes (字符编码).
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// GB18030 and what it contains: GBK, GB2312.
  case gb18030

  /// By the names that web pages, editors and people use; nil for a name that isn't known.
  public init?(name: String) {
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch plain {
    case "utf8", "unicode11utf8", "ascii", "usascii": self = .utf8
    case "utf16le", "utf16", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "gb231280", "cp936", "ms936", "windows936", "euccn", "xgbk", "ansi":
      self = .gb18030
    default: return nil
    }
  }

  /// The byte order mark (BOM).
  var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    }
  }
}

/// The text of a file's bytes. Line endings are as in the file; a byte order mark is no part of it.
public struct DecodedText: Hashable, Sendable {
  public var text: String
  public var encoding: TextEncoding
  /// The file began with a byte order mark.
  public var hadMark: Bool

  public init(text: String, encoding: TextEncoding, hadMark: Bool = false) {
    self.text = text
    self.encoding = encoding
    self.hadMark = hadMark
  }
}
