import FoundationEssentials

/// A spreadsheet's file, whatever program saved it (读表格文件): XLSX itself; .xls, .et and .ods through LibreOffice.
public struct SpreadsheetSource: Sendable {
  /// Bytes of the file itself.
  public var limit: Int
  /// How long the helper program may take.
  public var helperSeconds: Int

  public init(limit: Int = 128 << 20, helperSeconds: Int = 180) {
    self.limit = limit
    self.helperSeconds = helperSeconds
  }

  /// Nil where the bytes are no workbook of any kind: a CSV file, pasted text.
  public func workbook(_ bytes: [UInt8]) throws(FormatError) -> Workbook? {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    switch Signature(of: bytes) {
    case .zip:
      // An OpenDocument file names its kind in its first bytes, uncompressed.
      let isOpenDocument = bytes.prefix(200).contains("opendocument.spreadsheet")
      return try XLSXReader().read(isOpenDocument ? try converted(bytes, "ods") : bytes)
    case .compoundFile: return try XLSXReader().read(try converted(bytes, "xls"))
    case .pdf: throw .unsupported(.pdf)
    default: return nil
    }
  }

  private func converted(_ bytes: [UInt8], _ ending: String) throws(FormatError) -> [UInt8] {
    try HelperProgram.xlsx(bytes, ending: ending, seconds: helperSeconds, limit: limit)
  }
}

extension Sequence<UInt8> {
  fileprivate func contains(_ word: String) -> Bool {
    String(decoding: Array(self), as: UTF8.self).contains(word)
  }
}

extension HelperProgram {
  /// A spreadsheet that LibreOffice opens, as XLSX.
  static func xlsx(_ bytes: [UInt8], ending: String, seconds: Int, limit: Int) throws(FormatError) -> [UInt8]
  {
    guard let folder = TemporaryFolder.make() else {
      throw .helperFailed(name: "soffice", status: 0, message: "no temporary folder")
    }
    defer { TemporaryFolder.remove(folder) }
    let source = "\(folder)/source.\(ending)"
    do {
      try Data(bytes).write(to: URL(filePath: source))
    } catch {
      throw .helperFailed(name: "soffice", status: 0, message: "\(source): \(error)")
    }
    // A profile of its own: a LibreOffice that is open already must not take the job and drop it.
    _ = try run(
      [
        "soffice", "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
        "--convert-to", "xlsx", "--outdir", "\(folder)/out", source,
      ], package: "libreoffice-calc", input: [], seconds: seconds, limit: 1 << 20)
    guard let made = try? Data(contentsOf: URL(filePath: "\(folder)/out/source.xlsx")) else {
      throw .helperFailed(name: "soffice", status: 0, message: "")
    }
    guard made.count <= limit else { throw .tooLarge(bytes: made.count, limit: limit) }
    return Array(made)
  }
}
