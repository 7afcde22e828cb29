import FoundationEssentials
import PlanModel

/// A printed rate of completion (完成率复算) against last report's target where it is known; above 120 % it is flagged,
/// because the target may have been low or its definition may have changed. RULES §1, §8.
struct CompletionRule: AuditRule {
  static let name = "completion"
  static let card = RuleCard(name, AuditWords.completion, "RULES §8") {
    RuleNotes(
      uses: [.figure],
      hits: [
        "新修机耕路18.4公里，完成年度任务的92%。 << 修路。／新修机耕路20公里。 => completion recomputed 92.0%",
        "完成清理30亩，完成率485%。 => completion cannot",
      ],
      misses: ["完成清理30亩，完成率95%。 => nothing"])
  }

  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding] {
    var findings: [Finding] = []
    for index in sentence.figures.indices {
      let share = sentence.figures[index]
      guard share.measure == .share, let printed = PrintedNumber(share), printed.unit.dimension == .percent
      else { continue }
      let words = sentence.before(index)
      guard ["完成", "任务", "目标", "进度"].contains(where: { words.contains($0) }) else { continue }
      if index > 0, ["年度任务", "全年任务", "年度目标", "全年目标", "年度计划", "全年计划"].contains(where: { words.contains($0) }),
        let actual = PrintedNumber(sentence.figures[index - 1]),
        let target = base.target(of: actual.figure.indicator, like: actual.unit),
        let computed = Computed.ratio(actual, of: target, scale: 100)
      {
        let arithmetic =
          "\(actual.figure.value?.description ?? "")\(actual.figure.unit) ÷ \(target.figure.value?.description ?? "")"
          + "\(target.figure.unit) = \(computed.text(like: printed))"
        let span = sentence.stretch(from: actual.figure, to: share)
        findings.append(finding(computed, printed, span: span, sentence: sentence, arithmetic: arithmetic))
      } else if printed.value > 120 {
        let span = sentence.stretch(from: index > 0 ? sentence.figures[index - 1] : share, to: share)
        findings.append(
          Finding(
            rule: Self.name, severity: .warning, span: span, quote: sentence.quote(span),
            message: AuditWords.missingDenominator(share.quote), advice: AuditWords.checkSource,
            recomputation: Recomputation(result: .cannot, printed: share.quote, computed: "")))
      }
    }
    return findings
  }
}
