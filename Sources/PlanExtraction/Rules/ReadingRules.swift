import PlanModel

/// Every rule of the reader and of the audit, by what it decides (规则总表): the reference page and `explain` go by it.
public enum ReadingRules {
  /// What a family of rules decides.
  public enum Family: String, CaseIterable, Sendable {
    case section, sentence, clause, firmness, kind, wording, due, status, audit
  }

  /// In the order in which they are asked.
  public static func cards(_ family: Family) -> [RuleCard] {
    switch family {
    case .section: SectionRule.allCases.map(\.card)
    case .sentence: SentenceRules.all
    case .clause: ClauseRules.all.map(\.card)
    case .firmness: FirmnessRules.all.map(\.card)
    case .kind: KindRules.all.map(\.card)
    case .wording: ModalityRules.all.map(\.card)
    case .due: DueRules.all.map(\.card)
    case .status: StatusRules.all.map(\.card)
    case .audit: Auditor.cards
    }
  }

  /// The rule of a name; nil where there is none.
  public static func card(_ id: String) -> RuleCard? {
    for family in Family.allCases {
      if let card = cards(family).first(where: { $0.id == id }) { return card }
    }
    return nil
  }
}
