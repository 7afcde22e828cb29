import PlanModel

/// What became of a commitment in the next report of its unit (去向).
public enum Fate: String, Hashable, Sendable, CaseIterable {
  /// The next plan says it again in nearly the same words (结转).
  case carriedOver
  /// The next plan says it in other words.
  case reworded
  /// The next plan has the same matter with another target.
  case replaced
  /// The next review answers it, and the next plan has it no more.
  case ended
  /// Neither the next review nor the next plan has a word of it (悄然消失).
  case dropped
  /// There is no later report.
  case open
}

/// One year of a commitment's life.
public struct LifeStation: Hashable, Sendable {
  /// Which of the reports promised it, counted from 0.
  public var report: Int
  public var commitment: CommitmentStatement
  /// By the next report's review; `notExamined` in the last report.
  public var verdict: Verdict
  public var fate: Fate
  public var links: [MatchCandidate]

  public init(
    report: Int, commitment: CommitmentStatement, verdict: Verdict, fate: Fate, links: [MatchCandidate] = []
  ) {
    self.report = report
    self.commitment = commitment
    self.verdict = verdict
    self.fate = fate
    self.links = links
  }
}

/// A commitment through the reports of one unit, from the plan that first has it (承诺的一生).
public struct CommitmentLife: Hashable, Sendable {
  public var stations: [LifeStation]

  public init(stations: [LifeStation]) { self.stations = stations }
}

extension Reconciler {
  /// Follows every commitment through the reports of one unit, given in order.
  public static func chain(
    _ reports: [Extraction], vocabulary: MatchVocabulary = MatchVocabulary()
  ) -> [CommitmentLife] {
    var lives: [CommitmentLife] = []
    // For each commitment of the report at hand, the life that it goes on with.
    var open: [Int: Int] = [:]
    for (at, report) in reports.enumerated() {
      let next = reports.indices.contains(at + 1) ? reports[at + 1] : nil
      let reconciled = next.map {
        reconcile(plan: report, review: $0, rules: "", vocabulary: vocabulary).commitments
      }
      let heirs = next.map {
        Succession.heirs(of: report.commitments, among: $0.commitments, vocabulary: vocabulary)
      }
      var following: [Int: Int] = [:]
      for (index, commitment) in report.commitments.enumerated() {
        let verdict = reconciled?[index].verdict ?? .notExamined
        let heir = heirs?[index]
        let fate: Fate =
          next == nil ? .open : heir?.fate ?? (verdict == .silent ? .dropped : .ended)
        let station = LifeStation(
          report: at, commitment: commitment, verdict: verdict, fate: fate,
          links: reconciled?[index].links ?? [])
        let life: Int
        if let known = open[index] {
          lives[known].stations.append(station)
          life = known
        } else {
          lives.append(CommitmentLife(stations: [station]))
          life = lives.count - 1
        }
        if let heir { following[heir.commitment] = life }
      }
      open = following
    }
    return lives
  }
}

/// Which commitment of the next plan goes on with one of this plan (承继).
enum Succession {
  struct Heir {
    var commitment: Int
    var fate: Fate
  }

  /// From these odds on two plans speak of one matter.
  private static let same = 0.5
  /// From this likeness on they say it in the same words.
  private static let verbatim = 0.9

  /// For each commitment its heir, the surest pairs first and none twice.
  static func heirs(
    of plan: [CommitmentStatement], among next: [CommitmentStatement], vocabulary: MatchVocabulary
  ) -> [Heir?] {
    let plan = StatementFigures.complete(plan)
    let next = StatementFigures.complete(next)
    let asOutcomes = next.map {
      OutcomeStatement(id: $0.id, span: $0.span, quote: $0.quote, isFirm: $0.isFirm, figures: $0.figures)
    }
    let candidates = CandidateSearch(vocabulary: vocabulary).candidates(
      commitments: plan, outcomes: asOutcomes)
    let pairs = candidates.enumerated().flatMap { at, found in
      found.filter { $0.odds >= same && $0.signals.contradiction == nil }.map { (at: at, candidate: $0) }
    }.sorted {
      ($1.candidate.odds, $0.at, $0.candidate.outcome) < ($0.candidate.odds, $1.at, $1.candidate.outcome)
    }
    var heirs = [Heir?](repeating: nil, count: plan.count)
    var taken: Set<Int> = []
    for pair in pairs where heirs[pair.at] == nil && taken.insert(pair.candidate.outcome).inserted {
      heirs[pair.at] = Heir(
        commitment: pair.candidate.outcome,
        fate: fate(plan[pair.at], next[pair.candidate.outcome], likeness: pair.candidate.signals.characters))
    }
    return heirs
  }

  private static func fate(_ one: CommitmentStatement, _ other: CommitmentStatement, likeness: Double) -> Fate
  {
    let before = Set(one.figures.filter { !$0.isAttribute }.compactMap { $0.quantity?.base })
    let after = Set(other.figures.filter { !$0.isAttribute }.compactMap { $0.quantity?.base })
    if before != after { return .replaced }
    return likeness >= verbatim ? .carriedOver : .reworded
  }
}
