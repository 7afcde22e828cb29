import ChineseText
import Foundation
import PlanModel
import Testing

@testable import PlanExtraction

/// Reads `Corpus/audit.txt`: a sentence, the earlier report's sentences after `<<`, and what is said of it after `=>`.
@Suite("Printed figures recomputed")
struct AuditTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var number: Int
    var sentence: String
    var earlier: String
    var expected: String
    var testDescription: String { "audit.txt:\(number) \(sentence)" }
  }

  static let lines: [Line] = {
    guard let url = Bundle.module.url(forResource: "Corpus/audit", withExtension: "txt"),
      let data = try? Data(contentsOf: url)
    else { return [] }
    return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().compactMap { index, line in
        let halves = line.components(separatedBy: " => ")
        guard !line.hasPrefix("#"), halves.count == 2 else { return nil }
        let left = halves[0].components(separatedBy: " << ")
        return Line(
          number: index + 1, sentence: left[0], earlier: left.count > 1 ? left[1] : "", expected: halves[1])
      }
  }()

  static func figures(_ text: String) -> [Figure] {
    let readable = ReadableText(text)
    return FigureScanner(readable).figures().map { $0.figure(in: readable) }
  }

  @Test("The corpus is there") func corpus() { #expect(Self.lines.count > 40) }

  @Test(arguments: lines)
  func reads(line: Line) {
    let findings = Self.findings(line)
    #expect(Self.shown(findings) == line.expected, "audit.txt:\(line.number)")
    for finding in findings {
      if let span = finding.span {
        #expect(span.end <= line.sentence.unicodeScalars.count && span.start < span.end)
      }
      #expect(!finding.message.zh.isEmpty && !finding.message.en.isEmpty)
    }
  }

  /// What the audit says of an example, in the form of the corpus.
  static func said(of example: String) -> String {
    let parts = example.components(separatedBy: " << ")
    return shown(
      findings(Line(number: 0, sentence: parts[0], earlier: parts.count > 1 ? parts[1] : "", expected: "")))
  }

  private static func findings(_ line: Line) -> [Finding] {
    let scalars = line.sentence.unicodeScalars.map(\.value)
    let before = line.earlier.components(separatedBy: "／")
    var earlier = Extraction()
    earlier.outcomes = [
      OutcomeStatement(id: "o1", span: Span(0, 0), quote: before[0], figures: figures(before[0]))
    ]
    earlier.commitments = before.dropFirst().map {
      CommitmentStatement(id: "c1", span: Span(0, 0), quote: $0, figures: figures($0))
    }
    let aliases = [["规上工业产值", "规模以上工业产值", "规模以上工业总产值"], ["一般公共预算收入", "财政收入"]]
    return Auditor(aliases: aliases).findings(
      source: scalars, figures: figures(line.sentence), spans: [Span(0, scalars.count)],
      earlier: line.earlier.isEmpty ? [] : [earlier])
  }

  private static func shown(_ findings: [Finding]) -> String {
    let said = findings.map { finding in
      let computed = finding.recomputation?.computed ?? ""
      return "\(finding.rule) \(finding.recomputation?.result.rawValue ?? "–")"
        + (computed.isEmpty ? "" : " \(computed)")
    }
    return said.isEmpty ? "nothing" : said.joined(separator: "; ")
  }
}
