import PlanSeeds

/// The words that matching goes by (对照词表): other names of one thing, and words too common to mean anything.
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

  let aliases: PhraseTable
  let generic: PhraseTable

  /// The vocabularies of Seeds/, and before them aliases that an office has confirmed.
  public init(learned: [Alias] = []) {
    var pairs = learned.map { (from: $0.name, to: $0.standard) }
    for group in SeedFiles.entries("vocabulary/match-aliases.txt") {
      guard let standard = group.first else { continue }
      pairs.append((standard, standard))
      for name in group.dropFirst() { pairs.append((name, standard)) }
    }
    aliases = PhraseTable(pairs)
    generic = PhraseTable(
      SeedFiles.entries("vocabulary/match-generic.txt").compactMap { $0.first }.map { ($0, "，") })
  }
}
