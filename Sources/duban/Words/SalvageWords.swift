import PlanModel
import PlanStore

/// What `doctor --salvage` brought out and what it couldn't, in words.
enum SalvageWords {
  static let nothing = Phrase(
    zh: "连表的目录也读不出，抢救不了", en: "not even the list of its tables can be read; nothing comes out")
  static let lastResort = Phrase(
    zh: "用最近的备份；没有备份时，sqlite3 命令的 .recover 或许还能取出零散的行。",
    en: "Go back to the last backup; without one, .recover of the sqlite3 shell may bring out single rows.")

  static func made(_ path: String, _ salvaged: Salvaged) -> Phrase {
    let items = salvaged.rows["commitment"] ?? 0
    let entries = salvaged.rows["progress"] ?? 0
    let documents = salvaged.rows["document"] ?? 0
    let zh = "已抢救到 \(path)：承诺 \(items) 项，进展 \(entries) 条，文件 \(documents) 份"
    let en =
      "brought out into \(path): \(items) commitments, \(entries) progress entries, \(documents) documents"
    if salvaged.isWhole { return Phrase(zh: zh + "；没有缺失", en: en + "; nothing is missing") }
    let isAltered = salvaged.losses.contains { if case .altered = $0 { true } else { false } }
    guard isAltered else { return Phrase(zh: zh + "；读不出的列在下面", en: en + "; what can't be read follows") }
    let drafts = salvaged.drafts
    return Phrase(
      zh: zh + "；日志另起" + (drafts > 0 ? "，草稿 \(drafts) 项没有带上" : "") + "；读不出的列在下面",
      en: en + "; the journal begins anew" + (drafts > 0 ? ", \(drafts) drafts stay behind" : "")
        + "; what can't be read follows")
  }

  static func phrase(_ loss: Loss) -> Phrase {
    switch loss {
    case .unreadable(let table, let from, let to, let detail):
      Phrase(
        zh: "\(table) 编号 \(from) 到 \(to) 之间读不出：\(detail)",
        en: "\(table) can't be read between \(from) and \(to): \(detail)")
    case .refused(let table, let row, let detail):
      Phrase(zh: "\(table) 的一行不成样子：\(row)（\(detail)）", en: "a row of \(table) is no row: \(row) (\(detail))")
    case .orphan(let table, let row, let target):
      Phrase(
        zh: "\(table) 的一行所属的 \(target) 已失：\(row)", en: "a row of \(table) belongs to a lost \(target): \(row)"
      )
    case .altered(let ailment): AilmentWords.phrase(ailment)
    case .replaced(let table, let id):
      Phrase(
        zh: "\(table) \(id) 已失，用占位的代替；请核对名称和时期",
        en: "\(table) \(id) is lost; another stands in its place: check its name and period")
    }
  }
}
