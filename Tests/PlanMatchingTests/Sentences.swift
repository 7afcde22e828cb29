import PlanModel

@testable import PlanMatching

/// Invented sentences as statements; figures are read from the text.
enum Sentences {
  static func commitments(_ quotes: [(String, CommitmentKind)], due: String? = nil) -> [CommitmentStatement] {
    var start = 0
    return quotes.enumerated().map { at, quote in
      defer { start += quote.0.unicodeScalars.count + 1 }
      return CommitmentStatement(
        id: "c\(at + 1)", span: Span(start, start + quote.0.unicodeScalars.count), quote: quote.0,
        isFirm: true,
        kind: quote.1, due: due.flatMap { PartialDate($0) })
    }
  }

  static func outcomes(_ quotes: [(String, OutcomeStatus)]) -> [OutcomeStatement] {
    var start = 0
    return quotes.enumerated().map { at, quote in
      defer { start += quote.0.unicodeScalars.count + 1 }
      return OutcomeStatement(
        id: "o\(at + 1)", span: Span(start, start + quote.0.unicodeScalars.count), quote: quote.0,
        isFirm: true,
        status: quote.1)
    }
  }

  static let vocabulary = MatchVocabulary()

  static func profile(_ quote: String) -> Profile {
    let statement = StatementFigures.complete(commitments([(quote, .action)]))[0]
    return Profile(quote, figures: statement.figures, vocabulary: vocabulary)
  }

  /// What an outcome makes of a commitment, by the words of both alone.
  static func answer(
    _ commitment: String, _ kind: CommitmentKind, _ outcome: String, _ status: OutcomeStatus,
    due: String? = nil,
    closeness: Double = 0.7, earlier: [(String, OutcomeStatus)] = []
  ) -> Answer {
    let context = MatchContext(
      planned: Period("2031"), reviewed: Period("2031"), earlier: StatementFigures.complete(outcomes(earlier))
    )
    return Answer.of(
      StatementFigures.complete(commitments([(commitment, kind)], due: due))[0],
      StatementFigures.complete(outcomes([(outcome, status)]))[0], closeness: closeness, context: context)
  }
}
