import PlanLedger
import PlanModel

/// What is said of the columns of an office's own ledger.
enum MappingWords {
  static let option = Phrase(
    zh: "自有台账的列怎样对应：show 看程序的猜测；给文件名则写出来供改，改好再导入一次。",
    en: "How the columns of an office's own ledger are taken: show, or a file to write, edit and use.")

  static func guessed(_ mapping: LedgerMapping) -> Phrase {
    let pairs = mapping.columns.compactMap { entry -> String? in
      guard case .column(let column) = entry.role else { return nil }
      return entry.header == column.name ? nil : "\(entry.header)→\(column.name)"
    }
    let shown = pairs.joined(separator: "，") + (mapping.unitIsSheet ? "，表名→单位" : "")
    return Phrase(
      zh: "列的对应是猜的，已记住：\(shown)。不对就用 --mapping 文件.yaml 改",
      en: "columns as guessed, and remembered: \(shown). If wrong, edit them with --mapping FILE.yaml")
  }
  static let isGuess = Phrase(
    zh: "列的对应是猜的；不对就用 --mapping 文件.yaml 写出来改", en: "columns as guessed; to edit them, --mapping FILE.yaml")
  static let remembered = Phrase(zh: "列的对应照以前记住的", en: "columns as remembered from the last time")
  static let given = Phrase(zh: "列的对应照给出的文件，已记住", en: "columns as the file says, and remembered")
  static func written(_ path: String) -> Phrase {
    Phrase(
      zh: "已把列的对应写到 \(path)，还没有导入；看过改好后，再执行一次同样的命令",
      en:
        "wrote the columns to \(path); nothing is imported yet: look at it, edit it, and run the same command again"
    )
  }
  static func matched(_ count: Int, unchanged: Int) -> Phrase {
    Phrase(
      zh: "\(count) 项早已登记，没有重复登记\(unchanged > 0 ? "；其中 \(unchanged) 项的进展与上次相同" : "")",
      en:
        "\(count) known already, not recorded twice\(unchanged > 0 ? "; \(unchanged) of them report nothing new" : "")"
    )
  }
  static let noHeader = Phrase(zh: "找不到有事项名称的表头", en: "no header row with a column for the items' names")
  static let notYAML = Phrase(zh: "不是 YAML", en: "this is no YAML")
  static let noColumns = Phrase(
    zh: "没有 columns，或其中有的列没有名字", en: "there is no `columns`, or an entry of it has no name")
  static func unknownRole(_ header: String, _ role: String) -> Phrase {
    Phrase(zh: "“\(header)”对应到不认识的“\(role)”", en: "“\(header)” is taken for “\(role)”, which isn't known")
  }
  static func noSuchColumns(_ names: [String]) -> Phrase {
    let shown = names.map { "“\($0)”" }.joined(separator: "、")
    return Phrase(zh: "表里没有\(shown)这样的列", en: "the table has no column \(shown)")
  }
  static func columnsAre(_ names: [String]) -> Phrase {
    let shown = names.filter { !$0.isEmpty }.joined(separator: " | ")
    return Phrase(
      zh: "照表头改这个文件，列名要一字不差：\(shown)", en: "Mend the file; the columns are: \(shown)")
  }
  static func noDue(_ period: Period?, likely: [String]) -> Phrase {
    let end = period.map { "（\($0.last)）" } ?? ""
    let names = likely.map { "“\($0)”" }.joined(separator: "、")
    return Phrase(
      zh: "没有完成时限列：各项都按计划期末\(end)计"
        + (likely.isEmpty ? "" : "；\(names)列像是日期，若是时限，用 --mapping 文件.yaml 对应到 due"),
      en: "no column gives deadlines: every item is due at the end of the plan\(end)"
        + (likely.isEmpty
          ? "" : "; \(names) holds dates: if they are deadlines, take it for due with --mapping FILE.yaml"))
  }
  static func corrected(_ items: Int, terms: Int) -> Phrase {
    Phrase(
      zh: "这份台账以前已导入；列的对应改了，按新的对应更正 \(items) 项"
        + (terms > 0 ? "，其中 \(terms) 项改了目标或时限（记作口径变化的调整，原来的读法保留）" : ""),
      en:
        "imported before; the columns changed, and \(items) \(items == 1 ? "item was" : "items were") corrected"
        + (terms > 0
          ? ", \(terms) of them in target or deadline (as an adjustment of the definition; the first reading stays)"
          : ""))
  }
  static let correction = "台账的列对应改了，按新的对应重读"
  static func leftAsIs(_ code: String) -> Phrase {
    Phrase(
      zh: "注意：\(code) 的目标或时限在台账里已另有登记，没有按新的列对应改；要改用 duban adjust",
      en: "note: \(code) has other entries; its target and deadline stay (duban adjust changes them)")
  }
  static func unknownRow(_ title: String) -> Phrase {
    Phrase(
      zh: "按新的列对应，“\(title)”不是已登记的事项：名称、编号或单位的列改了",
      en: "with the columns as they are now, “\(title)” is none of the items recorded")
  }
  static let renameByHand = Phrase(
    zh: "已登记的事项不能改名：先用 duban withdraw 撤下错的，另存一份表再导入。",
    en: "Recorded items keep their names: withdraw the wrong ones, and import the table as a new file.")
  static let noTitle = Phrase(zh: "没有一列对应到 title（事项）", en: "no column is taken for title")
  static let mend = Phrase(
    zh: "可用的名字写在 --mapping show 的开头。",
    en: "The names that may stand there are on top of what --mapping show prints.")
}
