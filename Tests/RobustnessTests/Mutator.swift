/// A small generator of pseudo-random numbers with a seed (SplitMix64), so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Makes damaged texts out of sound ones, in the ways in which reports are damaged, and worse.
struct Mutator {
  var generator: SeededGenerator

  /// Pieces that mean something to a reader of reports, and some that mean nothing to anybody.
  private static let pieces: [String] = [
    "0", "12", "3.5", ".", "％", "%", "亿", "万", "元", "亩", "个", "十", "百", "零", "〇", "两", "半", "成", "倍", "翻番",
    "、", "，", "。", "；",
    "：", "“", "”", "（", "）", "《", "》", "一、", "（一）", "1.", "（1）", "①", "一是", "——", "\n", "\r\n", "\t",
    "\u{3000}", "其中", "分别为",
    "以上", "左右", "不超过", "力争", "确保", "完成", "年底前", "三季度", "前三季度", "截至", "月", "日", "2023年", "13月", "32日", "XX",
    "××",
    "X.X%", "某", "工作安排", "工作回顾", "存在问题", "下一步", "各位代表", "鎮(zhèn)", "\u{0}", "\u{FEFF}", "\u{200B}",
    "\u{FFFD}", "\u{10FFFF}",
    "\u{1F600}", "\u{0301}", "e9", "1e400", "99999999999999999999999999999999999999999999", "-", "—", "~",
    "–", "百分之", "万分之", "第",
    "十四五", "G50", "<b>", "</p>", "&amp;", "&#x0;", "\"", "'", ",", "=", "@",
  ]

  mutating func mutate(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      guard !scalars.isEmpty else {
        scalars = Array(Self.pieces[0].unicodeScalars)
        continue
      }
      let place = Int.random(in: 0..<scalars.count, using: &generator)
      let length = Int.random(in: 1...max(1, min(40, scalars.count - place)), using: &generator)
      let range = place..<min(scalars.count, place + length)
      switch Int.random(in: 0..<7, using: &generator) {
      case 0: scalars.removeSubrange(range)
      case 1: scalars.insert(contentsOf: Array(scalars[range]), at: place)
      case 2, 3:
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
        scalars.insert(contentsOf: Array(piece.unicodeScalars), at: place)
      case 4:
        let piece = Array(
          Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)].unicodeScalars)
        for _ in 0..<Int.random(in: 2...30, using: &generator) {
          scalars.insert(contentsOf: piece, at: place)
        }
      case 5: scalars.removeSubrange(place..<scalars.count)
      default:
        let other = Int.random(in: 0..<scalars.count, using: &generator)
        scalars.swapAt(place, other)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.prefix(6000))
    return String(view)
  }

  /// Damages bytes: flips, cuts, repeats.
  mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...10, using: &generator) {
      guard !bytes.isEmpty else { return [UInt8.random(in: 0...255, using: &generator)] }
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 1:
        bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...64, using: &generator)))
      case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 64)], at: place)
      case 3: bytes.removeSubrange(place..<bytes.count)
      default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      }
    }
    return bytes
  }

  /// Damages markup where it holds: drops, doubles and swaps tags, changes names and numbers.
  mutating func mutateMarkup(_ bytes: [UInt8]) -> [UInt8] {
    var pieces = bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !pieces.isEmpty {
      let place = Int.random(in: 0..<pieces.count, using: &generator)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: pieces.remove(at: place)
      case 1: pieces.insert(pieces[place], at: place)
      case 2: pieces.swapAt(place, Int.random(in: 0..<pieces.count, using: &generator))
      case 3: pieces.insert(contentsOf: Array(repeating: pieces[place], count: 40), at: place)
      case 4:
        for index in pieces[place].indices where (0x30...0x39).contains(pieces[place][index]) {
          pieces[place][index] = UInt8.random(in: 0x2D...0x39, using: &generator)
        }
      default: pieces[place] = mutate(pieces[place])
      }
    }
    return Array(pieces.joined(separator: [UInt8(ascii: "<")]))
  }
}
