/// A named place, site or body (地点、工程): an ending, and the two characters before it. 龙潭水库, 岭后村.
struct PlaceName: Hashable, Sendable {
  var ending: Int
  var name: [UInt32]
  /// The name with what stands before it, up to six characters: 云水湾文旅(小镇).
  var whole: [UInt32]

  /// Characters that begin no name: 全村, 各村, 农村, 行政村, 两村.
  private static let common = Set(Folding.scalars("全各本该农乡村社整行政新旧老两三四五六七八九十个多条座所级数的和与等在、，。“”"))
  /// Where the name would end with one of these, it is what is done: 扩建小学, 投用幼儿园.
  private static let deeds = Set(Folding.scalars("建用办设修造改扩迁巡治护"))
  private static let longest = 6
  /// The number of the words that look so and name no place: 城镇, 河长.
  static let none = -1

  static func names(in text: [UInt32], vocabulary: MatchVocabulary) -> [PlaceName] {
    var names: [PlaceName] = []
    vocabulary.places.forEach(in: text) { value, range in
      guard value != none else { return }
      let before = text[..<range.lowerBound].reversed().prefix(longest).prefix {
        Folding.isHan($0) && !common.contains($0)
      }
      guard before.count >= 2, let last = before.first, !deeds.contains(last),
        // 确保水库下闸: which one isn't said.
        !vocabulary.genericWords.holds(range.lowerBound - 2..<range.lowerBound, of: text)
      else { return }
      let whole = Array(before.reversed())
      names.append(PlaceName(ending: value, name: Array(whole.suffix(2)), whole: whole))
    }
    return names
  }

  /// Both name a place of one sort, and none of the names agrees: 龙潭水库 against 大坞水库. A name with a word left
  /// out agrees: 云水湾文旅小镇, 云水湾小镇.
  static func conflict(_ a: Profile, _ b: Profile) -> Bool {
    if a.places.isEmpty || b.places.isEmpty { return false }
    var differ = false
    for place in a.places {
      for other in b.places where other.ending == place.ending {
        if other.name == place.name || other.sharesPair(with: place) { return false }
        differ = true
      }
    }
    guard differ else { return false }
    return !a.places.contains { QuotedNames.contains(b.text, $0.name) }
      && !b.places.contains { QuotedNames.contains(a.text, $0.name) }
  }

  private func sharesPair(with other: PlaceName) -> Bool {
    guard whole.count > 2 || other.whole.count > 2 else { return false }
    return zip(whole, whole.dropFirst()).contains { QuotedNames.contains(other.whole, [$0, $1]) }
  }
}
