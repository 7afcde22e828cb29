import ChineseText
import PlanModel

/// A short name for lists (事项简称): the main clause without adverbs and modals, shortened at a joint.
///
/// A continuation is named with what it is said of: 安装水泵3台：8月底前装完.
enum TitleReader {
  static func title(_ draft: Draft, _ s: Scalars) -> String {
    let main = draft.main
    let start = main.startsWithVerb ? main.head : main.range.lowerBound
    if let subject = draft.subject {
      return short(subject, 20, s) + "：" + short(main.range, 30, s)
    }
    return short(start..<main.range.upperBound, 30, s)
  }

  private static func short(_ range: Range<Int>, _ most: Int, _ s: Scalars) -> String {
    String(scalars: s.view(range.prefix(most)), ending: range.count > most ? "…" : nil)
  }
}
