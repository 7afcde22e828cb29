import FoundationEssentials
import PlanModel

/// An increase that leads to a stock (增量与存量): “新增2家，总数达到19家” with 17 the year before.
///
/// Only agreement is said: some may have left in between, so a difference is no contradiction.
struct StockRule: AuditRule {
  static let name = "stock"
  static let card = RuleCard(name, AuditWords.stock, "RULES §8") {
    RuleNotes(
      uses: [.figure],
      hits: ["新增合作社2家，总数达到19家。 << 合作社17家。 => stock recomputed 19家"],
      misses: ["新增合作社2家，总数达到19家。 << 合作社15家。 => nothing"])
  }

  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding] {
    sentence.figures.indices.dropFirst().compactMap { index in
      let total = sentence.figures[index]
      let added = sentence.figures[index - 1]
      guard sentence.before(index - 1).contains("新增"),
        ["总数", "累计", "达到", "共有"].contains(where: { sentence.before(index).contains($0) }),
        let stock = PrintedNumber(total), let flow = PrintedNumber(added),
        stock.unit.isComparable(with: flow.unit)
      else { return nil }
      let name = added.indicator.hasPrefix("新增") ? String(added.indicator.dropFirst(2)) : added.indicator
      guard let before = base.level(of: name, like: stock.unit), before.value + flow.value == stock.value
      else {
        return nil
      }
      let sum = before.value + flow.value
      let arithmetic =
        "\(before.figure.value?.description ?? "") + \(added.value?.description ?? "") = \(total.value?.description ?? "")"
      return finding(
        Computed(value: sum, low: sum, high: sum), stock, span: sentence.stretch(from: added, to: total),
        sentence: sentence, arithmetic: arithmetic + total.unit)
    }
  }
}
