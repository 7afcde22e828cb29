import ChineseText
import Testing

/// Word lists against the plainest way to look words up.
@Suite struct LexiconTests {
  /// Words over few characters, so that many begin and end alike; some take one, two and four bytes a character.
  static func words(_ seed: UInt64) -> [String] {
    var draw = HostileTextTests.Draw(state: seed)
    let letters = ["水", "库", "路", "桥", "a", "é", "𠮷", "新", "建", "修"]
    return (0..<400).map { _ in (0...draw.next(4)).map { _ in letters[draw.next(letters.count)] }.joined() }
  }

  static func values(_ entries: [(words: String, value: Int)]) -> [String: Int] {
    entries.reduce(into: [:]) { values, entry in
      for word in entry.words.split(separator: " ") { values[String(word)] = entry.value }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64], [false, true])
  func theLongestWordIsFound(seed: UInt64, backwards: Bool) {
    let words = Self.words(seed)
    let entries = stride(from: 0, to: words.count, by: 2).map { (words[$0] + " " + words[$0 + 1], $0) }
    let values = Self.values(entries)
    let lexicon = Lexicon(entries, backwards: backwards)
    let text = Array(Self.words(seed + 10).joined().unicodeScalars.map(\.value).prefix(600))
    text.withScalars { s in
      for at in 0...s.count {
        var expected: [Int]?
        for length in 1...5 {
          let range = backwards ? at - length..<at : at..<at + length
          guard range.lowerBound >= 0, range.upperBound <= s.count else { break }
          // A word's first character (its last, backwards) lies in the basic plane; other words are left out.
          let first = backwards ? s[range.upperBound - 1] : s[range.lowerBound]
          if first < 0x10000, let value = values[s.text(range)] {
            expected = [length, value]
          }
        }
        let found =
          backwards
          ? lexicon.longest(in: s, endingAt: at, floor: 0) : lexicon.longest(in: s, at: at, limit: s.count)
        #expect(found.map { [$0.length, $0.value] } == expected, "at \(at)")
      }
    }
  }

  @Test func wordsAreNumberedAsTheyCome() {
    var numbers: [Int?] = []
    var shorter: [[Int]] = []
    let list = ["水库", "水", "水库路", "桥", "水库", "库路"]
    let lexicon = Lexicon(bytes: 0) { builder in
      for word in list {
        var word = word
        word.withUTF8 { numbers.append(builder.number($0)) }
      }
      builder.forEachExtension { shorter.append([$0, $1]) }
    }
    #expect(numbers == [0, 1, 2, 3, 0, 4])
    #expect(shorter == [[0, 1], [2, 0]])
    #expect(lexicon.holds("水库路") && !lexicon.holds("水库桥"))
  }

  @Test func wordsStandBetweenBlanks() {
    var text = " 水库  路\n\t桥 "
    var found: [String] = []
    text.withUTF8 { utf8 in utf8.forEachWord { found.append(String(decoding: $0, as: UTF8.self)) } }
    #expect(found == ["水库", "路", "桥"])
  }
}
