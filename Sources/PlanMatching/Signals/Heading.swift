extension Signal {
  /// Both stand under headings that speak of one thing (标题路径).
  static let heading = Signal(
    "heading", weight: 1.1, zh: "两句所在的标题说的是同一方面", en: "both stand under headings of one matter",
    examples: [
      Example(
        Side("建设3个点", heading: "围着旅游做文章"), Side("已建成3个点", heading: "旅游有了新样子"),
        over: Side("已建成3个点", heading: "平安防线更牢"))
    ]
  ) { HeadingWords.agreement($0.plan.heading, $0.review.heading) }
}

/// What two heading paths have in common (标题用字).
enum HeadingWords {
  /// The shared characters as a share of the shorter heading; a single one may be chance.
  static func agreement(_ a: [UInt32], _ b: [UInt32]) -> Double {
    guard a.count >= 2, b.count >= 2 else { return 0 }
    var shared = 0
    var i = 0
    var j = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return shared < 2 ? 0 : Double(shared) / Double(min(a.count, b.count))
  }
}
