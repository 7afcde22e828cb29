/// A named place, site or body (地点、工程): an ending, and the two characters before it. 龙潭水库, 岭后村.
struct PlaceName: Hashable, Sendable {
  var ending: Int
  var name: [UInt32]

  /// Characters that begin no name: 全村, 各村, 农村, 行政村, 两村.
  private static let common = Set(Folding.scalars("全各本该农乡村社整行政新旧老两三四五六七八九十个多条座所级数的和与等在、，。“”"))

  static func names(in text: [UInt32], vocabulary: MatchVocabulary) -> [PlaceName] {
    var names: [PlaceName] = []
    vocabulary.places.forEach(in: text) { value, range in
      guard range.lowerBound >= 2 else { return }
      let name = text[(range.lowerBound - 2)..<range.lowerBound]
      guard name.allSatisfy({ Folding.isHan($0) && !common.contains($0) }) else { return }
      names.append(PlaceName(ending: value, name: Array(name)))
    }
    return names
  }

  /// Both name a place of one sort, and none of the names agrees: 龙潭水库 against 大坞水库.
  static func conflict(_ a: Profile, _ b: Profile) -> Bool {
    if a.places.isEmpty || b.places.isEmpty { return false }
    var differ = false
    for place in a.places {
      for other in b.places where other.ending == place.ending {
        if other.name == place.name { return false }
        differ = true
      }
    }
    guard differ else { return false }
    return !a.places.contains { QuotedNames.contains(b.text, $0.name) }
      && !b.places.contains { QuotedNames.contains(a.text, $0.name) }
  }
}
