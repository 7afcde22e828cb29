import PlanExtraction
import PlanModel
import Testing

@Suite("What a report says of itself")
struct FactsTests {
  @Test(
    "Title and unit",
    arguments: [
      ("政府工作报告\n——2022年2月8日在柳湾镇第十二届人民代表大会第二次会议上\n各位代表：\n一、2021年工作回顾\n完成。", "政府工作报告", "柳湾镇"),
      ("各位代表：\n现在，我代表柳湾镇人民政府，向大会报告工作。\n一、工作回顾\n完成。", "政府工作报告", "柳湾镇"),
      ("名称：柳湾镇2022年工作总结 文号：\n柳湾镇2022年工作总结\n一、工作情况\n完成。", "柳湾镇2022年工作总结", "柳湾镇"),
      ("各位代表：\n我代表国务院，向大会报告政府工作。\n一、工作回顾\n完成。", "政府工作报告", "全国"),
      ("在第九届全国人民代表大会第一次会议上\n各位代表：\n完成。", "政府工作报告", "全国"),
      ("一、上半年工作总结\nXX镇完成投资XX亿元，XX镇新建公园2个，推进乡村振兴、乡村建设。", "", "XX镇"),
      ("会议传达了精神。石塘镇要抓紧，石塘镇要落实。", "", "石塘镇"),
      ("全镇上下同心，返乡创业，全镇、城镇、返乡。", "", nil),
    ])
  func titleAndUnit(text: String, title: String, unit: String?) {
    let facts = ReportReader().read(text).document
    #expect(facts.title == title)
    #expect(facts.unit == unit)
  }

  @Test(
    "The periods it reviews and plans, and until when a part of it runs",
    arguments: [
      ("柳湾镇2022年工作总结和2023年工作打算\n一、工作总结\n新建公厕3座。\n二、工作打算\n年底前改建公厕2座。", "2022 2023 2023-12"),
      ("柳湾镇政府工作报告\n（2022年12月28日）\n一、今年工作回顾\n新建公厕3座。\n二、明年工作安排\n年底前改建公厕2座。", "2022 2023 2023-12"),
      ("柳湾镇政府工作报告\n（2023年1月5日）\n一、过去一年工作回顾\n新建公厕3座。\n二、今年工作安排\n年底前改建公厕2座。", "2022 2023 2023-12"),
      ("柳湾镇政府工作报告提出，二〇〇六年全镇工作要开好局。\n改建公租房2000套，年底前改建公厕2座。", "2005 2006 2006 - 2006-12"),
      ("柳湾镇政府工作报告提出要开好局。\n下一步工作安排\n改建公租房2000套，年底前改建公厕2座。", "- - - -"),
      ("柳湾镇2023年实事办理情况\n1.新建公厕3座，完成率103%。\n2.累计改造危房12户。", "2023 2024"),
      (
        "一、“十二五”工作回顾\n新建公厕3座。\n二、“十三五”时期目标任务\n改建公厕60座。\n三、2016年工作安排\n改建公厕12座。",
        "2015 2016 2020 -"
      ),
      ("一、过去五年工作回顾\n新建公厕3座。\n二、今后五年目标任务\n改建公厕60座。\n三、2022年工作安排\n改建公厕12座。", "2017/2021 2022 2026 -"),
    ])
  func periods(text: String, value: String) {
    let read = ReportReader().read(text)
    let periods = [read.document.reviewed, read.document.planned].map { $0.map { "\($0)" } ?? "-" }
    #expect(
      (periods + read.commitments.map { $0.due.map { "\($0)" } ?? "-" }).joined(separator: " ") == value)
  }
}
