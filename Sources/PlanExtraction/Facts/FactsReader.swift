import ChineseText
import PlanModel

/// What the text says of itself (文件信息): title, unit, date, periods.
struct FactsReader {
  let text: ReadableText
  let lines: [TextLine]
  let sections: [ReportSection]
  private var s: Scalars { text.scalars }

  func facts(hints: ReportHints) -> DocumentFacts {
    let issued = hints.issued ?? issuedDate()
    let periods = PeriodReader(text: text, lines: lines, sections: sections).periods(issued: issued)
    return DocumentFacts(
      title: hints.title ?? title() ?? "", unit: hints.unit ?? UnitReader(text: text, lines: lines).unit(),
      issued: issued,
      reviewed: hints.reviewed ?? periods.reviewed, planned: hints.planned ?? periods.planned,
      sha256: hints.sha256 ?? "", characters: text.source.count)
  }

  /// The longest of the first lines that ends in a report's name (政府工作报告, 工作总结); where none does, a text that says
  /// it reports to a congress is a 政府工作报告.
  private func title() -> String? {
    let candidates = lines.prefix(40).filter { line in
      line.level == nil && line.range.count <= 50 && Cue.titleWords.contains { ends(line.range, with: $0) }
        && !Cue.any(Cue.furniture, s, line.range) && !Cue.any(Cue.labels, s, line.range)
    }
    if let best = candidates.max(by: { $0.range.count < $1.range.count }) { return text.readable(best.range) }
    let opening = lines.first?.range.lowerBound ?? 0
    let head = opening..<min(s.count, opening + 400)
    return Cue.any(Cue.reporting, s, head) ? "政府工作报告" : nil
  }

  private func ends(_ range: Range<Int>, with word: [UInt32]) -> Bool {
    s.has(word, at: range.upperBound - word.count, limit: range.upperBound)
      && range.count >= word.count
  }

  /// 发布日期 of the page, else the date under the title.
  private func issuedDate() -> CalendarDate? {
    var published: CalendarDate?
    for line in lines.prefix(60) where line.range.count <= 160 {
      guard let date = firstDate(in: line.range) else { continue }
      if Cue.any(Cue.meetingDate, s, line.range) { return date }
      // A date alone under the title, mostly in brackets: （2023年1月10日）.
      let isAlone = line.range.count <= 14
      if published == nil, isAlone || line.level == .dash || Cue.any(Cue.published, s, line.range) {
        published = date
      }
    }
    return published
  }

  /// 2023年1月12日 or 2023-09-01.
  private func firstDate(in range: Range<Int>) -> CalendarDate? {
    var at = range.lowerBound
    while at + 7 < range.upperBound {
      guard let (year, afterYear) = number(at, 4, range.upperBound), afterYear - at == 4 else {
        at += 1
        continue
      }
      var place = afterYear
      guard place < range.upperBound,
        s[place] == 0x5E74 || s[place] == 0x2D || s[place] == 0x2E || s[place] == 0x2F
      else {
        at = afterYear
        continue
      }
      place += 1
      guard let (month, afterMonth) = number(place, 2, range.upperBound), afterMonth < range.upperBound else {
        at = place
        continue
      }
      guard let (day, _) = number(afterMonth + 1, 2, range.upperBound),
        let date = CalendarDate(year, month, day)
      else {
        at = place
        continue
      }
      return date
    }
    return nil
  }

  private func number(_ start: Int, _ most: Int, _ limit: Int) -> (Int, Int)? {
    var at = start
    var value = 0
    while at < limit, at - start < most, Mark.isDigit(s[at]) {
      value = value * 10 + Int(s[at] - 0x30)
      at += 1
    }
    return at > start ? (value, at) : nil
  }
}

extension Cue {
  static let titleWords = "工作报告 工作总结 工作汇报 工作要点 工作情况 工作计划 工作打算 工作思路 工作情况报告".split(separator: " ").map {
    String($0).values
  }
  static let labels = CueWords(.facts, "labels")
  static let reporting = CueWords(.facts, "reporting")
  static let meetingDate = CueWords(.facts, "meetingDate")
  static let published = CueWords(.facts, "published")
}
