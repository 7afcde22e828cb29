import PlanModel

/// A statement as matching sees it: folded, its words brought to their standard names (画像).
struct Profile: Sendable {
  /// Folded text with standard names.
  var text: [UInt32]
  /// The same without generic words; what pairs are made of.
  var content: [UInt32]

  init(_ quote: String, vocabulary: MatchVocabulary) {
    text = vocabulary.aliases.apply(Folding.scalars(quote))
    content = vocabulary.generic.apply(text)
  }
}
