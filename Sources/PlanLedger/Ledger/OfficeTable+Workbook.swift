import DocumentFormats
import PlanModel

extension OfficeTable {
  /// The tables of an office's file, by its first bytes: a workbook's sheets, or a CSV file's one table.
  ///
  /// - Parameter name: what findings call the file; a sheet's name follows after `#` where there are several.
  public static func tables(
    in bytes: [UInt8], name: String, encoding: TextEncoding? = nil
  ) throws(FormatError) -> [OfficeTable] {
    guard let workbook = try SpreadsheetSource().workbook(bytes) else {
      return [try OfficeTable(csv: bytes, name: name, encoding: encoding)]
    }
    return tables(of: workbook, name: name)
  }

  /// The sheets that hold anything.
  public static func tables(of workbook: Workbook, name: String) -> [OfficeTable] {
    let filled = workbook.sheets.filter { sheet in
      sheet.name != SheetFacts.sheetName && sheet.rows.contains { row in row.contains { $0.value != .empty } }
    }
    return filled.map { sheet in
      OfficeTable(sheet, name: filled.count > 1 ? "\(name)#\(sheet.name)" : name)
    }
  }

  /// A sheet's cells as text; what is merged over several rows stands in each of them.
  public init(_ sheet: Sheet, name: String) {
    var rows = sheet.rows.map { row in row.map { CSVWriter.plain($0.text) } }
    for merge in sheet.merges where merge.rows.count > 1 {
      let (top, left) = (merge.rows.lowerBound, merge.columns.lowerBound)
      guard rows.indices.contains(top), rows[top].indices.contains(left) else { continue }
      let text = rows[top][left]
      for row in merge.rows.dropFirst() where rows.indices.contains(row) {
        while rows[row].count <= left { rows[row].append("") }
        rows[row][left] = text
      }
    }
    self.init(name: name, cells: rows)
    self.sheet = sheet.name
  }
}
