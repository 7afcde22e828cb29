/// Finds listed words in folded text, the longest at each place (词语识别). Every word carries a number.
struct WordFinder: Sendable {
  private var entries: [UInt32: [(word: [UInt32], value: Int)]] = [:]
  private var firsts = FirstScalars()

  init(_ words: [(word: String, value: Int)]) {
    for (word, value) in words {
      let scalars = Folding.scalars(word)
      guard let first = scalars.first else { continue }
      firsts.insert(first)
      entries[first, default: []].append((scalars, value))
    }
    for first in entries.keys { entries[first]?.sort { $0.word.count > $1.word.count } }
  }

  /// The numbers of the words that stand in the text, each with where its word begins and ends.
  /// A word may be listed several times with several numbers.
  func hits(in text: [UInt32]) -> [(value: Int, range: Range<Int>)] {
    var found: [(value: Int, range: Range<Int>)] = []
    var at = 0
    while at < text.count {
      var step = 1
      if firsts.mayBegin(text[at]), let choices = entries[text[at]] {
        var length = 0
        for choice in choices {
          if length > 0, choice.word.count < length { break }
          if text[at...].starts(with: choice.word) {
            length = choice.word.count
            found.append((choice.value, at..<(at + length)))
          }
        }
        if length > 0 { step = length }
      }
      at += step
    }
    return found
  }

  func values(in text: [UInt32]) -> Set<Int> { Set(hits(in: text).map(\.value)) }
}
