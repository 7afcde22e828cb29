import PlanModel

/// One way of holding printed figures against each other (复算规则). RULES §8.
///
/// A rule speaks only where the sentence itself claims a relation between its figures; it states, and accuses nobody.
protocol AuditRule: Sendable {
  static var name: String { get }
  /// Examples in the form of the audit corpus: the sentence, ` << ` the earlier report's, ` => ` what is said.
  static var card: RuleCard { get }
  func findings(in sentence: AuditSentence, base: BaseFigures) -> [Finding]
}

extension AuditRule {
  /// A finding about a figure that can be recomputed.
  func finding(
    _ computed: Computed, _ printed: PrintedNumber, span: Span, sentence: AuditSentence, arithmetic: String
  ) -> Finding {
    let result = computed.result(against: printed)
    return Finding(
      rule: Self.name, severity: result == .contradiction ? .warning : .note, span: span,
      quote: sentence.quote(span),
      message: AuditWords.message(
        result, arithmetic: arithmetic, computed: computed.text(like: printed), printed: printed.figure.quote),
      advice: result == .contradiction ? AuditWords.checkSource : nil,
      recomputation: Recomputation(
        result: result, printed: printed.figure.quote, computed: computed.text(like: printed)))
  }
}

extension AuditSentence {
  /// The source as it stands.
  func quote(_ span: Span) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[span.range.clamped(to: 0..<scalars.count)] {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }
}
