/// Sums over assessments, one at a time (合计). RULES §6: leaves only, every ratio with its n/N.
///
/// `var totals = Totals(); for a in assessments { totals.add(a) }`. With `keepsCodes` each number also knows the
/// codes that it counts, for `explain` and for reports; without, it needs no memory of its own.
public struct Totals: Hashable, Sendable {
  /// Why a leaf stands outside the shares.
  public enum LeftOut: String, Hashable, Sendable, CaseIterable {
    case draft, withdrawn, suspended, noData, untracked, noTarget, qualitative, unstated
  }

  /// What is counted. All but `items` and `parents` count leaves.
  public enum Number: Hashable, Sendable {
    case items, parents, leaves
    /// Parents all of whose leaves are complete.
    case parentsComplete
    /// The denominator: leaves that aren't grey, withdrawn or suspended.
    case counted
    case complete, completeInTime, completeLate
    /// Past the deadline and open.
    case overdue
    case signedOff
    /// With any accepted outcome or progress.
    case answered
    /// Projects that were to have started by now, and those of them that did.
    case startDue, started
    /// With at least one slip.
    case slipped
    case light(Light)
    case life(LifeState)
    case verdict(Verdict)
    case slip(String)
    case leftOut(LeftOut)
    /// At a full share by evidence that completes nothing (E0, E1).
    case unproven
  }

  public private(set) var counts: [Number: Int] = [:]
  private var members: [Number: [String]] = [:]
  private let keepsCodes: Bool

  public init(keepsCodes: Bool = false) { self.keepsCodes = keepsCodes }

  public init(_ assessments: some Sequence<Assessment>, keepsCodes: Bool = false) {
    self.init(keepsCodes: keepsCodes)
    for assessment in assessments { add(assessment) }
  }

  public subscript(number: Number) -> Int { counts[number] ?? 0 }

  /// The codes that a number counts, in the order in which they came; empty unless kept.
  public func codes(_ number: Number) -> [String] { members[number] ?? [] }

  public mutating func add(_ assessment: Assessment) {
    let code = assessment.facts.commitment.code
    count(.items, code)
    if assessment.facts.hasParts {
      count(.parents, code)
      if assessment.isComplete { count(.parentsComplete, code) }
      return
    }
    count(.leaves, code)
    count(.light(assessment.light), code)
    count(.life(assessment.life), code)
    count(.verdict(assessment.verdict), code)
    if assessment.isCounted {
      addCounted(assessment, code)
    } else {
      count(.leftOut(Self.leftOut(assessment)), code)
    }
    if assessment.unprovenBy != nil { count(.unproven, code) }
    if !assessment.slips.isEmpty { count(.slipped, code) }
    for slip in assessment.slips { count(.slip(slip.code), code) }
  }

  private mutating func addCounted(_ assessment: Assessment, _ code: String) {
    count(.counted, code)
    let isLate = assessment.slips.contains { if case .late = $0 { true } else { false } }
    if assessment.isComplete {
      count(.complete, code)
      count(isLate ? .completeLate : .completeInTime, code)
    } else if let deadline = assessment.deadline, assessment.asOf > deadline.binding,
      assessment.standing == nil
    {
      count(.overdue, code)
    }
    if assessment.life == .signedOff { count(.signedOff, code) }
    if !assessment.facts.outcomes.isEmpty || !assessment.facts.progress.isEmpty { count(.answered, code) }
    guard let start = Self.start(of: assessment) else { return }
    count(.startDue, code)
    if start.hasStarted { count(.started, code) }
  }

  private mutating func count(_ number: Number, _ code: String) {
    counts[number, default: 0] += 1
    if keepsCodes { members[number, default: []].append(code) }
  }

  public static func leftOut(_ assessment: Assessment) -> LeftOut {
    switch assessment.life {
    case .draft: .draft
    case .withdrawn: .withdrawn
    case .suspended: .suspended
    default: LeftOut(rawValue: assessment.band) ?? .noData
    }
  }

  /// Whether a project that was to have started by now did; nil where no start was planned by now.
  private static func start(of assessment: Assessment) -> (hasStarted: Bool, Void)? {
    let facts = assessment.facts
    guard
      let milestone = facts.commitment.milestones.first(where: { $0.stage == .started }),
      milestone.planned.last <= assessment.asOf
    else { return nil }
    let day = MilestoneTally.reachedOn(milestone, progress: facts.progress, asOf: assessment.asOf)
    return (day != nil, ())
  }
}

extension Totals {
  /// 完成率
  public var completionRate: Share { Share(self[.complete], of: self[.counted]) }
  /// 按期完成率: open overdue items stand in its denominator, so that they can't hide.
  public var onTimeRate: Share { Share(self[.completeInTime], of: self[.complete] + self[.overdue]) }
  /// 销号率
  public var signOffRate: Share { Share(self[.signedOff], of: self[.counted]) }
  /// 有回音率
  public var answeredRate: Share { Share(self[.answered], of: self[.counted]) }
  /// 开工率
  public var startedRate: Share { Share(self[.started], of: self[.startDue]) }

  /// The lights of what is counted, in the order of `Light` without grey.
  public var lightShares: Shares { Shares(Light.allCases.filter { $0 != .grey }.map { self[.light($0)] }) }
}
