import FoundationEssentials
import PlanModel
import PlanReports

/// A small invented ledger: the town 青溪镇, the year 2023.
enum Ledger {
  static func day(_ text: String) -> CalendarDate { CalendarDate(text) ?? CalendarDate(dayNumber: 0) }
  static func period(_ text: String) -> Period { Period(text) ?? Period(PartialDate(day("2023-01-01"))) }
  static func number(_ text: String) -> Decimal { Decimal(plain: text) ?? .nan }

  static let rules = RuleSet(
    name: "test-1", title: Phrase(zh: "测试规则", en: "Test rules"),
    legend: Phrase(zh: "绿不低于序时。", en: "Green: on schedule."),
    source: Phrase(zh: "自定", en: "our own"),
    gapBands: [
      .init(
        code: "onTrack", light: .green, lowest: 0, isInclusive: true,
        label: Phrase(zh: "达序时", en: "on schedule")),
      .init(
        code: "watch", light: .blue, lowest: -10, isInclusive: false,
        label: Phrase(zh: "略低于序时", en: "slightly behind")),
      .init(
        code: "behind", light: .yellow, lowest: -30, isInclusive: true, label: Phrase(zh: "滞后", en: "behind")),
      .init(
        code: "farBehind", light: .red, lowest: nil, isInclusive: false,
        label: Phrase(zh: "严重滞后", en: "far behind")),
    ])

  static func target(
    _ value: String?, _ unit: String, _ comparator: Comparator = .atLeast, measure: Measure = .level,
    indicator: String = "", setting: Target.Setting = .given
  ) -> Target {
    Target(
      indicator: indicator, setting: setting, comparator: comparator, value: value.map(number),
      unit: MeasureUnit(unit), measure: measure)
  }

  static func entry(
    _ on: String, _ value: String? = nil, _ unit: String = "", stage: ProjectStage? = nil,
    grade: EvidenceGrade = .e2, note: String? = nil, problem: String? = nil, next: String? = nil
  ) -> ProgressEntry {
    ProgressEntry(
      id: on, on: day(on), value: value.map { Quantity(number($0), unit) }, stage: stage, grade: grade,
      note: note,
      problem: problem, nextStep: next)
  }

  static func facts(
    _ code: String, _ title: String, _ kind: CommitmentKind, lead: String? = "城建办", _ targets: [Target] = [],
    due: String? = nil, milestones: [Milestone] = [], progress: [ProgressEntry] = [],
    adjustments: [Adjustment] = [], signOffs: [SignOffStep] = [], examination: Examination = .notExamined,
    outcomes: [AcceptedOutcome] = []
  ) -> CommitmentFacts {
    let original = Terms(targets: targets, due: due.flatMap { PartialDate($0) })
    var terms = original
    for adjustment in adjustments { if case .terms(let new) = adjustment.change { terms = new } }
    return CommitmentFacts(
      commitment: Commitment(
        id: code, code: code, title: title, kind: kind, period: period("2023"), unit: "青溪镇", lead: lead,
        original: original, milestones: milestones, adopted: day("2023-01-10")),
      terms: terms, progress: progress, adjustments: adjustments, signOffs: signOffs,
      examination: examination,
      outcomes: outcomes)
  }

  /// One of each: on schedule, far behind with a cause, two targets, rebased and signed off, masked, silent, stale, overdue.
  static let year: [CommitmentFacts] = [
    facts(
      "QX-1", "新建污水管网", .action, [target("20", "公里")],
      progress: [entry("2023-09-28", "8", "公里", note: "河东段完工", problem: "资金未到位", next: "河西段招标")]),
    facts(
      "QX-2", "规上工业产值", .indicator, lead: "经发办",
      [target("67", "亿元", indicator: "产值"), target("8", "%", measure: .growth, indicator: "增速")],
      progress: [entry("2023-09-30", "51", "亿元"), entry("2023-09-30", "7.5", "%")]),
    facts(
      "QX-3", "改造农村厕所", .action, lead: "农业办", [target("500", "户")],
      progress: [entry("2023-09-10", "310", "户", grade: .e3, note: "县级验收")],
      adjustments: [
        Adjustment(
          id: "a", on: day("2023-05-08"), change: .terms(Terms(targets: [target("300", "户")])),
          reason: "规划变更",
          authority: .superior, number: "青政办3号")
      ],
      signOffs: [
        SignOffStep(id: "1", action: .requested, on: day("2023-09-12"), by: "农业办"),
        SignOffStep(id: "2", action: .verified, on: day("2023-09-14"), by: "督查办"),
        SignOffStep(id: "3", action: .approved, on: day("2023-09-15"), by: "党政办"),
      ]),
    facts("QX-4", "招引亿元项目", .indicator, lead: "经发办", [target(nil, "个", setting: .masked)]),
    facts(
      "QX-5", "修订防汛预案", .action, lead: "应急办", due: "2023-05",
      progress: [entry("2023-04-20", note: "初稿已成")], examination: .silent),
    facts(
      "QX-6", "老年食堂", .project, lead: "社会事务办",
      milestones: [
        Milestone(name: "开工", stage: .started, planned: PartialDate(day("2023-04-30"))),
        Milestone(name: "投用", stage: .inUse, planned: PartialDate(day("2023-08-31"))),
      ], progress: [entry("2023-05-12", stage: .underConstruction)]),
    facts(
      "QX-7", "整治小微水体", .action, lead: "农业办", [target("40", "处")], progress: [entry("2023-07-20", "35", "处")]),
  ]

  static func report(
    _ kind: ReportKind, _ facts: [CommitmentFacts] = year, period: String = "2023Q3",
    asOf: String = "2023-09-30",
    before: String? = nil, profile: OfficeProfile = OfficeProfile()
  ) -> PlanReport {
    func assess(_ day: String) -> [Assessment] {
      let assessor = Assessor(rules: rules, asOf: Self.day(day))
      return facts.map { item in
        var past = item
        past.progress.removeAll { $0.on > assessor.asOf }
        past.signOffs.removeAll { $0.on > assessor.asOf }
        return assessor.assess(past)
      }
    }
    return PlanReport(
      ReportRequest(
        kind: kind, period: Self.period(period), asOf: day(asOf), unit: "青溪镇", profile: profile),
      assessments: assess(asOf), previous: before.map(assess), rules: rules)
  }
}
