import ChineseText
import PlanModel

/// What the text says of itself (文件信息): title, unit, date, periods.
struct FactsReader {
  let text: ReadableText
  let lines: [TextLine]
  let sections: [ReportSection]
  private var s: [UInt32] { text.scalars }

  func facts(hints: ReportHints) -> DocumentFacts {
    let issued = hints.issued ?? issuedDate()
    let periods = PeriodReader(text: text, lines: lines, sections: sections).periods(issued: issued)
    return DocumentFacts(
      title: hints.title ?? title() ?? "", unit: hints.unit ?? unit(), issued: issued,
      reviewed: hints.reviewed ?? periods.reviewed, planned: hints.planned ?? periods.planned,
      sha256: hints.sha256 ?? "", characters: text.source.count)
  }

  /// The longest of the first lines that names a report.
  private func title() -> String? {
    let candidates = lines.prefix(40).filter { line in
      line.level == nil && line.range.count <= 50 && Cue.any(Cue.titleWords, s, line.range)
        && !Cue.any(Cue.furniture, s, line.range) && s[line.range.upperBound - 1] != Mark.stop
        && !line.range.contains { s[$0] == Mark.colon }
    }
    let best = candidates.max { $0.range.count < $1.range.count }
    return best.map { text.readable($0.range) }
  }

  /// The unit of government: what stands before 第…届人民代表大会, 人民政府, or 政府工作报告.
  private func unit() -> String? {
    for line in lines.prefix(60) where line.range.count <= 200 {
      for follower in Self.followers {
        guard let at = s.firstIndex(of: follower, in: line.range) else { continue }
        // The name begins after 在, 代表, 我, 向, 届, 年 and ends with 镇, 乡, 县, 区, 市.
        var start = at
        while start > line.range.lowerBound, at - start < 10, Mark.isHan(s[start - 1]),
          !Cue.beforeUnit.contains(s[start - 1])
        {
          start -= 1
        }
        guard at - start >= 2, let last = s[start..<at].last, Cue.unitEnds.contains(last) else { continue }
        return text.readable(start..<at)
      }
    }
    return nil
  }

  private static let followers = ["第", "人民代表大会", "人民政府", "政府工作报告", "20"].map(\.values)

  /// 发布日期 of the page, else the date under the title.
  private func issuedDate() -> CalendarDate? {
    var published: CalendarDate?
    for line in lines.prefix(60) where line.range.count <= 160 {
      guard let date = firstDate(in: line.range) else { continue }
      if Cue.any(Cue.meetingDate, s, line.range) { return date }
      if published == nil, Cue.any(Cue.published, s, line.range) || line.level == .dash { published = date }
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
  static let titleWords = words("工作报告 工作总结 工作汇报 工作要点 工作情况 工作计划 工作打算 工作思路")
  static let beforeUnit = Set("在表我向届年是为".values)
  static let unitEnds: Set<UInt32> = Set("镇乡县区市州省旗道国".values)
  static let meetingDate = words("人民代表大会 会议上 在")
  static let published = words("发布日期 成文日期 生成日期 发布时间 发文日期")
}
