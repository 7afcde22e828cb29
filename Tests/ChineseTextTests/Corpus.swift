import Foundation
import Testing

/// A file of `text => value` lines; `#` begins a remark, `@` a line that sets something for those after it.
struct Corpus {
  struct Line {
    var text: String
    var value: String
    var setting: String
    var number: Int
    var path: String

    /// So that a failure points at the corpus, not at the loop that read it.
    var location: SourceLocation {
      SourceLocation(fileID: "ChineseTextTests/\(path)", filePath: path, line: number, column: 1)
    }
  }

  var lines: [Line] = []

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Corpus")
    let path = folder.appendingPathComponent(name).path
    let content = try String(contentsOfFile: path, encoding: .utf8)
    var setting = ""
    for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      if line.hasPrefix("@") {
        setting = line.dropFirst().trimmingCharacters(in: .whitespaces)
        continue
      }
      let parts = line.components(separatedBy: " => ")
      guard parts.count == 2 else {
        Issue.record("\(path):\(index + 1): no ` => ` in the line")
        continue
      }
      lines.append(
        Line(
          text: parts[0].replacingOccurrences(of: "\\n", with: "\n"),
          value: parts[1].trimmingCharacters(in: .whitespaces),
          setting: setting, number: index + 1, path: path))
    }
  }

  /// Compares every line with what `read` makes of it.
  func check(_ read: (Line) -> String) {
    #expect(!lines.isEmpty)
    for line in lines {
      let got = read(line)
      #expect(got == line.value, "\(line.text)", sourceLocation: line.location)
    }
  }
}
