/// Counts things that a sentence names instead of counting (列名计数): 甲茶业、乙笋业获评龙头企业 are two.
enum NamedThings {
  private static let verbs = ["获评", "评为", "入选", "认定", "获批", "跻身", "晋升", "荣获", "建成", "投用", "开园", "开餐"]

  /// Nil where fewer than two are named in the clause before such a verb.
  static func count(in quote: String) -> Int? {
    let starts = verbs.compactMap { quote.has($0) ? quote.firstRange(of: $0)?.lowerBound : nil }
    guard let verb = starts.min() else { return nil }
    let clause = quote[..<verb].split { Marks.parts($0) }.last ?? ""
    let names = clause.split { "、和及".contains($0) }
    guard names.count > 1, names.allSatisfy({ (2...14).contains($0.count) }) else { return nil }
    return names.count
  }
}
