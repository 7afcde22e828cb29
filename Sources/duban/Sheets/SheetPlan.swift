import DocumentFormats
import PlanLedger
import PlanModel
import PlanStore

/// What filled-in sheets would change (回收方案): made before anything is written, and shown as it stands.
struct SheetPlan {
  /// One cell, as it was written and as it was understood.
  struct Reading {
    var file: String
    var place: String
    var code: String
    var title: String
    var header: String
    var written: String
    var understood: Phrase
  }

  /// One entry to be written.
  struct Action {
    var file: String
    var code: String
    var unit: String
    var entry: ProgressEntry
    var proof: String?

    func write(_ session: Session) throws {
      let made = try session.append(entry, to: code, unit: unit)
      guard let proof else { return }
      try session.addEvidence(
        Evidence(grade: entry.grade, on: entry.on, reference: proof, entry: made.id), to: code, unit: unit)
    }
  }

  /// Something to be told, with its place.
  struct Remark {
    var file: String
    var place: String
    var rule: String
    var what: Phrase
    var advice: Phrase?
  }

  var actions: [Action] = []
  var readings: [Reading] = []
  /// Rows whose report is in the store already, or stands in another of these sheets.
  var unchanged = 0
  /// Items that came back, with news or without.
  var items = 0
  /// Why rows aren't taken.
  var refused: [Remark] = []
  /// Taken, but a person should look; or left alone.
  var remarks: [Remark] = []
  /// The day that counts where a row gives none, by file.
  var days: [(file: String, day: CalendarDate)] = []
}

extension SheetReturn {
  /// `表2!F17`; `F17` in a CSV file, `17` of a whole row there.
  func address(_ place: TablePlace?) -> String {
    guard let place else { return sheet ?? "" }
    let cell =
      place.column.map { SheetAddress(row: place.line - 1, column: $0 - 1).description } ?? "\(place.line)"
    return sheet.map { "\($0)!\(cell)" } ?? cell
  }
}
