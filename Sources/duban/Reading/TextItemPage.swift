import PlanExtraction
import PlanModel

/// An item of a report explained at the terminal (条目说明): where it stands, how its sentence was cut, what was
/// judged by which rule and words, what became of its numbers, and what was left out.
struct TextItemPage {
  let item: TextItem
  let console: Console

  func show() throws {
    for (index, sentence) in item.sentences.enumerated() {
      if index > 0 { try console.line() }
      try show(sentence)
    }
    for finding in item.findings { try say(1, TextItemWords.recomputed, console.word(finding.message)) }
    if let links = item.links { try show(links) }
  }

  private func show(_ sentence: SentenceTrace) throws {
    let place = "\(item.source.path):\(item.source.line(of: sentence.span.start))"
    try console.line(
      console.paint(
        .bold, "\(place)  \(console.word(TextItemWords.characters(sentence.span.start, sentence.span.end)))"))
    try say(1, "“\(flat(sentence.quote))”")
    let role = console.word(FieldWords.name(sentence.section))
    let heading = sentence.sectionHeading.map { "“\(flat($0))”" } ?? ""
    try say(1, TextItemWords.section, "\(role)\(heading)\(stop)\(rule(sentence.sectionRule))")
    if !sentence.headings.isEmpty {
      try say(1, TextItemWords.headings, sentence.headings.map(flat).joined(separator: " › "))
    }
    if let leftOut = sentence.leftOut { try say(1, TextItemWords.leftOut, rule(leftOut)) }
    if !sentence.clauses.isEmpty {
      try console.line("  " + console.word(TextItemWords.clauses))
      for clause in sentence.clauses { try show(clause) }
    }
    for statement in sentence.statements { try show(statement) }
    if !sentence.numbers.isEmpty {
      try console.line("  " + console.word(TextItemWords.numbers))
      for number in sentence.numbers {
        let of = number.indicator.isEmpty ? "" : "（\(number.indicator)）"
        try say(2, "“\(flat(number.quote))”\(of) \(console.word(TextItemWords.name(number.fate)))")
      }
    }
  }

  private func show(_ clause: ClauseTrace) throws {
    try say(
      2, "\(console.word(TextItemWords.name(clause.fate)))  “\(flat(clause.quote))”")
    try say(3, rule(clause.rule) + words(clause.words))
  }

  private func show(_ statement: StatementTrace) throws {
    let name = statement.id ?? console.word(TextItemWords.notTaken)
    try console.line("  " + console.paint(.bold, name) + (statement.id == item.asked ? " ←" : ""))
    try say(2, "“\(flat(statement.quote))”")
    if let leftOut = statement.leftOut { try say(2, TextItemWords.leftOut, rule(leftOut)) }
    let values: [(Phrase, TracedValue?)] = [
      (TextItemWords.firm, statement.firmness), (TextItemWords.kind, statement.kind),
      (TextItemWords.status, statement.status), (TextItemWords.due, statement.due),
      (TextItemWords.wording, statement.wording),
    ]
    for (label, value) in values {
      guard let value else { continue }
      try say(
        2, label, "\(word(value.value, as: label))\(stop)\(rule(value.rule))\(words(value.words))"
      )
    }
  }

  private func show(_ links: TextItemLinks) throws {
    try console.line("  " + console.word(TextItemWords.links))
    if links.candidates.isEmpty, links.silent == nil { try say(2, console.word(TextItemWords.noCandidate)) }
    for phrase in links.silent ?? [] { try say(2, console.word(phrase)) }
    for candidate in links.candidates {
      let state =
        candidate.link.isAuto
        ? console.word(FieldWords.name(candidate.link.relation)) : console.word(TextItemWords.onlyCandidate)
      try say(2, "\(JSONText.score(candidate.link.score))  \(state)  “\(flat(candidate.quote))”")
      for reason in candidate.link.reasons { try say(3, console.word(reason)) }
    }
  }

  /// A rule's name with what it means.
  private func rule(_ card: RuleCard) -> String { "[\(card.id)] \(console.word(card.meaning))" }

  private func words(_ words: [TracedWord]) -> String {
    guard !words.isEmpty else { return "" }
    let quotes = words.map { word in
      word.list == "name"
        ? "\(flat(word.quote))@\(word.span.start)" : "“\(flat(word.quote))”@\(word.span.start)"
    }
    let list = quotes.joined(separator: console.language == .zh ? "、" : ", ")
    return console.language == .zh ? "（依据：\(list)）" : " (by \(list))"
  }

  private var stop: String { console.language == .zh ? "。" : ". " }

  private func word(_ value: String, as label: Phrase) -> String {
    console.word(label == TextItemWords.wording ? TextItemWords.wording(value) : TextItemWords.value(value))
  }

  private func flat(_ text: String) -> String { Quotation.onOneLine(text) }

  private func say(_ depth: Int, _ label: Phrase, _ text: String) throws {
    try say(depth, console.word(label) + (console.language == .zh ? "：" : ": ") + text)
  }

  private func say(_ depth: Int, _ text: String) throws {
    let indent = String(repeating: "  ", count: depth)
    for line in Wrapping.lines(text, columns: console.width - indent.count) {
      try console.line(indent + line)
    }
  }
}
