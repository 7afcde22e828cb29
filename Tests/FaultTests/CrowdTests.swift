import GRDB
import Glibc
import Testing

@testable import PlanStore

/// Many programs at one store: writers side by side, readers beside them, and a backup meanwhile. No error is shown, no
/// entry is lost, and the journal's chain is whole. `DUBAN_CROWD=16x1000` for the long run by hand.
@Suite(.serialized) struct CrowdTests {
  private static let (writers, writes): (Int, Int) = {
    let asked = (Workplace.variable("DUBAN_CROWD") ?? "8x25").split(separator: "x").compactMap { Int($0) }
    return asked.count == 2 ? (asked[0], asked[1]) : (8, 25)
  }()

  @Test func nothingIsLostAmongMany() throws {
    let folder = Workplace.scratch + "/crowd"
    Files.makeFolder(folder)
    defer { Files.remove(folder) }
    func run(_ words: String) throws {
      let result = Workplace.child(words.split(separator: " ").map(String.init), in: folder).run()
      try #require(result.succeeded, "\(words): \(result.talk)")
    }
    try run("init 样镇 --code YZ")
    for writer in 0..<Self.writers {
      try run("add 事项 --period 2023 --target >=1000000公里 --due 2023-12-31 --code K-\(writer)")
    }
    // Who runs, and what it says in the end.
    var lines: [Line] = (0..<Self.writers).map { writer in
      Line(runs: Self.writes) { number in
        ["progress", "K-\(writer)", "\(number)公里", "--on", "2023-06-30", "--by", "手\(writer)"]
      }
    }
    lines += [
      Line(runs: .max) { _ in ["status", "--format", "json"] },
      Line(runs: .max) { _ in ["doctor"] },
      Line(runs: .max) { ["backup", "-o", "备份\($0).db"] },
    ]
    var complaints: [String] = []
    var runs = 0
    while lines[..<Self.writers].contains(where: { !$0.isOver })
      || lines.contains(where: { $0.process != nil })
    {
      let isDone = lines[..<Self.writers].allSatisfy(\.isOver)
      for index in lines.indices {
        let ended = lines[index].step(in: folder, talk: "\(folder)/\(index).talk", starts: !isDone)
        guard let ended else { continue }
        runs += 1
        if let complaint = ended, complaints.count < 10 { complaints.append(complaint) }
      }
      usleep(200)
    }
    #expect(complaints == [])
    let store = try Store.open(folder + "/duban.db", for: .reading)
    let examined = try store.examine()
    #expect(examined.ailments == [])
    #expect(examined.progressEntries == Self.writers * Self.writes)
    #expect(examined.journalEntries == 1 + Self.writers + Self.writers * Self.writes)
    let backups = Files.names(folder).filter { $0.hasPrefix("备份") && $0.hasSuffix(".db") }
    // Some twenty of them: a long run leaves hundreds.
    for index in stride(from: 0, to: backups.count, by: max(1, backups.count / 20)) {
      let backup = backups[index]
      let copy = try Store.open("\(folder)/\(backup)", for: .reading).examine()
      #expect(copy.ailments == [], "\(backup)")
    }
    #expect(!backups.isEmpty)
    #expect(Files.names(folder).filter { $0.hasSuffix(".part") } == [])
    Report.line(
      "crowd: writers \(Self.writers), writes \(Self.writes), all runs \(runs), backups \(backups.count)")
  }

  /// One after the other, as long as there are any.
  private struct Line {
    var runs: Int
    var words: (Int) -> [String]
    var started = 0
    var process: pid_t?
    var isOver: Bool { started == runs && process == nil }

    init(runs: Int, words: @escaping (Int) -> [String]) {
      self.runs = runs
      self.words = words
    }

    /// Looks after the running one and starts the next; `.some(nil)` where one ended well, its complaint where not.
    mutating func step(in folder: String, talk: String, starts: Bool) -> String?? {
      if let process {
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return nil }
        self.process = nil
        return status == 0 ? .some(nil) : "\(words(started)): \(status >> 8): \(Files.text(talk) ?? "")"
      }
      guard starts, started < runs else { return nil }
      started += 1
      process = Workplace.child(words(started), in: folder).spawn(talk: talk)
      return process == nil ? "not started" : nil
    }
  }
}
