/// Blocks from the main part of a document, or from its notes, in one pass.
final class DOCXBody: MarkupHandler {
  private(set) var blocks: [Block] = []
  private(set) var title = ""
  private(set) var problems: [ReadingProblem] = []

  private let styles: DOCXStyles
  private var numbering: DOCXNumbering
  /// Open paragraphs: one within another only where a text box stands in it.
  private var paragraphs: [OpenParagraph] = []
  private var tables: [DOCXTable] = []
  /// Inside what isn't shown: deleted text, a fallback, a field's instruction.
  private var skipDepth = 0
  private var textDepth = 0
  private var isInRunProperties = false
  private var isInMarkProperties = false

  private struct OpenParagraph {
    var style: String?
    var outline: Int?
    var numbering: String?
    var level: Int?
    var runs: [Run] = []
    var isStrong = false
    var isHidden = false
    /// What stands in its text boxes, to follow it.
    var boxes: [Block] = []
    var tableDepth = 0
    /// Its end is deleted: what it says goes on in the next paragraph.
    var isJoined = false
  }
  /// Of a paragraph whose end is deleted, until the next one begins.
  private var carried: [Run] = []

  init(styles: DOCXStyles, numbering: DOCXNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  func start(_ name: String, space: String?, attributes: [MarkupAttribute]) {
    if skipDepth > 0 {
      skipDepth += 1
      return
    }
    if name == "del" || name == "moveFrom", isInMarkProperties, isInRunProperties {
      change { $0.isJoined = true }
    }
    switch name {
    case "del", "moveFrom", "Fallback", "instrText", "delText", "rt", "pPrChange", "rPrChange",
      "numberingChange",
      "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange":
      // Inside a row's properties `del` marks the row; its cells hold their own marks.
      skipDepth = 1
    case "p" where Self.isWord(space):
      paragraphs.append(OpenParagraph(runs: carried, tableDepth: tables.count))
      carried = []
    case "pPr": isInMarkProperties = true
    case "rPr": isInRunProperties = true
    case "r" where Self.isWord(space):
      change {
        $0.isStrong = false
        $0.isHidden = false
      }
    case "t": textDepth += 1
    case "tab" where !isInMarkProperties: put("\t")
    case "br", "cr": if attributes["type"] != "page" && attributes["type"] != "column" { put("\n") }
    case "noBreakHyphen": put("-")
    case "txbxContent": endCarried()
    case "tbl":
      endCarried()
      tables.append(DOCXTable(paragraphDepth: paragraphs.count))
    case "tr": tables.indices.last.map { tables[$0].beginRow() }
    case "tc": tables.indices.last.map { tables[$0].beginCell() }
    default: property(name, attributes)
    }
  }

  private func property(_ name: String, _ attributes: [MarkupAttribute]) {
    let value = attributes["val"]
    switch name {
    case "pStyle": change { $0.style = value }
    case "outlineLvl" where isInMarkProperties: change { $0.outline = value.flatMap { Int($0) } }
    case "numId" where isInMarkProperties: change { $0.numbering = value }
    case "ilvl" where isInMarkProperties: change { $0.level = value.flatMap { Int($0) } }
    case "b" where isInRunProperties && !isInMarkProperties: change { $0.isStrong = Self.isOn(value) }
    case "vanish" where isInRunProperties && !isInMarkProperties: change { $0.isHidden = Self.isOn(value) }
    case "gridSpan": tables.indices.last.map { tables[$0].setColumns(value.flatMap { Int($0) } ?? 1) }
    case "vMerge" where value != "restart": tables.indices.last.map { tables[$0].continueFromAbove() }
    case "tblHeader": if Self.isOn(value) { tables.indices.last.map { tables[$0].markHeader() } }
    default: break
    }
  }

  func end(_ name: String, space: String?) {
    if skipDepth > 0 {
      skipDepth -= 1
      return
    }
    switch name {
    case "p" where Self.isWord(space): endParagraph()
    case "pPr": isInMarkProperties = false
    case "rPr": isInRunProperties = false
    case "t": textDepth = max(0, textDepth - 1)
    case "txbxContent", "body": endCarried()
    case "tc":
      endCarried()
      tables.indices.last.map { tables[$0].endCell() }
    case "tbl": if let table = tables.popLast() { table.blocks().forEach(add) }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard skipDepth == 0, textDepth > 0 else { return }
    put(String(decoding: bytes, as: UTF8.self))
  }

  private func change(_ body: (inout OpenParagraph) -> Void) {
    guard let last = paragraphs.indices.last else { return }
    body(&paragraphs[last])
  }

  private func put(_ text: String) {
    change { paragraph in
      if paragraph.isHidden {
        let problem = ReadingProblem.partSkipped(name: "w:vanish")
        if !problems.contains(problem) { problems.append(problem) }
        return
      }
      let style: Run.Style = paragraph.isStrong ? .strong : .plain
      if let last = paragraph.runs.indices.last, paragraph.runs[last].style == style {
        paragraph.runs[last].text += text
      } else {
        paragraph.runs.append(Run(text, style))
      }
    }
  }

  private func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    var runs = paragraph.runs
    if paragraph.isJoined, paragraph.boxes.isEmpty {
      carried = runs
      return
    }
    let style = styles.resolved(paragraph.style)
    if !runs.text.trimmedOfBlanks.isEmpty {
      // `numId` 0 takes the style's number away.
      if let list = paragraph.numbering ?? style.numbering, list != "0" {
        let level = paragraph.level ?? numbering.level(ofStyle: paragraph.style, in: list) ?? style.level ?? 0
        let label = numbering.label(list, level: level)
        if !label.isEmpty { runs.insert(Run(label, runs.first?.style ?? .plain), at: 0) }
      }
      add(block(runs, paragraph, style))
    }
    paragraph.boxes.forEach(add)
  }

  /// Nothing follows in the same place: it stands alone after all.
  private func endCarried() {
    guard !carried.isEmpty else { return }
    let runs = carried
    carried = []
    if !runs.text.trimmedOfBlanks.isEmpty { add(.paragraph(Paragraph(runs))) }
  }

  private func block(_ runs: [Run], _ paragraph: OpenParagraph, _ style: DOCXStyles.Style) -> Block {
    if styles.isTitle(paragraph.style), title.isEmpty { title = runs.text.trimmedOfBlanks }
    if let outline = paragraph.outline ?? style.outline, (0..<9).contains(outline) {
      return .heading(Heading(level: outline + 1, runs: runs))
    }
    return .paragraph(Paragraph(runs))
  }

  /// To the table that is open here, to the paragraph whose text box this stands in, or to the document.
  private func add(_ block: Block) {
    if let table = tables.indices.last, tables[table].paragraphDepth >= paragraphs.count {
      tables[table].add(block)
    } else if let last = paragraphs.indices.last {
      paragraphs[last].boxes.append(block)
    } else {
      blocks.append(block)
    }
  }

  private static func isWord(_ space: String?) -> Bool { space?.contains("wordprocessingml") ?? true }
  private static func isOn(_ value: String?) -> Bool { value != "0" && value != "false" && value != "off" }
}
