import Foundation
import PlanModel
import Testing

@testable import PlanMatching

/// Every signal holds on its own examples, and Docs/reference/matching-signals says what they are.
@Suite struct SignalReferenceTests {
  struct Case: CustomTestStringConvertible {
    var signal: Signal
    var example: Signal.Example
    var testDescription: String { "\(signal.id): \(example.commitment.quote)" }
  }

  static let cases = Signal.all.flatMap { signal in signal.examples.map { Case(signal: signal, example: $0) }
  }

  @Test(arguments: cases) func examplesHold(_ one: Case) {
    let (stronger, weaker) = Self.values(of: one.signal, in: one.example)
    #expect(stronger > weaker)
  }

  @Test func everySignalHasAnExampleAndAnIdentifierOfItsOwn() {
    #expect(Set(Signal.all.map(\.id)).count == Signal.all.count)
    #expect(Signal.all.allSatisfy { !$0.examples.isEmpty })
    #expect(Signal.all.count <= Signals.most)
  }

  @Test func whatSpeaksAgainstWeighsBelowZero() {
    let against = Signal.all.filter { $0.weight < 0 }.map(\.id)
    #expect(against == ["polarity", "qualifier", "place", "year", "unit"])
  }

  /// DUBAN_RECORD=1 swift test --filter SignalReferenceTests writes the pages anew.
  @Test(arguments: ["zh", "en"]) func thePageIsWhatTheSignalsSay(_ language: String) throws {
    let page = Self.page(language)
    let file = language == "zh" ? "matching-signals.md" : "matching-signals.en.md"
    let place = Self.root.appending(path: "Docs/reference/\(file)")
    let environment = ProcessInfo.processInfo.environment
    if environment["DUBAN_RECORD"] == "1", environment["CI"] == nil {
      try Data(page.utf8).write(to: place)
    } else {
      let kept = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
      #expect(
        kept == page,
        "Docs/reference/\(file) lags; run: DUBAN_RECORD=1 swift test --filter SignalReferenceTests")
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  // MARK: - Examples

  private static func values(of signal: Signal, in example: Signal.Example) -> (
    stronger: Double, weaker: Double
  ) {
    var plan = [commitment(example.commitment, id: "c", at: 100)]
    if let before = example.commitment.after {
      plan.insert(commitment(Signal.Side(before), id: "b", at: 100 - before.unicodeScalars.count), at: 0)
    }
    var review: [OutcomeStatement] = []
    for (number, side) in [example.stronger, example.weaker].enumerated() {
      let start = (number + 1) * 1000
      if let before = side.after {
        review.append(outcome(Signal.Side(before), id: "b\(number)", at: start - before.unicodeScalars.count))
      }
      review.append(outcome(side, id: "o\(number)", at: start))
    }
    let found = CandidateSearch(vocabulary: Sentences.vocabulary).candidates(
      commitments: StatementFigures.complete(plan), outcomes: StatementFigures.complete(review))
    let at = Signal.all.firstIndex { $0.id == signal.id } ?? 0
    func value(_ id: String) -> Double {
      found.last?.first { review[$0.outcome].id == id }?.signals.values[at] ?? 0
    }
    return (value("o0"), value("o1"))
  }

  private static func commitment(_ side: Signal.Side, id: String, at start: Int) -> CommitmentStatement {
    CommitmentStatement(
      id: id, span: Span(start, start + side.quote.unicodeScalars.count), quote: side.quote,
      title: side.title, kind: side.kind, headings: side.heading.isEmpty ? [] : ["安排", side.heading])
  }

  private static func outcome(_ side: Signal.Side, id: String, at start: Int) -> OutcomeStatement {
    OutcomeStatement(
      id: id, span: Span(start, start + side.quote.unicodeScalars.count), quote: side.quote,
      status: side.status, headings: side.heading.isEmpty ? [] : ["回顾", side.heading])
  }

  // MARK: - Page

  private static func page(_ language: String) -> String {
    let isChinese = language == "zh"
    var page =
      isChinese
      ? "# 对照信号\n\n由 `Sources/PlanMatching/Signals` 生成；改动后用 `DUBAN_RECORD=1 swift test --filter SignalReferenceTests` 重新生成。\n\n每条信号看一对承诺与成效，给出约 0 到 1 的值，乘以权重相加（起点 \(Score.bias)），得到“这条成效回应这项承诺”的对数几率。相似只排先后；达到与否另按数据、节点、日期判定。权重为负的信号说明两者不是一回事。例句都是编写的，也是测试。\n"
      : "# Matching signals\n\nMade from `Sources/PlanMatching/Signals`; after a change make it again with `DUBAN_RECORD=1 swift test --filter SignalReferenceTests`.\n\nEach signal looks at one commitment with one outcome and gives a value of about 0 to 1; times its weight they add up (from \(Score.bias)) to the log-odds that the outcome answers the commitment. Likeness only orders; whether a target was reached is judged by figures, stages and dates. Signals of negative weight say that the two are not the same matter. The examples are invented and are the tests.\n"
    for signal in Signal.all {
      page += "\n## \(signal.id)\n\n"
      page +=
        isChinese
        ? "\(signal.meaning.zh)。权重 \(signal.weight)。\n\n"
        : "\(signal.meaning.en). Weight \(signal.weight).\n\n"
      page +=
        isChinese
        ? "| 承诺 | 较强 | 较弱 |\n|---|---|---|\n" : "| commitment | stronger | weaker |\n|---|---|---|\n"
      for example in signal.examples {
        page +=
          "| \([example.commitment, example.stronger, example.weaker].map(cell).joined(separator: " | ")) |\n"
      }
    }
    return page
  }

  /// 标题 › 前句 → 原句.
  private static func cell(_ side: Signal.Side) -> String {
    (side.heading.isEmpty ? "" : "\(side.heading) › ") + (side.after.map { "\($0)。" } ?? "")
      + (side.title.isEmpty ? side.quote : side.title)
  }
}
