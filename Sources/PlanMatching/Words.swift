import PlanModel

/// Everything that matching says to people, in both languages.
enum Words {
  /// Why a candidate was brought up, where no arithmetic says it.
  static func proposed(_ signals: [Signal]) -> Phrase {
    Phrase(
      zh: "列为候选的依据：" + signals.map(\.meaning.zh).joined(separator: "；"),
      en: "Brought up by: " + signals.map(\.meaning.en).joined(separator: "; "))
  }

  /// What was searched, and the best that was refused.
  static func silence(_ best: ScoredCandidate?, outcomes: [OutcomeStatement]) -> [Phrase] {
    let searched = Phrase(
      zh: "已通读后一报告的\(outcomes.count)条成效，无一作答",
      en: "All \(outcomes.count) outcomes of the later report were searched; none answers")
    guard let best, best.signals.likeness > 0 || best.signals.topics > 0 else {
      return [searched, Phrase(zh: "没有一条提到同一事物", en: "None names the same matter")]
    }
    let quote = outcomes[best.outcome].quote.filter { !$0.isWhitespace }
    let percent = Int((Score.share(best.odds) * 100).rounded())
    return [
      searched,
      Phrase(
        zh: "最接近的一条未采用（把握\(percent)%）：\(quote)",
        en: "The nearest was refused (confidence \(percent) %): \(quote)"),
    ]
  }

  static func contradiction(_ kind: Contradiction) -> Phrase {
    switch kind {
    case .polarity: Phrase(zh: "方向相反，不作完成情况", en: "The opposite was done: no fulfilment")
    case .place: Phrase(zh: "地点或工程名不同", en: "Another place or site")
    case .object: Phrase(zh: "对象不同", en: "Another object of the same name")
    case .year: Phrase(zh: "年份不同", en: "Another year")
    case .unit: Phrase(zh: "同名而单位不同，不可比", en: "The same name in another unit: not to be compared")
    }
  }

  /// What decides first, the arithmetic after it.
  static func but(_ first: Phrase, _ arithmetic: Phrase) -> Phrase {
    Phrase(zh: "\(first.zh)（\(arithmetic.zh)）", en: "\(first.en) (\(arithmetic.en))")
  }
  static func early(_ due: PartialDate) -> Phrase {
    Phrase(zh: "目标期限\(due)，尚未到期", en: "Due \(due), which hasn't come")
  }
  static func joined(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      zh: phrases.map(\.zh).joined(separator: "；"), en: phrases.map(\.en).joined(separator: "; "))
  }

  static let failed = Phrase(zh: "后一报告说明未完成或已推迟", en: "The later report says that it failed or was put off")
  static let noEvent = Phrase(zh: "后一报告称未发生", en: "The later report says that nothing of the sort happened")
  static let joint = Phrase(
    zh: "后一报告只有合计数，分项未报", en: "One figure stands for several targets; the parts are not told")
  static let exception = Phrase(zh: "后一报告列出例外，未全部做到", en: "The later report names an exception: not all")
  static let lowerRank = Phrase(zh: "级别低于所承诺的", en: "Of a lower rank than promised")
  static let started = Phrase(zh: "只说到开工", en: "It tells of the start only")
  static func way(_ fallen: Int, _ all: Int) -> Phrase {
    Phrase(zh: "\(all)项中\(fallen)项下降", en: "\(fallen) of \(all) have fallen")
  }
  static let noFigure = Phrase(zh: "提到此事，未报所承诺的数据", en: "It tells of the matter without the promised figure")
  static let all = Phrase(
    zh: "后一报告称全部做到，未报数量", en: "The later report says all of it was done, and gives no number")
  static let matterOnly = Phrase(zh: "提到此事，不足以下结论", en: "It tells of the matter; no verdict follows")
  static let someObjects = Phrase(zh: "只提到所列对象中的一部分", en: "It names only some of the things promised")
  static let done = Phrase(zh: "后一报告称已完成", en: "The later report says that it is done")
  static let underWay = Phrase(zh: "后一报告称正在推进", en: "The later report says that it is under way")
  static let keptUp = Phrase(zh: "后一报告称持续开展", en: "The later report says that it is kept up")
  static func stages(_ promised: ProjectStage, _ reached: ProjectStage) -> Phrase {
    Phrase(
      zh: "承诺节点“\(promised.name)”，已到“\(reached.name)”",
      en: "Promised stage \(promised.name), reached \(reached.name)")
  }
}
