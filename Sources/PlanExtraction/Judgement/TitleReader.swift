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
      return short(subject, 20, s) + "：" + short(main.range, most, s)
    }
    return short(start..<main.range.upperBound, most, s)
  }

  /// What the title holds where it is one piece of the text, uncut.
  static func whole(_ draft: Draft) -> Range<Int>? {
    let main = draft.main
    let start = main.startsWithVerb ? main.head : main.range.lowerBound
    guard draft.subject == nil, main.range.upperBound - start <= most else { return nil }
    return start..<main.range.upperBound
  }

  private static let most = 30

  private static func short(_ range: Range<Int>, _ most: Int, _ s: Scalars) -> String {
    String(scalars: s.view(range.prefix(most)), ending: range.count > most ? "…" : nil)
  }
}
