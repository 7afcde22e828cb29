import Testing

@testable import DocumentFormats

struct MarkdownWriterTests {
  @Test func aDocumentReadsAsMarkdown() {
    let document = Document(
      title: "季度通报",
      blocks: [
        .heading(1, "一、总体情况"), .paragraph(Paragraph([Run("完成"), .strong("12"), Run("项")])),
        .list(DocumentList([[Run("甲")], [Run("乙")]])), .list(DocumentList(ordered: true, [[Run("丙")]])),
        .table(
          Table(
            caption: "表1", columns: [.init(), .init(.right), .init(.center)], header: ["事项", "完成率", "灯"],
            rows: [["道路|桥", "80.0%", "绿"], ["植树", ""]])),
        .note("口径见附注"), .pageBreak,
      ])
    #expect(
      MarkdownWriter().write(document) == """
        # 季度通报

        ## 一、总体情况

        完成**12**项

        - 甲
        - 乙

        1. 丙

        **表1**

        | 事项 | 完成率 | 灯 |
        | --- | ---: | :---: |
        | 道路\\|桥 | 80.0% | 绿 |
        | 植树 |  |  |

        > 口径见附注

        ---

        """)
  }

  @Test(arguments: [
    ("1. 不是列表", "1\\. 不是列表"), ("<img src=x>", "\\<img src=x>"), ("# 号", "\\# 号"),
    ("A*b*_c_", "A\\*b\\*\\_c\\_"),
    ("3.5亿元", "3.5亿元"), ("增长3.5%", "增长3.5%"), ("- 项", "\\- 项"), ("甲 - 乙", "甲 - 乙"), ("[x](y)", "\\[x\\](y)"),
  ])
  func wordsAreNeverMarkup(text: String, markdown: String) {
    #expect(MarkdownWriter.escaped(text) == markdown)
  }
}
