import Foundation
import PlanExtraction
import PlanModel
import Testing

/// A file of `text => value` lines; `#` begins a remark. Line breaks in the text are written `\n`.
struct ReadingCorpus {
  var lines: [(text: String, value: String, location: SourceLocation)] = []

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")
    let path = folder.appendingPathComponent(name).path
    let content = try String(contentsOfFile: path, encoding: .utf8)
    for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      let parts = line.components(separatedBy: " => ")
      guard parts.count == 2 else {
        Issue.record("\(path):\(index + 1): no ` => ` in the line")
        continue
      }
      lines.append(
        (
          parts[0].replacingOccurrences(of: "\\n", with: "\n"), parts[1],
          SourceLocation(fileID: "PlanExtractionTests/\(name)", filePath: path, line: index + 1, column: 1)
        ))
    }
  }

  /// Compares every line with what `read` makes of it.
  func check(_ read: (String) -> String) {
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(read(line.text) == line.value, "\(line.text)", sourceLocation: line.location)
    }
  }
}

/// A sentence in the smallest report that holds it.
enum InReport {
  static func plan(_ text: String) -> Extraction { ReportReader().read(planText(text)) }
  static func review(_ text: String) -> Extraction { ReportReader().read(reviewText(text)) }

  static func planText(_ text: String) -> String {
    "一、2022年工作回顾\n\n二、2023年工作安排\n\n（一）重点工作\n\n\(text)"
  }

  static func reviewText(_ text: String) -> String {
    "一、2022年工作回顾\n\n（一）主要工作\n\n\(text)\n\n二、2023年工作安排\n"
  }
}
