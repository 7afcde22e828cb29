import ChineseText
import PlanModel
import PlanSeeds

/// The words that the reader goes by, from `Seeds/vocabulary/reading-*.txt`.
public struct ReadingVocabulary: Sendable {
  /// Heading cores and the role of the section that they open, in the order of the file.
  let headings: [(core: [UInt32], role: SectionRole)]
  /// All of their cores, for a first look.
  static let headingCores = Lexicon(seed: "vocabulary/reading-headings.txt")

  /// The vocabulary that the binary carries.
  public static let embedded = ReadingVocabulary()

  init() {
    headings = SeedFiles.entries("vocabulary/reading-headings.txt").compactMap { entry in
      guard entry.count > 1, let role = SectionRole(rawValue: entry[1]) else { return nil }
      return (entry[0].unicodeScalars.map(\.value), role)
    }
  }

  /// The longest word at a place.
  @inline(__always)
  func word(in scalars: Scalars, at start: Int, limit: Int) -> WordHit? {
    WordTable.shared.word(in: scalars, at: start, limit: limit)
  }
}

extension Lexicon {
  /// The words of a vocabulary that the binary carries: the first column of each line.
  init(seed name: String) {
    let bytes = SeedFiles.bytes(name)
    self.init(bytes: bytes?.count ?? 0) { builder in
      var line = 0
      bytes?.forEachEntry { words, _ in
        words.forEachWord { builder.enter($0, value: line) }
        line += 1
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The entries of a vocabulary: the first column of each line and the second, if there is one. Read in place: strings
  /// for some ten thousand words would take longer than a report.
  func forEachEntry(
    _ body: (_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>?) -> Void
  ) {
    forEachLine { line in
      var column = line.startIndex
      var columns: (UnsafeBufferPointer<UInt8>?, UnsafeBufferPointer<UInt8>?)
      while column < line.endIndex, columns.1 == nil, line[column] != UInt8(ascii: "#") {
        var end = column
        while end < line.endIndex, line[end] != UInt8(ascii: "\t"), line[end] != UInt8(ascii: "#") {
          end += 1
        }
        if end > column {
          let text = UnsafeBufferPointer(rebasing: line[column..<end])
          if columns.0 == nil { columns.0 = text } else { columns.1 = text }
        }
        column = end < line.endIndex && line[end] == UInt8(ascii: "\t") ? end + 1 : end
      }
      if let first = columns.0 { body(first, columns.1) }
    }
  }
}
