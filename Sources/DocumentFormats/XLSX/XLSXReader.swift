import FoundationEssentials

/// A spreadsheet's values (读 XLSX): shared strings, numbers, dates and percentages by their formats, merged cells,
/// hidden columns. Formulas give the value that was stored with them; nothing is computed, run or fetched.
public struct XLSXReader: Sendable {
  /// Bytes that one part of the archive may unpack to.
  public var partLimit: Int
  /// Cells that a sheet may have, empty ones between filled ones included.
  public var cellLimit: Int

  public init(partLimit: Int = 128 << 20, cellLimit: Int = 10_000_000) {
    self.partLimit = partLimit
    self.cellLimit = cellLimit
  }

  public func read(_ bytes: [UInt8]) throws(FormatError) -> Workbook {
    let archive = try Archive(
      bytes, format: .xlsx, limits: Archive.Limits(part: partLimit, total: partLimit * 3))
    let main =
      try Relations.read(archive, of: "", format: .xlsx).first { $0.type.hasSuffix("/officeDocument") }?
      .target
      ?? "xl/workbook.xml"
    guard let content = try archive.part(main) else {
      throw .damaged(format: .xlsx, part: main, defect: .missingPart)
    }
    let relations = try Relations.read(archive, of: main, format: .xlsx)
    let index = try XLSXIndex(content, part: main)
    func related(_ type: String) throws(FormatError) -> (name: String, content: [UInt8])? {
      guard let name = relations.first(where: { $0.type.hasSuffix("/" + type) && !$0.isExternal })?.target,
        let content = try archive.part(name)
      else { return nil }
      return (name, content)
    }
    var strings: [String] = []
    if let part = try related("sharedStrings") {
      strings = try SharedStrings.read(part.content, part: part.name)
    }
    var formats = XLSXFormats()
    if let part = try related("styles") { formats = try XLSXFormats(part.content, part: part.name) }

    var sheets: [Sheet] = []
    for entry in index.sheets {
      guard let relation = relations.first(where: { $0.id == entry.relation }),
        relation.type.hasSuffix("/worksheet"), let content = try archive.part(relation.target)
      else { continue }
      let reader = XLSXSheetReader(
        strings: strings, formats: formats, since1904: index.since1904, cellLimit: cellLimit)
      try Markup.parseXML(content, format: .xlsx, part: relation.target, reader)
      if reader.isTooLarge {
        throw .damaged(format: .xlsx, part: relation.target, defect: .tooLarge(limit: cellLimit))
      }
      sheets.append(reader.sheet(named: entry.name))
    }
    return Workbook(sheets: sheets)
  }
}

/// The sheets of a workbook, in order.
struct XLSXIndex {
  private(set) var sheets: [(name: String, relation: String)] = []
  private(set) var since1904 = false

  init(_ content: [UInt8], part: String) throws(FormatError) {
    var found: [(String, String)] = []
    var is1904 = false
    let scan = ElementScan { name, attributes, _ in
      if name == "sheet", let title = attributes["name"], let id = attributes["id"] {
        found.append((title, id))
      }
      if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"]) }
    }
    try Markup.parseXML(content, format: .xlsx, part: part, scan)
    sheets = found
    since1904 = is1904
  }
}

/// The texts that cells share (`xl/sharedStrings.xml`).
enum SharedStrings {
  static func read(_ content: [UInt8], part: String) throws(FormatError) -> [String] {
    var strings: [String] = []
    let scan = ElementScan(
      onStart: { name, _, _ in if name == "si" { strings.append("") } },
      onText: { text, path in
        // Not the reading aids above Han characters (rPh).
        guard path.last == "t", !path.contains("rPh"), let last = strings.indices.last else { return }
        strings[last] += text
      })
    try Markup.parseXML(content, format: .xlsx, part: part, scan)
    return strings
  }
}
