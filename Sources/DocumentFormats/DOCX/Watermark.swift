/// Words set across a page, pale and behind the text (水印), as Word draws them: a shape that hangs on the footer.
enum Watermark {
  static let space =
    " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""

  static func run(_ words: String) -> String {
    let width = max(200, min(420, words.unicodeScalars.count * 140))
    let style =
      "position:absolute;margin-left:0;margin-top:0;width:\(width)pt;height:120pt;rotation:315;z-index:-251658752;"
      + "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
      + "mso-position-vertical:center;mso-position-vertical-relative:page"
    return "<w:r><w:pict>\(shape)<v:shape id=\"watermark\" type=\"#_x0000_t136\" style=\"\(style)\" "
      + "fillcolor=\"#c8c8c8\" stroked=\"f\"><v:textpath style=\"font-family:&quot;SimHei&quot;;font-size:1pt\" "
      + "string=\"\(WordXML.escaped(words))\"/></v:shape></w:pict></w:r>"
  }

  /// Word's own shape for words on a line.
  private static let shape =
    "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\">"
    + "<v:formulas>" + formulas.map { "<v:f eqn=\"\($0)\"/>" }.joined()
    + "</v:formulas><v:path textpathok=\"t\" o:connecttype=\"rect\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>"

  private static let formulas = [
    "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0",
    "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7",
    "sum @6 0 @5",
  ]
}
