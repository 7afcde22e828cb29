import Foundation
import Glibc
import Testing

/// `duban review` at a real terminal: the built program through a pseudo-terminal.
@Suite struct ReviewTerminalTests {
  static let report = """
    石桥镇2023年工作报告

    一、2023年工作安排

    新建污水管网20公里，改造泵站3座。完成校舍修缮5所。新增停车位300个。建成村级图书室4个。
    """

  private func shop() throws -> Shell {
    let shell = try Shell()
    try shell.write("报告.txt", Self.report)
    let made = try shell.run("duban init 石桥镇 --code SQ && duban import 报告.txt --period 2023 --by 党政办")
    #expect(made.status == 0, "\(made.err)")
    return shell
  }

  private func codes(_ shell: Shell) throws -> [String] {
    try shell.run("duban review list --format csv").out.split(separator: "\r\n").dropFirst().map {
      String($0.prefix { $0 != "," })
    }
  }

  @Test func decidesEditsTakesBackResizesQuitsAndGoesOn() throws {
    let shell = try shop()
    defer { shell.remove() }
    let before = try codes(shell)
    #expect(before.count >= 3, "the report gives drafts to decide on: \(before)")

    let terminal = try Pseudoterminal(shell, ["review", "--by", "党政办"])
    #expect(terminal.waits(for: "SQ-2023-001"))
    #expect(terminal.waits(for: "q 退出"))
    terminal.type("a")
    #expect(terminal.waits(for: "已采纳 SQ-2023-001"))
    #expect(terminal.waits(for: "q 退出"))

    // Editing with Chinese text, one character broken off between two writes and one deleted.
    terminal.type("et")
    #expect(terminal.waits(for: "事项（Esc 取消）"))
    let name = Array("（含附属设施甲".utf8)
    terminal.type(Array(name[..<4]))
    terminal.type(Array(name[4...]))
    #expect(terminal.waits(for: "附属设施甲"))
    terminal.type("\u{7F}）\r")
    #expect(terminal.waits(for: "已修改 SQ-2023-002"))

    terminal.type("r\r")
    #expect(terminal.waits(for: "已驳回 SQ-2023-002"))
    terminal.type("u")
    #expect(terminal.waits(for: "已撤回对 SQ-2023-002 的决定"))

    terminal.resize(columns: 40, rows: 20)
    #expect(terminal.waits(for: String(repeating: "─", count: 40) + "\u{1B}[K"), "it is drawn anew")
    #expect(terminal.waits(for: "q 退出"))
    terminal.type("q")
    #expect(terminal.waits(for: "定了 2 条，其中 1 项草稿已生效"))
    #expect(terminal.status() == 0)
    #expect(terminal.isCooked)

    #expect(try codes(shell) == Array(before.dropFirst()))
    let title = try shell.run("duban show SQ-2023-002").out
    #expect(title.split(separator: "\n").first?.hasSuffix("（含附属设施）") == true, "\(title)")

    let again = try Pseudoterminal(shell, ["review", "--by", "党政办"], columns: 40)
    #expect(again.waits(for: "SQ-2023-002"), "it goes on where it was left")
    again.type([3])
    #expect(again.status() == 0)
    #expect(again.isCooked)
    #expect(try shell.run("duban doctor").status == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalLosesNothingAndGivesTheTerminalBack(number: Int32) throws {
    let shell = try shop()
    defer { shell.remove() }
    let before = try codes(shell)
    let terminal = try Pseudoterminal(shell, ["review", "--by", "党政办"])
    #expect(terminal.waits(for: "q 退出"))
    terminal.type("a")
    #expect(terminal.waits(for: "已采纳 SQ-2023-001"))
    terminal.signal(number)
    #expect([number, 128 + number].contains(terminal.status()), "it ends as the signal says")
    #expect(terminal.isCooked)
    #expect(try codes(shell) == Array(before.dropFirst()), "what was accepted is adopted")
  }

  @Test func killedOutrightItKeepsWhatWasDecided() throws {
    let shell = try shop()
    defer { shell.remove() }
    let terminal = try Pseudoterminal(shell, ["review", "--by", "党政办"])
    #expect(terminal.waits(for: "q 退出"))
    terminal.type("a")
    #expect(terminal.waits(for: "已采纳 SQ-2023-001"))
    terminal.signal(SIGKILL)
    _ = terminal.status()
    #expect(try shell.run("duban show SQ-2023-001").out.contains("采纳草稿 [党政办]"))
    let again = try Pseudoterminal(shell, ["review", "--by", "党政办"])
    #expect(again.waits(for: "SQ-2023-002"), "the accepted one isn't asked for again")
    again.type("q")
    #expect(again.waits(for: "其中 1 项草稿已生效"))
    #expect(again.status() == 0)
  }

  @Test func withoutATerminalItNamesTheCommands() throws {
    let shell = try shop()
    defer { shell.remove() }
    let result = try shell.run("duban review")
    #expect(result.status == 0 && result.err.contains("duban review accept|reject|edit|split|merge|undo"))
    #expect(try shell.run("duban review --blind --by 甲").status == 64)
  }
}
