import FoundationEssentials
import PlanModel

/// What is said of one item where its slip or its share alone would mislead.
extension SeeingWords {
  /// A broken bound says by how much, a changed target what the first one shows.
  static func slip(_ slip: Slip, of assessment: Assessment) -> Phrase {
    switch slip {
    case .behind:
      guard let over = assessment.overBound else { return self.slip(slip) }
      return Phrase(zh: "突破\(over.text)", en: "over the bound by \(over.text)")
    case .rebased:
      guard let completion = assessment.againstOriginal.first?.completion else { return self.slip(slip) }
      return Phrase(
        zh: "目标已调整：按原目标\(completion.fixed(1))%",
        en: "rebased: \(completion.fixed(1)) % of the original target")
    default: return self.slip(slip)
    }
  }

  /// A full share with evidence that completes nothing.
  static func unproven(_ grade: EvidenceGrade) -> Phrase {
    Phrase(zh: "仅\(grade.name)凭证，不作完成", en: "\(grade.name) only, not counted as complete")
  }

  /// A parent: its parts report, and slip, for it.
  static let parts = Phrase(zh: "由分项汇总，滞后见各分项", en: "a sum of its parts, which slip for it")

  /// 应报6次，收到4次：2023-01-20、…
  static func reports(_ tally: StandingTally, on days: [CalendarDate]) -> Phrase {
    let dates = days.map(\.description)
    let zh = dates.isEmpty ? "" : "：" + dates.joined(separator: "、")
    let en = dates.isEmpty ? "" : ": " + dates.joined(separator: ", ")
    return Phrase(
      zh: "应报\(tally.due)次，收到\(tally.received)次\(zh)",
      en: "\(tally.received) of \(tally.due) reports received\(en)")
  }

  /// The one row of the rule set that decided.
  static func band(_ band: RuleSet.Band) -> Phrase {
    let light = FieldWords.name(band.light)
    guard let lowest = band.lowest else {
      return Phrase(
        zh: "\(band.label.zh)：低于以上各档，\(light.zh)", en: "\(band.label.en): below the rest, \(light.en)")
    }
    let sign = band.isInclusive ? "≥" : ">"
    return Phrase(
      zh: "\(band.label.zh)：差 \(sign) \(lowest) 点，\(light.zh)",
      en: "\(band.label.en): gap \(sign) \(lowest) points, \(light.en)")
  }
}
