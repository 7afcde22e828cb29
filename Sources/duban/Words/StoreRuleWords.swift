import PlanModel
import PlanStore

/// What the rules of the ledger refuse.
enum StoreRuleWords {
  static func failure(_ error: StoreError) -> Failure {
    func failure(_ code: String, _ what: Phrase, _ advice: Phrase) -> Failure {
      Failure(.badData, place: code, what: what, advice: advice)
    }
    return switch error {
    case .isDraft(let code):
      failure(
        code, Phrase(zh: "还是草稿，没有采纳", en: "this is a draft that nobody adopted"),
        Phrase(zh: "先用 duban review accept \(code) 采纳。", en: "Adopt it first: duban review accept \(code)."))
    case .isAdopted(let code):
      failure(
        code, Phrase(zh: "已经采纳，原来的内容不能改", en: "it is adopted, and the original can't be changed"),
        Phrase(
          zh: "目标和时限用 duban adjust 调整，要有理由和依据。",
          en: "Change its target or deadline with duban adjust, with a reason and an authority."))
    case .isWithdrawn(let code):
      failure(
        code, Phrase(zh: "已经撤销", en: "it is withdrawn"),
        Phrase(zh: "撤销的事项不再登记；如需恢复，另立一项。", en: "Nothing is recorded on it any more; add a new one instead."))
    case .isSuspended(let code):
      failure(
        code, Phrase(zh: "已经暂停", en: "it is suspended"),
        Phrase(
          zh: "先恢复：duban adjust \(code) --resume。", en: "Resume it first: duban adjust \(code) --resume."))
    case .isNotSuspended(let code):
      failure(
        code, Phrase(zh: "没有暂停", en: "it isn't suspended"),
        Phrase(zh: "不需要恢复。", en: "There is nothing to resume."))
    case .wrongUnit(let code, let given, let expected):
      failure(
        code,
        Phrase(
          zh: "单位不对：“\(given)”不能与目标的“\(expected.joined(separator: "”“"))”相比",
          en:
            "wrong unit: “\(given)” can't be held against the target's “\(expected.joined(separator: "”, “"))”"
        ),
        Phrase(
          zh: "改用 \(expected.joined(separator: "、")) 填写完成值。",
          en: "Give the value in \(expected.joined(separator: ", "))."))
    case .whichTarget(let code, let indicators):
      failure(
        code,
        Phrase(zh: "有几个目标，不知道填的是哪一个", en: "it has several targets, and it isn't clear which one is meant"),
        Phrase(
          zh: "写上单位，或指明是哪一个（progress 用 --indicator，写名称或第几个）：\(indicators.joined(separator: "、"))。",
          en:
            "Write the unit, or say which (progress --indicator, its name or its place): \(indicators.joined(separator: ", "))."
        ))
    case .unknownIndicator(let code, let given, let known):
      failure(
        code, Phrase(zh: "没有“\(given)”这个指标", en: "it has no indicator “\(given)”"),
        Phrase(
          zh: "可以写：\(known.joined(separator: "、"))。", en: "It is one of: \(known.joined(separator: ", "))."))
    case .signOffOutOfTurn(let code, let step, let last):
      failure(
        code,
        Phrase(
          zh: "不能\(FieldWords.name(step).zh)：\(last.map { "上一步是\(FieldWords.name($0).zh)" } ?? "还没有申请销号")",
          en:
            "it can't be \(FieldWords.name(step).en) now: \(last.map { "the last step was \(FieldWords.name($0).en)" } ?? "sign-off wasn't requested")"
        ),
        Phrase(
          zh: "销号依次是：申请（request）、核实（verify）、批准（approve）。",
          en: "The steps are: request, verify, approve."))
    case .signOffBackwards(let code, let step, let last, let day):
      failure(
        code,
        Phrase(
          zh: "\(FieldWords.name(step).zh)的日期在上一步（\(day) \(FieldWords.name(last).zh)）之前",
          en: "the day lies before the last step, \(FieldWords.name(last).en) on \(day)"),
        Phrase(zh: "--on 写 \(day) 或以后的日期。", en: "Give --on \(day) or a later day."))
    case .alreadyReplaced(let id, let by, let day, let hand):
      failure(
        id,
        Phrase(
          zh: "已由 \(by)（\(day)，\(hand)）更正过", en: "it was corrected already by \(by) (\(day), \(hand))"),
        Phrase(zh: "要再更正，写 --replaces \(by)。", en: "Correct that one: --replaces \(by)."))
    case .sameHand(let code, let by):
      failure(
        code, Phrase(zh: "申请和批准不能都是\(by)", en: "\(by) asked for it and can't approve it too"),
        Phrase(zh: "由另一个单位批准：--by 党政办。", en: "Let another office approve: --by OFFICE."))
    case .weakEvidence(let code, let grade):
      failure(
        code,
        Phrase(
          zh: "凭证不够：\(grade.map { "进展只有 \($0.name)" } ?? "没有任何进展")，销号要 E2 以上",
          en:
            "too weak: \(grade.map { "only \($0.name)" } ?? "there is no entry"), and sign-off needs E2 or better"
        ),
        Phrase(
          zh: "申请日以前要有 E2 以上的进展：duban progress \(code) 完成值 --grade E3；单独的凭证材料不算进展。",
          en:
            "Report it with proof by the day of the request: duban progress \(code) VALUE --grade E3; a proof alone is no report."
        ))
    case .adoptedStays(let code):
      Failure(
        .badData, place: code,
        what: Phrase(zh: "已采纳生效，不能撤回", en: "it is adopted, which nothing takes back"),
        advice: Phrase(zh: "不再做的事项用 duban withdraw 撤销。", en: "Withdraw it with duban withdraw."))
    case .badCut(let code):
      Failure(
        .badData, place: code, what: Phrase(zh: "这里拆不开", en: "it can't be split there"),
        advice: Phrase(zh: "拆开处前后都要有内容。", en: "There must be words on both sides."))
    case .notBeside(let code, let other):
      Failure(
        .badData, place: code,
        what: Phrase(
          zh: "和 \(other) 不相邻，合不成一句", en: "it doesn't stand beside \(other), so they make no one sentence"),
        advice: Phrase(
          zh: "只合并同一计划、同一份文件里相邻的草稿。",
          en: "Merge drafts of one plan that stand beside each other in one document."))
    case .cyclicParent(let code):
      failure(
        code, Phrase(zh: "上级事项绕回了自己", en: "the parent leads back to itself"),
        Phrase(zh: "换一个上级编号。", en: "Choose another parent."))
    case .duplicateMilestone(let code, let name):
      failure(
        code, Phrase(zh: "已经有“\(name)”这个节点", en: "it has a step “\(name)” already"),
        Phrase(
          zh: "换一个名称；已有的节点见 duban milestone list \(code)。",
          en: "Choose another name; duban milestone list \(code) shows the steps."))
    case .unknownMilestone(let code, let name):
      failure(
        code, Phrase(zh: "没有“\(name)”这个节点", en: "it has no step “\(name)”"),
        Phrase(zh: "节点见 duban milestone list \(code)。", en: "See duban milestone list \(code)."))
    case .nothingToUndo(let by):
      failure(
        by, Phrase(zh: "没有可以撤回的登记", en: "there is nothing of this hand to take back"),
        Phrase(zh: "只能撤回自己登记的：用 --by 写当时的经手人。", en: "One takes back one's own: give the --by of then."))
    case .cannotUndo(let action, let by):
      failure(
        by,
        Phrase(
          zh: "最近一次做的是\(done(action))，不能撤回", en: "what was done last is \(action), which can't be taken back"),
        Phrase(
          zh: "调整再调整一次；销号用 signoff return 或 reopen；更早的进展用 progress --replaces 更正。",
          en:
            "Adjust it again; return or reopen a sign-off; correct earlier progress with progress --replaces."
        ))
    case .undoAfterSignOff(let code):
      failure(
        code, Phrase(zh: "已经申请销号，它的进展不能撤回", en: "its sign-off was asked for, so its progress stays"),
        Phrase(
          zh: "先退回或重新打开：duban signoff return \(code) --reason 理由。",
          en: "Return or reopen it first: duban signoff return \(code) --reason TEXT."))
    case .nothingAdjusted(let code):
      failure(
        code, Phrase(zh: "没有作过调整", en: "it was never adjusted"),
        Phrase(zh: "先用 duban adjust 调整。", en: "Adjust it first with duban adjust."))
    default: FailurePrinter.unexpected(error)
    }
  }
}
