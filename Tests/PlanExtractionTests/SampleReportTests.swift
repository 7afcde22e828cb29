import PlanExtraction
import PlanModel
import Testing

/// A short report of an invented township, read whole.
@Suite struct SampleReportTests {
  static let text = """
    政府工作报告

    ——2023年1月9日在兰花镇第十六届人民代表大会第二次会议上

    各位代表：

    现在，我受兰花镇人民政府委托，向大会报告工作，请予审议。

    一、2022年工作回顾

    （一）产业发展有新步伐。新增规上企业2家，总数达到15家。截至11月底，兑付惠农补贴210万元。

    （二）民生事业有新改善。新建村卫生室3个。云台水厂扩建工程因资金不足，未能如期开工。

    我们也清醒地认识到，工作中还存在不少问题：产业结构单一，财政增收困难。

    二、2023年工作安排

    今年是实施乡村振兴战略的关键之年。

    主要预期目标是：规上工业产值增长9%；农民人均可支配收入达到2.6万元左右。

    （一）做强产业支撑

    1.抓项目建设。总投资1.5亿元的华盛电子二期项目，6月底前投产。签约千万元以上项目4个，储备一批好项目。

    2.抓特色农业。改造老果园800亩，让老品种焕发新生机。

    （二）增进民生福祉

    一是办好教育。红星小学教学楼秋季开学前交付使用。二是守牢安全。常态化开展隐患排查，坚决遏制较大以上事故。

    三、加强政府自身建设

    自觉接受人大监督。压减一般性支出50万元。

    各位代表，让我们团结奋斗，共同谱写兰花镇的新篇章！
    """
  static let read = ReportReader().read(text)

  @Test func knowsItself() {
    #expect(Self.read.document.title == "政府工作报告")
    #expect(Self.read.document.unit == "兰花镇")
    #expect(Self.read.document.issued == CalendarDate(2023, 1, 9))
    #expect(Self.read.document.reviewed?.description == "2022")
    #expect(Self.read.document.planned?.description == "2023")
    #expect(Self.read.document.characters == Self.text.unicodeScalars.count)
  }

  @Test func sectionsCoverTheWholeText() {
    let sections = Self.read.sections
    #expect(sections.map(\.role) == [.preamble, .review, .problems, .plan, .governance, .closing])
    #expect(sections.first?.span.start == 0)
    #expect(sections.last?.span.end == Self.text.unicodeScalars.count)
    for (one, next) in zip(sections, sections.dropFirst()) { #expect(one.span.end == next.span.start) }
  }

  @Test func quotesAreVerbatim() {
    let scalars = Array(Self.text.unicodeScalars)
    func text(_ span: Span) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[span.range])
      return String(view)
    }
    #expect(!Self.read.commitments.isEmpty && !Self.read.outcomes.isEmpty)
    for commitment in Self.read.commitments {
      #expect(text(commitment.span) == commitment.quote)
      for figure in commitment.figures { #expect(text(figure.span) == figure.quote) }
    }
    for outcome in Self.read.outcomes { #expect(text(outcome.span) == outcome.quote) }
  }

  @Test func commitmentsOfThePlan() {
    let rows = Self.read.commitments.map {
      "\($0.isFirm ? "F" : "s") \($0.kind.rawValue)\($0.due.map { " \($0)" } ?? "") \($0.quote)"
    }
    #expect(
      rows == [
        "F indicator 2023 规上工业产值增长9%",
        "F indicator 2023 农民人均可支配收入达到2.6万元左右",
        "F project 2023-06 总投资1.5亿元的华盛电子二期项目，6月底前投产",
        "F indicator 签约千万元以上项目4个",
        "s action 储备一批好项目",
        "F project 改造老果园800亩",
        "F project 2023-08 红星小学教学楼秋季开学前交付使用",
        "s standing 常态化开展隐患排查",
        "F standing 坚决遏制较大以上事故",
        "s standing 自觉接受人大监督",
        "F indicator 压减一般性支出50万元",
      ])
  }

  @Test func outcomesOfTheReview() {
    let rows = Self.read.outcomes.map { "\($0.isFirm ? "F" : "s") \($0.status.rawValue) \($0.quote)" }
    #expect(
      rows == [
        "F done 新增规上企业2家，总数达到15家",
        "F done 兑付惠农补贴210万元",
        "F done 新建村卫生室3个",
        "F failed 云台水厂扩建工程因资金不足，未能如期开工",
      ])
  }

  @Test func headingsAboveAStatement() throws {
    let project = try #require(Self.read.commitments.first { $0.quote.contains("华盛电子") })
    #expect(project.headings == ["2023年工作安排", "做强产业支撑", "抓项目建设"])
    let school = try #require(Self.read.commitments.first { $0.quote.contains("红星小学") })
    #expect(school.headings == ["2023年工作安排", "增进民生福祉", "办好教育"])
  }

  @Test func whatDescribesAProjectIsNoTarget() throws {
    let project = try #require(Self.read.commitments.first { $0.quote.contains("华盛电子") })
    #expect(project.figures.map(\.isAttribute) == [true])
    #expect(project.stage == .inProduction)
  }

  @Test func everyStatementSaysItsRuleAndReason() {
    for commitment in Self.read.commitments {
      #expect(!commitment.rule.isEmpty && !commitment.reasons.isEmpty && !commitment.title.isEmpty)
    }
    for outcome in Self.read.outcomes { #expect(!outcome.rule.isEmpty && !outcome.reasons.isEmpty) }
  }

  @Test func aPlanWithoutPromisesIsAFinding() {
    let read = ReportReader().read("二、2023年工作安排\n\n发展是第一要务。")
    #expect(read.findings.map(\.rule) == ["empty-plan", "nothing-read"])
    #expect(Self.read.findings.isEmpty)
  }

  @Test func hintsGoBeforeTheText() {
    let read = ReportReader().read(
      Self.text, hints: ReportHints(title: "题", unit: "某镇", planned: Period("2024"), sha256: "ab"))
    #expect(read.document.title == "题")
    #expect(read.document.unit == "某镇")
    #expect(read.document.planned == Period("2024"))
    #expect(read.document.sha256 == "ab")
    #expect(read.commitments.contains { $0.due == PartialDate("2024-06") })
  }

  @Test(arguments: ["", "\n\n\n", "。", "，，，；；", "“", "（（（（", "一、", "2023年", "Only English here.", "\u{FEFF}"])
  func oddTextsAreRead(text: String) {
    let read = ReportReader().read(text)
    #expect(read.document.characters == text.unicodeScalars.count)
    #expect(read.sections.last?.span.end ?? 0 == (read.sections.isEmpty ? 0 : text.unicodeScalars.count))
  }

  @Test func aLineWithoutAnyStopIsRead() {
    let read = ReportReader().read("二、2023年工作安排\n" + String(repeating: "新建道路3公里，", count: 2000))
    #expect(read.commitments.count >= 1000)
  }

  /// “十四五”时期 as a plan's heading means its five years, unless another heading names the year.
  @Test(arguments: [
    ("一、回顾\n新建公厕3座。\n二、“十三五”时期主要任务\n新建公厕9座。\n2017年底前建成冷库。", "2016/2020"),
    ("一、2020年工作回顾\n新建公厕3座。\n二、“十四五”时期主要目标\n新建公厕9座。\n三、2021年工作安排\n新建公厕2座。", "2021"),
  ])
  func planOfFiveYears(text: String, planned: String) {
    #expect(ReportReader().read(text).document.planned?.description == planned)
  }
}
