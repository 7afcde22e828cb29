import PlanModel

/// What is wrong with a sheet of decisions, and what to do about it (定夺表的问题).
public enum DecisionFindings {
  static func noHeader(at place: TablePlace) -> Finding {
    Finding(
      rule: "no-header",
      message: Phrase(zh: "没有带“编号”“决定”两列的表头", en: "no header with 编号 (code) and 决定 (decision)"),
      advice: Phrase(
        zh: "用 duban review export 重新导出一份再填", en: "fill in a sheet that duban review export made"),
      place: place)
  }

  static func unknownDecision(_ word: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "unknown-decision", quote: word,
      message: Phrase(zh: "“\(word)”不是一种决定", en: "“\(word)” is no decision"),
      advice: Phrase(zh: "填 采纳、驳回 或 无回应，未定的留空", en: "write accept, reject or silent; leave open ones empty"),
      place: place)
  }

  static func unknownRelation(_ word: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "unknown-relation", quote: word,
      message: Phrase(zh: "“\(word)”不是一种关系", en: "“\(word)” is no relation"),
      advice: Phrase(
        zh: "填 超额、完成、部分、未达、有回应 或 相抵触", en: "write exceeded, met, partly, missed, reported or contradicts"),
      place: place)
  }

  static func noCode(at place: TablePlace) -> Finding {
    Finding(
      rule: "missing-cell", message: Phrase(zh: "这一行没有编号", en: "this row has no code"),
      advice: Phrase(zh: "编号不要改动或删去", en: "leave the codes as they were exported"), place: place)
  }

  static func badNumber(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "bad-number", quote: text,
      message: Phrase(zh: "序号“\(text)”不是数", en: "the number “\(text)” is none"),
      advice: Phrase(zh: "序号不要改动", en: "leave the numbers as they were exported"), place: place)
  }

  static func silentDraft(at place: TablePlace) -> Finding {
    Finding(
      rule: "silent-draft", message: Phrase(zh: "草稿不能填“无回应”", en: "a draft can't be silent"),
      advice: Phrase(zh: "草稿填 采纳 或 驳回", en: "accept or reject it"), place: place)
  }

  static func twice(_ row: DecisionRow, first: TablePlace) -> Finding {
    Finding(
      rule: "decided-twice", quote: row.code,
      message: Phrase(
        zh: "\(row.code) 在 \(first.text) 另有一种决定", en: "\(row.code) is decided otherwise at \(first.text)"),
      advice: Phrase(zh: "两处留一处", en: "keep one of the two"), place: row.place)
  }

  static func silentAndAnswered(_ row: DecisionRow, first: TablePlace) -> Finding {
    Finding(
      rule: "silent-and-answered", quote: row.code,
      message: Phrase(
        zh: "\(row.code) 在 \(first.text) 填了“无回应”，这里又采纳答复",
        en: "\(row.code) is silent at \(first.text), and an answer is accepted here"),
      advice: Phrase(zh: "两处留一处", en: "keep one of the two"), place: row.place)
  }

  /// The store knows nothing of the kind.
  public static func unknown(_ row: DecisionRow) -> Finding {
    let what = row.link.map { "\(row.code) \($0)" } ?? row.code
    return Finding(
      rule: "unknown-id", quote: what,
      message: Phrase(
        zh: "台账里没有这一条\(row.matter.name)：\(what)", en: "the store has no such \(row.matter.rawValue): \(what)"),
      advice: Phrase(zh: "编号和序号不要改动；换了台账的重新导出", en: "keep codes and numbers; export anew for another store"),
      place: row.place)
  }

  /// Decided otherwise since the sheet was made.
  public static func overtaken(_ row: DecisionRow, now: String) -> Finding {
    Finding(
      rule: "decided-since", quote: row.code,
      message: Phrase(
        zh: "\(row.code) 导出时是“\(row.state)”，现在已是“\(now)”，表里填的是“\(row.decision.name)”",
        en:
          "\(row.code) stood as “\(row.state)” when exported, is “\(now)” now, and the sheet says “\(row.decision.name)”"
      ),
      advice: Phrase(
        zh: "重新导出核对；要改的先用 review undo 或 link undo 撤回",
        en: "export anew and compare; take the other decision back first"),
      place: row.place)
  }

  /// An adopted commitment is no draft any more.
  public static func adopted(_ row: DecisionRow) -> Finding {
    Finding(
      rule: "is-adopted", quote: row.code,
      message: Phrase(zh: "\(row.code) 已采纳生效，不能驳回", en: "\(row.code) is adopted and can't be rejected"),
      advice: Phrase(zh: "不再做的事项用 duban withdraw 撤销", en: "withdraw it with duban withdraw"), place: row.place
    )
  }
}
