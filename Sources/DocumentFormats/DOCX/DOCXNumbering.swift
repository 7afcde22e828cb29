/// Lists and the numbers that Word generates for them (`word/numbering.xml`), counted as paragraphs go by.
struct DOCXNumbering {
  struct Level: Hashable {
    var start = 1
    var format = "decimal"
    /// `第%1章`, `（%2）`: where the levels' numbers stand.
    var text = ""
    var suffix = "tab"
    var isLegal = false
    /// Style whose paragraphs are of this level.
    var style: String?
  }

  private struct Instance: Hashable {
    var list = ""
    var starts: [Int: Int] = [:]
  }

  private var lists: [String: [Int: Level]] = [:]
  private var instances: [String: Instance] = [:]
  /// The last number given out, by list and level.
  private var counters: [String: [Int: Int]] = [:]
  private var started: Set<String> = []

  init() {}

  init(_ content: [UInt8], part: String) throws(FormatError) {
    var lists: [String: [Int: Level]] = [:]
    var instances: [String: Instance] = [:]
    var list: String?
    var instance: String?
    var level = 0
    let scan = ElementScan(
      onStart: { name, attributes, path in
        let value = attributes["val"]
        switch name {
        case "abstractNum": list = attributes["abstractNumId"]
        case "num":
          instance = attributes["numId"]
          if let instance { instances[instance] = Instance() }
        case "abstractNumId": if let instance { instances[instance]?.list = value ?? "" }
        case "lvl", "lvlOverride":
          level = attributes["ilvl"].flatMap { Int($0) } ?? 0
          if name == "lvl", let list { lists[list, default: [:]][level] = Level() }
        case "startOverride":
          if let instance { instances[instance]?.starts[level] = value.flatMap { Int($0) } }
        default:
          guard let list, path.contains("lvl") else { return }
          switch name {
          case "start": lists[list]?[level]?.start = value.flatMap { Int($0) } ?? 1
          case "numFmt": lists[list]?[level]?.format = value ?? "decimal"
          case "lvlText": lists[list]?[level]?.text = value ?? ""
          case "suff": lists[list]?[level]?.suffix = value ?? "tab"
          case "isLgl": lists[list]?[level]?.isLegal = value != "0" && value != "false"
          case "pStyle": lists[list]?[level]?.style = value
          default: break
          }
        }
      },
      onEnd: { name in
        if name == "abstractNum" { list = nil }
        if name == "num" { instance = nil }
      })
    try Markup.parseXML(content, format: .docx, part: part, scan)
    self.lists = lists
    self.instances = instances
  }

  /// The level that a style stands for in a list.
  func level(ofStyle style: String?, in numbering: String) -> Int? {
    guard let style, let list = instances[numbering]?.list else { return nil }
    return lists[list]?.first { $0.value.style == style }?.key
  }

  /// Counts one paragraph on and gives its label, with a blank where Word leaves one; empty for bullets.
  mutating func label(_ numbering: String, level: Int) -> String {
    guard let instance = instances[numbering], let levels = lists[instance.list], let own = levels[level]
    else {
      return ""
    }
    if started.insert(numbering).inserted {
      // A list that begins anew, though an earlier one counts by the same levels.
      for (level, start) in instance.starts { counters[instance.list, default: [:]][level] = start - 1 }
    }
    var counts = counters[instance.list] ?? [:]
    counts[level] = (counts[level] ?? own.start - 1) &+ 1
    for deeper in counts.keys where deeper > level { counts[deeper] = nil }
    counters[instance.list] = counts
    guard own.format != "bullet", own.format != "none" || own.text.contains("%") else { return "" }

    var label = ""
    var isPlace = false
    for character in own.text {
      if isPlace, let number = character.wholeNumberValue, number >= 1 {
        let at = levels[number - 1] ?? Level()
        let format = own.isLegal ? "decimal" : at.format
        label += NumberFormat.text(counts[number - 1] ?? at.start, format)
        isPlace = false
      } else if character == "%" {
        isPlace = true
      } else {
        label.append(character)
      }
    }
    guard !label.isEmpty, own.suffix != "nothing" else { return label }
    // After 、 ） ． no blank is needed, and none is written by hand.
    let ends = label.unicodeScalars.last.map { $0.value >= 0x2E80 } ?? false
    return ends ? label : label + " "
  }
}
