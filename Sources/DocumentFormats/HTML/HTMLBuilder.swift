/// Blocks from a page's tags, in one pass.
///
/// Tables become tables where they hold data, and plain blocks where old pages use them to lay things out.
final class HTMLBuilder: MarkupHandler {
  private var list = BlockList()
  var blocks: [ReadBlock] { list.blocks }
  private(set) var title = ""
  private(set) var metaFacts: [String: String] = [:]
  private(set) var isFlattened = false

  private static let maxTables = 16
  private let maxDepth: Int
  /// The open elements that have a meaning here, outermost first.
  private var open: [Element] = []
  private var line = InlineText()
  private var titleText = InlineText()
  private var tables: [OpenTable] = []
  private var lists: [(isOrdered: Bool, items: Int)] = []
  private var skipDepth = 0
  private var furnitureDepth = 0
  private var strongDepth = 0
  private var preDepth = 0
  private var isInTitle = false
  /// Open elements past the limit, which aren't kept.
  private var overflow = 0

  private struct Element {
    var name: String
    var kind: HTMLTag
    var isFurniture: Bool
  }

  init(maxDepth: Int) { self.maxDepth = maxDepth }

  // MARK: Events

  func start(_ name: String, space: String?, attributes: [MarkupAttribute]) {
    var kind = HTMLTag(name)
    // Old pages lay themselves out with tables within tables, but not this deep.
    if kind == .table && tables.count >= Self.maxTables {
      isFlattened = true
      kind = .block
    }
    switch kind {
    case .meta: return noteMeta(attributes)
    case .lineBreak:
      if skipDepth == 0 { line.breakLine() }
      return
    case .rule: return flush()
    case .image:
      return
    case .unknown: return
    default: break
    }
    guard open.count < maxDepth else {
      isFlattened = true
      overflow += 1
      if kind.isBlock { flush() }
      // Script beyond the limit mustn't turn into text.
      if kind == .skipped { skipDepth += 1 }
      return
    }
    let isFurniture = kind == .furniture || HTMLTag.isHidden(attributes) || HTMLTag.isNavigation(attributes)
    if kind.isBlock || isFurniture { flush() }
    open.append(Element(name: name, kind: kind, isFurniture: isFurniture))
    if isFurniture { furnitureDepth += 1 }
    enter(kind, attributes)
  }

  private func enter(_ kind: HTMLTag, _ attributes: [MarkupAttribute]) {
    switch kind {
    case .skipped: skipDepth += 1
    case .title: isInTitle = true
    case .strong: strongDepth += 1
    case .preformatted: preDepth += 1
    case .list(let isOrdered):
      lists.append((isOrdered, Int(attributes["start"] ?? "").map { $0 &- 1 } ?? 0))
    case .item:
      if !lists.isEmpty {
        lists[lists.count - 1].items &+= 1
        let (isOrdered, number) = lists[lists.count - 1]
        if isOrdered { line.append("\(number). ", strong: false) }
      }
    case .table: tables.append(OpenTable(isFurniture: furnitureDepth > 0))
    case .row: tables.indices.last.map { tables[$0].beginRow() }
    case .cell(let isHeader):
      tables.indices.last.map {
        tables[$0].beginCell(
          isHeader: isHeader, columns: Int(attributes["colspan"] ?? "") ?? 1,
          rows: Int(attributes["rowspan"] ?? "") ?? 1)
      }
    default: break
    }
  }

  func end(_ name: String, space: String?) {
    let kind = HTMLTag(name)
    switch kind {
    case .meta, .lineBreak, .rule, .image, .unknown: return
    default: break
    }
    guard overflow == 0 else {
      overflow -= 1
      if kind.isBlock { flush() }
      if kind == .skipped && skipDepth > 0 { skipDepth -= 1 }
      return
    }
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > index { leave(open.removeLast()) }
  }

  private func leave(_ element: Element) {
    if element.kind.isBlock || element.isFurniture { flush(element.kind) }
    if element.isFurniture { furnitureDepth -= 1 }
    switch element.kind {
    case .skipped: skipDepth = max(0, skipDepth - 1)
    case .title:
      isInTitle = false
      if title.isEmpty { title = titleText.taken().text }
    case .strong: strongDepth -= 1
    case .preformatted: preDepth -= 1
    case .list: lists.removeLast()
    case .cell: tables.indices.last.map { tables[$0].endCell() }
    case .row: tables.indices.last.map { tables[$0].endRow() }
    case .table:
      if let table = tables.popLast() { addAll(table.blocks()) }
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInTitle { return titleText.append(bytes, strong: false) }
    guard skipDepth == 0 else { return }
    line.append(bytes, strong: strongDepth > 0, isPreformatted: preDepth > 0)
  }

  func finish() {
    while let element = open.popLast() { leave(element) }
    flush()
    while let table = tables.popLast() { addAll(table.blocks()) }
    list.endLines()
    if list.isFull { isFlattened = true }
  }

  // MARK: Blocks

  /// Ends the line that is being gathered. It is a heading when it stood in one.
  private func flush(_ ending: HTMLTag? = nil) {
    let runs = line.taken()
    guard !runs.isEmpty else { return }
    let kind = ending ?? open.last { $0.kind.isBlock }?.kind
    let block: Block
    if case .heading(let level) = kind {
      block = .heading(Heading(level: level, runs: runs))
    } else {
      block = .paragraph(Paragraph(runs))
    }
    add(ReadBlock(block: block, isFurniture: furnitureDepth > 0))
  }

  private func addAll(_ blocks: [ReadBlock]) {
    for block in blocks { add(block) }
  }

  private func add(_ block: ReadBlock) {
    if let last = tables.indices.last {
      tables[last].add(block)
    } else {
      list.append(block)
    }
  }

  /// What government sites say of a page in its head: `<meta name="PubDate" content="2023-09-01">`.
  private func noteMeta(_ attributes: [MarkupAttribute]) {
    guard let name = attributes["name"]?.lowercased(), let content = attributes["content"], !content.isEmpty,
      let label = Metadata.metaNames[name]
    else { return }
    if metaFacts[label] == nil { metaFacts[label] = content }
  }
}
