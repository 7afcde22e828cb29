import ChineseText
import PlanModel

/// Where a report turns from what was done to what will be done, though no heading of the known ones says so (转折).
extension SectionReader {
  /// 下一步，我们将…, 今年将办好以下十件实事：: what follows is to come, though no heading says so.
  func turnsPage(_ line: TextLine) -> Bool {
    Cue.any(Cue.turning, s, line.text.head(8))
      && SectionLeaning(s: s, vocabulary: vocabulary).score(line.text) > 0 || announcesDeeds(line)
  }

  /// 二、2024年工作, 二、今后的工作 behind a review of 2023: a part's heading that names a time to come.
  func namesLaterTime(_ line: TextLine, than reviewed: Int?) -> Bool {
    guard line.level == .first, firstStop(line.text) >= line.range.upperBound - 1, line.text.count <= 24
    else {
      return false
    }
    if Cue.any(Cue.turning, s, line.text.head(8)) { return true }
    guard let reviewed, let year = year(in: line) else { return false }
    return year > reviewed
  }

  /// 2024年, its first.
  func year(in line: TextLine) -> Int? {
    var at = line.textStart
    while at + 4 < line.range.upperBound {
      if s[at + 4] == 0x5E74, (at..<at + 4).allSatisfy({ Mark.isDigit(s[$0]) }) {  // 年
        return (at..<at + 4).reduce(0) { $0 * 10 + Int(s[$1] - 0x30) }
      }
      at += 1
    }
    return nil
  }

  /// 今年，我们将集中财力办好以下十件实事：: a line that only announces what is to be done.
  func announcesDeeds(_ line: TextLine) -> Bool {
    s[line.range.upperBound - 1] == Mark.colon && line.text.count <= 120
      && Cue.any(Cue.announcingDeeds, s, line.text) && !Cue.any(Cue.past, s, line.text)
  }

  /// 今年的主要预期目标是：产值增长9%…: growth that is still to come.
  func announcesGoals(_ line: TextLine) -> Bool {
    let head = line.text.head(24)
    return Cue.any(Cue.announcingGoals, s, head) && !Cue.any(Cue.past, s, head)
  }

  /// 2023年，我们主要做了以下工作：
  func reportsDeeds(_ line: TextLine) -> Bool {
    s[line.range.upperBound - 1] == Mark.colon && line.text.count <= 120
      && (Cue.any(Cue.framing, s, line.text) || Cue.any(Cue.past, s, line.text))
  }

  /// 过去五年，…: behind the year's problems, what a longer span brought.
  func looksBackAgain(_ line: TextLine) -> Bool {
    Cue.any(Cue.spans, s, line.text.head(40))
      && SectionLeaning(s: s, vocabulary: vocabulary).score(line.text) < 0
  }
}
