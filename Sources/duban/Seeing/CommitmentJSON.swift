import FoundationEssentials
import PlanModel
import PlanSeeds
import PlanStore

/// `duban.commitment/1`: one commitment with every entry.
struct CommitmentJSON {
  private let sink: ByteSink

  init(_ sink: ByteSink) { self.sink = sink }

  func write(_ assessment: Assessment, evidence: [Evidence], assignments: [Assignment]) throws {
    let facts = assessment.facts
    let commitment = facts.commitment
    var json = JSONWriter(sink)
    try json.object { json in
      try json.field("schema", "duban.commitment/1")
      try json.field("asOf", assessment.asOf.description)
      for (name, value) in [
        ("id", commitment.id), ("code", commitment.code), ("title", commitment.title),
        ("unit", commitment.unit),
        ("period", commitment.period.description), ("kind", commitment.kind.rawValue),
        ("lead", commitment.lead),
        ("life", assessment.life.rawValue), ("light", assessment.light.rawValue),
        ("verdict", assessment.verdict.rawValue), ("adopted", commitment.adopted?.description),
      ] as [(String, String?)] { try json.field(name, value) }
      try json.field("firm", commitment.isFirm)
      try json.field("headings", commitment.headings)
      try json.field("supporting", commitment.supporting)
      try json.field("completion", number: assessment.completion?.fixed(1))
      try json.field("pace", number: assessment.pace?.fixed(1))
      try json.field("reason", assessment.reason?.rawValue)
      try json.field("slips", assessment.slips.map(\.code))
      try json.field("source", source: commitment.source)
      try json.field("original", terms: commitment.original)
      try json.field("terms", terms: facts.terms)
      try json.field("leaders", commitment.leaders)
      try json.field("assignments", list: assignments) { json, assignment in
        try json.object { json in
          try json.field("role", assignment.role.rawValue)
          try json.field("names", assignment.names)
          try json.field("from", assignment.from.description)
        }
      }
      try json.field("milestones", list: commitment.milestones) { json, step in
        try json.object { json in
          try json.field("name", step.name)
          try json.field("stage", step.stage?.rawValue)
          try json.field("planned", step.planned.description)
          try json.field("reached", step.reached?.description)
        }
      }
      try json.field("evidence", list: evidence) { json, proof in
        try json.object { json in
          try json.field("grade", proof.grade.name)
          try json.field("on", proof.on.description)
          try json.field("reference", proof.reference)
          try json.field("sha256", proof.sha256)
          try json.field("entry", proof.entry)
        }
      }
      try json.field("progress", list: facts.progress) { try $0.entry($1) }
      try json.field("adjustments", list: facts.adjustments) { try $0.adjustment($1) }
      try json.field("signOffs", list: facts.signOffs) { json, step in
        try json.object { json in
          try json.field("action", step.action.rawValue)
          try json.field("on", step.on.description)
          try json.field("by", step.by)
          try json.field("reason", step.reason)
        }
      }
      try json.field("outcomes", list: facts.outcomes) { json, outcome in
        try json.object { json in
          try json.field("relation", outcome.relation.rawValue)
          try json.field("on", outcome.on?.description)
          try json.field("source", source: outcome.source)
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func field(_ name: String, source: Source?) throws {
    guard let source else { return try field(name, nil as String?) }
    try key(name)
    try object { json in
      try json.field("sha256", source.documentHash)
      try json.field("start", source.span.start)
      try json.field("end", source.span.end)
      try json.field("quote", source.quote)
    }
  }

  fileprivate mutating func field(_ name: String, terms: Terms) throws {
    try key(name)
    try object { json in
      try json.field("due", terms.due?.description)
      try json.field("scope", terms.scope)
      try json.field("targets", list: terms.targets) { json, target in
        try json.object { json in
          try json.field("indicator", target.indicator)
          try json.field("cmp", target.comparator.rawValue)
          try json.field("value", target.value)
          try json.field("upper", target.upper)
          try json.field("unit", target.unit.text)
          try json.field("measure", target.measure.rawValue)
          try json.field("text", target.text)
        }
      }
    }
  }

  fileprivate mutating func entry(_ entry: ProgressEntry) throws {
    try object { json in
      try json.field("id", entry.id)
      try json.field("on", entry.on.description)
      try json.field("indicator", entry.indicator)
      try json.field("value", entry.value?.value)
      try json.field("unit", entry.value?.unit.text)
      try json.field("percent", entry.percent)
      try json.field("stage", entry.stage?.rawValue ?? entry.milestone)
      try json.field("grade", entry.grade.name)
      try json.field("note", entry.note)
      try json.field("problem", entry.problem)
      try json.field("problemKind", entry.problem.flatMap { ProblemKinds.kind(of: $0)?.name.zh })
      try json.field("next", entry.nextStep)
      try json.field("by", entry.by)
    }
  }

  fileprivate mutating func adjustment(_ adjustment: Adjustment) throws {
    try object { json in
      switch adjustment.change {
      case .terms(let terms):
        try json.field("change", "terms")
        try json.field("terms", terms: terms)
      case .suspended: try json.field("change", "suspended")
      case .resumed: try json.field("change", "resumed")
      case .withdrawn: try json.field("change", "withdrawn")
      }
      try json.field("on", adjustment.on.description)
      try json.field("reason", adjustment.reason)
      try json.field("authority", adjustment.authority.name)
      try json.field("number", adjustment.number)
      try json.field("by", adjustment.by)
      try json.field("decided", adjustment.decided?.on.description)
      try json.field("announced", adjustment.announced?.on.description)
    }
  }
}
