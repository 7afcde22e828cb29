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

  /// - Parameters:
  ///   - opening: the previous report's assessments.
  ///   - closing: this report's.
  public init(opening: [Assessment], closing: [Assessment]) {
    let before = opening.filter(Self.isLive)
    let now = closing.filter(Self.isLive)
    let idsBefore = Set(before.map(\.facts.commitment.id))
    let idsNow = Set(now.map(\.facts.commitment.id))
    let all = Dictionary(closing.map { ($0.facts.commitment.id, $0) }) { first, _ in first }
    let parents = Set(opening.map(\.facts.commitment.id))
    let first = now.map(\.facts.commitment.period.first).max()
    self.opening = before.map(\.facts.commitment.code)
    self.closing = now.map(\.facts.commitment.code)
    added = []
    split = []
    carriedOver = []
    for assessment in now where !idsBefore.contains(assessment.facts.commitment.id) {
      let commitment = assessment.facts.commitment
      if let parent = commitment.parent, parents.contains(parent) {
        split.append(commitment.code)
      } else if let first, commitment.period.first < first {
        carriedOver.append(commitment.code)
      } else {
        added.append(commitment.code)
      }
    }
    merged = []
    withdrawn = []
    for assessment in before where !idsNow.contains(assessment.facts.commitment.id) {
      let commitment = assessment.facts.commitment
      if all[commitment.id]?.life == .withdrawn {
        withdrawn.append(commitment.code)
      } else {
        merged.append(commitment.code)
      }
    }
    let earlier = Dictionary(before.map { ($0.facts.commitment.id, $0.facts.terms) }) { first, _ in first }
    rebased = now.filter { assessment in
      earlier[assessment.facts.commitment.id].map { $0 != assessment.facts.terms } ?? false
    }.map(\.facts.commitment.code)
  }

  private static func isLive(_ assessment: Assessment) -> Bool {
    !assessment.facts.hasParts && assessment.life != .withdrawn && assessment.life != .draft
  }
}
