import PlanModel

/// Texts of `board`.
enum BoardWords {
  static let command = Phrase(
    zh: "挂图作战：每个事项的时间表、节点、亮灯，供打印上墙。",
    en: "The wall chart: each item's timetable, steps and light, for printing.")
  static let period = Phrase(
    zh: "只画这一时期的计划；默认画台账里的全部。", en: "Only the plans of this period; by default all there are.")
  static let unit = Phrase(zh: "只画这个单位及其下级。", en: "This unit and all below it only.")
  static let paper = Phrase(zh: "纸张，横放：A3、A1。", en: "The paper, on its long side: A3, A1.")
  static let format = Phrase(
    zh: "html、svg（多张时各存一个文件，须写 -o）或 pdf（需要 Chromium）；不写时看 -o 的文件名。",
    en:
      "html, svg (several sheets are several files and need -o) or pdf (needs Chromium); by default as -o's name ends."
  )
  static let nothing = Phrase(zh: "没有可画的事项", en: "there is nothing to draw")
  static let seePlans = Phrase(
    zh: "用 duban plan list 看有哪些计划，用 duban review list 看待确认的事项",
    en: "see the plans with `duban plan list` and the drafts with `duban review list`")
  static let noField = Phrase(zh: "未分板块", en: "no field")

  static func title(_ unit: String, _ period: Period?) -> Phrase {
    let when = period.map { "\($0)" } ?? ""
    return Phrase(zh: "\(unit)\(when)重点工作挂图", en: "\(unit): wall chart \(when)")
  }

  static func several(_ sheets: Int) -> Phrase {
    Phrase(zh: "图有\(sheets)张，不能都写到一处", en: "the chart has \(sheets) sheets, which can't go into one place")
  }
  static let nameFile = Phrase(
    zh: "用 -o 写明文件名，各张另加序号；或用 --format html 存为一个文件",
    en: "name a file with -o, the sheets get numbers; or take --format html, one file for all")
  static func written(_ names: [String]) -> Phrase {
    Phrase(zh: "已写 \(names.joined(separator: "、"))", en: "wrote \(names.joined(separator: ", "))")
  }
}
