import FoundationEssentials
import PlanModel

/// Shares that make up a whole (构成): “占比分别为20%、30%、50%”. Only lists that say they are a structure are read.
struct HundredRule: AuditRule {
  static let name = "shares-hundred"
  static let card = RuleCard(name, AuditWords.hundred, "RULES §8") {
    RuleNotes(
      uses: [.figure],
      hits: ["三次产业结构占比分别为20%、35%、47%。 => shares-hundred contradiction 102%"],
      misses: ["三个村的参保率分别为97%、98%、99%。 => nothing"])
  }

  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index < sentence.figures.count {
      let words = sentence.before(index)
      guard sentence.figures[index].unit == "%",
        ["结构", "构成", "占比分别", "比重分别", "各占"].contains(where: { words.contains($0) })
      else {
        index += 1
        continue
      }
      var end = index + 1
      while end < sentence.figures.count, sentence.figures[end].unit == "%",
        sentence.between(sentence.figures[end - 1], sentence.figures[end]).count <= 8
      { end += 1 }
      let parts = sentence.figures[index..<end].compactMap(PrintedNumber.init)
      if parts.count >= 3, parts.count == end - index, let first = parts.first, let last = parts.last {
        let sum = parts.reduce(Decimal(0)) { $0 + $1.value }
        let slack = parts.reduce(Decimal(0)) { $0 + $1.lastDigit } / 2
        let result: Recomputation.Result =
          sum == 100 ? .recomputed : sum - slack <= 100 && sum + slack >= 100 ? .rounding : .contradiction
        // A list far from 100 isn't a whole, and says nothing about one.
        if result != .contradiction || (sum > 90 && sum < 110) {
          let arithmetic =
            parts.map { ($0.figure.value ?? 0).description }.joined(separator: " + ")
            + " = \(sum.description)%"
          let span = sentence.stretch(from: first.figure, to: last.figure)
          findings.append(
            Finding(
              rule: Self.name, severity: result == .contradiction ? .warning : .note, span: span,
              quote: sentence.quote(span),
              message: AuditWords.message(
                result, arithmetic: arithmetic, computed: "\(sum)%", printed: "100%"),
              advice: result == .contradiction ? AuditWords.checkSource : nil,
              recomputation: Recomputation(result: result, printed: "100%", computed: "\(sum)%")))
        }
      }
      index = end
    }
    return findings
  }
}
