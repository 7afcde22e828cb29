import PlanModel

/// What the screen of `review` says.
enum ReviewWords {
  static let title = Phrase(zh: "逐条定夺", en: "Review")
  static let draft = Phrase(zh: "草稿", en: "Draft")
  static let link = Phrase(zh: "对应", en: "Link")
  static let blindLink = Phrase(zh: "盲评", en: "Blind")
  static let item = Phrase(zh: "事项", en: "title")
  static let kind = Phrase(zh: "类型", en: "kind")
  static let soft = Phrase(zh: "不明确", en: "soft")
  static let target = Phrase(zh: "目标", en: "target")
  static let due = Phrase(zh: "时限", en: "due")
  static let lead = Phrase(zh: "牵头", en: "lead")
  static let source = Phrase(zh: "出处", en: "from")
  static let confidence = Phrase(zh: "把握", en: "confidence")
  static let auto = Phrase(zh: "程序有把握", en: "the program would stand for it")
  static let finished = Phrase(zh: "都定了，没有待定的。", en: "Nothing is left to decide.")
  static let finishedKeys = Phrase(zh: "u 撤回上一个  q 退出", en: "u undo the last  q quit")
  static let anyKey = Phrase(zh: "按任意键返回", en: "any key goes back")
  static let fieldKeys = Phrase(
    zh: "改哪一项：t 事项  g 目标  d 时限  l 牵头单位  Esc 不改", en: "Edit: t title  g target  d due  l lead  Esc leave it")
  static let cutKeys = Phrase(zh: "←→ 移动断句处  回车 拆开  Esc 不拆", en: "←→ move the cut  Enter split  Esc leave it")
  static let whichRelation = Phrase(zh: "按哪种关系采纳：", en: "Accept as: ")
  static let roundAgain = Phrase(zh: "其余都跳过了，从头再来。", en: "All others were skipped; they come again.")
  static let nothingToSplit = Phrase(zh: "这一句没有可断开的地方。", en: "There is no place to split this sentence.")
  static let nothingToMerge = Phrase(zh: "后面没有可合并的草稿。", en: "No draft follows to merge with.")
  static let nothingDone = Phrase(zh: "没有改动。", en: "Nothing was changed.")
  static let emptyTitle = Phrase(zh: "事项不能是空的，没有改动。", en: "The title can't be empty; nothing was changed.")
  static let noTerminal = Phrase(zh: "这里不是终端", en: "this is no terminal")
  static let useCommands = Phrase(
    zh:
      "用 duban review accept|reject|edit|split|merge|undo、duban link accept|reject|take|silent|undo，或 duban review export 文件.csv。",
    en:
      "Use duban review accept|reject|edit|split|merge|undo, duban link accept|reject|take|silent|undo, or duban review export FILE.csv."
  )
  static let listHint = Phrase(
    zh:
      "在终端里运行 duban review 可逐条定夺；脚本用 duban review accept|reject|edit|split|merge|undo，表格用 duban review export。",
    en:
      "At a terminal duban review goes one by one; scripts use duban review accept|reject|edit|split|merge|undo, spreadsheets duban review export."
  )

  static func more(_ lines: Int) -> Phrase {
    Phrase(zh: "↓ 还有 \(lines) 行（空格往下，b 往上）", en: "↓ \(lines) more (space down, b up)")
  }
  static func splitHere(_ place: Int, _ count: Int) -> Phrase {
    Phrase(zh: "断句处 \(place)/\(count)：", en: "Cut \(place) of \(count):")
  }
  static func ask(_ prompt: ReviewState.Prompt) -> Phrase {
    switch prompt {
    case .rejectReason: Phrase(zh: "理由（可空；Esc 取消）：", en: "Why (may be empty; Esc cancels):")
    case .silentReason:
      Phrase(zh: "都不是答复，理由（可空；Esc 取消）：", en: "None answers; why (may be empty; Esc cancels):")
    case .title: Phrase(zh: "事项（Esc 取消）：", en: "Title (Esc cancels):")
    case .target: Phrase(zh: "目标，几个之间用；（Esc 取消）：", en: "Target, several with ； between (Esc cancels):")
    case .due: Phrase(zh: "时限，如 2023-12、2023Q3（Esc 取消）：", en: "Due, such as 2023-12 or 2023Q3 (Esc cancels):")
    case .lead: Phrase(zh: "牵头单位（Esc 取消）：", en: "Lead office (Esc cancels):")
    }
  }
  static func sameThing(_ pair: NamePair) -> Phrase {
    Phrase(
      zh: "“\(pair.name)”和“\(pair.standard)”是同一个指标吗？  y 是，记住  n 不是",
      en: "Are “\(pair.name)” and “\(pair.standard)” one indicator?  y yes, remember  n no")
  }

  static func keys(isDraft: Bool, isBlind: Bool) -> [Phrase] {
    var keys: [Phrase] = [Phrase(zh: "a 采纳", en: "a accept")]
    if isDraft {
      keys += [
        Phrase(zh: "r 驳回", en: "r reject"), Phrase(zh: "e 修改", en: "e edit"),
        Phrase(zh: "x 拆分", en: "x split"), Phrase(zh: "m 并下一条", en: "m merge with next"),
      ]
    } else {
      keys.append(Phrase(zh: "r 驳回", en: "r reject"))
      if !isBlind { keys.append(Phrase(zh: "t 只要这条", en: "t take only this")) }
      keys += [
        Phrase(zh: "v 换关系", en: "v relation"), Phrase(zh: "n/p 换候选", en: "n/p candidate"),
        Phrase(zh: "w 无回应", en: "w silent"),
      ]
    }
    return keys + [
      Phrase(zh: "s 跳过", en: "s skip"), Phrase(zh: "u 撤回", en: "u undo"), Phrase(zh: "? 帮助", en: "? help"),
      Phrase(zh: "q 退出", en: "q quit"),
    ]
  }

  static func help(isBlind: Bool) -> Phrase {
    let zh = """
      【】里是要定夺的句子，前后是它的上下文。每定一条当即存入台账，随时可退出，下次接着来。

      草稿：是不是一项承诺？
        a 采纳   r 驳回（写理由）   e 修改事项、目标、时限、牵头单位
        x 在断句处拆成两条   m 与下一条并成一条
        采纳的草稿在退出时生效，此前可撤回；生效后原文不再改动。

      对应：哪一条完成情况答复了这项承诺？
        n/p 或数字换候选   a 采纳这条   t 采纳这条、驳回其余
        v 换一种关系采纳   r 驳回这条   w 都不是（无回应）

      s 跳过   u 撤回自己上一个决定（可连按）   空格/b 翻页   q 退出
      """
    let en = """
      The sentence to decide stands between 【】, with its context. Each decision is stored at once; quit at any time and go on later.

      Drafts: is it a commitment?
        a accept   r reject (with a reason)   e edit title, target, due, lead
        x split in two at a clause   m merge with the next
        What you accept is adopted when you quit and can be undone until then.

      Links: which outcome answers it?
        n/p or a number: another candidate   a accept   t accept it and reject the others
        v accept with another relation   r reject   w none answers (silent)

      s skip   u undo your last decision (again and again)   space/b scroll   q quit
      """
    let blindZh = "\n\n盲评：看不到别人的判断，判断也不改变台账；都评完后用 duban link agreement 比较。"
    let blindEn =
      "\n\nBlind: you don't see what others judged, and nothing is decided by it; compare with duban link agreement."
    return Phrase(zh: isBlind ? zh + blindZh : zh, en: isBlind ? en + blindEn : en)
  }

  static func accepted(_ code: String) -> Phrase { Phrase(zh: "已采纳 \(code)", en: "accepted \(code)") }
  static func rejected(_ code: String) -> Phrase { Phrase(zh: "已驳回 \(code)", en: "rejected \(code)") }
  static func split(_ code: String, _ parts: [String]) -> Phrase {
    Phrase(
      zh: "\(code) 已拆成 \(parts.joined(separator: "、"))",
      en: "split \(code) into \(parts.joined(separator: ", "))")
  }
  static func merged(_ code: String, _ other: String, _ new: String) -> Phrase {
    Phrase(zh: "\(code) 与 \(other) 已并成 \(new)", en: "merged \(code) and \(other) into \(new)")
  }
  static func acceptedLink(_ code: String) -> Phrase {
    Phrase(zh: "\(code)：已采纳答复", en: "\(code): accepted the answer")
  }
  static func taken(_ others: Int) -> Phrase {
    Phrase(zh: "已采纳，驳回其余 \(others) 条", en: "accepted it, rejected \(others) others")
  }
  static func rejectedLink(_ id: Int) -> Phrase { Phrase(zh: "已驳回候选 \(id)", en: "rejected candidate \(id)") }
  static func silent(_ code: String) -> Phrase { Phrase(zh: "\(code)：无回应", en: "\(code): silent") }
  static func undone(_ code: String?) -> Phrase {
    Phrase(zh: "已撤回对 \(code ?? "") 的决定", en: "took back the decision on \(code ?? "")")
  }
  static func ended(decided: Int, adopted: Int, left: Int) -> Phrase {
    let zh = adopted > 0 ? "，其中 \(adopted) 项草稿已生效" : ""
    let en = adopted > 0 ? ", adopted \(adopted)" : ""
    return Phrase(zh: "定了 \(decided) 条\(zh)；还有 \(left) 条待定", en: "decided \(decided)\(en); \(left) left")
  }
}
