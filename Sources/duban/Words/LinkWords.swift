import PlanModel
import PlanStore

/// Links in words.
enum LinkWords {
  static func name(_ state: Link.State) -> Phrase {
    switch state {
    case .proposed: Phrase(zh: "候选", en: "proposed")
    case .accepted: Phrase(zh: "采纳", en: "accepted")
    case .rejected: Phrase(zh: "否定", en: "rejected")
    }
  }

  static func relation(_ text: String) throws -> Relation {
    guard let relation = Relation(rawValue: text) else {
      throw TypedValue.unknown("--relation", text, Relation.allCases.map(\.rawValue))
    }
    return relation
  }
}
