import PlanModel
import PlanStore

/// Where an item and what it was broken down into don't agree (分解核对): taken as they are, and said.
enum PartCautions {
  /// A part that is due after the whole.
  static func ofPart(_ part: CommitmentFacts, _ snapshot: Snapshot) throws -> [Phrase] {
    guard let whole = try snapshot.parent(of: part) else { return [] }
    guard part.deadline > whole.deadline else { return [] }
    return [
      LifeWords.partDueLater(part.commitment.code, part.deadline, whole.commitment.code, whole.deadline)
    ]
  }
}
