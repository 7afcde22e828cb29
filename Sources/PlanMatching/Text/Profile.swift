import PlanModel

/// A statement as matching sees it: folded, its words brought to their standard names (画像).
///
/// A class, since every signal of every pair is handed two of them; it never leaves the search that made it.
final class Profile {
  /// Folded text with standard names.
  var text: [UInt32]
  /// The characters of a text, each once and in order.
  static func ordered(_ text: [UInt32]) -> [UInt32] {
    var found = text.filter(Folding.isHan)
    guard found.count > 1 else { return found }
    found.sort()
    var last = 0
    for at in 1..<found.count where found[at] != found[last] {
      last += 1
      found[last] = found[at]
    }
    found.removeSubrange((last + 1)...)
    return found
  }

  /// The characters of the clauses that hold the figures; nil where there are none, or where that is all.
  private static func core(
    _ quote: [UInt32], figures: [Figure], vocabulary: MatchVocabulary
  ) -> [UInt32]? {
    // By scalars: whole characters of a text in Chinese are ten times slower to walk.
    let named = figures.lazy.filter { !$0.isAttribute }.map { $0.quote.unicodeScalars.map(\.value) }
    guard !named.isEmpty else { return nil }
    var text: [UInt32] = []
    for clause in quote.split(whereSeparator: { Marks.parts($0) }) {
      guard named.contains(where: { $0.isEmpty || QuotedNames.contains(clause, $0) }) else { continue }
      if clause.count == quote.count { return nil }
      text += Folding.scalars(clause)
    }
    let characters = ordered(vocabulary.generic.apply(vocabulary.aliases.apply(text)))
    return characters.isEmpty ? nil : characters
  }

  /// The same without generic words; what pairs are made of.
  var content: [UInt32]
  /// The characters of the content, each once.
  var characters: [UInt32]
  /// The characters of the clauses that hold the figures; of all where there are none.
  var core: [UInt32]
  var isAllCore: Bool { core == characters }
  var topics: [Int]
  var actions: Actions
  /// Names between quotation marks: “白苇湖蟹”.
  var names: [[UInt32]]
  var places: [PlaceName]
  var segments: [RoadSegment]
  var qualified: [Qualified]
  var measures: [MeasureFact]
  /// 年底前主体封顶: a clause that goes on about the thing named before it (承前省略).
  var isElliptical: Bool
  /// The characters of the subject that the title carries and the quote leaves out.
  var subject: [UInt32] = []
  /// The characters of the headings above it, without the section's own.
  var heading: [UInt32] = []
  var years: [UInt16]
  var tellsSeveralYears: Bool
  var stage: ProjectStage?
  /// Nil for an outcome.
  var kind: CommitmentKind?
  /// It begins with the name of its thing, not with a verb or a field.
  var opensWithName = false
  /// An outcome that is told as going on.
  var isUnderWay = false

  convenience init(_ quote: String, figures: [Figure], vocabulary: MatchVocabulary) {
    let core =
      figures.isEmpty
      ? nil : Self.core(quote.unicodeScalars.map(\.value), figures: figures, vocabulary: vocabulary)
    self.init(folded: Folding.scalars(quote), core: core, vocabulary: vocabulary)
    measures = figures.map { MeasureFact($0) }
  }

  init(folded: [UInt32], core: [UInt32]? = nil, vocabulary: MatchVocabulary) {
    text = vocabulary.aliases.apply(folded)
    content = vocabulary.generic.apply(text)
    characters = Self.ordered(content)
    self.core = core ?? characters
    topics = vocabulary.topics.values(in: text)
    actions = Actions(rawValue: vocabulary.actions.bits(in: text))
    names = QuotedNames.names(in: text)
    places = PlaceName.names(in: text, vocabulary: vocabulary)
    segments = RoadSegment.names(in: text)
    qualified = Qualified.heads(in: text, vocabulary: vocabulary)
    measures = []
    years = NamedYears.years(in: text)
    tellsSeveralYears = NamedYears.tellsSeveral(text)
    opensWithName = Opening.isName(text, vocabulary: vocabulary)
    stage = vocabulary.stages.values(in: text).last.flatMap { ProjectStage.allCases[$0] }
    isElliptical =
      topics.isEmpty && names.isEmpty && places.isEmpty && Self.namesNoThing(content, vocabulary)
  }

  /// Besides stages (封顶), and what is counted right after a number (150座), there are two characters at most.
  private static func namesNoThing(_ content: [UInt32], _ vocabulary: MatchVocabulary) -> Bool {
    var count = 0
    for (at, value) in content.enumerated() where Folding.isHan(value) {
      if at == 0 || !Folding.isDigit(content[at - 1]) { count += 1 }
    }
    if count > 4 { return false }
    vocabulary.stages.forEach(in: content) { _, range in count -= range.count }
    return count <= 2
  }

  /// It has a growth rate among its figures.
  var tellsGrowth: Bool {
    // By place: a fact handed over is copied with all that it holds.
    measures.indices.contains { measures[$0].measure == .growth && !measures[$0].isAttribute }
  }

  /// So short that it may well go on about something.
  var isShort: Bool { content.count(where: Folding.isHan) <= 8 }

  private init(copying other: Profile) {
    text = other.text
    content = other.content
    characters = other.characters
    core = other.core
    topics = other.topics
    actions = other.actions
    names = other.names
    places = other.places
    segments = other.segments
    qualified = other.qualified
    measures = other.measures
    isElliptical = other.isElliptical
    subject = other.subject
    heading = other.heading
    years = other.years
    tellsSeveralYears = other.tellsSeveralYears
    stage = other.stage
    kind = other.kind
    isUnderWay = other.isUnderWay
    opensWithName = other.opensWithName
  }

  /// The same with the words of the statement before it, for one that names no subject of its own.
  func continuing(_ before: Profile) -> Profile {
    let whole = Profile(copying: self)
    whole.goOn(after: before)
    return whole
  }

  /// Takes in the words of what stands before it.
  func goOn(after before: Profile) {
    content = before.content + [0xFF0C] + content
    opensWithName = before.opensWithName
    characters = Self.ordered(characters + before.characters)
    core = Self.ordered(core + before.core)
    topics = Set(topics + before.topics).sorted()
    names += before.names
    places += before.places
    segments += before.segments
  }
}
