import ChineseText
import PlanModel

/// Headings that stand inside a paragraph (段首小标题): 推进项目建设。… 一是强化教育。… DOMAIN §1.5.
struct RunInReader {
  let s: Scalars

  /// Which sentences of a paragraph are run-in headings.
  func runIns(_ sentences: Row<Sentence>, of line: TextLine) -> Set<Int> {
    guard sentences.count > 1 else { return [] }
    var found: Set<Int> = []
    let lengths = sentences.map { han($0.range) }
    let mean = lengths.reduce(0, +) / max(1, lengths.count)
    for (index, sentence) in sentences.enumerated() where index + 1 < sentences.count {
      let hasFigure = sentence.clauses.contains { $0.hasTarget }
      guard !hasFigure, sentence.mark == Mark.stop else { continue }
      if startsWithOrdinal(sentence.range), sentence.range.count <= 34,
        !startsWithOrdinal(sentences[index + 1].range)
      {
        found.insert(index)
        continue
      }
      if index == 0, line.level != nil, lengths[0] <= 30, sentence.clauses.count <= 2 {
        found.insert(0)
        continue
      }
      guard sentence.clauses.count == 1, lengths[index] <= 16 else { continue }
      if index == 0, lengths[0] <= 14 || lengths[0] <= 16 && line.level == nil {
        // A heading has more below it than it says itself.
        let below = lengths.dropFirst().reduce(0, +)
        if !isDeed(sentence) || sentences.count > 3 && !endsATask(sentence), below >= lengths[0] * 2 {
          found.insert(0)
        }
      } else if sentence.range.count >= 4, s[sentence.range.upperBound - 1] == 0x9762,
        s[sentence.range.upperBound - 2] == 0x65B9
      {
        found.insert(index)  // 民生保障方面。
      } else if let first = found.min(), first == 0,
        lengths[index] == lengths[0] - ordinalLength(sentences[0].range),
        mean >= 26, lengths[index + 1] > lengths[index], !isDeed(sentence)
      {
        found.insert(index)
      }
    }
    return found
  }

  /// 申报创建…, 完成…: short, and yet a promise.
  private func isDeed(_ sentence: Sentence) -> Bool {
    guard let head = sentence.clauses.first?.headWord else { return false }
    return head.has(.onceVerb) && !head.has(.standingVerb)
  }

  /// 全面完成…任务, 开展…试点: nothing that heads a paragraph.
  private func endsATask(_ sentence: Sentence) -> Bool {
    guard let clause = sentence.clauses.first, clause.count > 4 else { return false }
    let end = s.view(clause.range.upperBound - 2..<clause.range.upperBound)
    return Cue.task.withScalars { $0.elementsEqual(end) } || Cue.pilots.contains(end)
  }

  private func han(_ range: Range<Int>) -> Int { range.count { Mark.isHan(s[$0]) } }

  /// 一是, 二要, 首先.
  func startsWithOrdinal(_ range: Range<Int>) -> Bool { ordinalLength(range) > 0 }

  func ordinalLength(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, Mark.isBlank(s[at]) { at += 1 }
    let start = at
    while at < range.upperBound, Mark.isOrdinal(s[at]), at - start < 3 { at += 1 }
    guard at > start, at < range.upperBound, s[at] == 0x662F || s[at] == 0x8981 else { return 0 }  // 是, 要
    return at + 1 - range.lowerBound
  }
}
