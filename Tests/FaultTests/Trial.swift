import PlanStore

/// A scenario with what it does when nothing goes wrong, against which every disturbed run is held.
struct Trial {
  let scenario: Scenario
  /// Calls that change files, and how many of them came before the store's own file changed.
  let calls: Int
  let callsBeforeChange: Int
  private let before: StoreState?
  private let after: StoreState?
  private let product: Product?
  private let namesBefore: [String]
  private let namesAfter: [String]
  /// Of a run that nothing disturbs, in microseconds.
  let duration: Int

  /// What lies at the product's place.
  enum Product: Equatable {
    case store(StoreState)
    case file([UInt8])
    case folder([String])
  }

  struct Broken: Error, CustomStringConvertible { var description: String }

  init(_ scenario: Scenario) throws {
    self.scenario = scenario
    let folder = Self.place()
    defer { Files.remove(folder) }
    Files.copy(scenario.ground.folder, to: folder)
    before = try StoreState.of(folder + "/duban.db")
    namesBefore = Self.names(folder)
    let start = ContinuousClock.now
    let run = Self.run(scenario, in: folder, fault: nil)
    duration = Int((ContinuousClock.now - start) / .microseconds(1))
    guard run.succeeded else { throw Broken(description: "\(scenario.name) fails by itself: \(run.talk)") }
    after = try StoreState.of(folder + "/duban.db")
    product = try scenario.product.flatMap { try Self.product("\(folder)/\($0)") }
    namesAfter = Self.names(folder)
    let numbers = (Files.text(folder + ".count") ?? "").split(whereSeparator: \.isWhitespace).compactMap {
      Int($0)
    }
    Files.remove(folder + ".count")
    guard numbers.count == 2, numbers[0] > 0 else {
      throw Broken(description: "\(scenario.name): no call was counted")
    }
    calls = numbers[0]
    callsBeforeChange = numbers[1]
  }

  /// Every fault that makes sense here.
  var faults: [Fault] {
    var faults: [Fault] = []
    for mode in [Fault.Mode.kill, .torn, .power, .mixed, .full, .eio, .dead, .short, .sync] {
      for call in 1...calls { faults.append(Fault(mode: mode, call: call, seed: call)) }
    }
    // The last syncs before the store's file changes are those of the checkpoint: by then all is recorded.
    if callsBeforeChange > 3, before != nil {
      for call in 1...(callsBeforeChange - 2) { faults.append(Fault(mode: .vanish, call: call)) }
    }
    faults.append(Fault(mode: .power, call: 0))
    for seed in 1...4 {
      faults += [Fault(mode: .mixed, call: 0, seed: seed), Fault(mode: .clock, call: 1, seed: seed)]
    }
    return faults + [Fault(mode: .clock, call: 2), Fault(mode: .readonly, call: 1)]
  }

  /// What is wrong after one disturbed run; empty where nothing is.
  func complaints(after fault: Fault) throws -> [String] {
    try complaints {
      Self.run(scenario, in: $0, fault: fault)
    } judgedAs: {
      fault.mode
    }
  }

  /// The same for a run that is killed after so many microseconds.
  func complaints(killedAfter moment: Int) throws -> [String] {
    try complaints {
      Workplace.child(scenario.command, in: $0).run(killAfter: moment)
    } judgedAs: {
      .kill
    }
  }

  private func complaints(
    _ run: (String) -> Child.Result, judgedAs mode: () -> Fault.Mode
  ) throws -> [String] {
    let folder = Self.place()
    defer { Files.remove(folder) }
    Files.copy(scenario.ground.folder, to: folder)
    let result = run(folder)
    var complaints = ending(result, mode())
    complaints += try store(in: folder, result, mode())
    complaints += try products(in: folder, result)
    // Where the disk fails, clearing away may fail too.
    if !mode().kills, mode() != .dead, mode() != .eio {
      let known = Set(namesBefore + namesAfter)
      let left = Self.names(folder).filter { !known.contains($0) }
      if !left.isEmpty { complaints.append("leaves \(left.joined(separator: ", "))") }
    }
    if mode() != .vanish { complaints += try again(in: folder) }
    return complaints.map { $0 + "; it said: " + result.talk }
  }

  // MARK: Judging

  private func ending(_ result: Child.Result, _ mode: Fault.Mode) -> [String] {
    switch result.ending {
    case .hung: ["hangs"]
    case .killed(let signal): mode.kills && signal == 9 ? [] : ["dies of signal \(signal)"]
    case .exited(0): []
    // Bad data is a clock that can't be; the rest is what can't be written or read.
    case .exited(let status):
      [73, 74].contains(status) || (mode == .clock && status == 65) || (mode == .vanish && status == 66)
        ? result.talk.isEmpty ? ["says nothing"] : [] : ["ends with status \(status)"]
    }
  }

  private func store(in folder: String, _ result: Child.Result, _ mode: Fault.Mode) throws -> [String] {
    let path = folder + "/duban.db"
    guard mode != .vanish else {
      return result.succeeded && !Files.exists(path) && before != after
        ? ["what it acknowledged is gone with the file"] : []
    }
    let state = try StoreState.of(path)
    var complaints: [String] = []
    if result.succeeded, state != after { complaints.append("what it acknowledged isn't there") }
    if !isWhole(state) {
      complaints.append(
        "is neither before nor after: "
          + (before.flatMap { state?.difference(from: $0) } ?? "\(String(describing: state))"))
    }
    guard let state else { return complaints }
    if state.schema == after?.schema {
      for ailment in try StoreState.ailments(path) { complaints.append("doctor: \(ailment)") }
      if let before, before.schema < state.schema {
        let copies = Self.names(folder).filter { $0.hasSuffix(".backup") }
        if try copies.count != 1 || StoreState.of("\(folder)/\(copies[0])") != before {
          complaints.append("upgraded without a whole copy of what was")
        }
      }
    }
    return complaints
  }

  private func isWhole(_ state: StoreState?) -> Bool {
    if state == before || state == after { return true }
    guard scenario.hasStepBetween, let state, let before else { return false }
    return state.rows == before.rows && state.schema == after?.schema
  }

  private func products(in folder: String, _ result: Child.Result) throws -> [String] {
    guard let name = scenario.product else { return [] }
    guard Files.exists("\(folder)/\(name)") else {
      return result.succeeded ? ["what it acknowledged to have made isn't there"] : []
    }
    // A proof may lie there before the entry that names it.
    if case .folder = product, !result.succeeded { return [] }
    let made = try? Self.product("\(folder)/\(name)")
    guard made == product else { return ["\(name) isn't whole"] }
    guard case .store = made else { return [] }
    return try StoreState.ailments("\(folder)/\(name)").map { "doctor of \(name): \($0)" }
  }

  /// The same command again, undisturbed: whatever the fault left, it must now go through.
  private func again(in folder: String) throws -> [String] {
    let path = folder + "/duban.db"
    let isDone = try before != after && StoreState.of(path) == after
    if isDone || scenario.product.map({ Files.exists("\(folder)/\($0)") }) == true { return [] }
    let run = Workplace.child(scenario.command, in: folder).run()
    guard run.succeeded else { return ["the same again fails: \(run.talk)"] }
    return try StoreState.of(path) == after ? [] : ["the same again does something else"]
  }

  // MARK: Running

  private static func run(_ scenario: Scenario, in folder: String, fault: Fault?) -> Child.Result {
    var child = Workplace.child(scenario.command, in: folder)
    child.environment["LD_PRELOAD"] = Shim.path
    child.environment["FAULT_FILE"] = folder + "/duban.db"
    if let fault {
      child.environment["FAULT"] = "\(fault.mode.rawValue):\(fault.call)"
      child.environment["FAULT_SEED"] = "\(fault.seed)"
    } else {
      child.environment["FAULT_COUNT"] = folder + ".count"
    }
    return child.run()
  }

  private static func place() -> String { "\(Workplace.scratch)/\(Identifiers.random.uuid())" }

  /// What lies in a folder, SQLite's own two files left out.
  private static func names(_ folder: String) -> [String] {
    Files.names(folder).filter { !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm") && !$0.hasSuffix("-journal") }
  }

  private static func product(_ path: String) throws -> Product? {
    guard Files.exists(path) else { return nil }
    if Files.isFolder(path) { return .folder(Files.names(path)) }
    if path.hasSuffix(".md") { return Files.bytes(path).map { .file($0) } }
    return try StoreState.of(path).map { .store($0) }
  }
}
