/// Everything that speaks for or against a pair of commitment and outcome (信号), each between about 0 and 1.
struct Signals: Sendable {
  /// Cosine of the rare shared pairs and topics.
  var likeness = 0.0
  /// The weight of what both share, as a share of the poorer statement's.
  var coverage = 0.0
  /// The weight of what both share, as a share of the commitment's.
  var covered = 0.0
  /// How much the longest shared run of characters tells.
  var run = 0.0
  /// How rare the topics are that both speak of.
  var topics = 0.0
  /// Cosine of the single characters: 放开 and 开放 share no pair.
  var characters = 0.0
  var figures = 0.0
  /// The commitment has a figure that the outcome has no counterpart for.
  var missingFigure = 0.0
  var names = 0.0
  var context = 0.0
  var action = 0.0
  var polarity = 0.0
  var place = 0.0

  /// How much of the commitment the outcome speaks of, for verdicts.
  var closeness: Double { max(characters, covered) }

  var vector: [Double] {
    [
      likeness, coverage, covered, run, topics, characters, figures, missingFigure, names, context, action,
      polarity, place,
    ]
  }
  static let labels = [
    "likeness", "coverage", "covered", "run", "topics", "characters", "figures", "missingFigure", "names",
    "context", "action", "polarity",
    "place",
  ]

  init(
    commitment: Int, outcome: Int, plan: Profile, review: Profile, index: PairIndex, rarity: CharacterRarity,
    context: Double
  ) {
    let shared = SharedTerms(commitment: commitment, outcome: outcome, index: index)
    likeness = shared.likeness
    coverage = shared.coverage
    covered = shared.covered
    run = shared.run
    topics = shared.topics
    characters = rarity.likeness(plan, review)
    figures = MeasureFact.agreement(plan, review)
    missingFigure = plan.measures.contains { !$0.isAttribute } && figures == 0 ? 1 : 0
    names = QuotedNames.shared(plan, review)
    self.context = context
    action = Polarity.agreement(plan, review)
    polarity = Polarity.conflict(plan, review) ? 1 : 0
    place = PlaceName.conflict(plan, review) ? 1 : 0
  }
}
