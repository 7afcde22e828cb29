import PlanModel
import PlanSeeds
import PlanStore

/// What the commands that make papers say.
enum ReportingWords {
  static let noTable = Phrase(zh: "这种文稿没有表格形式", en: "this paper has no form as tables")
  static let otherForms = Phrase(
    zh: "可以写：md | html | docx | json | txt。", en: "It is one of: md | html | docx | json | txt.")
  static func namesOrFile(_ names: String) -> Phrase {
    Phrase(
      zh: "可以写：\(names)，或规则文件的路径（如 ./规则.yaml）。",
      en: "It is one of: \(names), or the path of a rules file (such as ./rules.yaml).")
  }
  static func badRules(_ failure: RuleSets.Failure) -> Phrase {
    switch failure {
    case .unknown(let name, _): Phrase(zh: "没有规则集“\(name)”", en: "there is no rule set “\(name)”")
    case .unreadable(let detail): Phrase(zh: "读不出规则：\(detail)", en: "the rules can't be read: \(detail)")
    case .invalid(let key): Phrase(zh: "规则的“\(key)”缺失或不合要求", en: "“\(key)” of the rules is missing or wrong")
    }
  }
  static let likeSeeds = Phrase(
    zh: "照 Seeds/rules/default-1.yaml 的写法改。", en: "Write it like Seeds/rules/default-1.yaml.")

  // MARK: Published

  static let id = Phrase(zh: "编号", en: "ID")
  static let kind = Phrase(zh: "种类", en: "Kind")
  static func kind(_ kind: PublishedReport.Kind) -> Phrase {
    switch kind {
    case .weekly: Phrase(zh: "周清单", en: "weekly")
    case .monthly: Phrase(zh: "月调度", en: "monthly")
    case .quarterly: Phrase(zh: "季度通报", en: "quarterly")
    case .annual: Phrase(zh: "年度对账", en: "annual")
    }
  }
  static let asOf = Phrase(zh: "截至", en: "As of")
  static let publishedOn = Phrase(zh: "发布时间", en: "Published")
  static let publishedBy = Phrase(zh: "发布人", en: "By")
  static func published(_ id: String) -> Phrase {
    Phrase(
      zh: "已发布，编号 \(id)；重印用 duban report --again \(id)。",
      en: "Published as \(id); duban report --again \(id) makes it again.")
  }
  static func head(_ report: PublishedReport) -> Phrase {
    Phrase(
      zh:
        "\(report.id)：\(kind(report.kind).zh) \(report.period)，截至\(report.asOf)，发布于\(Moment.text(report.knownAt))（\(report.by)）；按当时所知重作：",
      en:
        "\(report.id): \(report.kind.rawValue) \(report.period), as of \(report.asOf), published \(Moment.text(report.knownAt)) (\(report.by)); made again from what was known then:"
    )
  }
  static let same = Phrase(zh: "一致", en: "the same bytes")
  static let differs = Phrase(zh: "不一致", en: "different bytes")
  static func otherProgram(_ then: String, _ now: String) -> Phrase {
    Phrase(
      zh: "当时由 duban \(then) 编制，现为 \(now)：行文或版式可能已改。",
      en: "Made by duban \(then) then, \(now) now: wording or layout may have changed.")
  }
  static func corrections(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(zh: "发布之后没有改动它的登记：0个事项不同。", en: "Nothing recorded since changes it: 0 items differ.")
      : Phrase(
        zh: "发布之后的登记使\(count)个事项不同（当时 → 现在）：",
        en: "What was recorded since changes \(count) of its items (then → now):")
  }
  static let keptUnreadable = Phrase(zh: "读不出这份通报的记录", en: "what was kept of this report can't be read")
  static let dossierJSONAlone = Phrase(
    zh: "档案的 JSON 要单独出", en: "a dossier's JSON is written by itself")
  static let writeTwice = Phrase(zh: "分两次运行。", en: "Run the command twice.")
  static let dossierIsInternal = Phrase(
    zh: "一个事项的卷宗是内部文件", en: "the dossier of a commitment is internal")
  static let reportInstead = Phrase(
    zh: "对外用 report --period … --kind … --audience public。",
    en: "For the public, report --period … --kind … --audience public.")
  static let draftMark = Phrase(zh: "草稿", en: "DRAFT")
  static let draftBanner = Phrase(
    zh: "草稿：未经审定，不得引用或外传。", en: "Draft: not approved, not to be quoted or passed on.")
  static let draftOfPaper = Phrase(
    zh: "草稿只用于 md、html、docx、txt、pdf，也不能发布",
    en: "a draft is a paper (md, html, docx, txt, pdf) and isn't published")
  static let runDoctor = Phrase(zh: "用 duban doctor 检查台账。", en: "Check the store with duban doctor.")
}

extension ReportingWords {
  /// A red head without its words is no head: what the profile lacks, and how it is given.
  static func redHead(_ missing: [String]) -> Phrase {
    let names: [String: Phrase] = [
      "masthead": Phrase(zh: "发文机关标志", en: "the issuing office's name"),
      "number": Phrase(zh: "发文字号", en: "the document number"), "signer": Phrase(zh: "署名", en: "the signer"),
    ]
    func list(_ language: Language) -> String {
      missing.map { key in
        let name = names[key]?[language] ?? ""
        return language == .zh ? "\(key)（\(name)）" : "\(key) (\(name))"
      }.joined(separator: language == .zh ? "、" : ", ")
    }
    return Phrase(
      zh: "红头还缺：\(list(.zh))；用 duban profile set \(missing[0]) … 设定后再出。",
      en: "The red head lacks \(list(.en)): duban profile set \(missing[0]) …, then make it again.")
  }
}

/// What the help says of them.
enum ReportingHelp {
  static let draft = Phrase(
    zh: "草稿：首尾注明，网页和 Word 每页有水印；不能同时发布。",
    en: "A draft: said above and below, with a watermark on the page; not to be published.")
  static let audience = Phrase(
    zh: "给谁看：public 不列备注、问题、下一步、责任领导和没有发布过的数值。",
    en: "For whom: public leaves out notes, problems, next steps, leaders, and values that nobody published.")
  static let numbers = Phrase(
    zh: "照原样列出手机号、座机号和身份证号；默认遮去中间几位。",
    en: "Show phone and identity numbers whole; by default they are covered.")
  static let action = Phrase(zh: "list：列出已发布的通报。", en: "list: the reports that were published.")
  static let against = Phrase(
    zh: "另一个规则集：同一时期按两套规则判定，列出变色的事项。",
    en: "Another rule set: the same period judged by both, and what changes colour.")
  static let red = Phrase(
    zh: "正式公文：红头、红色分隔线和版记；默认是内部简报的样式。",
    en: "A formal paper: red head, red rule, record block; by default an internal bulletin.")
  static let template = Phrase(
    zh: "以本单位的 .docx 为模板：用它的版面、页眉页脚和样式。",
    en: "An office's own .docx to fill in: its page, heads, feet and styles.")
  static let publish = Phrase(
    zh: "发布：留存口径、亮灯和每种格式的校验值，给出编号。",
    en: "Publish: keep what it was made of, its lights and each form's hash; prints an ID.")
  static let code = Phrase(
    zh: "一个事项的卷宗：原句、目标、每条进展、凭证、调整、销号和日志。",
    en: "One commitment's dossier: sentence, targets, every entry, evidence, changes, sign-off, journal.")
  static let lead = Phrase(zh: "只报这个牵头单位的事项。", en: "Only what this office leads.")
  static let again = Phrase(
    zh: "按发布时所知重作这份通报，并说明是否一致；不一致时以状态 1 结束。",
    en:
      "Make a published report again from what was known then and say whether it is the same; status 1 if not."
  )
}
