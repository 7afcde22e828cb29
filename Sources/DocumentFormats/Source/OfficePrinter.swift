import FoundationEssentials

/// Prints our documents and workbooks to PDF with the office program that is there (转为 PDF); never required.
public enum OfficePrinter {
  /// What is printed.
  public enum Form: String, CaseIterable, Sendable { case docx, xlsx }

  /// The pages as LibreOffice lays them out.
  ///
  /// - Throws: `helperMissing` where no LibreOffice is installed, `helperFailed`, `helperTimedOut`, `tooLarge`.
  public static func pdf(
    _ bytes: [UInt8], _ form: Form, seconds: Int = 180, limit: Int = 256 << 20
  ) throws(FormatError) -> [UInt8] {
    guard let folder = TemporaryFolder.make() else {
      throw .helperFailed(name: "soffice", status: 0, message: "no temporary folder")
    }
    defer { TemporaryFolder.remove(folder) }
    let source = "\(folder)/source.\(form.rawValue)"
    do {
      try Data(bytes).write(to: URL(filePath: source))
    } catch {
      throw .helperFailed(name: "soffice", status: 0, message: "\(source): \(error)")
    }
    // A profile of its own: a LibreOffice that is open already must not take the job and drop it.
    _ = try HelperProgram.run(
      [
        "soffice", "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
        "--convert-to", "pdf", "--outdir", "\(folder)/out", source,
      ], package: form == .docx ? "libreoffice-writer" : "libreoffice-calc", input: [], seconds: seconds,
      limit: 1 << 20)
    guard let made = try? Data(contentsOf: URL(filePath: "\(folder)/out/source.pdf")) else {
      throw .helperFailed(name: "soffice", status: 0, message: "no PDF")
    }
    guard made.count <= limit else { throw .tooLarge(bytes: made.count, limit: limit) }
    return Array(made)
  }
}
