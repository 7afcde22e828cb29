import PlanModel

/// One thing that speaks for or against a pair of commitment and outcome (信号), measured between about 0 and 1.
///
/// Its examples are its tests and, with its meaning, its entry in Docs/reference/matching-signals.md.
struct Signal: Sendable {
  /// The name under which it is weighed and documented.
  let id: String
  let meaning: Phrase
  /// What one whole unit of it adds to the logarithm of the odds; below zero it speaks against the pair.
  let weight: Double
  let examples: [Example]
  let measure: @Sendable (Pair) -> Double

  init(
    _ id: String, weight: Double, zh: String, en: String, examples: [Example],
    measure: @escaping @Sendable (Pair) -> Double
  ) {
    self.id = id
    self.weight = weight
    meaning = Phrase(zh: zh, en: en)
    self.examples = examples
    self.measure = measure
  }

  /// An invented commitment with an outcome for which the signal is stronger, and one for which it is weaker (例句).
  struct Example: Sendable {
    var commitment: Side
    var stronger: Side
    var weaker: Side

    init(_ commitment: Side, _ stronger: Side, over weaker: Side) {
      self.commitment = commitment
      self.stronger = stronger
      self.weaker = weaker
    }
  }

  /// A sentence of an example with what the reader would know of it.
  struct Side: Sendable, ExpressibleByStringLiteral {
    var quote: String
    /// The title where it carries the subject of a clause that has none: 纸伞厂：9月底前投产.
    var title = ""
    var heading = ""
    var kind: CommitmentKind = .action
    var status: OutcomeStatus = .done
    /// The sentence right before it, which it may go on about.
    var after: String?

    init(stringLiteral quote: String) { self.quote = quote }
    init(
      _ quote: String, title: String = "", heading: String = "", kind: CommitmentKind = .action,
      status: OutcomeStatus = .done, after: String? = nil
    ) {
      self.quote = quote
      self.title = title
      self.heading = heading
      self.kind = kind
      self.status = status
      self.after = after
    }
  }

  /// Every signal, in the order in which a pair's values are kept.
  static let all: [Signal] = [
    .likeness, .used, .run, .topics, .topicAgreement, .characters, .focus, .figures, .names, .context,
    .action, .opening,
    .verbatim, .size, .subject, .heading, .kind, .stage, .polarity, .qualifier, .place, .year, .unit,
  ]
}

/// A commitment and an outcome as the signals see them (一对陈述).
struct Pair {
  let plan: Profile
  let review: Profile
  let shared: SharedTerms
  /// How much what stands around both answers each other.
  let support: Double
}
