import Glibc
import Testing

/// What is left when a write is killed, when the power goes, when the disk is full, fails or is read-only, when the
/// file vanishes under it and when the clock jumps: the store opens, `doctor` finds nothing, what was acknowledged is
/// there, and nothing is there by half.
///
/// Here a few faults for each command, by a fixed seed; `bin/faults` tries them all.
@Suite(.serialized) struct FaultTests {
  @Test(arguments: Scenario.all) func isWholeBeforeOrAfter(_ scenario: Scenario) throws {
    _ = try #require(Shim.path, "no C compiler made Shim/faults.c")
    let trial = try Trial(scenario)
    // Each command its own, so that they don't all get the same calls.
    let own = scenario.name.utf8.reduce(0 as UInt64) { $0 &* 31 &+ UInt64($1) }
    var chance = Chance(Workplace.seed ^ own)
    var counts: [Fault.Mode: Int] = [:]
    for fault in chosen(of: trial.faults, by: &chance) {
      for complaint in try trial.complaints(after: fault) {
        Issue.record("\(scenario.name), \(fault): \(complaint)")
      }
      counts[fault.mode, default: 0] += 1
    }
    let moments = Workplace.wanted == .max ? 200 : Workplace.wanted / 4
    for _ in 0..<moments {
      let moment = Int(chance.next() % UInt64(trial.duration * 13 / 10))
      for complaint in try trial.complaints(killedAfter: moment) {
        Issue.record("\(scenario.name), killed after \(moment) µs: \(complaint)")
      }
    }
    let tally = counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }
    Report.line(
      "\(scenario.name) (\(trial.calls) calls): \(tally.joined(separator: ", ")), at a moment \(moments)")
  }
}

/// So many faults, by chance, but of each mode before a second of any.
private func chosen(of faults: [Fault], by chance: inout Chance) -> [Fault] {
  guard Workplace.wanted < faults.count else { return faults }
  var turns: [Fault.Mode: Int] = [:]
  let inTurns = faults.shuffled(using: &chance).map { fault -> (turn: Int, fault: Fault) in
    turns[fault.mode, default: 0] += 1
    return (turns[fault.mode] ?? 0, fault)
  }
  return inTurns.sorted { $0.turn < $1.turn }.prefix(Workplace.wanted).map(\.fault)
}

/// What was tried, for `bin/faults` to show.
enum Report {
  static func line(_ text: String) {
    guard let path = Workplace.variable("DUBAN_FAULTS_REPORT") else { return }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(descriptor) }
    let bytes = Array((text + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}

/// A generator with a seed (SplitMix64): the same faults in every run.
struct Chance: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
