import Foundation
import Testing

/// A line `text => value` of a file in `Corpus`, with where it stands, so that a failure points at it.
struct CorpusLine: CustomTestStringConvertible {
  var text: String
  var expected: String
  var location: SourceLocation

  var testDescription: String { "\(text) => \(expected)" }

  static func read(_ name: String) -> [CorpusLine] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(name)")
    guard let content = try? String(contentsOf: path, encoding: .utf8) else { return [] }
    var lines: [CorpusLine] = []
    for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let halves = line.components(separatedBy: " => ")
      guard halves.count == 2, !line.hasPrefix("#") else { continue }
      let location = SourceLocation(
        fileID: "PlanLedgerTests/\(name)", filePath: path.path, line: index + 1, column: 1)
      lines.append(
        CorpusLine(
          text: halves[0].trimmingCharacters(in: .whitespaces),
          expected: halves[1].trimmingCharacters(in: .whitespaces), location: location))
    }
    return lines
  }
}
