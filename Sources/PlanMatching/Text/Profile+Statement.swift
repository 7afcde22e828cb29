import PlanModel

/// What a statement brings besides its sentence: kind, stage, headings, the subject in its title.
extension Profile {
  convenience init(_ commitment: CommitmentStatement, vocabulary: MatchVocabulary) {
    self.init(commitment.quote, figures: commitment.figures, vocabulary: vocabulary)
    kind = commitment.kind
    stage = commitment.stage ?? stage
    heading = Self.heading(commitment.headings, vocabulary)
    guard let title = Self.subject(of: commitment) else { return }
    let named = Profile(title, figures: [], vocabulary: vocabulary)
    subject = named.characters
    goOn(after: named)
  }

  convenience init(_ outcome: OutcomeStatement, vocabulary: MatchVocabulary) {
    self.init(outcome.quote, figures: outcome.figures, vocabulary: vocabulary)
    stage = outcome.stage ?? stage
    heading = Self.heading(outcome.headings, vocabulary)
    isUnderWay = outcome.status == .progress || outcome.status == .started
  }

  /// 纸伞厂扩建：9月底前投产: what stands before the colon, where the quote doesn't say it.
  private static func subject(of commitment: CommitmentStatement) -> String? {
    guard let colon = commitment.title.firstIndex(of: "：") else { return nil }
    let subject = commitment.title[..<colon]
    return subject.isEmpty || commitment.quote.contains(subject) ? nil : String(subject)
  }

  private static func heading(_ headings: [String], _ vocabulary: MatchVocabulary) -> [UInt32] {
    guard headings.count > 1 else { return [] }
    let text = headings.dropFirst().flatMap { Folding.scalars($0) }
    return ordered(vocabulary.generic.apply(vocabulary.aliases.apply(text)))
  }
}
