import Foundation
import Testing

/// The pages of Transcripts/ and the guide, run as they are written.
///
/// With DUBAN_RECORD=1 the results are written into the pages instead of compared; never where CI is set.
@Suite struct TranscriptTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let pages: [String] = {
    let folder = "Tests/CommandTests/Transcripts"
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    let guide =
      FileManager.default.fileExists(atPath: root.appending(path: "Docs/guide.md").path)
      ? ["Docs/guide.md"] : []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" } + guide
  }()

  static let isRecording: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return environment["DUBAN_RECORD"] == "1" && environment["CI"] == nil
  }()

  @Test(arguments: pages)
  func pageRunsAsWritten(page: String) throws {
    let path = Self.root.appending(path: page)
    let transcript = Transcript(try String(contentsOf: path, encoding: .utf8))
    #expect(!transcript.parts.isEmpty, "\(page) holds no console block")
    var shell = try Shell()
    defer { shell.remove() }
    var results: [(Transcript.Step, [String])] = []
    for part in transcript.parts {
      switch part {
      case .today(let day): shell.today = day
      case .file(let name, let text): try shell.write(name, text)
      case .step(let step):
        // Where the program lies out of others' reach, nothing can be run as another.
        if step.isUnprivileged, !Shell.canDropRights { continue }
        let lines = try shell.lines(step.command, unprivileged: step.isUnprivileged)
        results.append((step, lines))
        if Self.isRecording || lines == step.expected { continue }
        Issue.record(
          """
          \(page):\(step.line): $ \(step.command)
          expected:
          \(step.expected.joined(separator: "\n"))
          printed:
          \(lines.joined(separator: "\n"))
          """)
      }
    }
    if Self.isRecording {
      try Data(transcript.recorded(results).utf8).write(to: path)
    }
  }
}
