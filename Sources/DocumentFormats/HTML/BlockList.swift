/// The blocks of a page as they come, with a bound on their number: past it, lines go on as lines of one paragraph.
/// The text is the same, and a page made of millions of tags takes no more memory than its text.
struct BlockList {
  static let limit = 100_000

  private(set) var blocks: [ReadBlock] = []
  private var lines = ""
  private var linesAreFurniture = false
  private(set) var isFull = false

  mutating func append(_ block: ReadBlock) {
    guard blocks.count >= Self.limit else {
      blocks.append(block)
      return
    }
    isFull = true
    if block.isFurniture != linesAreFurniture { endLines() }
    linesAreFurniture = block.isFurniture
    for line in PlainTextWriter.lines(block.block) where !line.isEmpty {
      if !lines.isEmpty { lines += "\n" }
      lines += line
    }
  }

  mutating func endLines() {
    if !lines.isEmpty {
      blocks.append(ReadBlock(block: .paragraph(Paragraph([Run(lines)])), isFurniture: linesAreFurniture))
    }
    lines = ""
  }
}
