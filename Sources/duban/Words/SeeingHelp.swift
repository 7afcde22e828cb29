import PlanModel

/// What the help says of the commands that show and keep a store.
enum SeeingHelp {
  static let status = Phrase(zh: "各项承诺到某一天的情况。", en: "Where each commitment stands as of a day.")
  static let slipped = Phrase(zh: "滞后的事项，各有情形和数字。", en: "What slipped, how, and by how much.")
  static let stale = Phrase(zh: "久无进展的事项。", en: "What nobody reported on for long.")
  static let due = Phrase(zh: "快到期的事项。", en: "What falls due next.")
  static let show = Phrase(zh: "一项承诺的全部记录。", en: "Everything that is recorded on a commitment.")
  static let search = Phrase(zh: "在承诺、进展、完成情况里查找。", en: "Find words in commitments, progress and outcomes.")
  static let explain = Phrase(
    zh: "每个数从哪句话、哪条进展来。", en: "Which sentences and entries every number comes from.")
  static let explainForms = Phrase(
    zh: """
      explain 编号：从数到原句和进展。explain 报告 条目：这一处怎么读的，按哪条规则、哪些词，什么没有收。\
      explain 计划报告 回顾报告 条目：还说明有哪些候选、为什么。
      """,
    en: """
      explain CODE: from the numbers to sentences and entries. explain REPORT ITEM: how that place was read, by which \
      rules and words, and what was left out. explain PLAN REVIEW ITEM: also which candidates there are, and why.
      """)
  static let explained = Phrase(zh: "承诺编号，或报告文件。", en: "A commitment's code, or a report.")
  static let item = Phrase(
    zh: "extract 的编号（c3、o5），或原文里连着的几个字。", en: "An id of extract (c3, o5), or words of the text.")
  static let doctor = Phrase(
    zh: "体检：文件结构、日志链、引文、现值。", en: "Check structure, journal, quotations and derived values.")
  static let backup = Phrase(zh: "备份到新文件。", en: "A verified copy.")
  static let restore = Phrase(zh: "把备份恢复成新台账。", en: "A backup as a new store.")
  static let export = Phrase(zh: "导出整个台账，供上级合并。", en: "The whole ledger as one file, to be merged.")
  static let merge = Phrase(zh: "并入下级的台账。", en: "Take in the ledger of a unit below.")

  static let period = Phrase(
    zh: "只看在这个时期之内的计划：2023 含 2023H2。", en: "Plans that lie inside it: 2023 holds 2023H2.")
  static let unit = Phrase(zh: "只看这个单位（政府）及其下级。", en: "A unit of government with all below it.")
  static let lead = Phrase(zh: "只看这个单位牵头的。", en: "What this office leads.")
  static let knownAt = Phrase(
    zh: "只用到这一天为止登记的内容（重印旧表）。", en: "Only what was recorded by the end of this day.")
  static let drafts = Phrase(zh: "也列出草稿。", en: "Drafts too.")
  static let rules = Phrase(zh: "规则集：default-1、xuancheng-2020、yinchuan-2025、pepfar。", en: "The rule set.")
  static let against = Phrase(
    zh: "另一个规则集：同一天按两套规则判定，只列变色的事项。",
    en: "Another rule set: the same day judged by both; lists what changes colour.")
  static let light = Phrase(zh: "只看这种灯：red、yellow …", en: "Only this light: red, yellow …")
  static let within = Phrase(zh: "几天之内到期。", en: "Within how many days.")
  static let staleDays = Phrase(zh: "几天没有进展算久；默认按规则集。", en: "How many days; by default the rule set's.")
  static let searched = Phrase(zh: "要找的词；几个词之间用空格。", en: "Words, with spaces between.")
  static let upgrade = Phrase(
    zh: "把旧版本的台账升级到本程序的版本，升级前备份。",
    en: "Bring a store of an older version up to this program's, after a backup.")
  static let salvage = Phrase(
    zh: "台账损坏时，把读得出的抢救到这个新文件，读不出的列出来；原件不动。",
    en:
      "Bring what can be read of a damaged store into this new file, and list what can't; the old one stays.")
  static let rebuild = Phrase(zh: "现值表不对时重建。", en: "Rebuild derived values that are wrong.")
  static let limit = Phrase(zh: "每类最多列几条。", en: "How many of each kind at most.")
  static let backupFile = Phrase(zh: "备份文件。", en: "The backup.")
  static let backupInto = Phrase(
    zh: "放备份的目录：文件名带日期；与 -o 二选一。", en: "A folder of backups, each named by its day; instead of -o.")
  static let backupKeep = Phrase(
    zh: "目录里只留最近几份；默认全留。", en: "How many of them to keep; all by default.")
  static let restoreReplace = Phrase(
    zh: "已有台账时换下它；旧的改名留在旁边。",
    en: "Take the place of a store that is there; the old one stays beside it under another name.")
  static let restoreTo = Phrase(zh: "新台账的文件名。", en: "The new store.")
  static let mergeFile = Phrase(zh: "下级用 export 导出的文件。", en: "What the unit below exported.")
}
