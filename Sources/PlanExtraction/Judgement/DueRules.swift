import ChineseText
import PlanModel

/// The end of the time that a text gives for a commitment (完成时限); none where it gives none, and then the plan's own
/// period holds.
enum DueRules {
  static let table = RuleTable(all)
  static let all: [DueRule] = [own, from, carried]

  static let own = DueRule(
    "due-own", Words.dueOwn, "READING 难点12"
  ) {
    RuleNotes(
      uses: [.time],
      hits: ["青龙泵站6月底前完工 => 2023-06", "三季度举办农民运动会 => 2023Q3"],
      misses: ["每月开展巡河 => -", "粮食产量比去年提高2% => -", "淘汰2005年底前登记的老旧农机 => -", "加工率从去年的40%提高到45% => -"])
  } decide: { context in
    var best: PartialDate?
    for clause in context.draft.clauses where !clause.times.isEmpty {
      for time in clause.dueTimes {
        guard let due = time.due, !isCompared(time, context.s), !context.isPast(due, at: time.range) else {
          continue
        }
        // A day or a month goes before a quarter or a year; of two such the later is the end.
        if let known = best {
          let isExact = known.precision >= .month && due.precision >= .month
          if isExact ? due.last < known.last : due.precision < known.precision { continue }
        }
        best = due
      }
    }
    // 到12月底，年度投资…, 全年改造3户。（完成时限：11月底）: 年度 says of which year, and the other time says until when.
    if let known = best, known.precision == .year, let end = context.draft.leadTime ?? context.limit,
      end.precision > .year, end.last.year == known.last.year
    {
      return nil
    }
    return best
  }

  static let from = DueRule(
    "due-from", Words.dueFrom, "READING due"
  ) {
    RuleNotes(
      uses: [.time], hits: ["从7月1日起，全面推行“一窗通办” => 2023-07-01"], misses: ["今年以来，全面推行“一窗通办” => -"])
  } decide: { context in
    for clause in context.draft.clauses {
      for time in clause.times where time.due == nil && time.role == .period {
        let start = time.range.lowerBound
        guard start > 0, context.s[start - 1] == 0x4ECE || context.s[start - 1] == 0x81EA,  // 从 自
          context.s[time.range.upperBound - 1] == 0x8D77, time.precision == .day  // 起
        else { continue }
        return PartialDate(time.from)
      }
    }
    return nil
  }

  static let carried = DueRule(
    "due-carried", Words.dueCarried, "READING 难点3"
  ) {
    RuleNotes(
      uses: [.time],
      hits: [
        "到2025年，粮食产量达到3万吨 => 2025", "10月底前，拆除旧棚 => 2023-10",
        "拆除旧棚。（完成时限：10月底） => 2023-10",
        "综合各方面因素，今年主要预期目标是：粮食产量达到3万吨 => 2023",
        "全年改造旧棚6座。（完成时限：11月底） => 2023-11",
      ], misses: ["粮食产量达到3万吨 => -"])
  } decide: {
    $0.draft.leadTime ?? $0.carried
  }

  /// 比去年, 较上年: what it is held against.
  private static func isCompared(_ time: TimeExpression, _ s: Scalars) -> Bool {
    guard time.range.lowerBound > 0 else { return false }
    let before = s[time.range.lowerBound - 1]
    return before == 0x6BD4 || before == 0x8F83
  }
}
