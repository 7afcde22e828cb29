import PlanModel
import Testing

/// A quotation is shown on one line, whatever the page did to it.
@Suite struct QuotationTests {
  @Test(arguments: [
    ("新建公路5公里", "新建公路5公里"),
    ("货币供应M\n2\n增长9%", "货币供应M2增长9%"),
    ("产值\n\u{200B}\n  3亿元", "产值3亿元"),
    ("推广 5G 应用", "推广 5G 应用"),
    ("smart\r\nvillage建设", "smart village建设"),
    ("“\n十五五\n”开局", "“十五五”开局"),
    ("\n头尾\n", "头尾"),
    ("", ""),
  ])
  func isOnOneLine(quote: String, shown: String) {
    #expect(Quotation.onOneLine(quote) == shown)
    #expect(Quotation.onOneLine(shown) == shown)
  }
}
