import Foundation
import PlanModel
import Testing

@testable import PlanExtraction

/// Every rule's own examples: it decides in its hits, and leaves its near misses to others.
@Suite("Rules and their examples")
struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var family: ReadingRules.Family
    var id: String
    var example: String
    var isHit: Bool
    var testDescription: String { "\(id): \(example)" }
  }

  static let cases: [Case] = ReadingRules.Family.allCases.flatMap { family in
    ReadingRules.cards(family).flatMap { card in
      card.notes.hits.map { Case(family: family, id: card.id, example: $0, isHit: true) }
        + card.notes.misses.map { Case(family: family, id: card.id, example: $0, isHit: false) }
    }
  }

  @Test(arguments: cases)
  func decidesAsItsExamplesShow(one: Case) throws {
    let parts = one.example.replacing("\\n", with: "\n").split(separator: " => ", maxSplits: 1).map(
      String.init)
    try #require(parts.count == 2, "no ` => ` in the example")
    let run = ExampleRun(parts[0], family: one.family)
    #expect(run.value == parts[1], "\(one.id): \(one.example)")
    #expect(
      run.rules.contains(one.id) == one.isHit, "\(one.id): \(one.example) was decided by \(run.rules)")
  }

  @Test func everyRuleHasExamplesAndAName() {
    var seen: Set<String> = []
    for family in ReadingRules.Family.allCases {
      for card in ReadingRules.cards(family) {
        #expect(seen.insert(card.id).inserted, "two rules are called \(card.id)")
        #expect(!card.meaning.zh.isEmpty && !card.meaning.en.isEmpty && !card.source.isEmpty)
        #expect(!card.notes.hits.isEmpty && !card.notes.misses.isEmpty, "\(card.id) shows too little")
        #expect(ReadingRules.card(card.id)?.meaning == card.meaning)
      }
    }
  }

  @Test func everyWordListIsUsedAndEveryUseHasItsWords() {
    for file in CueFile.allCases {
      #expect(!file.lists.isEmpty)
      for list in file.lists {
        var words: [String] = []
        list.forEachWord { word, _ in words.append(String(decoding: word, as: UTF8.self)) }
        let name = String(decoding: list.name, as: UTF8.self)
        #expect(!words.isEmpty && Set(words).count == words.count, "\(file.name)/\(name)")
      }
    }
    for family in ReadingRules.Family.allCases {
      for case .cue(let cue) in ReadingRules.cards(family).flatMap(\.notes.uses) {
        let parts = cue.name.split(separator: "/").map(String.init)
        let list = CueFile(name: parts[0])?.lists.first { $0.name.elementsEqual(parts[1].utf8) }
        #expect(list?.lines.isEmpty == false, "no words for \(cue.name)")
      }
    }
  }
}

/// An example read in the smallest report that holds it, with the rules that took part.
struct ExampleRun {
  var value = "-"
  var rules: Set<String> = []

  init(_ example: String, family: ReadingRules.Family) {
    if family == .audit {
      let said = AuditTests.said(of: example)
      value = said
      rules = Set(said.split(separator: ";").compactMap { $0.split(separator: " ").first.map(String.init) })
      return
    }
    let isReview = example.hasPrefix("〔回顾〕")
    let isWhole = family == .section || example.contains("一、") || example.contains("二、")
    var text = isReview ? String(example.dropFirst(4)) : example
    if let last = text.last, !isWhole, !"。；：！".contains(last) { text += "。" }
    let report =
      isWhole
      ? text
      : isReview ? InReport.reviewText(text) : InReport.planText(text)
    let extraction = ReportReader().read(report)
    let start = report.range(of: text).map { report[..<$0.lowerBound].unicodeScalars.count } ?? 0
    let traces = ReportReader().trace(report, at: Span(start, start + text.unicodeScalars.count))
    for trace in traces { note(trace) }
    value =
      family == .section ? Self.sections(extraction, report) : shown(extraction, traces, family, isReview)
  }

  private mutating func note(_ trace: SentenceTrace) {
    rules.insert(trace.sectionRule.id)
    if let rule = trace.leftOut { rules.insert(rule.id) }
    for clause in trace.clauses { rules.insert(clause.rule.id) }
    for statement in trace.statements {
      if let rule = statement.leftOut { rules.insert(rule.id) }
      for rule in statement.rules { rules.insert(rule.id) }
      for value in [statement.firmness, statement.kind, statement.wording, statement.due, statement.status] {
        if let value { rules.insert(value.rule.id) }
      }
    }
  }

  private func shown(
    _ extraction: Extraction, _ traces: [SentenceTrace], _ family: ReadingRules.Family, _ isReview: Bool
  ) -> String {
    let kept = traces.flatMap(\.statements).filter { $0.id != nil }
    let values: [String] =
      switch family {
      case .clause, .sentence:
        isReview ? extraction.outcomes.map(\.quote) : extraction.commitments.map(\.quote)
      case .firmness: kept.map { $0.firmness?.value ?? "-" }
      case .kind: kept.map { $0.kind?.value ?? "-" }
      case .wording: kept.map { $0.wording?.value ?? "-" }
      case .due: kept.map { $0.due?.value ?? "-" }
      case .status: kept.map { $0.status?.value ?? "-" }
      case .section, .audit: []
      }
    return values.isEmpty ? "-" : values.joined(separator: " | ")
  }

  /// Each section's role and its first six characters.
  static func sections(_ extraction: Extraction, _ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return extraction.sections.map { section in
      var start = String.UnicodeScalarView()
      for scalar in scalars[section.span.range] where scalar != "\n" && start.count < 6 {
        start.append(scalar)
      }
      return "\(section.role.rawValue) \(String(start))"
    }.joined(separator: " | ")
  }
}
