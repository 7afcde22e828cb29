import PlanLedger
import PlanModel

/// What a filled-in cell was understood as (读数说明): `≈300 亩`.
struct SheetCellWords {
  let row: ProgressRow
  let entry: ProgressEntry

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
    let remark = read.remark.map { Phrase(zh: "，说明：\($0)", en: ", note: \($0)") } ?? Self.same("")
    let sign = read.isAbout ? "≈" : ""
    if let value = entry.value {
      let unit = value.unit.text
      let space = unit.isEmpty || unit == "%" ? "" : " "
      let text = "\(sign)\(value.value)\(space)\(unit)"
      return Phrase(zh: text + remark.zh, en: text + remark.en)
    }
    let percent = "\(sign)\(entry.percent.map { "\($0)" } ?? "?")%"
    return Phrase(zh: "完成率 \(percent)\(remark.zh)", en: "completion \(percent)\(remark.en)")
  }

  private static func same(_ text: String) -> Phrase { Phrase(zh: text, en: text) }
}
