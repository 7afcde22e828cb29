import Foundation
import Testing

/// Docs/reference is what the program's own help says; a page that lags behind fails here.
///
/// DUBAN_RECORD=1 swift test --filter ReferenceTests writes it anew.
@Suite struct ReferenceTests {
  @Test(arguments: [
    (
      "zh", "commands.md", "# 命令手册",
      "由程序自己的帮助生成；改了命令之后用 `DUBAN_RECORD=1 swift test --filter ReferenceTests` 重新生成。"
    ),
    (
      "en", "commands.en.md", "# Commands",
      "Made from the program's own help; after a change of the commands make it again with `DUBAN_RECORD=1 swift test --filter ReferenceTests`."
    ),
  ])
  func pageIsWhatTheHelpSays(language: String, file: String, title: String, remark: String) throws {
    let shell = try Shell()
    defer { shell.remove() }
    var page = "\(title)\n\n\(remark)\n\n## duban\n\n"
    page += "```text\n\(try help(shell, "--help", language))```\n"
    for path in try commands(shell) {
      page += "\n## duban \(path)\n\n```text\n\(try help(shell, "\(path) --help", language))```\n"
    }
    let place = TranscriptTests.root.appending(path: "Docs/reference/\(file)")
    if TranscriptTests.isRecording {
      try Data(page.utf8).write(to: place)
    } else {
      let kept = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
      #expect(
        kept == page,
        "Docs/reference/\(file) is not what the help says; run: DUBAN_RECORD=1 swift test --filter ReferenceTests"
      )
    }
  }

  /// Whoever can't read Chinese gets no Chinese help, and the other way round.
  @Test func everyHelpIsInItsLanguage() throws {
    let shell = try Shell()
    defer { shell.remove() }
    for path in try commands(shell) {
      let english = try help(shell, "\(path) --help", "en")
      let chinese = english.unicodeScalars.first { (0x4E00...0x9FFF).contains($0.value) }
      #expect(chinese == nil, "the English help of \(path) holds \(chinese.map(String.init) ?? "")")
      let overview = try help(shell, "\(path) --help", "zh").split(separator: "\n").first ?? ""
      #expect(
        overview.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) },
        "the Chinese help of \(path) begins with \(overview)")
    }
  }

  private func help(_ shell: Shell, _ arguments: String, _ language: String) throws -> String {
    let result = try shell.run("duban \(arguments) --lang \(language)")
    #expect(result.status == 0, "duban \(arguments): \(result.err)")
    return result.out
  }

  /// Every command and its own commands, in the order of the help.
  private func commands(_ shell: Shell) throws -> [String] {
    let dump = try shell.run("duban --experimental-dump-help").out
    let tree = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8))
    return tree.command.paths("")
  }

  private struct Dump: Decodable {
    var command: Command
  }

  private struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?

    func paths(_ prefix: String) -> [String] {
      (subcommands ?? []).filter { $0.commandName != "help" }
        .flatMap { [prefix + $0.commandName] + $0.paths(prefix + $0.commandName + " ") }
    }
  }
}
