import FormatLibraries
import Testing

@testable import DocumentFormats

struct HTMLReaderTests {
  private func read(_ html: String) throws -> SourceText { try HTMLReader().read(Array(html.utf8)) }

  @Test(arguments: [
    ("<p>一、工作回顾</p><p>完成投资3亿元。</p>", "一、工作回顾\n完成投资3亿元。\n"),
    ("<p>　　首行缩进<br>换行&nbsp;</p>", "首行缩进\n换行\n"),
    ("<p>全镇完\n  成投资</p>", "全镇完成投资\n"),
    ("<p>total of\n  three</p>", "total of three\n"),
    ("<div>甲<div>乙</div>丙</div>", "甲\n乙\n丙\n"),
    ("<p>甲<p>乙", "甲\n乙\n"),
    ("<p>5 &lt; 6 &amp; 7 &#20986; &unknown;</p>", "5 < 6 & 7 出 &unknown;\n"),
    ("<ol><li>甲</li><li>乙</li></ol><ul><li>丙</li></ul>", "1. 甲\n2. 乙\n丙\n"),
    ("<table><tr><th>项目</th><th>进度</th></tr><tr><td>道路</td><td>80%</td></tr></table>", "项目\t进度\n道路\t80%\n"),
    ("<p>前<script>var a='<p>x</p>'</script><style>p{}</style>后</p>", "前后\n"),
    ("<p>前<!-- 注释 <p>x</p> -->后</p>", "前后\n"),
    ("没有标签的文字", "没有标签的文字\n"),
    ("<p>未闭合<b>粗", "未闭合粗\n"),
  ])
  func pagesAreLines(html: String, text: String) throws { #expect(try read(html).text == text) }

  @Test func furnitureIsKeptAndMarked() throws {
    let page = try read(
      "<nav>首页 导航</nav><article><h1>工作报告</h1><p>正文。</p></article><footer>版权所有</footer><p hidden>广告</p>")
    #expect(page.text == "首页 导航\n工作报告\n正文。\n版权所有\n广告\n")
    #expect(page.furniture == [0..<6, 15..<23])
    #expect(page.document?.blocks[1] == .heading(1, "工作报告"))
  }

  @Test func metadataBecomesFactsAndLeavesTheText() throws {
    let page = try read(
      """
      <html><head><title>某镇工作报告</title><meta name="PubDate" content="2024-01-05"></head><body>
      <table><tr><td>索&nbsp;引 号：</td><td>X0001/202401</td><td>发布机构：</td><td>柳溪镇</td></tr>
      <tr><td>名称：</td><td>柳溪镇工作报告</td><td>文号：</td><td></td></tr></table><p>正文。</p></body></html>
      """)
    #expect(page.title == "某镇工作报告")
    #expect(page.text == "正文。\n")
    #expect(
      page.facts == [
        "索引号": "X0001/202401", "发布机构": "柳溪镇", "名称": "柳溪镇工作报告", "发布日期": "2024-01-05",
      ])
  }

  @Test func metadataInLinesIsReadToo() throws {
    let page = try read(
      "<ul><li><b>索引号：</b>L-1</li><li>发布日期：2023-08-01</li><li>【文号】柳政〔2023〕8号</li><li>有效性：</li></ul><p>来源：某报</p><p>正文</p>"
    )
    #expect(page.facts["索引号"] == "L-1")
    #expect(page.facts["文号"] == "柳政〔2023〕8号")
    #expect(page.facts["发布日期"] == "2023-08-01")
    #expect(page.text == "正文\n")
    // One such line alone is a sentence of the page.
    #expect(try read("<p>来源：某报</p><p>正文</p>").text == "来源：某报\n正文\n")
  }

  @Test func tablesThatLayOutThePageArePlainBlocks() throws {
    let page = try read(
      "<table><tr><td><h2>左</h2><p>甲</p></td><td><table><tr><td>乙</td><td>丙</td></tr></table></td></tr></table>"
    )
    #expect(page.text == "左\n甲\n乙\t丙\n")
    #expect(page.document?.blocks.first == .heading(2, "左"))
  }

  @Test func thePageMayLieAboutItsEncoding() throws {
    let html = Array("<meta charset=\"gb2312\"><p>完成投资三亿元</p>".utf8)
    #expect(try HTMLReader().read(html).text == "完成投资三亿元\n")
    #expect(HTMLReader.declaredEncoding(Array("<META CONTENT='text/html; Charset=GBK'>".utf8)) == .gb18030)
    #expect(HTMLReader.declaredEncoding(Array("<p>charset=".utf8)) == nil)
  }

  @Test func aHundredThousandNestedTagsLoseNoText() throws {
    let depth = 100_000
    let html =
      "<p>前</p>" + (0..<depth).map { "<div>\($0 % 1000 == 0 ? "第\($0)层" : "")" }.joined()
      + String(repeating: "</div>", count: depth) + "<p>后</p>"
    let page = try read(html)
    #expect(page.problems == [.nestingFlattened(limit: 512)])
    #expect(page.text.hasPrefix("前\n第0层\n第1000层\n"))
    #expect(page.text.hasSuffix("第99000层\n后\n"))
    #expect(page.text.split(separator: "\n").count == 102)
  }

  @Test func nestedTagsOfOtherNamesStayLinear() throws {
    let html = String(repeating: "<b>", count: 200_000) + "字" + String(repeating: "</i>", count: 200_000)
    #expect(try read(html).text == "字\n")
    let tables = String(repeating: "<table><tr><td>", count: 50_000) + "字"
    #expect(try read(tables).text == "字\n")
  }

  @Test func entityBombsAreText() throws {
    let html = "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><p>&b;&b;</p>"
    #expect(try read(html).text.contains("&b;&b;"))
  }

  @Test func aHugeLineAndATruncatedPageAreRead() throws {
    let long = String(repeating: "全镇完成投资。", count: 200_000)
    #expect(try read("<p>" + long).text == long + "\n")
    #expect(try read("<p>完成<a href=\"x").text == "完成\n")
  }
}

struct LargePageTests {
  @Test func aPageOfCountlessLinesKeepsThemAll() throws {
    let count = BlockList.limit + 50
    let html = "<nav>首页</nav>" + (0..<count).map { "<p>\($0)" }.joined() + "<footer>尾</footer>"
    let page = try HTMLReader().read(Array(html.utf8))
    #expect(page.text == "首页\n" + (0..<count).map { "\($0)\n" }.joined() + "尾\n")
    #expect(page.furniture.map(\.count) == [3, 2])
    #expect(page.document?.blocks.count == BlockList.limit + 2)
    #expect(page.problems == [.nestingFlattened(limit: 512)])
  }

  @Test func tablesWithinTablesAreFlattenedPastSixteen() throws {
    let html = (0..<40).map { "<table><tr><td>\($0)" }.joined()
    let page = try HTMLReader().read(Array(html.utf8))
    #expect(page.text == (0..<40).map { "\($0)\n" }.joined())
    #expect(page.problems == [.nestingFlattened(limit: 512)])
  }
}

struct LibraryTests {
  @Test func aLibraryThatIsNotThereIsNotOpened() {
    #expect(!fl_can_open("libno-such-format-library.so.1"))
    #expect(fl_can_open("libc.so.6"))
  }
}
