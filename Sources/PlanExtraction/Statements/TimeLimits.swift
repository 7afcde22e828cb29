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
  func limits(in line: Range<Int>) -> [Limit] {
    var found: [Limit] = []
    for at in line where s[at] == Mark.colon && Self.isLabel(line.lowerBound..<at, s) {
      var end = at + 1
      while end < line.upperBound, !Mark.endsSentence(s[end]), s[end] != Mark.closeBracket, end - at <= 24 {
        end += 1
      }
      if let due = scanner.times(in: at + 1..<end).last(where: { $0.due != nil })?.due {
        found.append(Limit(place: at, due: due))
      }
    }
    return found
  }

  /// The sentence says only who bears an item and until when.
  static func isRemark(_ sentence: Range<Int>, _ s: Scalars) -> Bool {
    var start = sentence.lowerBound
    while start < sentence.upperBound, Mark.isBlank(s[start]) || s[start] == Mark.openBracket { start += 1 }
    for at in (start..<sentence.upperBound).prefix(8) where s[at] == Mark.colon {
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
