import PlanMatching
import PlanModel
import PlanStore

/// The names that people of this store confirmed as one, at work (已确认的同名).
struct LearnedNames {
  let pairs: [NamePair]

  init(_ aliases: [LearnedAlias]) {
    pairs = aliases.map { NamePair(name: $0.name, standard: $0.standard) }
  }

  /// Of the store that `--store` or $DUBAN_STORE names; none where neither does: two files alone go by the
  /// program's own words.
  init(_ terminal: TerminalOptions) throws {
    let isNamed = terminal.store != nil || !(Surroundings.variable("DUBAN_STORE") ?? "").isEmpty
    self.init(isNamed ? try terminal.open(for: .reading).read { try $0.learnedAliases() } : [])
  }

  var vocabulary: MatchVocabulary {
    MatchVocabulary(learned: pairs.map { MatchVocabulary.Alias(name: $0.name, standard: $0.standard) })
  }

  /// The result with a reason more wherever the two names stand on the two sides.
  func explained(
    _ result: MatchResult, commitments: [CommitmentStatement], outcomes: [OutcomeStatement]
  ) -> MatchResult {
    guard !pairs.isEmpty else { return result }
    var promised: [String: String] = [:]
    for one in commitments { promised[one.id] = one.quote }
    var reported: [String: String] = [:]
    for one in outcomes { reported[one.id] = one.quote }
    var result = result
    for index in result.links.indices {
      guard let promise = promised[result.links[index].commitment],
        let outcome = reported[result.links[index].outcome]
      else { continue }
      result.links[index].reasons += reasons(promise, outcome)
    }
    return result
  }

  /// The same for a reconciliation.
  func explained(_ result: Reconciliation) -> Reconciliation {
    guard !pairs.isEmpty else { return result }
    var reported: [String: String] = [:]
    for one in result.outcomes { reported[one.id] = one.quote }
    var result = result
    for (at, one) in result.commitments.enumerated() {
      for (place, link) in one.links.enumerated() {
        result.commitments[at].links[place].reasons += reasons(
          one.commitment.quote, reported[link.outcome] ?? "")
      }
    }
    return result
  }

  /// Of each pair that bridges these two sentences.
  func reasons(_ promise: String, _ outcome: String) -> [Phrase] {
    pairs.filter { pair in
      promise.contains(pair.name) && outcome.contains(pair.standard)
        || promise.contains(pair.standard) && outcome.contains(pair.name)
    }.map(DecidingWords.byAlias)
  }

  /// The names that accepting a link would make one.
  static func suggestion(link id: Int, _ snapshot: Snapshot) throws -> NamePair? {
    let figures = try snapshot.figures(ofLink: id)
    let known = try snapshot.learnedAliases().map { NamePair(name: $0.name, standard: $0.standard) }
    return NamePair.suggested(promised: figures.promised, reported: figures.reported, known: known)
  }
}
