import FoundationEssentials
import PlanModel

/// One report on a commitment as a table's row states it (进展行).
public struct ProgressRow: Hashable, Sendable {
  public var place: TablePlace
  public var code: String
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

  /// The entry for a commitment with these targets.
  ///
  /// - Parameter fallback: the day where the row gives none.
  public func entry(
    id: String, targets: [Target], fallback: CalendarDate, recordedAt: Int = 0, by reporter: String = ""
  ) throws(ValueProblem) -> ProgressEntry {
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
