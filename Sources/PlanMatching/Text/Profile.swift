import PlanModel

/// A statement as matching sees it: folded, its words brought to their standard names (画像).
struct Profile: Sendable {
  /// Folded text with standard names.
  var text: [UInt32]
  /// The same without generic words; what pairs are made of.
  var content: [UInt32]
  /// The characters of the content, each once.
  var characters: Set<UInt32>
  var topics: [Int]
  var actions: Set<Int>
  /// Names between quotation marks: “青溪白毫”.
  var names: [[UInt32]]
  var places: [PlaceName]
  var measures: [MeasureFact]

  init(_ quote: String, figures: [Figure], vocabulary: MatchVocabulary) {
    text = vocabulary.aliases.apply(Folding.scalars(quote))
    content = vocabulary.generic.apply(text)
    characters = Set(content.filter(Folding.isHan))
    topics = vocabulary.topics.values(in: text).sorted()
    actions = vocabulary.actions.values(in: text)
    names = QuotedNames.names(in: text)
    places = PlaceName.names(in: text, vocabulary: vocabulary)
    measures = figures.map { MeasureFact($0) }
  }
}
