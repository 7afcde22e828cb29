import PlanModel
import Testing

@testable import PlanMatching

/// Five years side by side with the one: of what time an outcome tells, and what follows.
@Suite struct ToldYearsTests {
  private func outcomes(_ quotes: [String], in text: String, heading: String = "") -> [OutcomeStatement] {
    var all = Sentences.outcomes(quotes.map { ($0, .done) })
    for at in all.indices {
      let start = text.unicodeScalars.distance(
        from: text.startIndex, to: text.firstRange(of: quotes[at])?.lowerBound ?? text.startIndex)
      all[at].span = Span(start, start + quotes[at].unicodeScalars.count)
      all[at].headings = heading.isEmpty ? [] : ["回顾", heading]
    }
    return all
  }

  @Test(arguments: [
    ("五年来，码头新增9座。渔户新增300户。", "", [true, true]),
    ("去年，码头新增9座。渔户新增300户。", "", [false, false]),
    ("五年来，码头新增9座。2031年，渔户新增300户。", "", [true, false]),
    ("五年来，码头新增9座。\n渔户新增300户。", "", [true, false]),
    ("码头新增9座。渔户新增300户。", "过去五年工作回顾", [true, true]),
    ("码头新增9座。去年渔户新增300户。", "过去五年工作回顾", [true, false]),
    ("码头新增9座。渔户新增300户。", "过去五年和2031年工作回顾", [false, false]),
    ("码头新增9座。渔户新增300户。", "", [false, false]),
  ]) func theLastWordOfTimeInTheParagraphCounts(_ text: String, _ heading: String, _ several: [Bool]) {
    let told = outcomes(["码头新增9座", "渔户新增300户"], in: text, heading: heading)
    let years = ToldYears(words: Sentences.vocabulary.years)
    #expect(years.severalYears(told, in: text.unicodeScalars.map(\.value)) == several)
  }

  @Test(arguments: [
    ("五年来，渔户新增1900户。去年，渔户新增320户。", Verdict.met),
    ("去年，渔户新增1900户。新修码头3座。", .exceeded),
  ]) func whatFiveYearsCameToSettlesNoPromiseOfOne(_ text: String, _ verdict: Verdict) {
    let quotes = ["渔户新增1900户", "渔户新增320户", "新修码头3座"].filter { text.has($0) }
    let result = Reconciler.reconcile(
      plan: Extraction(
        document: DocumentFacts(planned: Period("2031")),
        commitments: Sentences.commitments([("渔户新增300户以上", .indicator)])),
      review: Extraction(
        document: DocumentFacts(reviewed: Period("2031")), outcomes: outcomes(quotes, in: text)),
      rules: "default-1", reviewText: text.unicodeScalars.map(\.value))
    #expect(result.commitments[0].verdict == verdict, "\(result.commitments[0].arithmetic?.zh ?? "")")
  }

  @Test(arguments: [
    ("渔户新增300户以上", "渔户新增1900户", "2031", Relation.reported),
    // due later than the year, three years' promise, and where things stand at the end
    ("渔户新增2000户以上", "渔户新增2100户", "2035", .met), ("三年渔户新增1900户", "渔户新增1950户", "2031", .met),
    ("岛上植被覆盖率达到61%", "岛上植被覆盖率提高到62%", "2031", .met), ("水产品产值增长6%", "水产品产值增长41%", "2031", .reported),
  ]) func aSumOfSeveralYearsIsNoneOfOne(_ plan: String, _ told: String, _ due: String, _ relation: Relation) {
    let answer = Answer.of(
      StatementFigures.complete(Sentences.commitments([(plan, .indicator)], due: due))[0],
      StatementFigures.complete(Sentences.outcomes([(told, .done)]))[0], isOfSeveralYears: true,
      closeness: 0.7,
      context: MatchContext(planned: Period("2031"), reviewed: Period("2031")))
    #expect(answer.relation == relation, "\(answer.reasons.first?.zh ?? "")")
  }
}
