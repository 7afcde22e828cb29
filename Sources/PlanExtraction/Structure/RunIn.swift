import ChineseText
import PlanModel

/// Headings that stand inside a paragraph (段首小标题): 推进项目建设。… 一是强化教育。… DOMAIN §1.5.
struct RunInReader {
  let s: Scalars

  /// Which sentences of a paragraph are run-in headings.
  func runIns(_ sentences: Row<Sentence>, of line: TextLine) -> RunIns {
    var found = RunIns()
    guard sentences.count > 1 else { return found }
    let first = han(sentences[0].range)
    // How much Chinese the paragraph holds: counted once somebody asks.
    var total: Int?
    func whole() -> Int {
      if let total { return total }
      let counted = sentences.reduce(0) { $0 + han($1.range) }
      total = counted
      return counted
    }
    for index in 0..<(sentences.count - 1) {
      let sentence = sentences[index]
      guard sentence.mark == Mark.stop, !sentence.clauses.contains(where: { $0.hasTarget }) else { continue }
      if sentence.range.count <= 34, startsWithOrdinal(sentence.range),
        !startsWithOrdinal(sentences[index + 1].range)
      {
        found.insert(index)
        continue
      }
      if index == 0, line.level != nil, first <= 30, sentence.clauses.count <= 2 {
        found.insert(0)
        continue
      }
      guard sentence.clauses.count == 1 else { continue }
      let length = index == 0 ? first : han(sentence.range)
      guard length <= 16 else { continue }
      if index == 0, first <= 14 || first <= 16 && line.level == nil {
        // A heading has more below it than it says itself.
        if !isDeed(sentence) || sentences.count > 3 && !endsATask(sentence), whole() - first >= first * 2 {
          found.insert(0)
        }
      } else if sentence.range.count >= 4, s[sentence.range.upperBound - 1] == 0x9762,
        s[sentence.range.upperBound - 2] == 0x65B9
      {
        found.insert(index)  // 民生保障方面。
      } else if found.hasFirst, length == first - ordinalLength(sentences[0].range),
        whole() / sentences.count >= 26, han(sentences[index + 1].range) > length, !isDeed(sentence)
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

/// Which sentences of a paragraph are run-in headings: mostly none, or the first.
struct RunIns {
  private(set) var hasFirst = false
  private var others: [Int] = []

  /// In the order of the text.
  mutating func insert(_ index: Int) {
    if index == 0 { hasFirst = true } else { others.append(index) }
  }

  func contains(_ index: Int) -> Bool {
    if index == 0 { return hasFirst }
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < others.count && others[low] == index
  }
}
