import DocumentFormats
import PlanModel

/// What the parts of a report share: numbering of headings, lists of items, tables.
struct Writing: Sendable {
  let words: Words
  var blocks: [Block] = []
  /// Without annexes nothing can be referred to, and every list is whole.
  var hasAnnexes = true
  /// How many items a list names where the rest stand in an annex.
  var most = 30
  private var chapter = 0
  private var section = 0

  init(_ language: Language) { words = Words(language: language) }

  private static let numerals = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五",
  ]

  static func numeral(_ number: Int) -> String {
    number <= numerals.count ? numerals[number - 1] : "\(number)"
  }

  /// 一、总体情况
  mutating func open(_ zh: String, _ en: String) {
    chapter += 1
    section = 0
    blocks.append(.heading(1, words.say("\(Self.numeral(chapter))、\(zh)", "\(chapter). \(en)")))
  }

  /// （一）主要指标
  mutating func openSection(_ name: String) {
    section += 1
    blocks.append(
      .heading(2, words.say("（\(Self.numeral(section))）\(name)", "\(chapter).\(section) \(name)")))
  }

  mutating func paragraph(_ text: String) { blocks.append(.paragraph(text)) }
  mutating func paragraph(_ zh: String, _ en: String) { paragraph(words.say(zh, en)) }
  mutating func draw(_ drawing: Drawing?) {
    if let drawing { blocks.append(.drawing(drawing)) }
  }
  mutating func note(_ text: String) { blocks.append(.note(text)) }

  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    blocks.append(.list(DocumentList(ordered: true, items.map { [Run($0)] })))
  }

  /// A table with a head; nothing where it has no rows.
  mutating func table(_ heads: [(String, Table.Alignment)], _ rows: [[String]], caption: String? = nil) {
    guard !rows.isEmpty else { return }
    blocks.append(
      .table(
        Table(
          caption: caption, columns: heads.map { Table.Column($0.1) }, header: heads.map(\.0), rows: rows)))
  }

  /// 附件1 …, on a page of its own.
  mutating func annex(_ number: Int, _ title: String) {
    blocks.append(.pageBreak)
    blocks.append(.paragraph(words.say("附件\(number)", "Annex \(number)"), .attachmentMark))
    blocks.append(.paragraph(title, .attachmentTitle))
  }
}
