import Testing

@testable import DocumentFormats

struct HTMLWriterTests {
  private let hostile = "<img src=x onerror=\"alert('1')\">&\u{7}"

  @Test func nothingOfADocumentBecomesMarkup() throws {
    let document = Document(
      title: hostile,
      blocks: [
        .heading(1, hostile), .paragraph(hostile, .quotation), .note(hostile),
        .list(DocumentList([[Run(hostile)]])),
        .table(Table(caption: hostile, unitNote: hostile, header: [hostile], rows: [[hostile]])),
        .drawing(Drawing(svg: "<svg></svg>", alternative: hostile, caption: hostile)),
      ], language: "\"><script>")
    let html = HTMLWriter().write(document)
    #expect(!html.contains("<img") && !html.contains("<script") && !html.contains("onerror=\""))
    #expect(!html.contains("http") && !html.contains("url(") && !html.contains("\u{7}"))
    #expect(html.contains("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;"))
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let document = Document(
      title: "通报",
      blocks: [
        .heading(1, "一、总体"), .paragraph("完成3项\n再一行"),
        .table(Table(columns: [.init(), .init(.right)], header: ["甲", "乙"], rows: [["1", "2"]])),
      ])
    let page = try HTMLReader().read(Array(HTMLWriter().write(document).utf8))
    #expect(page.title == "通报")
    #expect(page.text == "通报\n一、总体\n完成3项\n再一行\n甲\t乙\n1\t2\n")
  }
}
