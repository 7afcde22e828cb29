/// What paragraph styles say of headings and numbering (`word/styles.xml`).
struct DOCXStyles {
  struct Style: Hashable {
    var name = ""
    var base: String?
    /// 0 for the highest; 9 is body text.
    var outline: Int?
    var numbering: String?
    var level: Int?
  }

  private(set) var styles: [String: Style] = [:]

  init() {}

  init(_ content: [UInt8], part: String) throws(FormatError) {
    var found: [String: Style] = [:]
    var id: String?
    let scan = ElementScan(
      onStart: { name, attributes, path in
        if name == "style" {
          id = attributes["type"] == "paragraph" ? attributes["styleId"] : nil
          if let id { found[id] = Style() }
        }
        guard let id else { return }
        let value = attributes["val"]
        switch (path.dropLast().last, name) {
        case ("style", "name"): found[id]?.name = (value ?? "").lowercased()
        case ("style", "basedOn"): found[id]?.base = value
        case ("pPr", "outlineLvl"): found[id]?.outline = value.flatMap { Int($0) }
        case ("numPr", "numId"): found[id]?.numbering = value
        case ("numPr", "ilvl"): found[id]?.level = value.flatMap { Int($0) }
        default: break
        }
      }, onEnd: { if $0 == "style" { id = nil } })
    try Markup.parseXML(content, format: .docx, part: part, scan)
    styles = found
  }

  /// A style with what it takes from those it is based on.
  func resolved(_ id: String?) -> Style {
    var result = Style()
    var next = id
    // A chain that runs in a circle ends too.
    for _ in 0..<16 {
      guard let id = next, let style = styles[id] else { break }
      if result.name.isEmpty { result.name = style.name }
      if result.outline == nil {
        result.outline = style.outline ?? Self.headingLevel(style.name).map { $0 - 1 }
      }
      if result.numbering == nil {
        result.numbering = style.numbering
        if result.level == nil { result.level = style.level }
      }
      next = style.base
    }
    return result
  }

  func isTitle(_ id: String?) -> Bool {
    let name = resolved(id).name
    return name == "title" || name == "标题"
  }

  /// `heading 2` and `标题 2` are 2.
  private static func headingLevel(_ name: String) -> Int? {
    for prefix in ["heading ", "标题 "] where name.hasPrefix(prefix) {
      if let level = Int(name.dropFirst(prefix.count)), (1...9).contains(level) { return level }
    }
    return nil
  }
}
