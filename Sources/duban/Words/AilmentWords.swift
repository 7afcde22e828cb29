import PlanModel
import PlanStore

/// What `doctor` finds, in words.
enum AilmentWords {
  private static let kinds = ["table": "表", "index": "索引", "view": "视图", "trigger": "防改触发器"]

  /// What may be changed without leaving a trace that could be found (无从核对).
  static let beyond = Phrase(
    zh: "看不出的：不封存的草稿、单位信息、分工、权重、备注和对应关系的现状；从日志末尾整条删去的（靠备份比对）",
    en:
      "what it can't tell: drafts, unit profiles, offices and leaders, weights, notes and links as they stand, which nothing seals; last journal entries taken away whole (compare a backup)"
  )

  static func phrase(_ ailment: Ailment) -> Phrase {
    switch ailment {
    case .integrity(let detail): Phrase(zh: "文件结构：\(detail)", en: "structure: \(detail)")
    case .foreignKey(let table, let row, let target):
      Phrase(
        zh: "\(table) 第 \(row) 行指向不存在的 \(target)", en: "\(table) row \(row) refers to a missing \(target)")
    case .brokenChain(let entry):
      Phrase(
        zh: "日志第 \(entry) 条被改过，或与前一条接不上",
        en: "journal entry \(entry) was changed, or doesn't follow the one before")
    case .missingEntry(let entry): Phrase(zh: "日志缺第 \(entry) 条", en: "journal entry \(entry) is missing")
    case .changedContent(let table, let entry, let sealed, let found):
      Phrase(
        zh: "日志第 \(entry) 条封存的 \(table) \(sealed) 行被改动（现有 \(found) 行）",
        en:
          "the \(sealed) rows of \(table) that journal entry \(entry) sealed were changed (\(found) there now)"
      )
    case .orphanedAnchor(let table, let name, let document):
      Phrase(
        zh: "\(table) \(name) 的引文不在文件 \(document.prefix(12)) 的原处",
        en: "the quotation of \(table) \(name) doesn't stand in document \(document.prefix(12))")
    case .changedDocument(let hash):
      Phrase(
        zh: "文件 \(hash.prefix(12)) 的原件被改过", en: "the original of document \(hash.prefix(12)) was changed")
    case .changedSchema(let kind, let name):
      Phrase(
        zh: "\(kinds[kind] ?? kind) \(name) 被改动、删除，或不是本程序建的",
        en: "\(kind) \(name) was changed, was taken away, or is none of this program's")
    case .staleCurrent(let rows):
      Phrase(zh: "现值表有 \(rows) 行与进展不符", en: "\(rows) rows of current values don't follow from the entries")
    }
  }
}
