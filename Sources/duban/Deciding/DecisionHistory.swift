import PlanModel
import PlanStore

/// How a commitment and its links came to stand as they do (定夺经过): every decision, the ones taken back too.
struct DecisionHistory {
  var drafts: [DraftDecision] = []
  var links: [Link] = []

  init() {}

  init(code: String, unit: String, _ snapshot: Snapshot) throws {
    drafts = try snapshot.draftDecisions(ofCode: code, unit: unit)
    links = try snapshot.links(LinkQuery(unit: unit, code: code)).filter { !$0.decisions.isEmpty }
  }

  func lines(_ language: Language) -> [String] {
    var lines = drafts.map { decision in
      var line = "\(decision.on)  \(decision.code) \(DecidingWords.name(decision.action)[language])"
      if !decision.others.isEmpty { line += " → \(decision.others.joined(separator: "、"))" }
      if decision.isUndone { line += DecidingWords.undone[language] }
      if decision.action == .edited {
        line += "  \(DecidingWords.was(decision.titleBefore, decision.targetsBefore)[language])"
      }
      return line + Self.tail(decision.reason, decision.by)
    }
    for link in links {
      for decision in link.decisions {
        var line = "\(decision.on)  #\(link.id) \(LinkWords.name(decision.state)[language])"
        if decision.state == .accepted { line += "（\(FieldWords.name(decision.relation)[language])）" }
        line += " “\(link.outcome)”"
        if let by = decision.undoneBy { line += DecidingWords.undoneBy(by)[language] }
        lines.append(line + Self.tail(decision.reason, decision.by))
      }
    }
    return lines
  }

  private static func tail(_ reason: String?, _ by: String) -> String {
    (reason.map { "  " + $0 } ?? "") + " [\(by)]"
  }
}
