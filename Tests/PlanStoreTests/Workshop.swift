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
  init(root: String = "新杭镇", code: String = "XH") throws {
    folder = FileManager.default.temporaryDirectory.path + "/duban-" + Identifiers.random.uuid()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/duban.db"
    store = try Store.create(at: path)
    try write("init") { try $0.addUnit(root, code: code) }
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

// A store with something of everything.
extension Workshop {
  static let nextReport = "2023年工作回顾。管网建成20公里。"

  /// Entries 1 init, 2 an edited draft, 3 W-1, 4 its progress, then W-2, an adjustment, a sign-off request, the next
  /// year's report and what was proposed from it.
  static func full() throws -> Workshop {
    let shop = try Workshop()
    try shop.add("D-1", adopted: false)
    try shop.add("W-1")
    try shop.progress("W-1", "8", on: "2023-09-28")
    try shop.add("W-2", target: "300", unit: "户")
    try shop.write("adjust") { session in
      try session.adjust(
        Adjustment(
          id: "", on: try date("2023-10-08"),
          change: .terms(Terms(targets: [Target(value: 15, unit: MeasureUnit("公里"))])),
          reason: "规划变更", authority: .superior, number: "政办3号"), code: "W-1")
    }
    try shop.write("signoff") {
      try $0.signOff(
        SignOffStep(id: "", action: .requested, on: try date("2023-12-25"), by: "城建办"), code: "W-1")
    }
    _ = try shop.addNextReport()
    try shop.write("link propose") { session in
      let plan = try #require(try session.snapshot.plans().first { $0.period.description == "2023" })
      let review = try #require(try session.snapshot.reviews(of: plan).first)
      let promises = try session.snapshot.statements(of: plan)
      let answer = try #require(try session.snapshot.outcomes(ofDocument: review.sha256).first)
      let result = MatchResult(
        links: [
          MatchCandidate(
            commitment: promises[0].id, outcome: answer.id, score: 0.83, isAuto: true, relation: .met)
        ],
        silent: [promises[1].id: [Phrase(zh: "通篇未提", en: "nothing in it speaks of this")]])
      try session.propose(result, commitments: promises, review: review, on: try date("2024-01-31"))
    }
    return shop
  }

  func addNextReport() throws -> ReportIntake {
    let text = Self.nextReport
    return try write("import") { session in
      let hash = Hash.sha256(Array(text.utf8))
      let facts = DocumentFacts(
        title: "工作报告", unit: "新杭镇", issued: try date("2024-01-20"), reviewed: try year(2023), sha256: hash)
      let span = Span(10, 18)
      let quote = String(String.UnicodeScalarView(Array(text.unicodeScalars)[span.range]))
      return try session.add(
        report: IncomingDocument(
          name: "报告.txt", kind: .report, facts: facts, original: Array(text.utf8), text: text),
        unit: "新杭镇", commitments: [],
        outcomes: [
          OutcomeStatement(
            id: "o1", span: span, quote: quote, isFirm: true,
            figures: [Figure(span: Span(14, 18), quote: "20公里", value: 20, unit: "公里")])
        ], on: try date("2024-01-31"), accepts: { _ in false })
    }
  }
}
