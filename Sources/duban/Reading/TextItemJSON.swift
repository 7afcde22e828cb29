import PlanExtraction
import PlanModel

/// An item of a report explained as JSON, schema `duban.explain/1`.
struct TextItemJSON {
  let item: TextItem
  let language: Language

  func write(to sink: ByteSink) throws {
    var json = JSONWriter(sink)
    try json.object { json in
      try json.field("schema", "duban.explain/1")
      try json.field("item", item.asked)
      try json.field("sentences", list: item.sentences) { try sentence(&$0, $1) }
      try json.field("findings", list: item.findings) { try $0.finding($1, language: language) }
      guard let links = item.links else { return }
      try json.field("candidates", list: links.candidates) { json, candidate in
        try json.object { json in
          try json.field("commitment", candidate.link.commitment)
          try json.field("outcome", candidate.link.outcome)
          try json.field("quote", candidate.quote)
          try json.field("score", number: JSONText.score(candidate.link.score))
          try json.field("auto", candidate.link.isAuto)
          try json.field("relation", candidate.link.relation.rawValue)
          try json.field("reasons", candidate.link.reasons.map { $0[language] })
        }
      }
      try json.field("silent", (links.silent ?? []).map { $0[language] })
    }
  }

  private func sentence(_ json: inout JSONWriter, _ sentence: SentenceTrace) throws {
    try json.object { json in
      try json.span(sentence.span)
      try json.field("quote", sentence.quote)
      try json.field("section", sentence.section.rawValue)
      try json.field("sectionHeading", sentence.sectionHeading)
      try rule(&json, "sectionRule", sentence.sectionRule)
      try json.field("headings", sentence.headings)
      try rule(&json, "leftOut", sentence.leftOut)
      try json.field("clauses", list: sentence.clauses) { json, clause in
        try json.object { json in
          try json.span(clause.span)
          try json.field("quote", clause.quote)
          try json.field("fate", clause.fate.rawValue)
          try rule(&json, "rule", clause.rule)
          try words(&json, clause.words)
        }
      }
      try json.field("statements", list: sentence.statements) { try statement(&$0, $1) }
      try json.field("numbers", list: sentence.numbers) { json, number in
        try json.object { json in
          try json.span(number.span)
          try json.field("quote", number.quote)
          try json.field("fate", number.fate.rawValue)
          try json.field("indicator", number.indicator)
        }
      }
    }
  }

  private func statement(_ json: inout JSONWriter, _ statement: StatementTrace) throws {
    try json.object { json in
      try json.field("id", statement.id)
      try json.span(statement.span)
      try json.field("quote", statement.quote)
      try rule(&json, "leftOut", statement.leftOut)
      try json.field("rules", statement.rules.map(\.id))
      try value(&json, "firm", statement.firmness)
      try value(&json, "kind", statement.kind)
      try value(&json, "status", statement.status)
      try value(&json, "due", statement.due)
      try value(&json, "modality", statement.wording)
    }
  }

  private func value(_ json: inout JSONWriter, _ name: String, _ value: TracedValue?) throws {
    guard let value else { return }
    try json.field(
      name,
      object: { json in
        try json.field("value", value.value)
        try rule(&json, "rule", value.rule)
        try words(&json, value.words)
      })
  }

  private func rule(_ json: inout JSONWriter, _ name: String, _ card: RuleCard?) throws {
    guard let card else { return }
    try json.field(
      name,
      object: { json in
        try json.field("id", card.id)
        try json.field("meaning", card.meaning[language])
        try json.field("source", card.source)
      })
  }

  private func words(_ json: inout JSONWriter, _ words: [TracedWord]) throws {
    try json.field("words", list: words) { json, word in
      try json.object { json in
        try json.span(word.span)
        try json.field("quote", word.quote)
        try json.field("list", word.list)
      }
    }
  }
}
