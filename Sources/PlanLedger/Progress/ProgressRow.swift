import FoundationEssentials
import PlanModel

/// One report on a commitment as a table's row states it (进展行).
public struct ProgressRow: Hashable, Sendable {
  public var place: TablePlace
  public var code: String
  /// 事项, where the table names it beside the code.
  public var title: String?
  /// Nil where the row gives no date: `--on`, the date in the sheet's head, or today counts.
  public var on: CalendarDate?
  public var value: ReportedValue?
  public var indicator: String?
  public var percent: Decimal?
  public var stage: ProjectStage?
  /// A step's own name, where it is none of the ladder's.
  public var milestone: String?
  public var grade: EvidenceGrade
  public var note: String?
  public var problem: String?
  public var nextStep: String?
  public var by: String
  /// 佐证材料: a document's number, a file, an address.
  public var proof: String?

  public init(
    place: TablePlace, code: String, on: CalendarDate? = nil, value: ReportedValue? = nil,
    indicator: String? = nil, percent: Decimal? = nil, stage: ProjectStage? = nil, milestone: String? = nil,
    grade: EvidenceGrade = .e2, note: String? = nil, problem: String? = nil, nextStep: String? = nil,
    by: String = "", proof: String? = nil
  ) {
    self.place = place
    self.code = code
    self.on = on
    self.value = value
    self.indicator = indicator
    self.percent = percent
    self.stage = stage
    self.milestone = milestone
    self.grade = grade
    self.note = note
    self.problem = problem
    self.nextStep = nextStep
    self.by = by
    self.proof = proof
  }

  /// The entries for a commitment with these targets: one, and one more for each further value of the cell.
  ///
  /// - Parameter fallback: the day where the row gives none.
  public func entries(
    targets: [Target], fallback: CalendarDate, by reporter: String = ""
  ) throws(ValueProblem) -> [ProgressEntry] {
    guard let value, !value.more.isEmpty else {
      return [try entry(id: "", targets: targets, fallback: fallback, by: reporter)]
    }
    let all = [value] + value.more
    guard targets.count > 1 else {
      // One target: the value that fits it; the rest is told as it was written.
      var row = self
      row.value = all.first { (try? $0.fitted(to: targets, indicator: indicator))?.quantity != nil } ?? value
      row.value?.more = []
      let others = all.map(\.text).filter { $0 != row.value?.text }
      row.note = ([note].compactMap { $0 } + others).joined(separator: "；")
      return [try row.entry(id: "", targets: targets, fallback: fallback, by: reporter)]
    }
    var entries: [ProgressEntry] = []
    for (place, value) in all.enumerated() {
      var row = place == 0 ? self : ProgressRow(place: self.place, code: code, on: on, grade: grade, by: by)
      row.value = value
      row.value?.more = []
      // An indicator in its own column can mean only one of them.
      row.indicator = nil
      let entry = try row.entry(id: "", targets: targets, fallback: fallback, by: reporter)
      if entries.contains(where: { Self.meanTheSame($0, entry) }) {
        throw .severalValues(all.map(\.text).joined(separator: "；"))
      }
      entries.append(entry)
    }
    return entries
  }

  private static func meanTheSame(_ a: ProgressEntry, _ b: ProgressEntry) -> Bool {
    guard a.indicator == b.indicator else { return false }
    guard let one = a.value, let other = b.value else { return a.value == nil && b.value == nil }
    return one.unit.isComparable(with: other.unit)
  }

  /// The entry for a commitment with these targets; of a cell with several values see `entries`.
  ///
  /// - Parameter fallback: the day where the row gives none.
  public func entry(
    id: String, targets: [Target], fallback: CalendarDate, recordedAt: Int = 0, by reporter: String = ""
  ) throws(ValueProblem) -> ProgressEntry {
    if let value, !value.more.isEmpty {
      throw .severalValues(([value] + value.more).map(\.text).joined(separator: "；"))
    }
    let fitted = try value?.fitted(to: targets, indicator: indicator)
    let about = value.flatMap { $0.isAbout ? $0.text : nil }
    let remarks = [note, value?.remark, about].compactMap { $0 }.filter { !$0.isEmpty }
    return ProgressEntry(
      id: id, on: on ?? fallback, recordedAt: recordedAt, indicator: fitted?.indicator ?? indicator,
      value: fitted?.quantity, percent: percent ?? fitted?.percent, stage: stage, milestone: milestone,
      grade: grade, note: remarks.isEmpty ? nil : remarks.joined(separator: "；"), problem: problem,
      nextStep: nextStep, by: by.isEmpty ? reporter : by)
  }
}
