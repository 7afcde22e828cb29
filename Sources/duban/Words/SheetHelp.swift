import PlanModel

/// What the help says of `sheet` and its options.
enum SheetHelp {
  static let sheet = Phrase(zh: "填报表：发给单位填写，再收回来。", en: "Sheets for units to fill in, and back again.")
  static let export = Phrase(
    zh: "每个单位一份填报表（XLSX），或合成一份。", en: "An XLSX for each unit to fill in, or one for all.")
  static let importing = Phrase(
    zh: "收回填好的表：逐格说明读成什么，要么全部登记，要么一条不登。",
    en: "Take filled-in sheets back: each cell as it was understood, all or nothing.")
  static let one = Phrase(zh: "各单位合在一个工作簿里，一单位一张表。", en: "One workbook, with a sheet for each unit.")
  static let force = Phrase(zh: "覆盖已经填写过的文件。", en: "Write over a file that was filled in.")
  static let output = Phrase(
    zh: "写到一个 .xlsx 文件，或一个目录（每单位一份）。", en: "One .xlsx file, or a folder for a file each.")
  static let files = Phrase(
    zh: "填好的表，可以多份：.xlsx、.csv；.xls、.et、.ods 要有 LibreOffice。",
    en: "Filled-in sheets, any number: .xlsx, .csv; .xls, .et and .ods need LibreOffice.")
  static let period = Phrase(
    zh: "“2月底”这类日期是哪一年的；默认看表。", en: "Gives the year to dates that have none; by default the sheet says it.")
  static let dryRun = Phrase(zh: "只看读成什么，不登记。", en: "Only show what was understood; write nothing.")
  static let replace = Phrase(
    zh: "与同一天已有登记不一致时，以表上的为准（原登记保留，注明被更正）。",
    en: "Where another entry of the same day differs, the sheet's corrects it; the old one stays on record.")
  static let skip = Phrase(zh: "读不懂或有矛盾的行略过，其余照登。", en: "Leave out rows that can't be taken, take the rest.")
}
