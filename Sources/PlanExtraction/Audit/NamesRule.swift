import FoundationEssentials
import PlanModel

/// Names against their count (列举与计数): “改造东桥、西桥、南桥3座桥梁” names three and says three.
///
/// More names than the count is a contradiction; fewer is fine (等) or can't be told apart from a longer name.
/// Not read: names of more than six characters, or lists with figures inside.
struct NamesRule: AuditRule {
  static let name = "names-count"
  static let card = RuleCard(name, AuditWords.names, "RULES §8") {
    RuleNotes(
      uses: [.figure],
      hits: ["改造东湾、西湾、南湾、北湾3座桥梁。 => names-count contradiction 4座"],
      misses: ["改造东湾、西湾等3座桥梁。 => nothing"])
  }

  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding] {
    sentence.figures.indices.compactMap { index in
      let figure = sentence.figures[index]
      guard let printed = PrintedNumber(figure), printed.unit.dimension == .objects, printed.lastDigit == 0,
        printed.places == 0, printed.value >= 2
      else { return nil }
      let words = sentence.before(index)
      guard let clause = words.split(whereSeparator: { "，,；;。：:\n".contains($0) }).last,
        clause.endIndex == words.endIndex, clause.contains("、")
      else { return nil }
      let isOpen = clause.hasSuffix("等")
      let names = clause.drop(while: { $0 == " " }).split { "、和及与".contains($0) }
      guard names.count >= 2, names.dropFirst().allSatisfy({ (2...6).contains($0.count) }) else { return nil }
      let count = Decimal(names.count)
      guard count == printed.value || (count > printed.value && !isOpen && clause.hasSuffix("等") == false)
      else { return nil }
      // 县、镇、村三级: levels are counted in words that the figures don't hold; only things are checked here.
      let computed = Computed(value: count, low: count, high: count)
      let listed = names.map(String.init).joined(separator: "、")
      return finding(
        computed, printed, span: sentence.stretch(from: figure, to: figure), sentence: sentence,
        arithmetic: "\(listed)：\(names.count)")
    }
  }
}
