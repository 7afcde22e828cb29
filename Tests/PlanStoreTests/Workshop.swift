import FoundationEssentials
import PlanModel
import Testing

@testable import PlanStore

/// A store in a folder of its own, removed at the end.
final class Workshop {
  let folder: String
  let path: String
  let store: Store
  static let author = Author("城建办", at: 1_700_000_000_000)

  /// With a root unit 新杭镇, code XH.
  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/duban-" + Identifiers.random.uuid()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/duban.db"
    store = try Store.create(at: path)
    try write("init") { try $0.addUnit("新杭镇", code: "XH") }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @discardableResult
  func write<Value>(_ action: String = "test", at: Int = author.at, _ body: (Session) throws -> Value) throws
    -> Value
  {
    try store.write(action, subject: "", by: Author(Self.author.name, at: at), body)
  }

  /// Adds a commitment of 2023 with one target, adopted on New Year's Day.
  @discardableResult
  func add(_ code: String, target: String = "20", unit: String = "公里", adopted: Bool = true) throws
    -> Commitment
  {
    try write("add") { session in
      var commitment = Commitment(
        id: "", code: code, title: "新建管网", kind: .indicator, period: try year(2023), unit: "新杭镇")
      commitment.original = Terms(
        targets: [Target(value: Decimal(plain: target), unit: MeasureUnit(unit), text: ">=\(target)\(unit)")])
      commitment.adopted = adopted ? CalendarDate(2023, 1, 1) : nil
      return try session.add(commitment)
    }
  }

  @discardableResult
  func progress(
    _ code: String, _ value: String, _ unit: String = "公里", on day: String, replaces: String? = nil,
    at: Int = author.at
  )
    throws -> ProgressEntry
  {
    try write("progress", at: at) { session in
      try session.append(
        ProgressEntry(
          id: "", on: try date(day), value: Quantity(try #require(Decimal(plain: value)), unit),
          replaces: replaces),
        to: code)
    }
  }

  func facts(_ code: String, asOf day: String, knownAt: Int? = nil) throws -> CommitmentFacts {
    try store.read { try $0.facts(ofCode: code, asOf: try date(day), knownAt: knownAt) }
  }

  /// Runs SQL past the store, as another program would.
  func sql(_ sql: String) throws { try store.queue.writeWithoutTransaction { try $0.execute(sql: sql) } }
}

func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }
func year(_ year: Int) throws -> Period { Period(try #require(PartialDate(year: year))) }
func period(_ text: String) throws -> Period {
  let read: Period? = Period(text)
  return try #require(read)
}
