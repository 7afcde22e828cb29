import ChineseText
import PlanModel
import PlanSeeds

/// The words that the reader goes by, from `Seeds/vocabulary/reading-*.txt`, compiled for longest match.
public struct ReadingVocabulary: @unchecked Sendable {
  private let lexicon: Lexicon
  /// Of each word; kept as long as the program runs, like the lexicon.
  private let kinds: UnsafePointer<WordKind>
  /// Heading cores and the role of the section that they open, in the order of the file.
  let headings: [(core: [UInt32], role: SectionRole)]
  /// All of their cores, for a first look.
  static let headingCores = Lexicon(SeedFiles.entries("vocabulary/reading-headings.txt").map { $0[0] })

  /// The vocabulary that the binary carries.
  public static let embedded = ReadingVocabulary()

  init() {
    var order: [String: Int] = [:]
    var words: [String] = []
    var classes: [WordClass] = []
    var stages: [ProjectStage?] = []
    for (wordClass, file) in WordClass.files {
      for entry in SeedFiles.entries("vocabulary/reading-\(file).txt") {
        let index = order[entry[0]] ?? words.count
        if index == words.count {
          order[entry[0]] = index
          words.append(entry[0])
          classes.append([])
          stages.append(nil)
        }
        classes[index].insert(wordClass)
        if wordClass == .stage, entry.count > 1 { stages[index] = ProjectStage(rawValue: entry[1]) }
      }
    }
    lexicon = Lexicon(words)
    let kinds = UnsafeMutablePointer<WordKind>.allocate(capacity: max(words.count, 1))
    for index in words.indices {
      (kinds + index).initialize(to: WordKind(classes: classes[index], stage: stages[index]))
    }
    self.kinds = UnsafePointer(kinds)
    headings = SeedFiles.entries("vocabulary/reading-headings.txt").compactMap { entry in
      guard entry.count > 1, let role = SectionRole(rawValue: entry[1]) else { return nil }
      return (entry[0].unicodeScalars.map(\.value), role)
    }
  }

  /// The longest word at a place.
  @inline(__always)
  func word(in scalars: Scalars, at start: Int, limit: Int) -> WordHit? {
    guard let match = lexicon.longest(in: scalars, at: start, limit: limit) else { return nil }
    let kind = kinds[match.value]
    return WordHit(start: start, end: start + match.length, classes: kind.classes, stage: kind.stage)
  }
}

/// What the vocabulary says of a word.
private struct WordKind {
  var classes: WordClass
  var stage: ProjectStage?
}
