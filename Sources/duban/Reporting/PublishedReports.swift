import FoundationEssentials
import PlanModel
import PlanReports
import PlanStore

/// Reports that were handed out (已发布的通报): kept, listed, made again.
struct PublishedReports {
  let store: Store
  let console: Console

  /// Makes a report and keeps it: what it was made of, the light of each item, the hash of each form.
  func publish(_ choice: ReportChoice, by author: Author) throws -> (
    report: PublishedReport, made: ReportMaker.Made
  ) {
    try store.write(
      "publish", subject: choice.period.description, detail: choice.kind.rawValue, by: author
    ) { session in
      let made = try ReportMaker(snapshot: session.snapshot, choice: choice, knownAt: author.at).make()
      guard !made.report.items.isEmpty else { throw ReportCommand.nothing(choice.period.description) }
      let kept = KeptReport(
        choice, profile: made.report.request.profile,
        hashes: try Paper(made.report, choice.language).hashes())
      let report = try session.publish(
        PublishedReport(
          kind: PublishedReport.Kind(rawValue: choice.kind.rawValue) ?? .quarterly, period: choice.period,
          asOf: choice.asOf, options: try kept.text()),
        lights: made.lights)
      return (report, made)
    }
  }

  /// What became of a report that is made anew from what was known when it was published.
  struct Again {
    var report: PublishedReport
    var kept: KeptReport
    /// As it is made today from what was known then.
    var paper: Paper
    /// Forms whose bytes were kept, and whether they are the same today.
    var forms: [(format: ReportFormat, hash: String, isSame: Bool)]
    /// What later entries changed of it.
    var corrections: [ItemChange]
    var isSame: Bool { forms.allSatisfy(\.isSame) }
  }

  func again(_ id: String) throws -> Again {
    try store.read { snapshot in
      let report = try snapshot.publishedReport(id)
      let kept = try KeptReport.read(report)
      let choice = try kept.choice(report)
      let then = try ReportMaker(snapshot: snapshot, choice: choice, knownAt: report.knownAt).make().report
      let now = try ReportMaker(snapshot: snapshot, choice: choice).make().report
      let paper = Paper(then, choice.language).worded
      let forms = try ReportFormat.allCases.compactMap { format in
        try kept.hashes[format.rawValue].map { hash in
          let bytes = try paper.bytes(format, name: format.rawValue)
          return (format: format, hash: hash, isSame: Paper.hash(bytes) == hash)
        }
      }
      return Again(
        report: report, kept: kept, paper: paper, forms: forms, corrections: ItemChange.between(then, now))
    }
  }

  func list(_ format: DataFormat) throws {
    var listing = Listing(
      [
        .init("id", ReportingWords.id), .init("kind", ReportingWords.kind),
        .init("period", SeeingWords.period),
        .init("asOf", ReportingWords.asOf), .init("unit", SeeingWords.unit),
        .init("rules", SeeingWords.rules),
        .init("published", ReportingWords.publishedOn), .init("by", ReportingWords.publishedBy),
      ], schema: "duban.reports/1", key: "reports")
    for report in try store.read({ try $0.publishedReports() }) {
      let kept = try KeptReport.read(report)
      listing.add([
        .text(report.id),
        .text(
          [.table, .md].contains(format)
            ? console.word(ReportingWords.kind(report.kind)) : report.kind.rawValue),
        .text(report.period.description),
        .text("\(report.asOf)"), kept.unit.map { .text($0) } ?? .none, .text(kept.rules),
        .text(Moment.text(report.knownAt)), .text(report.by),
      ])
    }
    try listing.write(format, console)
  }
}

extension Moment {
  /// `2023-10-08 09:30`, China's time.
  static func text(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000 + 8 * 3600
    let minutes = seconds % 86400 / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(CalendarDate(dayNumber: seconds / 86400)) \(two(minutes / 60)):\(two(minutes % 60))"
  }
}
