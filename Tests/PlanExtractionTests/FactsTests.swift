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
}
