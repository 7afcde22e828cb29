/// Listed words in folded scalars, found by their first character, the longest first (词表).
///
/// They lie one after the other in one array: a text is compared with some thousand words without making anything.
/// A class, since every sentence is handed ten of them.
final class WordList: Sendable {
  private let firsts: FirstScalars
  private let scalars: [UInt32]
  /// Where each word's scalars stand, and its place in the list that it was made from.
  private let words: [(range: Range<Int>, number: Int)]
  /// Where the words of each first character begin in `words`; one more than there are such characters.
  private let starts: [Int]

  /// Empty words are left out.
  init(_ list: [[UInt32]]) {
    var firsts = FirstScalars()
    var scalars: [UInt32] = []
    var words: [(range: Range<Int>, number: Int)] = []
    var starts: [Int] = [0]
    var groups: [[Int]] = []
    for (number, word) in list.enumerated() {
      guard let first = word.first else { continue }
      let group = firsts.insert(first)
      if group == groups.count { groups.append([]) }
      groups[group].append(number)
    }
    for group in groups {
      for number in group.sorted(by: { (list[$1].count, $0) < (list[$0].count, $1) }) {
        let from = scalars.count
        scalars += list[number]
        words.append((from..<scalars.count, number))
      }
      starts.append(words.count)
    }
    self.firsts = firsts
    self.scalars = scalars
    self.words = words
    self.starts = starts
  }

  var isEmpty: Bool { words.isEmpty }

  /// A stretch is one of the words.
  func holds(_ stretch: Range<Int>, of text: [UInt32]) -> Bool {
    text.withUnsafeBufferPointer { text in
      var isWord = false
      _ = words(at: stretch.lowerBound, of: text) { _, length in
        isWord = length == stretch.count
        return !isWord
      }
      return isWord
    }
  }

  /// Takes the numbers of the words that stand at one place, the longest first, until told to stop.
  /// - Returns: the length of the longest.
  func words(
    at place: Int, of text: UnsafeBufferPointer<UInt32>, _ take: (_ number: Int, _ length: Int) -> Bool
  ) -> Int {
    guard let group = firsts.number(of: text[place]) else { return 0 }
    var longest = 0
    for word in starts[group]..<starts[group + 1] {
      let range = words[word].range
      let length = range.count
      if length < longest { break }
      if place + length > text.count { continue }
      var step = 1
      while step < length, text[place + step] == scalars[range.lowerBound + step] { step += 1 }
      guard step == length else { continue }
      longest = length
      if !take(words[word].number, length) { break }
    }
    return longest
  }
}
