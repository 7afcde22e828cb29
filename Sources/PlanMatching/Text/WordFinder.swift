/// Finds listed words in folded text, the longest at each place (词语识别). Every word carries a number.
struct WordFinder: Sendable {
  private let list: WordList
  private let values: [Int]

  init(_ words: [(word: String, value: Int)]) {
    list = WordList(words.map { Folding.scalars($0.word) })
    values = words.map(\.value)
  }

  /// The words that stand in the text, each with where it begins and ends.
  /// A word may be listed several times with several numbers.
  func forEach(in text: [UInt32], _ take: (_ value: Int, _ range: Range<Int>) -> Void) {
    text.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        let length = list.words(at: at, of: text) { number, length in
          take(values[number], at..<(at + length))
          return true
        }
        at += max(1, length)
      }
    }
  }

  /// The numbers of the words that stand in the text, each once, in order.
  func values(in text: [UInt32]) -> [Int] {
    var found: [Int] = []
    forEach(in: text) { value, _ in found.append(value) }
    return found.count > 1 ? Set(found).sorted() : found
  }

  /// The same as bits, for numbers below 32.
  func bits(in text: [UInt32]) -> UInt32 {
    var bits: UInt32 = 0
    forEach(in: text) { value, _ in bits |= 1 << UInt32(value) }
    return bits
  }
}
