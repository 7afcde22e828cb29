import DocumentFormats
import FoundationEssentials
import PlanModel

/// One commitment from its sentence to its sign-off (单项卷宗): everything that is recorded on it, in order.
public struct Dossier: Hashable, Sendable {
  /// A proof as it was filed.
  public struct Proof: Hashable, Sendable {
    public var on: CalendarDate
    public var grade: EvidenceGrade
    public var reference: String
    public var note: String?
    public var sha256: String?

    public init(
      on: CalendarDate, grade: EvidenceGrade, reference: String, note: String? = nil, sha256: String? = nil
    ) {
      self.on = on
      self.grade = grade
      self.reference = reference
      self.note = note
      self.sha256 = sha256
    }
  }

  /// One write of the journal that names it.
  public struct Entry: Hashable, Sendable {
    public var number: Int
    public var at: String
    public var action: String
    public var detail: String
    public var by: String

    public init(number: Int, at: String, action: String, detail: String, by: String) {
      self.number = number
      self.at = at
      self.action = action
      self.detail = detail
      self.by = by
    }
  }

  public var assessment: Assessment
  public var rules: RuleSet
  /// The title of the document that the sentence stands in.
  public var source: String?
  public var proofs: [Proof]
  public var journal: [Entry]

  public init(
    _ assessment: Assessment, rules: RuleSet, source: String? = nil, proofs: [Proof] = [],
    journal: [Entry] = []
  ) {
    self.assessment = assessment
    self.rules = rules
    self.source = source
    self.proofs = proofs
    self.journal = journal
  }
}

/// Puts a dossier into words.
public struct DossierWriter: Sendable {
  public var language: Language

  public init(language: Language = .zh) { self.language = language }

  public func document(_ dossier: Dossier) -> Document {
    var writing = Writing(language)
    writing.hasAnnexes = false
    let words = writing.words
    let item = ReportItem(dossier.assessment)
    promise(dossier, item, &writing)
    standing(dossier, item, &writing)
    entries(dossier, &writing)
    proofs(dossier, &writing)
    changes(dossier, item, &writing)
    signOff(dossier, &writing)
    answers(dossier, item, &writing)
    journal(dossier, &writing)
    writing.note(
      words.say(
        "截至\(words.date(dossier.assessment.asOf))。规则：\(dossier.rules.name)（第\(dossier.rules.version)版）。\(words.say(dossier.rules.legend))",
        "As of \(dossier.assessment.asOf). Rules: \(dossier.rules.name) (version \(dossier.rules.version)). \(words.say(dossier.rules.legend))"
      ))
    return Document(
      title: words.say("\(item.title)（\(item.code)）卷宗", "Dossier \(item.code): \(item.title)"),
      blocks: writing.blocks, language: language == .zh ? "zh-CN" : "en")
  }

  /// The sentence, and who answers for it until when.
  private func promise(_ dossier: Dossier, _ item: ReportItem, _ writing: inout Writing) {
    let words = writing.words
    let commitment = dossier.assessment.facts.commitment
    writing.open("承诺", "The commitment")
    if let source = commitment.source {
      writing.blocks.append(.paragraph("“\(Quotation.onOneLine(source.quote))”", .quotation))
      writing.paragraph(
        "出自《\(dossier.source ?? "")》第\(source.span.start + 1)—\(source.span.end)字。",
        "From “\(dossier.source ?? "")”, characters \(source.span.start + 1)–\(source.span.end).")
    } else {
      writing.paragraph("由表格或手工登记，引用原文0处。", "Entered by hand or from a table: 0 sentences quoted.")
    }
    var rows: [[String]] = []
    func add(_ zh: String, _ en: String, _ value: String?) {
      if let value, !value.isEmpty { rows.append([words.say(zh, en), value]) }
    }
    add("编号", "Code", commitment.code)
    add("单位", "Unit", commitment.unit)
    add("计划", "Plan", words.period(commitment.period))
    add("类型", "Kind", words.kind(commitment.kind))
    add("板块", "Heading", commitment.headings.joined(separator: " / "))
    add("牵头单位", "Lead", words.lead(item))
    add("配合单位", "Supporting", commitment.supporting.joined(separator: words.comma))
    add("责任领导", "Leaders", commitment.leaders.joined(separator: words.comma))
    add("下达", "Adopted", commitment.adopted.map(words.date))
    add(
      "时限", "Due",
      item.due == item.originalDue
        ? words.date(item.due)
        : words.say(
          "\(words.date(item.due))（原定\(words.date(item.originalDue))）",
          "\(item.due) (first \(item.originalDue))"))
    for (name, note) in commitment.notes.sorted(by: { $0.key < $1.key }) { add(name, name, note) }
    writing.blocks.append(
      .table(
        Table(
          columns: [Table.Column(.left, weight: 1), Table.Column(.left, weight: 4)],
          header: [words.say("项", "Field"), words.say("内容", "Value")], rows: rows)))
  }

  private func standing(_ dossier: Dossier, _ item: ReportItem, _ writing: inout Writing) {
    let words = writing.words
    writing.open("目标和现状", "Targets and where it stands")
    writing.paragraph(
      "\(words.result(item))；\(words.signed(item.light))（\(words.say(item.band))），\(words.life(item.life))，结论：\(words.verdict(item.verdict))。",
      "\(words.result(item)); \(words.signed(item.light)) (\(words.say(item.band))), \(words.life(item.life)), verdict: \(words.verdict(item.verdict))."
    )
    let versions =
      item.targets.map { (words.say("现行", "in force"), $0) }
      + item.againstOriginal.map { (words.say("原定", "original"), $0) }
    writing.table(
      [
        (words.say("版本", "Version"), .left), (words.say("指标", "Indicator"), .left),
        (words.say("目标", "Target"), .left), (words.say("完成", "Done"), .left),
        (words.say("完成率(%)", "Done (%)"), .right), (words.say("偏差(百分点)", "Gap (points)"), .right),
      ],
      versions.map { version, target in
        [
          version, target.target.indicator.isEmpty ? "—" : target.target.indicator,
          words.target(target.target),
          target.latest.map(words.quantity) ?? words.reason(target.reason ?? .noValue),
          target.completion?.fixed(1) ?? "—", target.pace?.fixed(1) ?? "—",
        ]
      })
    writing.table(
      [
        (words.say("节点", "Milestone"), .left), (words.say("计划日期", "Planned"), .left),
        (words.say("实际日期", "Reached"), .left),
      ], item.milestones.map { [$0.name, "\($0.planned)", $0.reached.map { "\($0)" } ?? "—"] })
    if !item.slips.isEmpty {
      writing.paragraph(
        item.slips.map { words.slip($0, of: item) }.joined(separator: words.semicolon) + words.stop)
    }
  }

  private func entries(_ dossier: Dossier, _ writing: inout Writing) {
    let words = writing.words
    let entries = dossier.assessment.facts.progress
    writing.open("进展记录（\(entries.count)条）", "Entries (\(entries.count))")
    writing.table(
      [
        (words.say("日期", "Date"), .left), (words.say("完成", "Done"), .left), (words.say("凭证", "Grade"), .left),
        (words.say("说明", "Note"), .left), (words.say("问题", "Problem"), .left),
        (words.say("下一步", "Next"), .left),
        (words.say("填报人", "By"), .left),
      ],
      entries.map { entry in
        let done = [
          entry.value.map { (entry.indicator.map { $0 + " " } ?? "") + words.quantity($0) },
          entry.percent.map { words.percent($0) }, entry.stage.map(words.stage), entry.milestone,
        ].compactMap(\.self).joined(separator: words.comma)
        return [
          "\(entry.on)", done.isEmpty ? "—" : done, entry.grade.name, entry.note ?? "—", entry.problem ?? "—",
          entry.nextStep ?? "—", entry.by.isEmpty ? "—" : entry.by,
        ]
      })
  }

  private func proofs(_ dossier: Dossier, _ writing: inout Writing) {
    let words = writing.words
    writing.open("凭证（\(dossier.proofs.count)件）", "Evidence (\(dossier.proofs.count))")
    writing.table(
      [
        (words.say("日期", "Date"), .left), (words.say("等级", "Grade"), .left),
        (words.say("凭证", "Reference"), .left),
        (words.say("说明", "Note"), .left), (words.say("校验值", "SHA-256"), .left),
      ],
      dossier.proofs.map {
        [
          "\($0.on)", $0.grade.name, $0.reference, $0.note ?? "—",
          $0.sha256.map { String($0.prefix(16)) } ?? "—",
        ]
      })
  }

  private func changes(_ dossier: Dossier, _ item: ReportItem, _ writing: inout Writing) {
    let words = writing.words
    let changes = dossier.assessment.facts.adjustments
    writing.open("调整（\(changes.count)次）", "Adjustments (\(changes.count))")
    writing.list(changes.map { words.change($0, of: item) + words.stop })
  }

  private func signOff(_ dossier: Dossier, _ writing: inout Writing) {
    let words = writing.words
    let steps = dossier.assessment.facts.signOffs
    writing.open("销号（\(steps.count)步）", "Sign-off (\(steps.count) steps)")
    writing.table(
      [
        (words.say("日期", "Date"), .left), (words.say("步骤", "Step"), .left), (words.say("经手", "By"), .left),
        (words.say("说明", "Reason"), .left),
      ], steps.map { ["\($0.on)", words.step($0.action), $0.by, $0.reason ?? "—"] })
  }

  private func answers(_ dossier: Dossier, _ item: ReportItem, _ writing: inout Writing) {
    let words = writing.words
    let answers = dossier.assessment.facts.outcomes
    writing.open("后续报告的回应（\(answers.count)处）", "Answers of later reports (\(answers.count))")
    writing.list(answers.map { "“\(Quotation.onOneLine($0.quote))”" })
    if let reason = item.verdictReason {
      writing.paragraph(
        "结论：\(words.verdict(item.verdict))。\(words.say(reason))",
        "Verdict: \(words.verdict(item.verdict)). \(words.say(reason))")
    }
  }

  private func journal(_ dossier: Dossier, _ writing: inout Writing) {
    let words = writing.words
    writing.open("日志（\(dossier.journal.count)条）", "Journal (\(dossier.journal.count))")
    writing.table(
      [
        (words.say("序号", "No."), .right), (words.say("时间", "When"), .left),
        (words.say("操作", "Action"), .left),
        (words.say("内容", "Detail"), .left), (words.say("经手", "By"), .left),
      ],
      dossier.journal.map {
        ["\($0.number)", $0.at, words.done($0.action), $0.detail.isEmpty ? "—" : $0.detail, $0.by]
      })
  }
}

extension Words {
  func step(_ action: SignOffStep.Action) -> String {
    switch action {
    case .requested: say("申请", "requested")
    case .verified: say("核实", "verified")
    case .returned: say("退回", "returned")
    case .approved: say("批准", "approved")
    case .reopened: say("重开", "reopened")
    }
  }
}

extension Words {
  /// What the journal calls `action` (操作名); what is not here keeps its own name.
  func done(_ action: String) -> String {
    switch action {
    case "add": say("登记事项", "recorded")
    case "edit": say("修改事项", "edited")
    case "adjust": say("调整", "adjusted")
    case _ where action.hasPrefix("adjust "): say("补记调整的后续", "adjustment followed up")
    case "withdraw": say("撤下", "withdrawn")
    case "suspend": say("暂停", "suspended")
    case "resume": say("恢复", "resumed")
    case "progress": say("登记进展", "progress")
    case "evidence": say("登记凭证", "evidence")
    case "assign": say("定责任", "assigned")
    case "undo": say("撤回", "taken back")
    case "import": say("导入", "imported")
    case "sheet import": say("收表", "sheet taken in")
    case "merge": say("并入", "merged")
    case "notice": say("发函", "letter")
    case "publish": say("发布通报", "report published")
    case "signoff requested": say("申请销号", "sign-off requested")
    case "signoff verified": say("核实销号", "sign-off verified")
    case "signoff returned": say("退回销号", "sign-off returned")
    case "signoff approved": say("批准销号", "sign-off approved")
    case "signoff reopened": say("重新打开", "reopened")
    case _ where action.hasPrefix("milestone"): say("定节点", "milestones")
    case _ where action.hasPrefix("review"): say("定夺", "decided")
    case _ where action.hasPrefix("link"): say("定对应关系", "answer decided")
    default: action
    }
  }
}
