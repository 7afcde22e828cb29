/// How much of a commitment an outcome repeats word for word (原文重现), figures and common words included.
///
/// A promise of common words alone, 引进5000万元以上项目3个, has no rare pair to know it by; said again whole, it is
/// the same.
enum Verbatim {
  /// 0 up to three fifths of the commitment's text in one piece, 1 for all of it.
  static func share(_ plan: [UInt32], _ review: [UInt32]) -> Double {
    guard plan.count >= 6, review.count >= 6 else { return 0 }
    // Whatever is as long as three fifths covers the middle fifth.
    let middle = (plan.count * 2 / 5 + 1)..<max(plan.count * 3 / 5, plan.count * 2 / 5 + 2)
    let longest = review.withUnsafeBufferPointer { review in
      plan.withUnsafeBufferPointer { longestAround(middle, of: $0, in: review) }
    }
    return max(0, (Double(longest) / Double(plan.count) - 0.6) / 0.4)
  }

  /// The longest piece around the middle that stands in the review.
  private static func longestAround(
    _ middle: Range<Int>, of plan: UnsafeBufferPointer<UInt32>, in review: UnsafeBufferPointer<UInt32>
  ) -> Int {
    guard review.count >= middle.count else { return 0 }
    let first = plan[middle.lowerBound]
    var longest = 0
    for at in 0...(review.count - middle.count) where review[at] == first {
      var end = 1
      while at + end < review.count, middle.lowerBound + end < plan.count,
        review[at + end] == plan[middle.lowerBound + end]
      {
        end += 1
      }
      guard end >= middle.count else { continue }
      var before = 0
      while before < at, before < middle.lowerBound,
        review[at - before - 1] == plan[middle.lowerBound - before - 1]
      {
        before += 1
      }
      longest = max(longest, before + end)
    }
    return longest
  }
}

extension Signal {
  /// How much of the commitment is repeated word for word (原文重现).
  static let verbatim = Signal(
    "verbatim", weight: 2, zh: "承诺的文字被原样重说，常用词和数字也算",
    en: "the commitment said again word for word, common words and numbers included",
    examples: [Example("引进3000万元以上项目2个", "全年引进3000万元以上项目2个", over: "召开项目推进会6次")]
  ) { Verbatim.share($0.plan.text, $0.review.text) }
}
