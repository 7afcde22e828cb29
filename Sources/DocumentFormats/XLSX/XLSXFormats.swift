/// Which cell formats show dates or percentages (`xl/styles.xml`).
struct XLSXFormats {
  enum Kind: Hashable, Sendable { case general, date, percent }

  private var kinds: [Kind] = []

  init() {}

  init(_ content: [UInt8], part: String) throws(FormatError) {
    var codes: [Int: String] = [:]
    var used: [Int] = []
    let scan = ElementScan { name, attributes, path in
      if name == "numFmt", let id = attributes["numFmtId"].flatMap({ Int($0) }), !path.contains("dxf") {
        codes[id] = attributes["formatCode"] ?? ""
      }
      if name == "xf", path.contains("cellXfs") {
        used.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      }
    }
    try Markup.parseXML(content, format: .xlsx, part: part, scan)
    kinds = used.map { Self.kind($0, codes[$0]) }
  }

  func kind(_ style: Int?) -> Kind {
    guard let style, kinds.indices.contains(style) else { return .general }
    return kinds[style]
  }

  /// Formats below 164 are built in; 27–36 and 50–58 are East Asian dates.
  private static func kind(_ id: Int, _ code: String?) -> Kind {
    guard let code else {
      switch id {
      case 9, 10: return .percent
      case 14...17, 22, 27...31, 36, 50...54, 57, 58: return .date
      default: return .general
      }
    }
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "\\", "_", "*": isEscaped = !isQuoted && !isBracketed
      // A month stands beside a year or a day; `m` alone may be minutes.
      case "y", "d": if !isQuoted && !isBracketed { return .date }
      case "%": if !isQuoted && !isBracketed { return .percent }
      default: break
      }
    }
    return .general
  }
}
