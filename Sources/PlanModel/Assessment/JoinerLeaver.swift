/// How the number of items came from one period's report to the next (增减表). RULES §6.
///
/// Opening + added + split + carried over − merged − withdrawn = closing, over leaves that are adopted.
public struct JoinerLeaver: Hashable, Sendable {
  public var opening: [String]
  public var added: [String]
  /// New parts of what was one item; the one they were split from leaves under `merged`.
  public var split: [String]
  /// Items that are no longer leaves or no longer there.
  public var merged: [String]
  public var carriedOver: [String]
  public var withdrawn: [String]
  /// Changed targets or deadlines since; they neither join nor leave.
  public var rebased: [String]
  public var closing: [String]

  /// What the table needs to know of an assessment, which is little beside its facts.
  public struct Entry: Hashable, Sendable {
    public var id: String
    public var code: String
    var parent: String?
    /// The first day of its plan.
    var first: CalendarDate
    /// A leaf that is adopted and not withdrawn.
    var isLive: Bool
    var isWithdrawn: Bool
    var terms: Terms

    public init(_ assessment: Assessment) {
      let commitment = assessment.facts.commitment
      id = commitment.id
      code = commitment.code
      parent = commitment.parent
      first = commitment.period.first
      isLive = !assessment.facts.hasParts && assessment.life != .withdrawn && assessment.life != .draft
      isWithdrawn = assessment.life == .withdrawn
      terms = assessment.facts.terms
    }
  }

  /// - Parameters:
  ///   - opening: the previous report's assessments.
  ///   - closing: this report's.
  public init(opening: [Assessment], closing: [Assessment]) {
    self.init(opening: opening.map(Entry.init), closing: closing.map(Entry.init))
  }

  public init(opening: [Entry], closing: [Entry]) {
    let before = opening.filter(\.isLive)
    let now = closing.filter(\.isLive)
    let idsNow = Set(now.map(\.id))
    let withdrawnNow = Set(closing.filter(\.isWithdrawn).map(\.id))
    let parents = Set(opening.map(\.id))
    let latest = now.map(\.first).max()
    let earlier = Dictionary(before.map { ($0.id, $0.terms) }) { first, _ in first }
    self.opening = before.map(\.code)
    self.closing = now.map(\.code)
    added = []
    split = []
    carriedOver = []
    rebased = []
    for entry in now {
      if let terms = earlier[entry.id] {
        if terms != entry.terms { rebased.append(entry.code) }
      } else if let parent = entry.parent, parents.contains(parent) {
        split.append(entry.code)
      } else if let latest, entry.first < latest {
        carriedOver.append(entry.code)
      } else {
        added.append(entry.code)
      }
    }
    merged = []
    withdrawn = []
    for entry in before where !idsNow.contains(entry.id) {
      if withdrawnNow.contains(entry.id) {
        withdrawn.append(entry.code)
      } else {
        merged.append(entry.code)
      }
    }
  }
}
