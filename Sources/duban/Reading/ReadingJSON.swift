import PlanModel

/// The reading commands' JSON. DESIGN §6; schemas in Docs/schema.
extension JSONWriter {
  mutating func extraction(_ extraction: Extraction, language: Language) throws {
    try object { json in
      try json.field("schema", "duban.extract/1")
      try json.key("document")
      try json.document(extraction.document)
      try json.field("sections", list: extraction.sections) { json, section in
        try json.object { json in
          try json.field("role", section.role.rawValue)
          try json.span(section.span)
          try json.field("heading", section.heading)
        }
      }
      try json.field("commitments", list: extraction.commitments) { try $0.commitment($1) }
      try json.field("outcomes", list: extraction.outcomes) { try $0.outcome($1) }
      try json.field("findings", list: extraction.findings) { try $0.finding($1, language: language) }
    }
  }

  mutating func document(_ document: DocumentFacts) throws {
    try object { json in
      try json.field("title", document.title)
      try json.field("unit", document.unit)
      try json.field("issued", document.issued?.description)
      try json.field("reviewed", document.reviewed?.description)
      try json.field("planned", document.planned?.description)
      try json.field("sha256", document.sha256)
      try json.field("characters", document.characters)
    }
  }

  mutating func span(_ span: Span) throws {
    try field("start", span.start)
    try field("end", span.end)
  }

  mutating func commitment(_ statement: CommitmentStatement) throws {
    try object { json in
      try json.field("id", statement.id)
      try json.span(statement.span)
      try json.field("quote", statement.quote)
      try json.field("title", statement.title)
      try json.field("firm", statement.isFirm)
      try json.field("kind", statement.kind.rawValue)
      try json.field("modality", statement.modality.rawValue)
      try json.field("due", statement.due?.description)
      try json.field("stage", statement.stage?.rawValue)
      try json.field("rule", statement.rule)
      try json.field("headings", statement.headings)
      try json.field("units", statement.units)
      try json.field("figures", list: statement.figures) { try $0.figure($1) }
    }
  }

  mutating func outcome(_ statement: OutcomeStatement) throws {
    try object { json in
      try json.field("id", statement.id)
      try json.span(statement.span)
      try json.field("quote", statement.quote)
      try json.field("firm", statement.isFirm)
      try json.field("status", statement.status.rawValue)
      try json.field("stage", statement.stage?.rawValue)
      try json.field("rule", statement.rule)
      try json.field("headings", statement.headings)
      try json.field("figures", list: statement.figures) { try $0.figure($1) }
    }
  }

  mutating func figure(_ figure: Figure) throws {
    try object { json in
      try json.span(figure.span)
      try json.field("quote", figure.quote)
      try json.field("indicator", figure.indicator)
      try json.field("value", figure.value)
      try json.field("upper", figure.upper)
      try json.field("unit", figure.unit)
      // A range is its lower end with >=; `upper` says the rest.
      try json.field(
        "cmp", figure.comparator == .between ? Comparator.atLeast.rawValue : figure.comparator.rawValue)
      try json.field("measure", figure.measure.rawValue)
      try json.field("attribute", figure.isAttribute)
      try json.field("masked", figure.isMasked)
    }
  }

  mutating func finding(_ finding: Finding, language: Language) throws {
    try object { json in
      try json.field("start", finding.span?.start)
      try json.field("end", finding.span?.end)
      try json.field("quote", finding.quote)
      if let recomputation = finding.recomputation {
        try json.field("result", recomputation.result.rawValue)
        try json.field("printed", recomputation.printed)
        try json.field("computed", recomputation.computed)
      }
      try json.field("rule", finding.rule)
      try json.field("severity", finding.severity.rawValue)
      try json.field("message", finding.message[language])
      if let advice = finding.advice { try json.field("advice", advice[language]) }
    }
  }

  mutating func match(_ result: MatchResult, plan: Extraction, review: Extraction, language: Language) throws
  {
    let commitments = Dictionary(plan.commitments.map { ($0.id, $0.span) }) { first, _ in first }
    let outcomes = Dictionary(review.outcomes.map { ($0.id, $0.span) }) { first, _ in first }
    try object { json in
      try json.field("schema", "duban.match/1")
      try json.field("links", list: result.links) { json, link in
        try json.object { json in
          try json.key("commitment")
          try json.place(link.commitment, commitments[link.commitment])
          try json.key("outcome")
          try json.place(link.outcome, outcomes[link.outcome])
          try json.candidate(link, language: language)
        }
      }
      let silent = plan.commitments.filter { result.silent[$0.id] != nil }
      try json.field("silent", list: silent) { json, statement in
        try json.object { json in
          try json.field("id", statement.id)
          try json.span(statement.span)
          try json.field("reasons", (result.silent[statement.id] ?? []).map { $0[language] })
        }
      }
      try json.field("unplanned", list: result.unplanned) { try $0.place($1, outcomes[$1]) }
    }
  }

  mutating func reconciliation(_ result: Reconciliation, rules: RuleSet, language: Language) throws {
    let outcomes = Dictionary(result.outcomes.map { ($0.id, $0) }) { first, _ in first }
    try object { json in
      try json.field("schema", "duban.reconcile/1")
      try json.field("rules", result.rules)
      try json.key("plan")
      try json.document(result.plan)
      try json.key("review")
      try json.document(result.review)
      try json.field("commitments", list: result.commitments) { json, item in
        try json.object { json in
          try json.field("id", item.commitment.id)
          try json.span(item.commitment.span)
          try json.field("quote", item.commitment.quote)
          try json.field("kind", item.commitment.kind.rawValue)
          try json.field("firm", item.commitment.isFirm)
          try json.field("headings", item.commitment.headings)
          try json.field("verdict", item.verdict.rawValue)
          try json.field("light", rules.light(of: item).rawValue)
          try json.field("arithmetic", item.arithmetic?[language])
          try json.field("links", list: item.links) { json, link in
            try json.object { json in
              try json.key("outcome")
              try json.quoted(link.outcome, outcomes[link.outcome])
              try json.candidate(link, language: language)
            }
          }
        }
      }
      try json.field("unplanned", list: result.unplanned) { try $0.quoted($1, outcomes[$1]) }
      try json.field("figures", list: result.figures) { try $0.finding($1, language: language) }
      let totals = ReconciliationTotals(result)
      try json.key("totals")
      try json.object { json in
        try json.field("commitments", totals.all)
        try json.field("firm", totals.firm)
        for verdict in ReconciliationTotals.verdicts {
          try json.field(verdict.rawValue, totals.count(verdict))
        }
      }
    }
  }

  private mutating func place(_ id: String, _ span: Span?) throws {
    try object { json in
      try json.field("id", id)
      try json.span(span ?? Span(0, 0))
    }
  }

  private mutating func quoted(_ id: String, _ outcome: OutcomeStatement?) throws {
    try object { json in
      try json.field("id", id)
      try json.span(outcome?.span ?? Span(0, 0))
      try json.field("quote", outcome?.quote ?? "")
    }
  }

  private mutating func candidate(_ link: MatchCandidate, language: Language) throws {
    try field("score", number: JSONText.score(link.score))
    try field("auto", link.isAuto)
    try field("relation", link.relation.rawValue)
    try field("reasons", link.reasons.map { $0[language] })
  }
}
