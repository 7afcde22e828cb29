import FoundationEssentials

/// Prints a web page of ours to PDF with a browser that is there (打印为 PDF); never required.
public enum PDFPrinter {
  /// The page as a browser prints it, on the paper that its style asks for.
  ///
  /// - Throws: `helperMissing` where no Chromium is installed, `helperFailed`, `helperTimedOut`.
  public static func print(html: String, seconds: Int = 120) throws(FormatError) -> [UInt8] {
    guard let folder = TemporaryFolder.make() else {
      throw .helperFailed(name: "chromium", status: 0, message: "no temporary folder")
    }
    defer { TemporaryFolder.remove(folder) }
    do {
      try Data(html.utf8).write(to: URL(filePath: "\(folder)/page.html"))
    } catch {
      throw .helperFailed(name: "chromium", status: 0, message: "\(folder): \(error)")
    }
    var missing: FormatError?
    for name in ["chromium", "chromium-browser", "google-chrome"] {
      do throws(FormatError) {
        _ = try HelperProgram.run(
          [
            // The page is our own and reaches for nothing; the browser's own walls need rights that an office's
            // machine may not give.
            name, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(folder)/page.pdf",
            "file://\(folder)/page.html",
          ], package: "chromium", input: [], seconds: seconds, limit: 1 << 20)
        if let made = try? Data(contentsOf: URL(filePath: "\(folder)/page.pdf")) { return Array(made) }
        throw FormatError.helperFailed(name: name, status: 0, message: "no PDF")
      } catch {
        guard case .helperMissing = error else { throw error }
        missing = missing ?? error
      }
    }
    throw missing ?? .helperMissing(name: "chromium", package: "chromium")
  }
}
