import PlanModel

/// What stands on a unit's sheet, and what is said of one that came back (填报表用语).
extension Words {
  /// 第1镇2023年目标任务进展填报表（截至2023年9月30日）
  static func sheetTitle(unit: String, period: Period?, asOf: CalendarDate) -> Phrase {
    let zh = period.map { $0.from == $0.to && $0.from.precision == .year ? "\($0)年" : "\($0)" } ?? ""
    return Phrase(
      zh: "\(unit)\(zh)目标任务进展填报表（截至\(asOf.year)年\(asOf.month)月\(asOf.day)日）",
      en: "\(unit), \(period.map { "\($0) " } ?? "")progress sheet (as of \(asOf))")
  }

  /// It must not name two columns: the first row that does is taken for the header.
  static let sheetHint = Phrase(
    zh: "请填浅黄色各格：数填累计数（可写“约300”“80%（滞后）”），不写日期的按上面的截至日期；没有进展的行留空。其余各格已锁定；可以排序、插行。",
    en:
      "Fill in the pale yellow cells. Values are cumulative (约300 or 80% will do); without a date the one above counts; leave a row without news empty. The rest is locked; rows may be sorted and inserted."
  )

  static func fillHint(_ column: Column) -> Phrase? {
    switch column {
    case .value: Phrase(zh: "累计完成数，如 8 或 8公里、约300户", en: "the sum so far: 8, 8公里 or 约300户")
    case .on: Phrase(zh: "数据截至哪一天，如 2023-11-30；不填按表头日期", en: "the day it speaks of: 2023-11-30")
    case .percent: Phrase(zh: "百分数，如 80 或 80%", en: "in percent: 80 or 80%")
    case .grade:
      Phrase(
        zh: "E0口头 E1会议或文件 E2已启动 E3已验收 E4统计或审计；不填按E2",
        en: "E0 word of mouth, E1 document, E2 started, E3 accepted, E4 statistics; empty: E2")
    case .proof: Phrase(zh: "文号、文件名或存放处", en: "a document's number, file or place")
    default: nil
    }
  }

  /// A sign and a word, so that a print without colours reads the same.
  static func light(_ light: Light) -> Phrase {
    switch light {
    case .green: Phrase(zh: "● 绿", en: "● green")
    case .blue: Phrase(zh: "◆ 蓝", en: "◆ blue")
    case .yellow: Phrase(zh: "▲ 黄", en: "▲ yellow")
    case .red: Phrase(zh: "■ 红", en: "■ red")
    case .grey: Phrase(zh: "○ 灰", en: "○ grey")
    }
  }

  static func columnLeftAlone(_ header: String, _ count: Int, at place: TablePlace) -> Finding {
    Finding(
      rule: "column-left-alone", severity: .note, quote: header,
      message: header.isEmpty
        ? Phrase(
          zh: "表头以外的一列有 \(count) 格，没有读", en: "\(count) cells of a column without a header were not read")
        : Phrase(
          zh: "“\(header)”列不认识，\(count) 格没有读",
          en: "the column \(header) isn't known; \(count) cells were not read"),
      place: place)
  }

  static func brokenKey(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "broken-key", quote: text,
      message: Phrase(zh: "识别码改动过，这一行按编号或事项找", en: "the key was changed; this row goes by its code or title"),
      place: place)
  }
}
