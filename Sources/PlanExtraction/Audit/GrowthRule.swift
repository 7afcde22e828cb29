import FoundationEssentials
import PlanModel

/// A growth rate or an increase printed beside a level, against last report's level (增速复算):
/// “旅游收入2.2亿元，增长10%” with 2.0亿元 the year before.
///
/// Not recomputed: growth at constant prices (地区生产总值, 增加值), rates without a level beside them.
struct GrowthRule: AuditRule {
  static let name = "growth"
  static let card = RuleCard(name, AuditWords.growth, "RULES §8") {
    RuleNotes(
      uses: [.figure],
      hits: ["茶叶收入2.2亿元，增长10%。 << 茶叶收入2.0亿元。 => growth recomputed 10.0%"],
      misses: ["茶叶收入2.2亿元，增长10%。 << 茶叶收入30万人次。 => nothing"])
  }

  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding] {
    var findings: [Finding] = []
    for (index, figure) in sentence.figures.enumerated().dropFirst() {
      guard figure.measure == .growth || figure.measure == .change, let printed = PrintedNumber(figure),
        let now = level(before: index, in: sentence)
      else { continue }
      let isRate = figure.measure == .growth && printed.unit.dimension == .percent
      guard isRate || (figure.measure == .change && printed.unit.isComparable(with: now.unit)) else {
        continue
      }
      let indicator = now.figure.indicator
      let span = sentence.stretch(from: now.figure, to: figure)
      if isRate, base.names.isConstantPrice(indicator) || figure.quote.contains("实际") {
        findings.append(
          Finding(
            rule: Self.name, severity: .note, span: span, quote: sentence.quote(span),
            message: AuditWords.constantPrices(indicator),
            recomputation: Recomputation(result: .cannot, printed: figure.quote, computed: "")))
        continue
      }
      guard let then = base.level(of: indicator, like: now.unit), then.low > 0 else { continue }
      if isRate {
        guard let computed = Computed.growth(from: then, to: now) else { continue }
        let arithmetic =
          "\(plain(now)) ÷ \(plain(then)) − 1 = \(computed.text(like: printed))"
        findings.append(finding(computed, printed, span: span, sentence: sentence, arithmetic: arithmetic))
      } else {
        let computed = Computed.difference(now, then)
        let arithmetic = "\(plain(now)) − \(plain(then)) = \(computed.text(like: printed))"
        findings.append(finding(computed, printed, span: span, sentence: sentence, arithmetic: arithmetic))
      }
    }
    return findings
  }

  /// The level that a change right behind it speaks of: nothing but the words of change stands between them.
  private func level(before index: Int, in sentence: AuditSentence) -> PrintedNumber? {
    let figure = sentence.figures[index - 1]
    guard figure.measure == .level, !figure.isAttribute, figure.span.end <= sentence.figures[index].span.start
    else { return nil }
    let between = sentence.between(figure, sentence.figures[index])
    let own = ["，", ",", "、", "（", "(", " ", "比上年", "较上年", "比去年", "较去年", "同比", "名义", "比上年同期", "分别", ""]
    guard
      own.contains(where: { between == $0 || between.hasPrefix("，" + $0) && between.count <= 1 + $0.count })
    else { return nil }
    return PrintedNumber(figure)
  }

  private func plain(_ number: PrintedNumber) -> String {
    (number.figure.value?.description ?? "") + number.figure.unit
  }
}
