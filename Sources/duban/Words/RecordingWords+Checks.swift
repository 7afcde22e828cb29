import PlanModel

/// What the recording commands refuse, and what they take and point at.
extension RecordingWords {
  /// `1 plan`, `2 plans`.
  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  static let writeExistingDay = Phrase(
    zh: "写成 2023-09-30 这样的日期，要确有这一天", en: "write it like 2023-09-30, a day that exists")

  static func otherUnit(_ given: String, _ expected: String) -> Phrase {
    Phrase(
      zh: "单位不对：目标原来是“\(expected)”，不能改成“\(given)”",
      en: "wrong unit: the target is in “\(expected)” and can't become one in “\(given)”")
  }
  static func keepUnit(_ expected: String) -> Phrase {
    Phrase(
      zh: "改用 \(expected)；口径确实变了，用 --authority 口径变化。",
      en: "Give it in \(expected); if the definition itself changed, say --authority definition.")
  }
  static let dayGiven = Phrase(zh: "--on 所给", en: "as --on says")
  static let dayOfHead = Phrase(zh: "表头所写", en: "as the table's head says")
  static let dayIsToday = Phrase(zh: "今天", en: "today")
  static func undated(_ day: CalendarDate, _ source: Phrase, afterPlan: Bool) -> Phrase {
    Phrase(
      zh: "没有写日期的进展按 \(day)（\(source.zh)）登记"
        + (afterPlan ? "；这一天在计划时期之后，表说的若是别的日子，用 --on 指明" : ""),
      en: "reports without a date count from \(day) (\(source.en))"
        + (afterPlan
          ? "; that is after the plan's end: if the table speaks of another day, give it with --on" : ""))
  }
  static func sameTitle(_ title: String, _ line: Int) -> Phrase {
    Phrase(
      zh: "注意：“\(title)”与第 \(line) 行同名，又没有编号，登记成了两项；若是同一项，用 duban withdraw 撤下一项",
      en:
        "note: “\(title)” stands in line \(line) too, without a code: two items were recorded; duban withdraw takes one out"
    )
  }
  static let severalValues = Phrase(
    zh: "写了几个数，不知道各是哪个目标的", en: "there are several values, and it isn't clear which target each is of")
  static let oneValueEach = Phrase(
    zh: "每个目标只写一个数，单位与目标相同：60亿元；9%。用 duban progress 时一个一个登记。",
    en: "Write one value for each target, in its unit: 60亿元；9%. With duban progress, one at a time.")
  static let noTargetLeft = Phrase(zh: "调整后就没有目标了", en: "this would leave it without a target")
  static let noTargetChanges = Phrase(zh: "与原有的目标都不对应", en: "it is in the place of none of its targets")
  static let whichTargetChanges = Phrase(
    zh: "有几个目标，不知道调整的是哪一个", en: "it has several targets, and it isn't clear which one changes")
  static func targetsAre(_ targets: [String]) -> Phrase {
    Phrase(
      zh: "现有目标：\(targets.joined(separator: "；"))。写上指标和同样的单位；口径变了，把全部目标重写，用 --authority 口径变化。",
      en:
        "Its targets: \(targets.joined(separator: "; ")). Name the indicator, in the same unit; where the definition changed, give all of them with --authority definition."
    )
  }

  static func dueBeforePlan(_ period: Period) -> Phrase {
    Phrase(zh: "时限在计划时期 \(period) 开始之前", en: "the deadline lies before the plan's period \(period)")
  }
  static func dueFrom(_ day: CalendarDate) -> Phrase {
    Phrase(zh: "写 \(day) 或以后的日期。", en: "Give \(day) or a later date.")
  }
  static let percentOutOfRange = Phrase(zh: "完成率要在 0 到 1000 之间", en: "a completion lies between 0 and 1000")
  static let writePercent = Phrase(zh: "写成 --percent 40 的样子。", en: "Write it like --percent 40.")
  static let negativeWeight = Phrase(zh: "权重不能是负数", en: "a weight isn't negative")

  static let nothingChanges = Phrase(
    zh: "与现行的目标、时限和范围相同，没有要调整的", en: "these are the terms in force; nothing would change")
  static let suspendAndResume = Phrase(zh: "暂停和恢复不能同时写", en: "it is either suspended or resumed")
  static func isSignedOff(_ code: String) -> Phrase {
    Phrase(zh: "注意：\(code) 已经销号", en: "note: \(code) is signed off already")
  }
  static func overHundred(_ code: String, _ given: String) -> Phrase {
    Phrase(zh: "注意：\(code) 的 \(given) 超过 100%", en: "note: \(code): \(given) is more than 100 %")
  }
  static func noTarget(_ code: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 没有目标，完成值无从比较", en: "note: \(code) has no target to hold the value against")
  }
  static func inFuture(_ code: String, _ day: CalendarDate) -> Phrase {
    Phrase(zh: "注意：\(code) 的进展日期 \(day) 在今天之后", en: "note: \(code): \(day) is after today")
  }
  static func beforePlan(_ code: String, _ day: CalendarDate, _ period: Period) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的进展日期 \(day) 在计划时期 \(period) 之前",
      en: "note: \(code): \(day) is before the plan's period \(period)")
  }
  static func notReached(_ code: String, _ completion: String?) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的目标没有达到" + (completion.map { "：\($0)" } ?? ""),
      en: "note: the target of \(code) isn't reached" + (completion.map { ": \($0)" } ?? ""))
  }
  static func reachedWithoutProof(_ code: String, _ grade: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的完成值到了目标，但只有 \(grade) 凭证，不作完成",
      en: "note: the value of \(code) is at its target, but by \(grade) alone, which completes nothing")
  }
  static func pastDue(_ code: String, _ due: CalendarDate) -> Phrase {
    Phrase(zh: "注意：\(code) 已过时限 \(due)，没有完成", en: "note: \(code) is past its deadline \(due), unfinished")
  }
  static let allAccepted = Phrase(
    zh: "没有还要自动采纳的；以前采纳的不变", en: "nothing new to accept; what was accepted before stays")
}
