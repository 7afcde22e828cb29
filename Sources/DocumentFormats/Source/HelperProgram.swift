import FormatLibraries
import FoundationEssentials

/// A program outside that reads what we don't (辅助程序): found on PATH, never required.
enum HelperProgram {
  /// The text of a PDF, as poppler's pdftotext gives it.
  static func pdfText(_ bytes: [UInt8], seconds: Int, limit: Int) throws(FormatError) -> [UInt8] {
    try run(
      ["pdftotext", "-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"], package: "poppler-utils", input: bytes,
      seconds: seconds, limit: limit)
  }

  /// A document that LibreOffice opens, as DOCX.
  static func docx(_ bytes: [UInt8], kind: FileKind, seconds: Int, limit: Int) throws(FormatError) -> [UInt8]
  {
    guard let folder = TemporaryFolder.make() else {
      throw .helperFailed(name: "soffice", status: 0, message: "no temporary folder")
    }
    defer { TemporaryFolder.remove(folder) }
    let source = "\(folder)/source.\(kind.rawValue)"
    do {
      try Data(bytes).write(to: URL(filePath: source))
    } catch {
      throw .helperFailed(name: "soffice", status: 0, message: "\(source): \(error)")
    }
    // A profile of its own: a LibreOffice that is open already must not take the job and drop it.
    _ = try run(
      [
        "soffice", "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore",
        "--convert-to",
        "docx", "--outdir", "\(folder)/out", source,
      ], package: "libreoffice-writer", input: [], seconds: seconds, limit: 1 << 20)
    guard let made = try? Data(contentsOf: URL(filePath: "\(folder)/out/source.docx")) else {
      throw .helperRefused(name: "LibreOffice", kind: kind)
    }
    guard made.count <= limit else { throw .tooLarge(bytes: made.count, limit: limit) }
    return Array(made)
  }

  static func run(
    _ arguments: [String], package: String, input: [UInt8], seconds: Int, limit: Int
  ) throws(FormatError) -> [UInt8] {
    var out: UnsafeMutableRawPointer?
    var count = 0
    var status: Int32 = 0
    var errors = [CChar](repeating: 0, count: 2048)
    let result = CStrings.with(arguments) { pointers in
      input.withUnsafeBytes {
        fl_run(
          pointers, $0.baseAddress, $0.count, limit, Int32(seconds), &out, &count, &errors, errors.count,
          &status)
      }
    }
    defer { fl_free(out) }
    let name = arguments.first ?? ""
    let message = String(decoding: errors.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    switch result {
    case FLRan where status == 0: return Array(UnsafeRawBufferPointer(start: out, count: count))
    case FLRan: throw .helperFailed(name: name, status: Int(status), message: message)
    case FLNotFound: throw .helperMissing(name: name, package: package)
    case FLTimedOut: throw .helperTimedOut(name: name, seconds: seconds)
    case FLTooMuchOutput: throw .tooLarge(bytes: limit, limit: limit)
    default: throw .helperFailed(name: name, status: Int(status), message: message)
    }
  }
}
