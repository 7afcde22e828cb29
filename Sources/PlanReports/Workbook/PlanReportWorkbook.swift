import DocumentFormats
import FoundationEssentials
import PlanModel

/// A plan report as a workbook (通报表格): an overview with formulas that count the ledger beside it, the ledger, the
/// attached tables.
///
/// Nothing in it is only a colour, and every total can be checked by whoever opens it: the overview's counts are
/// formulas over the ledger's columns.
public struct PlanReportWorkbook: Sendable {
  public var language: Language

  public init(language: Language = .zh) { self.language = language }

  public func workbook(_ report: PlanReport) -> Workbook {
    let ledger = LedgerSheet(report, Words(language: language))
    var sheets = [OverviewSheet(report, ledger).sheet, ledger.sheet]
    if let charts = ChartsSheet(report, ledger.words).sheet { sheets.append(charts) }
    sheets += annexes(report)
    let midnight = report.request.asOf.dayNumber * 86400
    return Workbook(
      title: PlanReportWriter(language: language).title(report), sheets: sheets, created: midnight)
  }

  /// The attached tables as sheets: what stands to the right is a number where it can be read as one.
  private func annexes(_ report: PlanReport) -> [Sheet] {
    let writing = Writing(language)
    let filled = (1...5).map { ($0, writing.rows($0, report)) }.filter { !$0.1.isEmpty }
    return filled.enumerated().map { index, own in
      let (annex, texts) = own
      let heads = writing.heads(annex, report)
      let rows = texts.map { row in
        zip(row, heads).map { text, head in SheetCell.read(text, asNumber: head.1 == .right) }
      }
      let words = writing.words
      var sheet = Sheet(
        name: words.say("附件\(index + 1)", "Annex \(index + 1)") + " " + writing.annexTitle(annex),
        columns: heads.indices.map { column in Sheet.Column(width: width(column, heads[column].0, rows)) },
        rows: [heads.map { .header($0.0) }] + rows, hasFilter: true, isLandscape: true)
      sheet.fitRows()
      return sheet
    }
  }

  /// Room for most of what a column holds; the longest texts wrap.
  private func width(_ column: Int, _ head: String, _ rows: [[SheetCell]]) -> Double {
    let longest = rows.prefix(200).map { SheetCell.room($0[column].text) }.max() ?? 0
    return Double(min(36, max(SheetCell.room(head) + 4, longest + 2)))
  }
}

extension Sheet {
  /// Rows as high as their longest text needs in its column's width: no program that opens the sheet has to work it
  /// out, and on paper no line runs into the next.
  mutating func fitRows() {
    for (row, cells) in rows.enumerated().dropFirst(headerRows) {
      var lines = 1
      for (column, cell) in cells.enumerated() where column < columns.count && !columns[column].isHidden {
        // Numbers, days and shares have room.
        guard case .text(let text) = cell.value else { continue }
        // A line's end is left empty where no Han character fits any more.
        let width = max(4, Int(columns[column].width) - 2)
        lines = max(lines, (SheetCell.room(text) + width - 1) / width)
      }
      if lines > 1 { rowHeights[row] = Double(min(lines, 25) * 16 + 2) }
    }
  }
}

extension SheetCell {
  /// A count or a figure as a number with the decimals that it is printed with; everything else as text.
  static func read(_ text: String, asNumber: Bool) -> SheetCell {
    guard asNumber, let value = Decimal(plain: text) else { return .text(text) }
    let decimals = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    return .number(value, decimals: decimals)
  }

  /// How many narrow characters wide a text is; a Han character takes two.
  static func room(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}
