import FoundationEssentials
import PlanModel
import Testing

@Suite("Units of measurement")
struct MeasureUnitTests {
  @Test(
    "The same quantity in two units is equal to the last digit",
    arguments: [
      ("580", "公顷", "8700", "亩"), ("1", "平方公里", "1500", "亩"), ("2", "万亩", "20000", "亩"),
      ("32000", "平方米", "3.2", "万平方米"), ("692", "万斤", "3460", "吨"), ("1.3", "亿美元", "13000", "万美元"),
      ("3", "成", "30", "%"), ("5", "‰", "0.5", "%"), ("6.8", "公里", "6800", "米"), ("12", "个月", "1", "年"),
      ("1.2", "万人次", "12000", "人次"), ("4", "处", "4", "个"), ("36", "名", "36", "人"), ("100", "公顷", "1500", "亩"),
      ("2", "里", "1000", "米"), ("0.5", "百万", "50", "万"),
    ])
  func converts(value: String, unit: String, expected: String, other: String) throws {
    let quantity = Quantity(try #require(Decimal(plain: value)), unit)
    #expect(quantity.converted(to: MeasureUnit(other)) == Decimal(plain: expected))
  }

  @Test(
    "Units of different dimensions never meet in a ratio",
    arguments: [
      ("元", "亩"), ("元", "美元"), ("亿元", "亿美元"), ("人", "人次"), ("人", "户"), ("%", "个百分点"), ("个", "场"),
      ("公里", "公里/小时"), ("户", "户次"), ("吨", "立方米"), ("千瓦", "千瓦时"), ("", "个"), ("倍", "%"),
    ])
  func doesNotConvert(one: String, other: String) {
    #expect(Quantity(5, one).converted(to: MeasureUnit(other)) == nil)
    #expect(Quantity(5, other).converted(to: MeasureUnit(one)) == nil)
  }

  @Test("A unit that the table doesn't know is kept, and equal only to itself")
  func unknown() {
    #expect(MeasureUnit("万担子").dimension == .other("担子"))
    #expect(Quantity(2, "万担子").converted(to: MeasureUnit("担子")) == 20000)
    #expect(!MeasureUnit("担子").isComparable(with: MeasureUnit("挑子")))
  }

  @Test("Spaces inside a unit don't make another unit")
  func spaces() { #expect(MeasureUnit("万 元") == MeasureUnit("万元")) }
}
