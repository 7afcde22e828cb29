/// A text in the making, as UTF-8 in one buffer: writers append to it and nothing is put together twice.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// What a byte of a text becomes where it can't stand as it is.
  enum Care {
    case keep
    /// Another text in its place; of an empty one nothing is left.
    case instead(StaticString)
    /// A backslash before it.
    case escape
  }

  /// Text whose bytes are looked at one by one; those that may stay go over in whole stretches.
  ///
  /// - Parameter care: of an ASCII byte.
  ///   - dropsControls: U+0080 to U+009F too, which XML has and HTML hasn't.
  @inline(__always)
  mutating func add(_ text: String, dropsControls: Bool = false, _ care: (UInt8) -> Care) {
    var text = text
    text.withUTF8 { from in
      var start = 0
      var index = 0
      func flush(_ end: Int, _ bytes: inout [UInt8]) {
        if start < end { bytes.append(contentsOf: from[start..<end]) }
      }
      while index < from.count {
        let byte = from[index]
        if byte < 0x80 {
          switch care(byte) {
          case .keep: break
          case .instead(let other):
            flush(index, &bytes)
            other.withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = index + 1
          case .escape:
            flush(index, &bytes)
            bytes.append(UInt8(ascii: "\\"))
            start = index
          }
        } else if byte == 0xEF, index + 2 < from.count, from[index + 1] == 0xBF, from[index + 2] >= 0xBE {
          // U+FFFE and U+FFFF are no characters.
          flush(index, &bytes)
          start = index + 3
          index += 2
        } else if byte == 0xE2, index + 2 < from.count, Self.turnsText(from[index + 1], from[index + 2]) {
          flush(index, &bytes)
          start = index + 3
          index += 2
        } else if dropsControls, byte == 0xC2, index + 1 < from.count, from[index + 1] < 0xA0 {
          flush(index, &bytes)
          start = index + 2
          index += 1
        }
        index += 1
      }
      flush(from.count, &bytes)
    }
  }

  /// U+202A to U+202E and U+2066 to U+2069 turn what follows around: a name with one would turn the figures behind it.
  private static func turnsText(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 ? (0xAA...0xAE).contains(third) : second == 0x81 && (0xA6...0xA9).contains(third)
  }

  /// Text for XML, in elements and in attributes; characters that XML 1.0 doesn't have are left out.
  mutating func addXML(_ text: String) {
    add(text) { byte in
      switch byte {
      case UInt8(ascii: "&"): .instead("&amp;")
      case UInt8(ascii: "<"): .instead("&lt;")
      case UInt8(ascii: ">"): .instead("&gt;")
      case UInt8(ascii: "\""): .instead("&quot;")
      case 0x09, 0x0A, 0x0D: .keep
      case 0..<0x20: .instead("")
      default: .keep
      }
    }
  }

  /// Text for HTML, safe in elements and inside quoted attributes.
  mutating func addHTML(_ text: String, lineBreak: StaticString) {
    add(text, dropsControls: true) { byte in
      switch byte {
      case UInt8(ascii: "&"): .instead("&amp;")
      case UInt8(ascii: "<"): .instead("&lt;")
      case UInt8(ascii: ">"): .instead("&gt;")
      case UInt8(ascii: "\""): .instead("&quot;")
      case UInt8(ascii: "'"): .instead("&#39;")
      case 0x0A: .instead(lineBreak)
      case 0x09: .keep
      case 0..<0x20, 0x7F: .instead("")
      default: .keep
      }
    }
  }

  /// Text of a Markdown table's cell: what begins a line means nothing there.
  mutating func addMarkdownCell(_ text: String) {
    add(text) { byte in
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "&"):
        .escape
      case 0x0A: .instead("<br>")
      default: .keep
      }
    }
  }
}
