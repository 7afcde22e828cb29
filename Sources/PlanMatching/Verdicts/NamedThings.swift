/// Counts things that a sentence names instead of counting (列名计数): 甲茶业、乙笋业获评龙头企业 are two.
enum NamedThings {
  private static let verbs = [
    "获评", "评为", "命名为", "授予", "入选", "认定", "获批", "跻身", "晋升", "荣获", "建成", "投用", "开园", "开餐",
  ]

  private static let honours = ["获评", "评为", "命名为", "授予", "入选", "认定为", "获批", "跻身", "荣获"]

  /// Nil where fewer than two are named in the clause before such a verb; one, where it was honoured.
  static func count(in quote: String) -> Int? {
    let starts = verbs.compactMap { quote.has($0) ? quote.firstRange(of: $0)?.lowerBound : nil }
    guard let verb = starts.min() else { return nil }
    let clause = quote[..<verb].split { Marks.parts($0) }.last ?? ""
    let names = clause.split { "、和及".contains($0) }
    let isHonour = honours.contains { quote[verb...].hasPrefix($0) }
    guard names.count > 1 || isHonour && names.count == 1 && !clause.contains(where: \.isNumber),
      names.allSatisfy({ (2...14).contains($0.count) })
    else { return nil }
    return names.count
  }
}
