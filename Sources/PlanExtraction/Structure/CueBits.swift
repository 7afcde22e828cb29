import ChineseText

/// Which lists of cues can have a word in a stretch of text (词组位图), by the characters that their words begin with: one
/// pass over a clause answers most questions of the rules with no. 64 bits; lists beyond that share one.
struct CueBits: Sendable {
  private(set) var rawValue: UInt64 = 0

  func mayHold(_ words: CueWords) -> Bool { rawValue & words.bit.rawValue != 0 }

  static func of(_ s: Scalars, _ range: Range<Int>) -> CueBits {
    var bits = CueBits()
    let table = beginnings
    for at in range { bits.rawValue |= table[Int(min(s[at], 0xFFFF))] }
    return bits
  }

  static func bit(of name: String) -> CueBits {
    places[name].map { CueBits(rawValue: 1 << UInt64($0 & 63)) } ?? all
  }

  private static let all = CueBits(rawValue: .max)

  private init(rawValue: UInt64 = 0) { self.rawValue = rawValue }

  private static let places: [String: Int] = {
    let names = CueFile.allCases.flatMap { file in file.lists.keys.map { "\(file.rawValue)/\($0)" } }
    return Dictionary(uniqueKeysWithValues: names.sorted().enumerated().map { ($1, $0) })
  }()

  /// For each scalar the lists with a word that begins with it. Kept as long as the program runs.
  private nonisolated(unsafe) static let beginnings: UnsafePointer<UInt64> = {
    let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 0x10000)
    table.initialize(repeating: 0, count: 0x10000)
    for file in CueFile.allCases {
      for (list, words) in file.lists {
        let bit = bit(of: "\(file.rawValue)/\(list)").rawValue
        for line in words {
          var isFirst = true
          for scalar in line.unicodeScalars {
            if scalar.value <= 0x20 {
              isFirst = true
            } else if isFirst {
              table[Int(min(scalar.value, 0xFFFF))] |= bit
              isFirst = false
            }
          }
        }
      }
    }
    return UnsafePointer(table)
  }()
}
