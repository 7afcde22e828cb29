import PlanSeeds

/// The words that matching goes by (对照词表): other names of one thing, what belongs together, what is done to a
/// thing, and words too common to mean anything.
public struct MatchVocabulary: Sendable {
  /// A name and the one that stands for it in comparisons.
  public struct Alias: Hashable, Sendable {
    public var name: String
    public var standard: String

    public init(name: String, standard: String) {
      self.name = name
      self.standard = standard
    }
  }

  /// One reference: handing ten tables to every sentence costs more than a look into them.
  private final class Tables: Sendable {
    let aliases: PhraseTable
    let generic: PhraseTable
    let topics: WordFinder
    let actions: WordFinder
    let places: WordFinder
    let contrasts: WordFinder
    let years: WordFinder
    let genericWords: WordList
    let leads: WordList
    let commonOpenings: WordList

    init(
      aliases: PhraseTable, generic: PhraseTable, topics: WordFinder, actions: WordFinder,
      places: WordFinder, contrasts: WordFinder, years: WordFinder, leads: WordList, genericWords: WordList,
      commonOpenings: WordList
    ) {
      self.aliases = aliases
      self.generic = generic
      self.topics = topics
      self.actions = actions
      self.places = places
      self.contrasts = contrasts
      self.years = years
      self.leads = leads
      self.genericWords = genericWords
      self.commonOpenings = commonOpenings
    }
  }

  private let tables: Tables

  var aliases: PhraseTable { tables.aliases }
  var generic: PhraseTable { tables.generic }
  var topics: WordFinder { tables.topics }
  var actions: WordFinder { tables.actions }
  var places: WordFinder { tables.places }
  var contrasts: WordFinder { tables.contrasts }
  /// Times and scopes before the name that a sentence begins with.
  var leads: WordList { tables.leads }
  /// Of what time a passage tells.
  var years: WordFinder { tables.years }
  /// Words that tell nothing of a sentence's matter.
  var genericWords: WordList { tables.genericWords }
  /// Words that begin many sentences and name no single thing: verbs, fields, generic words.
  var commonOpenings: WordList { tables.commonOpenings }
  var stages: WordFinder { StageWords.finder }

  /// The vocabularies of Seeds/, and before them aliases that an office has confirmed.
  public init(learned: [Alias] = []) {
    var pairs = learned.map { (from: $0.name, to: $0.standard) }
    for group in SeedFiles.entries("vocabulary/match-aliases.txt") {
      guard let standard = group.first else { continue }
      pairs.append((standard, standard))
      for name in group.dropFirst() { pairs.append((name, standard)) }
    }
    let aliases = PhraseTable(pairs)
    // A standard name is one word: 亿元项目 keeps its 项目.
    let generic = PhraseTable(
      Set(pairs.map(\.to)).sorted().map { ($0, $0) } + Self.words("match-generic").map { ($0, "，") })
    let topics = WordFinder(Self.grouped("match-topics"))
    let actions = WordFinder(
      SeedFiles.entries("vocabulary/match-actions.txt").flatMap { group -> [(word: String, value: Int)] in
        guard let action = group.first.flatMap({ Action(rawValue: $0) }) else { return [] }
        return group.dropFirst().map { (word: $0, value: action.number) }
      })
    let contrasts = WordFinder(
      SeedFiles.entries("vocabulary/match-contrasts.txt").enumerated().flatMap { line, group in
        group.enumerated().map { (word: $1, value: line * 16 + $0) }
      })
    let places = WordFinder(
      SeedFiles.entries("vocabulary/match-places.txt").enumerated().flatMap { line, group in
        group.first == "-"
          ? group.dropFirst().map { (word: $0, value: PlaceName.none) } : [(word: group[0], value: line)]
      })
    let years = WordFinder(
      SeedFiles.entries("vocabulary/match-years.txt").flatMap { group in
        group.dropFirst().map {
          (word: $0, value: group[0] == "several" ? ToldYears.several : ToldYears.one)
        }
      })
    let genericWords = WordList(Self.words("match-generic").map { Folding.scalars($0) })
    let leads = WordList(Self.words("match-leads").map { Folding.scalars($0) })
    let commonOpenings = WordList(
      (Self.words("match-generic") + Self.words("reading-verbs-once") + Self.words("reading-verbs-standing")
        + (SeedFiles.entries("vocabulary/match-topics.txt")
        + SeedFiles.entries("vocabulary/match-actions.txt"))
        .flatMap { $0.dropFirst() }).map { Folding.scalars($0) })
    tables = Tables(
      aliases: aliases, generic: generic, topics: topics, actions: actions, places: places,
      contrasts: contrasts, years: years, leads: leads, genericWords: genericWords,
      commonOpenings: commonOpenings)
  }

  private static func words(_ name: String) -> [String] {
    SeedFiles.entries("vocabulary/\(name).txt").compactMap(\.first)
  }

  /// Each line's words after the first, with the line's number.
  private static func grouped(_ name: String) -> [(word: String, value: Int)] {
    SeedFiles.entries("vocabulary/\(name).txt").enumerated().flatMap { line, group in
      group.dropFirst().map { (word: $0, value: line) }
    }
  }
}
