/// A block of a document that was read, and whether the page's tags call it furniture.
struct ReadBlock: Hashable {
  var block: Block
  var isFurniture = false
}

extension [ReadBlock] {
  /// The text, a line for each paragraph, heading, item and table row, and where in it the furniture stands.
  func joined() -> (text: String, furniture: [Range<Int>]) {
    var text = ""
    var count = 0
    var furniture: [Range<Int>] = []
    for read in self {
      for line in PlainTextWriter.lines(read.block) {
        let start = count
        text += line
        text += "\n"
        count += line.unicodeScalars.count + 1
        guard read.isFurniture else { continue }
        if let last = furniture.last, last.upperBound == start {
          furniture[furniture.count - 1] = last.lowerBound..<count
        } else {
          furniture.append(start..<count)
        }
      }
    }
    return (text, furniture)
  }
}
