import Testing

@testable import DocumentFormats

/// Lines broken at a page's margin (折行).
@Suite struct WrappedLinesTests {
  static let page = """
    柳河镇2023年工作报告
    一、2023 年工作回顾
    过去一年，全镇上下齐心协力，新建农村公路 12 公里，改造危房 30
    户，硬化通组路 18 公里，安装路灯 260 盏，整修堰塘 7 口，群众出
    行和用水条件有了改善，办理群众诉求 230 件。
    （一）抓好产业。引进竹制品加工企业 3 家，盘活闲置厂房 2 万平方
    米，实现产值 4.5 亿元，带动 120 户农户增收，新增用工 300 余人，

    — 3 —

    全年接待游客 66 万人次。完成高标准农田建设 3000 亩，流转土地
    1800 亩，发放补贴 60 万元。
    二、2024 年工作安排
    新建水厂 1 座。

    """

  @Test func aParagraphIsWholeAgainAcrossLinesAndPages() {
    #expect(
      WrappedLines.joined(Self.page) == """
        柳河镇2023年工作报告
        一、2023年工作回顾
        过去一年，全镇上下齐心协力，新建农村公路12公里，改造危房30户，硬化通组路18公里，安装路灯260盏，整修堰塘7口，群众出行和用水条件有了改善，办理群众诉求230件。
        （一）抓好产业。引进竹制品加工企业3家，盘活闲置厂房2万平方米，实现产值4.5亿元，带动120户农户增收，新增用工300余人，全年接待游客66万人次。完成高标准农田建设3000亩，流转土地1800亩，发放补贴60万元。
        二、2024年工作安排
        新建水厂1座。

        """)
  }

  @Test func aTextWithoutAMarginStays() {
    let text = "一、工作回顾\n新建公厕3座。\n改造危房30户，全年办理群众诉求230件，其中当场办结的有120件，其余按期办结。\n"
    #expect(WrappedLines.joined(text) == text)
  }
}
