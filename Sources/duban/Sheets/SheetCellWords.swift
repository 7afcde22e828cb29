import PlanLedger
import PlanModel

/// What a filled-in cell was understood as (读数说明): `≈300 亩`.
struct SheetCellWords {
  let row: ProgressRow
  /// One for each value of its cell.
  let entries: [ProgressEntry]
  private let entry: ProgressEntry

  init?(row: ProgressRow, entries: [ProgressEntry]) {
    guard let first = entries.first else { return nil }
    self.row = row
    self.entries = entries
    entry = first
  }

  func understood(_ cell: SheetReturn.Cell) -> Phrase {
    switch cell.column {
    case .value: value
    case .on: Self.same(entry.on.description)
    case .percent: Self.same(entry.percent.map { "\($0)%" } ?? "—")
    case .stage:
      entry.stage.map { Self.same($0.name) }
        ?? Phrase(zh: "自定节点：\(entry.milestone ?? "")", en: "a milestone of its own: \(entry.milestone ?? "")")
    case .grade: Self.same(entry.grade.name)
    case .problem, .problemKind: Self.same(entry.problem ?? "")
    default: Self.same(cell.written)
    }
  }

  private var value: Phrase {
    guard let read = row.value else { return Phrase(zh: "未知，不当作零", en: "unknown, not zero") }
    guard entries.count > 1 else {
      let figure = Self.figure(entry, isAbout: read.isAbout)
      // What of the cell is no figure of this target's stands with the note.
      let known = row.note.map { $0 + "；" } ?? ""
      guard let note = entry.note, note != row.note, note.hasPrefix(known) else { return figure }
      let rest = String(note.dropFirst(known.count))
      if rest == read.text { return figure }
      return Phrase(zh: "\(figure.zh)，说明：\(rest)", en: "\(figure.en), note: \(rest)")
    }
    let parts = zip(entries, [read] + read.more).map { Self.figure($0, isAbout: $1.isAbout) }
    return Phrase(
      zh: parts.map(\.zh).joined(separator: "；"), en: parts.map(\.en).joined(separator: "; "))
  }

  private static func figure(_ entry: ProgressEntry, isAbout: Bool) -> Phrase {
    let sign = isAbout ? "≈" : ""
    if let value = entry.value {
      let unit = value.unit.text
      let space = unit.isEmpty || unit == "%" ? "" : " "
      return same("\(sign)\(value.value)\(space)\(unit)")
    }
    let percent = "\(sign)\(entry.percent.map { "\($0)" } ?? "?")%"
    return Phrase(zh: "完成率 \(percent)", en: "completion \(percent)")
  }

  private static func same(_ text: String) -> Phrase { Phrase(zh: text, en: text) }
}
