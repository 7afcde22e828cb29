/// The metadata block of government web pages (文件信息): 索引号, 名称, 文号, 发布机构, 发布日期. DOMAIN §1.8.
enum Metadata {
  /// Labels that such blocks use, without the spaces and the colon that pages put into them.
  static let labels: Set<String> = [
    "索引号", "信息索引号", "组配分类", "主题分类", "体裁分类", "服务对象分类", "信息分类", "分类", "主题词", "关键词",
    "发布机构", "发布机关", "发文机构", "发文机关", "发文单位", "公开主体", "信息来源", "来源", "名称", "标题", "文件名称",
    "信息名称", "内容概述", "内容描述", "文号", "发文字号", "发文文号", "文件编号", "生成日期", "成文日期", "发文日期",
    "发布日期", "发布时间", "公开日期", "生效日期", "实施日期", "废止日期", "失效日期", "有效性", "时效性", "效力状态",
    "公开方式", "公开范围", "公开时限", "公开类别", "公开形式", "所属栏目", "责任部门", "统一编号", "语种",
  ]

  /// Names in `<meta>` (Chinese government websites' page standard), and their labels.
  static let metaNames: [String: String] = [
    "articletitle": "名称", "pubdate": "发布日期", "contentsource": "来源", "sitename": "网站名称", "keywords": "关键词",
    "columnname": "所属栏目",
  ]

  /// Takes the metadata blocks out; the first value of a label counts.
  static func taken(from blocks: [ReadBlock]) -> (blocks: [ReadBlock], facts: [String: String]) {
    var facts: [String: String] = [:]
    var kept: [ReadBlock] = []
    var run: [(block: ReadBlock, pairs: [(String, String)])] = []
    func endRun() {
      // Two such lines may be part of the paper; three in a row are a metadata block.
      let labels = run.reduce(0) { $0 + $1.pairs.count }
      for (block, pairs) in run {
        if labels >= 3 { note(pairs, in: &facts) } else { kept.append(block) }
      }
      run = []
    }
    for read in blocks {
      if case .table(let table) = read.block, let pairs = pairs(of: table) {
        endRun()
        note(pairs, in: &facts)
      } else if let pairs = pairs(of: read.block) {
        run.append((read, pairs))
      } else {
        endRun()
        kept.append(read)
      }
    }
    endRun()
    return (kept, facts)
  }

  private static func note(_ pairs: [(String, String)], in facts: inout [String: String]) {
    for (label, value) in pairs where !value.isEmpty && facts[label] == nil { facts[label] = value }
  }

  /// A table whose cells are mostly labels and their values.
  private static func pairs(of table: Table) -> [(String, String)]? {
    let cells = (table.header + table.rows).map { $0.map(\.text) }
    var pairs: [(String, String)] = []
    var others = 0
    for row in cells {
      var index = 0
      while index < row.count {
        if let pair = pair(row[index]) {
          pairs.append(pair)
        } else if let label = label(row[index]) {
          let value = index + 1 < row.count ? row[index + 1] : ""
          pairs.append((label, value.trimmedOfBlanks))
          index += 1
        } else if !row[index].isEmpty {
          others += 1
        }
        index += 1
      }
    }
    return pairs.count >= 3 && pairs.count > others ? pairs : nil
  }

  /// `发布日期：2023-09-01`, or a label whose value is left empty.
  private static func pairs(of block: Block) -> [(String, String)]? {
    guard case .paragraph(let paragraph) = block, paragraph.runs.text.utf8.count < 600 else { return nil }
    if let one = pair(paragraph.runs.text) { return [one] }
    let text = paragraph.runs.text.trimmedOfBlanks
    guard text.hasSuffix("：") || text.hasSuffix(":"), let label = label(text) else { return nil }
    return [(label, "")]
  }

  private static func pair(_ text: String) -> (String, String)? {
    guard let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" || $0 == "】" }),
      let label = label(String(text[..<colon]))
    else { return nil }
    let value = String(text[text.index(after: colon)...]).trimmedOfBlanks
    return value.isEmpty ? nil : (label, value)
  }

  /// 索 引 号： and 【索引号】 are 索引号.
  private static func label(_ text: String) -> String? {
    guard text.utf8.count < 60 else { return nil }
    let scalars = text.unicodeScalars.filter {
      !" \u{A0}\u{3000}\t\n：:【】[]*".unicodeScalars.contains($0)
    }
    let plain = String(String.UnicodeScalarView(scalars))
    return labels.contains(plain) ? plain : nil
  }
}

extension String {
  /// Without spaces, tabs and line feeds at its edges, full-width ones included.
  var trimmedOfBlanks: String {
    let isBlank: (Unicode.Scalar) -> Bool = {
      $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\u{A0}" || $0 == "\u{3000}"
    }
    var view = unicodeScalars[...]
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(view)
  }
}
