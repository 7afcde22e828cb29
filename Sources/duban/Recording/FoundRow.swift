import PlanLedger
import PlanModel
import PlanStore

/// A row of a progress table with what it reports on and the entries that it makes (查好的一行).
struct FoundRow: Sendable {
  let place: TablePlace
  let code: String
  let unit: String?
  /// It gives its day.
  let isDated: Bool
  let proof: String?
  let target: ProgressTarget
  let entries: [ProgressEntry]

  init(_ row: ProgressRow, code: String, unit: String?, target: ProgressTarget, entries: [ProgressEntry]) {
    place = row.place
    self.code = code
    self.unit = unit
    isDated = row.on != nil
    proof = row.proof
    self.target = target
    self.entries = entries
  }
}
