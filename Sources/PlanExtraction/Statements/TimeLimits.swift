import ChineseText
import PlanModel

/// The time limit that a list item gives behind its label (完成时限): 新建公厕3座。（责任单位：城建办；完成时限：9月底）
///
/// It holds for all that the item undertakes and gives no time of its own.
struct TimeLimits {
  let s: Scalars
  let scanner: TimeScanner

  struct Limit {
    /// Where the label ends: it holds for what stands before.
    var place: Int
    var due: PartialDate
  }

  /// In their order; none where no label has a date behind it (长期坚持).
  func limits(in line: Range<Int>, _ scan: LineScan?) -> [Limit] {
    var found: [Limit] = []
    // Mostly the line is all there is, and its marks are known; remarks on lines of their own may follow.
    let isKnown = scan?.range == line
    let places = isKnown ? scan?.joints.count ?? 0 : line.count
    for place in 0..<places {
      let at = isKnown ? scan.map { Int($0.joints[place]) } ?? 0 : line.lowerBound + place
      switch s[at] {
      case Mark.colon:
        guard Self.isLabel(line.lowerBound..<at, s) else { continue }
        var end = at + 1
        while end < line.upperBound, !Mark.endsSentence(s[end]), s[end] != Mark.closeBracket, end - at <= 24 {
          end += 1
        }
        if let due = scanner.times(in: at + 1..<end).last(where: { $0.due != nil })?.due {
          found.append(Limit(place: at, due: due))
        }
      case let scalar where Self.opens(scalar):
        // （9月底前完成） behind a stop: a limit without its label.
        var close = at + 1
        while close < line.upperBound, close - at <= 60, !Self.closes(s[close]) { close += 1 }
        guard close < line.upperBound, Self.isBareRemark(at..<close + 1, s),
          let due = scanner.times(in: at + 1..<close).last(where: { $0.due != nil })?.due
        else { continue }
        found.append(Limit(place: at, due: due))
      default: break
      }
    }
    return found
  }

  private static let openers = ScalarSet("（【〔［[")
  private static let closers = ScalarSet("）】〕］]")
  private static func opens(_ scalar: UInt32) -> Bool { openers.contains(scalar) }
  private static func closes(_ scalar: UInt32) -> Bool { closers.contains(scalar) }

  /// （2023年9月底前完成）, 【城建办，10月底】: nothing but who bears it, a time, and that it is done then.
  private static func isBareRemark(_ range: Range<Int>, _ s: Scalars) -> Bool {
    guard range.count >= 4, opens(s[range.lowerBound]), closes(s[range.upperBound - 1]) else { return false }
    let bodies = ResponsibleBodies(s: s)
    let inside = range.lowerBound + 1..<range.upperBound - 1
    var start = inside.lowerBound
    for at in inside.lowerBound...inside.upperBound {
      guard at == inside.upperBound || s[at] == Mark.comma || s[at] == Mark.semicolon else { continue }
      let part = start..<at
      start = at + 1
      if !part.isEmpty, !isBareLimit(part, s), !bodies.namesOnlyBodies(part) { return false }
    }
    return true
  }

  private static func isBareLimit(_ part: Range<Int>, _ s: Scalars) -> Bool {
    part.allSatisfy { limitScalars.contains(s[$0]) } && part.contains { timeScalars.contains(s[$0]) }
  }
  private static let limitScalars = ScalarSet("0123456789年月日号至到底初中末上下旬半第一二三四五六七八九十季度前内今明全以之完成办结落实到位并 ")
  private static let timeScalars = ScalarSet("月底季年")

  /// The sentence says only who bears an item and until when.
  static func isRemark(_ sentence: Range<Int>, _ s: Scalars) -> Bool {
    var start = sentence.lowerBound
    while start < sentence.upperBound, Mark.isBlank(s[start]) { start += 1 }
    if start < sentence.upperBound, opens(s[start]) {
      if isBareRemark(start..<sentence.upperBound, s) { return true }
      start += 1
    }
    var at = start
    let limit = min(start + 8, sentence.upperBound)
    while at < limit {
      guard s[at] == Mark.colon else {
        at += 1
        continue
      }
      return isLabel(start..<at, s) || Cue.bodyLabels.contains(s.view(start..<at))
    }
    return false
  }

  private static func isLabel(_ range: Range<Int>, _ s: Scalars) -> Bool {
    range.count >= 2
      && Cue.any(Cue.limitLabels, s, max(range.lowerBound, range.upperBound - 4)..<range.upperBound)
  }
}

extension Cue {
  static let limitLabels = CueWords(.clauses, "limitLabels")
}
