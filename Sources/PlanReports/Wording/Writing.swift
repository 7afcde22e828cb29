import DocumentFormats
import PlanModel

/// What the parts of a report share: numbering of headings, lists of items, tables.
struct Writing: Sendable {
  let words: Words
  var blocks: [Block] = []
  /// Without annexes nothing can be referred to, and every list is whole.
  var hasAnnexes = true
  /// How many items a list names where the rest stand in an annex.
  var most = ReportLists.most
  /// What a report's parts go through.
  var lists = ReportLists()
  /// Sentences on items that a longer draft has put together already.
  var lines: [Line: String] = [:]

  /// A sentence on an item in one of the parts.
  struct Line: Hashable {
    enum Place: Hashable { case group, overdue, behind, late, silent, stale, rebased, changed, dueNext }
    var place: Place
    var item: ObjectIdentifier
  }
  /// Formats without pictures do without charts.
  var hasCharts = true
  private var drawings: [Charts.Kind: Drawing?] = [:]
  private var chapter = 0
  private var section = 0

  init(_ language: Language) { words = Words(language: language) }

  /// A new draft of the same report, which knows what the last one put together.
  init(after draft: Writing) {
    self = draft
    blocks = []
    chapter = 0
    section = 0
  }

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

  /// The sentence on an item, put together once for all drafts.
  mutating func line(_ place: Line.Place, _ item: ReportItem, _ tell: () -> String) -> String {
    let key = Line(place: place, item: ObjectIdentifier(item))
    if let line = lines[key] { return line }
    let line = tell()
    lines[key] = line
    return line
  }

  /// A chart of the report, drawn once for all drafts; nothing where there is too little to draw.
  mutating func draw(_ report: PlanReport, _ chart: Charts.Kind) {
    guard hasCharts else { return }
    let drawing = drawings[chart] ?? Charts(report: report, words: words).drawing(chart)
    drawings[chart] = .some(drawing)
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
