import FoundationEssentials
import PlanModel
import PlanStore

/// What the deciding commands say.
enum DecidingWords {
  static let openState = Phrase(zh: "待定", en: "open")
  /// How a link stands, in a sheet: Chinese, like the sheet.
  static func state(_ state: Link.State) -> String {
    switch state {
    case .proposed: openState.zh
    case .accepted: "采纳"
    case .rejected: "驳回"
    }
  }

  static let sayEdit = Phrase(
    zh: "用 --title、--target、--due、--lead 或 --kind。", en: "Use --title, --target, --due, --lead or --kind.")
  static let whichCut = Phrase(zh: "没有说在哪里拆", en: "where to split it was not said")
  static func cutsAre(_ cuts: [String]) -> Phrase {
    cuts.isEmpty
      ? Phrase(zh: "用 --at 写后一半开头的几个字。", en: "Name with --at the words that the second part begins with.")
      : Phrase(
        zh: "用 --at 写序号，或后一半开头的几个字：\(cuts.joined(separator: "；"))。",
        en:
          "Name with --at a number, or the words that the second part begins with: \(cuts.joined(separator: "; "))."
      )
  }
  static func silent(_ code: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "\(code)：无回应，驳回候选 \(count) 条",
      en: "\(code): silent, rejected \(count) \(count == 1 ? "candidate" : "candidates")")
  }

  // Sheets
  static func exported(_ file: String, _ rows: Int) -> Phrase {
    Phrase(
      zh: "已导出 \(file)：\(rows) 行，在“决定”一列填 采纳、驳回 或 无回应",
      en: "exported \(rows) rows to \(file); fill in the column 决定 (accept, reject, silent)")
  }
  static func imported(_ file: String, _ rows: Int, _ changed: Int, edited: Int) -> Phrase {
    Phrase(
      zh: "已导入 \(file)：有决定的 \(rows) 行，改动 \(changed) 条"
        + (edited > 0 ? "，改稿 \(edited) 条" : ""),
      en: "imported \(file): \(rows) rows with a decision, \(changed) changed something"
        + (edited > 0 ? ", \(edited) drafts edited" : ""))
  }
  static func changed(_ code: String, _ told: [(name: Phrase, from: String, to: String)]) -> Phrase {
    func cell(_ text: String, _ none: String) -> String { text.isEmpty ? none : "“\(text)”" }
    return Phrase(
      zh: "\(code) "
        + told.map { "\($0.name.zh)由\(cell($0.from, "空"))改为\(cell($0.to, "空"))" }.joined(separator: "；"),
      en: "\(code) "
        + told.map { "\($0.name.en) from \(cell($0.from, "nothing")) to \(cell($0.to, "nothing"))" }.joined(
          separator: "; "))
  }
  static func nothingImported(_ count: Int) -> Phrase {
    Phrase(
      zh: "\(count) 处有问题，一条也没有导入",
      en: "\(count) \(count == 1 ? "place has" : "places have") a problem, so nothing was imported")
  }

  // Judges
  static let twoJudges = Phrase(zh: "要比较两个人", en: "two judges are compared")
  static let noJudgements = Phrase(zh: "没有评过对应关系", en: "judged no link")
  static func judgesAre(_ names: [String]) -> Phrase {
    names.isEmpty
      ? Phrase(
        zh: "还没有人评过；用 duban review --blind --by 姓名。", en: "Nobody judged yet: duban review --blind --by NAME."
      )
      : Phrase(
        zh: "用 --between 甲 --between 乙；评过的有：\(names.joined(separator: "、"))。",
        en: "Use --between A --between B; there are: \(names.joined(separator: ", ")).")
  }
  static func fraction(_ fraction: Agreement.Fraction) -> String {
    "\(fraction.numerator)/\(fraction.denominator)"
  }
  private static func shown(_ fraction: Agreement.Fraction) -> String {
    "\(self.fraction(fraction)) = \(fraction.decimal.fixed(3))"
  }
  static func summary(_ agreement: Agreement, _ names: [String]) -> [Phrase] {
    let n = agreement.count
    let who = Phrase(
      zh: "\(names.joined(separator: "与"))：都评过的 \(n) 条，一致 \(agreement.agreed) 条",
      en: "\(names.joined(separator: " and ")): both judged \(n), agree on \(agreement.agreed)")
    guard let share = agreement.share, let expected = agreement.expected else {
      return [who, Phrase(zh: "没有都评过的，算不出一致率", en: "nothing was judged by both: no share, no kappa")]
    }
    let kappa =
      agreement.kappa.map { Phrase(zh: "Kappa：\(shown($0))", en: "kappa: \(shown($0))") }
      ?? Phrase(
        zh: "Kappa：无定义（两人自始至终只用了同一种判断）",
        en: "kappa: undefined (both used one and the same judgement throughout)")
    return [
      who, Phrase(zh: "一致率：\(shown(share))", en: "share: \(shown(share))"),
      Phrase(zh: "凭机会的一致率：\(shown(expected))", en: "expected by chance: \(shown(expected))"), kappa,
    ]
  }

  // Names
  static let name = Phrase(zh: "名称", en: "name")
  static let standard = Phrase(zh: "同", en: "same as")
  static let day = Phrase(zh: "日期", en: "on")
  static let by = Phrase(zh: "确认人", en: "by")
  static let why = Phrase(zh: "理由", en: "why")
  static let twoNames = Phrase(zh: "要两个不同的名称", en: "two different names are needed")
  static let giveTwoNames = Phrase(
    zh: "duban link alias add 名称 同义的名称。", en: "duban link alias add NAME STANDARD.")
  static func learned(_ pair: NamePair) -> Phrase {
    Phrase(
      zh: "已记住：“\(pair.name)”即“\(pair.standard)”", en: "remembered: “\(pair.name)” is “\(pair.standard)”")
  }
  static func knownAlias(_ pair: NamePair) -> Phrase {
    Phrase(
      zh: "早已记住：“\(pair.name)”即“\(pair.standard)”", en: "known already: “\(pair.name)” is “\(pair.standard)”")
  }
  static func withdrawnAlias(_ pair: NamePair) -> Phrase {
    Phrase(zh: "已取消：“\(pair.name)”即“\(pair.standard)”", en: "withdrew: “\(pair.name)” is “\(pair.standard)”")
  }
  static func mayBeOne(_ pair: NamePair) -> Phrase {
    Phrase(
      zh: "“\(pair.name)”和“\(pair.standard)”若是同一个指标：duban link alias add \(pair.name) \(pair.standard)",
      en:
        "if “\(pair.name)” and “\(pair.standard)” are one indicator: duban link alias add \(pair.name) \(pair.standard)"
    )
  }
  static func byAlias(_ pair: NamePair) -> Phrase {
    Phrase(
      zh: "按已确认的同名：“\(pair.name)”即“\(pair.standard)”",
      en: "By a confirmed name: “\(pair.name)” is “\(pair.standard)”")
  }

  // History
  static let history = Phrase(zh: "定夺", en: "Decisions")
  static func name(_ action: DraftDecision.Action) -> Phrase {
    switch action {
    case .accepted: Phrase(zh: "采纳草稿", en: "draft accepted")
    case .rejected: Phrase(zh: "驳回草稿", en: "draft rejected")
    case .edited: Phrase(zh: "修改草稿", en: "draft edited")
    case .split: Phrase(zh: "拆分草稿", en: "draft split")
    case .merged: Phrase(zh: "合并草稿", en: "drafts merged")
    case .undone: Phrase(zh: "撤回", en: "taken back")
    }
  }
  static func was(_ title: String, _ targets: String) -> Phrase {
    let text = [title, targets].filter { !$0.isEmpty }.joined(separator: "，")
    return Phrase(zh: "原为“\(text)”", en: "it was “\(text)”")
  }
  static func undoneBy(_ name: String) -> Phrase {
    Phrase(zh: "（\(name) 已撤回）", en: " (taken back by \(name))")
  }
  static let undone = Phrase(zh: "（已撤回）", en: " (taken back)")
}

/// What the help says of the deciding commands.
enum DecidingHelp {
  static let review = Phrase(
    zh: "定夺草稿和对应关系：在终端逐条定，也可按编号、用表格。",
    en: "Decide on drafts and links: one by one at a terminal, by code, or in a sheet.")
  static let start = Phrase(
    zh: "在终端逐条定夺；不在终端则列出草稿。", en: "One by one at a terminal; elsewhere the list of drafts.")
  static let draftsOnly = Phrase(zh: "只看草稿。", en: "Drafts only.")
  static let linksOnly = Phrase(zh: "只看对应关系。", en: "Links only.")
  static let blind = Phrase(
    zh: "盲评对应关系：看不到别人的判断，也不改变台账。",
    en: "Judge links blind: others' judgements aren't shown, and nothing is decided.")
  static let reviewEdit = Phrase(zh: "修改草稿；原来的样子保留。", en: "Edit a draft; how it was is kept.")
  static let reviewSplit = Phrase(zh: "把草稿拆成两条。", en: "Split a draft in two.")
  static let reviewMerge = Phrase(
    zh: "把相邻的两条草稿并成一条。", en: "Make one draft of two that stand beside each other.")
  static let reviewUndo = Phrase(
    zh: "撤回自己对草稿的上一个决定；已采纳生效的不能撤回。", en: "Take back your last decision on a draft; an adopted one stays.")
  static let reviewExport = Phrase(zh: "导出待定的草稿和对应关系，在表格里定夺。", en: "What is open as a sheet to decide in.")
  static let reviewImport = Phrase(
    zh: "导入表格里的决定；有一处不对就一条也不导入。", en: "Take in a sheet's decisions, all of them or none.")
  static let file = Phrase(zh: "表格文件（.csv）；- 为标准输入输出。", en: "The sheet (.csv); - is the standard stream.")
  static let all = Phrase(zh: "已定的也导出。", en: "The decided ones too.")
  static let cut = Phrase(
    zh: "在哪里拆：断句处的序号，或后一半开头的几个字。",
    en: "Where: the number of a clause end, or the words that the second part begins with.")
  static let otherCode = Phrase(zh: "另一条草稿的编号。", en: "The other draft's code.")
  static let linkTake = Phrase(
    zh: "采纳一条，驳回同一承诺的其余候选。", en: "Accept one and reject the commitment's other candidates.")
  static let linkSilent = Phrase(
    zh: "认定无回应：驳回它的全部候选。", en: "Nothing answers it: all its candidates are rejected.")
  static let linkUndo = Phrase(
    zh: "撤回自己上一次对对应关系的决定，或指明的几条。", en: "Take back your last decision on links, or those on the ones named.")
  static let undoIds = Phrase(
    zh: "对应关系的序号；不写则撤回自己上一次的。", en: "Numbers of links; without any, your last decision.")
  static let agreement = Phrase(
    zh: "两人评同一批对应关系的一致率和 Kappa。", en: "How far two judges of the same links agree: share and Cohen's kappa.")
  static let between = Phrase(zh: "比较哪两个人（写两次）。", en: "Which two judges (given twice).")
  static let byRelation = Phrase(zh: "采纳的按关系细分。", en: "Accepted ones count by their relation.")
  static let alias = Phrase(zh: "已确认的同一指标的不同名称。", en: "Names that a person confirmed as one.")
  static let aliasList = Phrase(zh: "列出已确认的同名。", en: "List them.")
  static let aliasAdd = Phrase(zh: "确认两个名称是一回事。", en: "Confirm two names as one.")
  static let aliasWithdraw = Phrase(zh: "取消一对同名。", en: "Withdraw a pair.")
  static let aliasName = Phrase(zh: "名称。", en: "A name.")
  static let aliasStandard = Phrase(zh: "与它同义、比较时用的名称。", en: "The name that stands for it in comparisons.")
  static let learn = Phrase(
    zh: "两处指标名称不同的，记为同名。", en: "Where the two name their indicator differently, remember the names as one.")
}
