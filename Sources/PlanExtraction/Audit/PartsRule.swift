import FoundationEssentials
import PlanModel

/// Parts against their total (分项合计): “签约项目11个，其中工业6个、农业2个、文旅3个”.
///
/// Fewer than the total is no contradiction (其中 need not name all), unless the parts are of one sort by name (东片, 中片,
/// 西片) and nearly make the total; more is, unless the parts overlap by their nature
/// (size thresholds: 亿元以上, 5亿元以上; 女性, 党员). Not read: parts without 其中 or 包括.
struct PartsRule: AuditRule {
  static let name = "parts-total"
  static let card = RuleCard(name, AuditWords.parts, "RULES §8") {
    RuleNotes(
      uses: [.figure],
      hits: ["新签项目9个，其中工业类4个、农业类3个、文旅类3个。 => parts-total contradiction 10个"],
      misses: ["新签项目9个，其中工业类4个、农业类3个。 => nothing"])
  }
  private static let overlapping = ["以上", "女", "党员", "少数民族", "其中", "新增", "超过"]

  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index + 2 < sentence.figures.count {
      let total = sentence.figures[index]
      let lead = sentence.between(total, sentence.figures[index + 1])
      guard let marker = ["其中", "包括"].first(where: { lead.contains($0) }), let whole = PrintedNumber(total),
        total.measure == .level, !lead.contains("。"), lead.prefix(while: { $0 != marker.first }).count <= 3
      else {
        index += 1
        continue
      }
      var parts: [PrintedNumber] = []
      var next = index + 1
      var words = String(lead.drop { $0 != marker.first })
      while next < sentence.figures.count, let part = PrintedNumber(sentence.figures[next]),
        part.unit.isComparable(with: whole.unit), part.figure.measure == .level, !words.contains("；")
      {
        if next > index + 1, !(words.hasPrefix("、") || words.hasPrefix("，") || words.hasPrefix(",")) { break }
        parts.append(part)
        next += 1
        if next < sentence.figures.count {
          words = sentence.between(sentence.figures[next - 1], sentence.figures[next])
        }
      }
      if parts.count >= 2, let last = parts.last, !overlap(parts, from: total, in: sentence) {
        let sum = parts.reduce(Decimal(0)) { $0 + $1.value }
        let slack = parts.reduce(Decimal(0)) { $0 + $1.lastDigit } / 2
        let computed = Computed(value: sum, low: sum - slack, high: sum + slack)
        let isPartition =
          parts.count >= 3 && sum * 10 >= whole.value * 9 && haveOneEnding(parts, in: sentence)
        if sum == whole.value || computed.low > whole.high || isPartition {
          let arithmetic =
            parts.map { ($0.value / whole.unit.factor).description }.joined(separator: " + ")
            + " = \((sum / whole.unit.factor).description)\(whole.unit.text)"
          let span = sentence.stretch(from: total, to: last.figure)
          findings.append(finding(computed, whole, span: span, sentence: sentence, arithmetic: arithmetic))
        }
      }
      index = max(next, index + 1)
    }
    return findings
  }

  /// 东片180亩、中片150亩、西片120亩: the names end in one character, and no 等 leaves the list open.
  private func haveOneEnding(_ parts: [PrintedNumber], in sentence: AuditSentence) -> Bool {
    let endings = parts.map { part in
      sentence.text(Span(max(sentence.span.start, part.figure.span.start - 1), part.figure.span.start)).last
    }
    guard let first = endings.first, let ending = first, ending != "等", !ending.isPunctuation else {
      return false
    }
    return endings.allSatisfy { $0 == ending }
  }

  private func overlap(_ parts: [PrintedNumber], from total: Figure, in sentence: AuditSentence) -> Bool {
    guard let last = parts.last else { return true }
    let words = sentence.text(Span(total.span.end, last.figure.span.end))
    let tail = words.range(of: "其中").map { String(words[$0.upperBound...]) } ?? words
    return Self.overlapping.contains { tail.contains($0) }
  }
}

extension String {
  /// The first place of a text; FoundationEssentials has no `range(of:)` for strings.
  func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}
