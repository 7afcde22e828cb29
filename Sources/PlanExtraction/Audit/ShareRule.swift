import FoundationEssentials
import PlanModel

/// A share against its numerator and denominator (比率复算): “8个村中已有6个完成，完成率75%”,
/// “应参保2000人，实际参保1950人，参保率97.5%”; with 分别为, item by item.
struct ShareRule: AuditRule {
  static let name = "share"
  static let card = RuleCard(name, AuditWords.share, "RULES §8") {
    RuleNotes(
      uses: [.figure],
      hits: ["8个村中已有6个完成改厕，完成率达到80%。 => share contradiction 75.0%"],
      misses: ["新建公厕8座，改造6座，群众满意率达到98%。 => nothing"])
  }

  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding] {
    var findings = lists(in: sentence)
    for index in sentence.figures.indices.dropFirst(2) {
      let share = sentence.figures[index]
      guard share.measure == .share, let printed = PrintedNumber(share), printed.unit.dimension == .percent,
        let part = PrintedNumber(sentence.figures[index - 1]),
        let whole = PrintedNumber(sentence.figures[index - 2]),
        part.unit.isComparable(with: whole.unit), part.figure.measure == .level,
        whole.figure.measure == .level,
        part.value <= whole.value,
        claims(
          sentence.between(whole.figure, part.figure), sentence.between(part.figure, share), sentence, index)
      else { continue }
      guard let computed = Computed.ratio(part, of: whole, scale: 100) else { continue }
      let arithmetic =
        "\(part.figure.value?.description ?? "") ÷ \(whole.figure.value?.description ?? "") = \(computed.text(like: printed))"
      let span = sentence.stretch(from: whole.figure, to: share)
      findings.append(finding(computed, printed, span: span, sentence: sentence, arithmetic: arithmetic))
    }
    return findings
  }

  /// Whether the words say that the one is of the other, and the share is theirs.
  private func claims(_ first: String, _ second: String, _ sentence: AuditSentence, _ index: Int) -> Bool {
    let rate = ["率", "占", "比例", "比重"].contains { second.contains($0) }
    guard rate, !second.contains("；") else { return false }
    if first.contains("中") && (first.contains("有") || first.contains("已") || first.contains("完成")) {
      return true
    }
    let wholeWords = sentence.before(index - 2)
    let answered = [
      ("应", "实"), ("应", "已"), ("受理", "办结"), ("收到", "办"), ("受理", "化解"), ("排查", "化解"), ("排查", "调处"),
      ("排查", "整改"), ("发现", "整改"), ("受理", "调处"), ("计划", "开工"), ("计划", "完成"), ("接到", "办结"),
    ]
    return answered.contains { wholeWords.contains($0.0) && first.contains($0.1) }
  }

  /// 分别为20个、20个、30个 … 开工20个、20个、27个，开工率分别为100%、100%、90%.
  private func lists(in sentence: AuditSentence) -> [Finding] {
    var findings: [Finding] = []
    let figures = sentence.figures
    var index = 0
    while index < figures.count {
      guard figures[index].measure == .share, figures[index].unit == "%" || figures[index].unit == "％" else {
        index += 1
        continue
      }
      var end = index + 1
      while end < figures.count, figures[end].unit == figures[index].unit,
        ["、", "和", "，"].contains(sentence.between(figures[end - 1], figures[end]))
      { end += 1 }
      let count = end - index
      if count >= 2, sentence.before(index).contains("分别"), index >= 2 * count {
        let parts = figures[(index - count)..<index].compactMap(PrintedNumber.init)
        let wholes = figures[(index - 2 * count)..<(index - count)].compactMap(PrintedNumber.init)
        if parts.count == count, wholes.count == count,
          zip(parts, wholes).allSatisfy({ $0.unit.isComparable(with: $1.unit) && $0.value <= $1.value })
        {
          for place in 0..<count {
            guard let printed = PrintedNumber(figures[index + place]),
              let computed = Computed.ratio(parts[place], of: wholes[place], scale: 100)
            else { continue }
            let arithmetic =
              "\(parts[place].figure.value?.description ?? "") ÷ \(wholes[place].figure.value?.description ?? "") = "
              + computed.text(like: printed)
            findings.append(
              finding(
                computed, printed, span: figures[index + place].span, sentence: sentence,
                arithmetic: arithmetic))
          }
        }
      }
      index = end
    }
    return findings
  }
}
