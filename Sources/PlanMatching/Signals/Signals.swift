/// Everything that speaks for or against a pair of commitment and outcome (信号), each between about 0 and 1.
struct Signals: Sendable {
  /// Cosine of the rare shared pairs and topics.
  var likeness: Double
  /// The weight of what both share, as a share of the outcome's.
  var used: Double
  /// How much the longest shared run of characters tells.
  var run: Double
  /// How rare the topics are that both speak of.
  var topics: Double
  /// The shared topics as a share of the side that has more.
  var topicAgreement: Double
  /// Cosine of the single characters: 放开 and 开放 share no pair.
  var characters: Double
  /// How much of what the commitment is about, its clauses with figures, the outcome speaks of.
  var focus: Double
  var figures: Double
  /// A name in quotation marks stands in both.
  var names: Double
  /// What stands around both answers each other too.
  var context: Double
  /// The share of the commitment's actions that the outcome says too.
  var action: Double
  /// 1 where one raises what the other lowers.
  var polarity: Double
  /// 1 where a qualifier sets the two apart: 登记失业率, 调查失业率.
  var qualifier: Double
  /// 1 where they name different places or sites of one sort.
  var place: Double
  /// How much of the commitment is repeated word for word.
  var verbatim: Double
  /// The weight of what both share, as a share of the commitment's.
  var covered: Double
  var contradiction: Contradiction?

  /// The signals in the order of `Score.weights`.
  var vector: [Double] {
    [
      likeness, used, run, topics, topicAgreement, characters, focus, figures, names, context, action,
      polarity,
      qualifier, place, verbatim,
    ]
  }

  init(
    commitment: Int, outcome: Int, plan: Profile, review: Profile, index: PairIndex, rarity: CharacterRarity,
    context: Double
  ) {
    let shared = SharedTerms(commitment: commitment, outcome: outcome, index: index)
    likeness = shared.likeness
    used = shared.used
    run = shared.run
    topics = shared.topics
    topicAgreement = shared.topicAgreement
    characters = rarity.likeness(plan, review)
    focus = rarity.coverage(of: plan, by: review)
    figures = MeasureFact.agreement(plan, review)
    names = QuotedNames.shared(plan, review)
    self.context = context
    action = Polarity.agreement(plan, review)
    contradiction = Contradiction(plan, review)
    polarity = Polarity.conflict(plan, review) ? 1 : 0
    qualifier = contradiction == .object ? 1 : 0
    place = PlaceName.conflict(plan, review) ? 1 : 0
    verbatim = Verbatim.share(plan.text, review.text)
    covered = shared.covered
  }

  /// How much of the commitment the outcome speaks of, for verdicts.
  var closeness: Double { max(characters, covered) }
}

/// What sets a likely pair apart (矛盾): RULES §7. Such a link is never proposed as fulfilment.
enum Contradiction: Sendable {
  case polarity, place, object, year

  init?(_ plan: Profile, _ review: Profile) {
    if Qualified.conflict(plan, review) {
      self = .object
    } else if PlaceName.conflict(plan, review) {
      self = .place
    } else if Polarity.isReversed(plan, review) {
      self = .polarity
    } else {
      return nil
    }
  }
}
