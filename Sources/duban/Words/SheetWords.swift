import FoundationEssentials
import PlanModel

/// What is said of sheets that go out and come back.
enum SheetWords {
  static let cell = Phrase(zh: "单元格", en: "cell")
  static let column = Phrase(zh: "列", en: "column")
  static let written = Phrase(zh: "填写", en: "written")
  static let understood = Phrase(zh: "读作", en: "understood")

  static let noItems = Phrase(zh: "没有要填报的事项", en: "there is nothing to report on")
  static let seeStatus = Phrase(
    zh: "用 duban status 看有哪些事项；已销号、撤销、暂停的不发填报表。",
    en: "See duban status; what is signed off, withdrawn or suspended gets no sheet.")
  static func exported(_ path: String, _ parts: [(unit: String, items: Int)]) -> Phrase {
    let items = parts.map(\.items).reduce(0, +)
    let names = parts.prefix(4).map(\.unit).joined(separator: "、") + (parts.count > 4 ? "…" : "")
    return Phrase(
      zh: "已写出 \(path)：\(names)，\(items) 项",
      en: "wrote \(path): \(names), \(items) \(items == 1 ? "item" : "items")")
  }
  static func leftOut(_ count: Int) -> Phrase {
    Phrase(
      zh: "\(count) 项不发：已销号、撤销、暂停，或由分项填报",
      en: "\(count) left out: signed off, withdrawn, suspended, or reported by their parts")
  }
  static func unitsWithout(_ names: [String]) -> Phrase {
    let shown = names.prefix(8).joined(separator: "、") + (names.count > 8 ? "…" : "")
    return Phrase(zh: "没有事项、未发表的单位 \(names.count) 个：\(shown)", en: "no items, no sheet: \(shown)")
  }
  static let isFilledIn = Phrase(zh: "这份表已经填写过，没有覆盖", en: "this sheet was filled in; it is not written over")
  static let otherName = Phrase(
    zh: "先用 duban sheet import 收回；另写一份换个文件名，确要覆盖加 --force。",
    en: "Take it back with duban sheet import, choose another name, or add --force.")

  static func onlyXLSX(_ ending: String) -> Phrase {
    Phrase(zh: "填报表只写成 .xlsx，不能写成 .\(ending)", en: "sheets are written as .xlsx, not as .\(ending)")
  }
  static let nameXLSX = Phrase(
    zh: "写 -o 台账.xlsx，或一个目录名。", en: "Give -o NAME.xlsx, or the name of a folder.")
  static let notASheet = Phrase(zh: "不是填报表", en: "this is no sheet to report on")
  static let giveSheet = Phrase(
    zh: "给出 duban sheet export 写出的表；单位自己的台账用 duban import。",
    en: "Give one that duban sheet export wrote; an office's own ledger goes to duban import.")
  static func otherStore(_ unit: String) -> Phrase {
    Phrase(
      zh: "这份表不是从这个台账发出的\(unit.isEmpty ? "" : "（\(unit)）")",
      en: "this sheet went out from another store\(unit.isEmpty ? "" : " (\(unit))")")
  }
  static let chooseStore = Phrase(
    zh: "用 --store 指明发表的那个台账，或先 duban merge 并入。",
    en: "Name the store that it came from with --store, or merge that one first.")

  static let unknownKey = Phrase(zh: "识别码不在这个台账里，没有登记", en: "its key isn't in this store")
  static func unknownCode(_ code: String) -> Phrase {
    Phrase(zh: "没有编号为 \(code) 的事项", en: "no item has the code \(code)")
  }
  static func unknownTitle(_ title: String) -> Phrase {
    Phrase(
      zh: "没看懂：没有叫“\(title)”的事项，也没有编号",
      en: "not understood: no item is called “\(title)”, and there is no code")
  }
  static let noName = Phrase(zh: "没看懂：没有编号，也没有事项名", en: "not understood: neither code nor title")
  static func severalTitles(_ title: String, _ codes: [String]) -> Phrase {
    let shown = codes.prefix(6).joined(separator: "、")
    return Phrase(zh: "叫“\(title)”的事项不止一个：\(shown)", en: "several items are called “\(title)”: \(shown)")
  }
  static func severalUnits(_ code: String, _ units: [String]) -> Phrase {
    let shown = units.prefix(6).joined(separator: "、")
    return Phrase(zh: "编号 \(code) 在几个单位都有：\(shown)", en: "several units have \(code): \(shown)")
  }
  static let giveUnit = Phrase(zh: "加上 --unit 指明单位。", en: "Say which with --unit.")
  static let giveCodeOrSkip = Phrase(
    zh: "补上编号；是新事项就用 duban add 登记；--skip 略过这样的行。",
    en: "Add its code; a new item goes to duban add; --skip leaves such rows out.")
  static func apart(_ code: String, _ other: String) -> Phrase {
    Phrase(
      zh: "这一行的识别码或编号是 \(code) 的，编号或事项却是“\(other)”的",
      en: "this row's key or code is that of \(code), but its code or title is that of “\(other)”")
  }
  static func otherTitle(_ code: String, _ own: String, _ given: String) -> Phrase {
    Phrase(
      zh: "编号 \(code) 是“\(own)”，这一行写的却是“\(given)”",
      en: "\(code) is “\(own)”, but this row says “\(given)”")
  }
  static let codeOrTitle = Phrase(
    zh: "改对编号或事项名，再导入。", en: "Mend the code or the title, and import again.")
  static let sortWhole = Phrase(
    zh: "多半是只排序了一部分列：撤销排序，或选中整行再排，然后再导入。",
    en: "Some columns were probably sorted without the rest: undo it, sort whole rows, and import again.")
  static func byTitle(_ code: String) -> Phrase {
    Phrase(zh: "没有编号，按事项全名认作 \(code)", en: "without a code; its exact title is that of \(code)")
  }
  static func leftAlone(_ code: String, _ texts: [String]) -> Phrase {
    let shown = texts.map { "“\($0)”" }.joined(separator: "、")
    return Phrase(
      zh: "\(code) 的\(shown)与台账不同，没有改动台账（目标和时限用 duban adjust）",
      en: "\(code): \(shown) differs from the store, which stays (targets and deadlines: duban adjust)")
  }

  static func twoSheets(_ code: String, _ one: ProgressEntry, _ other: ProgressEntry, _ place: String)
    -> Phrase
  {
    Phrase(
      zh: "\(code) 在 \(one.on) 有两个说法：这里是\(said(one).zh)，\(place) 是\(said(other).zh)",
      en: "\(code) on \(one.on): here \(said(one).en), in \(place) \(said(other).en)")
  }
  static let keepOne = Phrase(
    zh: "问清楚，改掉其中一份再一起导入。", en: "Ask which is right, mend the other, and import both.")
  static func newerEntry(_ code: String, _ one: ProgressEntry, _ other: ProgressEntry) -> Phrase {
    Phrase(
      zh: "\(code) 在 \(one.on) 已由\(other.by)登记为\(said(other).zh)，表上是\(said(one).zh)",
      en: "\(code) on \(one.on): \(other.by) recorded \(said(other).en), the sheet says \(said(one).en)")
  }
  static let replaceIt = Phrase(
    zh: "以表为准加 --replace（原登记保留，注明被更正）；以台账为准就删去这一行所填。",
    en: "Add --replace if the sheet is right; the old entry stays on record. Else clear the row.")

  private static func said(_ entry: ProgressEntry) -> Phrase {
    let text =
      entry.value?.text ?? entry.percent.map { "\($0)%" } ?? entry.stage?.name ?? entry.milestone
      ?? entry.note ?? entry.problem ?? entry.nextStep ?? "—"
    return Phrase(zh: "“\(text)”", en: "“\(text)”")
  }

  static func countsFrom(_ file: String?, _ day: CalendarDate) -> Phrase {
    let name = file.map { "\($0)：" } ?? ""
    return Phrase(zh: "\(name)没有写日期的，按 \(day) 登记", en: "\(name)rows without a date count from \(day)")
  }
  static func taken(_ entries: Int, items: Int, unchanged: Int) -> Phrase {
    Phrase(
      zh: "已登记进展 \(entries) 条（表上 \(items) 项）\(alreadyZh(unchanged))",
      en:
        "recorded \(entries) progress \(entries == 1 ? "entry" : "entries") (\(items) items)\(alreadyEn(unchanged))"
    )
  }
  static func wouldTake(_ entries: Int, items: Int, unchanged: Int) -> Phrase {
    Phrase(
      zh: "试读：会登记进展 \(entries) 条（表上 \(items) 项）\(alreadyZh(unchanged))；什么也没有写",
      en: "dry run: would record \(entries) (\(items) items)\(alreadyEn(unchanged)); nothing was written")
  }
  private static func alreadyZh(_ count: Int) -> String { count == 0 ? "" : "，\(count) 条早已登记" }
  private static func alreadyEn(_ count: Int) -> String { count == 0 ? "" : ", \(count) known already" }
  static func nothingLeft(unchanged: Int) -> Phrase {
    Phrase(
      zh: "没有可以登记的\(alreadyZh(unchanged))", en: "nothing was left to record\(alreadyEn(unchanged))")
  }
  static func nothingNew(items: Int, unchanged: Int) -> Phrase {
    unchanged == 0
      ? Phrase(
        zh: "表上 \(items) 项都没有填写，没有登记什么", en: "none of the \(items) items was filled in; nothing changed")
      : Phrase(
        zh: "没有新的内容：\(unchanged) 条早已登记，没有重复登记", en: "nothing new: \(unchanged) known already; nothing changed"
      )
  }
  static func nothingWritten(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 处读不懂或有矛盾，一条也没有登记", en: "\(count) can't be taken, so nothing was recorded")
  }
  static func skipped(_ count: Int) -> Phrase {
    Phrase(zh: "略过 \(count) 处", en: "\(count) left out")
  }
  static let mendOrSkip = Phrase(
    zh: "按上面的提示改好再导入；--skip 略过这些行，其余照登。",
    en: "Mend what is named above and import again, or leave those rows out with --skip.")
}
