import PlanExtraction
import PlanModel

/// What `explain` says of a place in a report.
enum TextItemWords {
  static let giveReport = Phrase(zh: "请给报告文件本身。", en: "Give the report's own file.")
  static let noItem = Phrase(zh: "报告里没有这个编号，也没有这几个字", en: "neither an item nor words of the report")
  static let findItem = Phrase(
    zh: "编号见 duban extract 报告 --format csv；也可以写原文里连着的几个字。",
    en: "duban extract FILE --format csv lists the ids; or give words as they stand in the text.")
  static let tooMany = Phrase(zh: "参数太多", en: "too many arguments")
  static let howMany = Phrase(
    zh: "写成 explain 编号、explain 报告 条目，或 explain 计划报告 回顾报告 条目。",
    en: "Write explain CODE, explain REPORT ITEM, or explain PLAN REVIEW ITEM.")

  static func characters(_ start: Int, _ end: Int) -> Phrase {
    Phrase(zh: "第 \(start)–\(end) 字", en: "characters \(start)–\(end)")
  }
  static let section = Phrase(zh: "所在部分", en: "section")
  static let headings = Phrase(zh: "标题", en: "headings")
  static let leftOut = Phrase(zh: "没有收", en: "left out")
  static let clauses = Phrase(zh: "小句", en: "clauses")
  static let numbers = Phrase(zh: "数字", en: "numbers")
  static let notTaken = Phrase(zh: "（没有收）", en: "(left out)")
  static let firm = Phrase(zh: "可核验", en: "firm")
  static let kind = Phrase(zh: "类型", en: "kind")
  static let status = Phrase(zh: "状态", en: "status")
  static let due = Phrase(zh: "时限", en: "due")
  static let wording = Phrase(zh: "语气", en: "wording")
  static let recomputed = Phrase(zh: "核对", en: "audit")
  static let links = Phrase(zh: "对应", en: "links")
  static let noCandidate = Phrase(zh: "没有候选", en: "no candidate")
  static let onlyCandidate = Phrase(zh: "候选，待定", en: "candidate")

  static func name(_ fate: ClauseTrace.Fate) -> Phrase {
    switch fate {
    case .item: Phrase(zh: "成条", en: "begins")
    case .lead: Phrase(zh: "引起下句", en: "leads up")
    case .join: Phrase(zh: "归前句", en: "joins")
    case .skip: Phrase(zh: "没有收", en: "left out")
    }
  }

  static func name(_ fate: NumberTrace.Fate) -> Phrase {
    switch fate {
    case .figure: Phrase(zh: "数值", en: "a figure")
    case .attribute: Phrase(zh: "只说明事项本身，不是目标", en: "describes the matter, no target")
    case .duration: Phrase(zh: "时间长度", en: "a length of time")
    case .date: Phrase(zh: "日期", en: "a date")
    case .name: Phrase(zh: "名称的一部分，不是数值", en: "part of a name, no figure")
    case .code: Phrase(zh: "带字母的代号，不是数值", en: "a code with letters, no figure")
    case .ordinal: Phrase(zh: "次序，不是数值", en: "an ordinal, no figure")
    case .numbering: Phrase(zh: "条目序号，不是数值", en: "a list's number, no figure")
    case .noUnit: Phrase(zh: "没有计量单位，不是数值", en: "no unit, no figure")
    }
  }

  /// A value as the tables word it; what has no words of its own (a date) stays.
  static func value(_ value: String) -> Phrase {
    switch value {
    case "firm": return Phrase(zh: "是", en: "yes")
    case "soft": return Phrase(zh: "否", en: "no")
    default:
      if let kind = CommitmentKind(rawValue: value) { return FieldWords.name(kind) }
      if let status = OutcomeStatus(rawValue: value) { return FieldWords.name(status) }
      return Phrase(zh: value, en: value)
    }
  }

  /// How strong a commitment's wording is.
  static func wording(_ value: String) -> Phrase {
    switch Modality(rawValue: value) {
    case .guaranteed: Phrase(zh: "确保", en: "guaranteed")
    case .firm: Phrase(zh: "坚定", en: "plain")
    case .endeavour: Phrase(zh: "力争", en: "striven for")
    case .progressive: Phrase(zh: "推进", en: "progressive")
    case .directional: Phrase(zh: "方向", en: "directional")
    case .rhetoric, nil: Phrase(zh: value, en: value)
    }
  }
}
