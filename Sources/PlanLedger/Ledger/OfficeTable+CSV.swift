import DocumentFormats
import PlanModel

extension OfficeTable {
  /// A CSV file as rows: UTF-8, GB18030 or UTF-16; commas, semicolons or tabs.
  ///
  /// - Parameter name: what findings call the file.
  public init(csv bytes: [UInt8], name: String, encoding: TextEncoding? = nil) throws(FormatError) {
    self.init(try CSVReader().read(bytes, encoding: encoding), name: name)
  }

  public init(_ csv: CSVTable, name: String) {
    self.init(
      name: name,
      rows: csv.records.map { OfficeRow($0) })
    findings = Self.findings(csv.problems, name: name)
  }

  static func findings(_ problems: [CSVProblem], name: String) -> [Finding] {
    problems.compactMap { problem in
      let place = TablePlace(file: name, line: problem.line)
      return switch problem.defect {
      case .bareQuote, .textAfterQuote: Words.strayQuote(at: place)
      // Rows of other lengths are held against the header, which may stand below a title.
      default: nil
      }
    }
  }
}

extension OfficeRow {
  init(_ record: CSVRecord) {
    self.init(number: record.line, cells: record.cells.map { CSVWriter.plain($0.text) })
  }
}

extension LedgerWriter {
  /// Rows as a CSV file; with a mark in front, since Excel takes UTF-8 for something else without one.
  public func csv(_ rows: [[String]]) -> String { CSVWriter(hasMark: true).write(rows) }
}
