import ChineseText
import Crypto
import DocumentFormats
import PlanExtraction
import PlanModel

/// A report as a command takes it: a file with its text, or what `extract` printed of one.
struct ReportFile {
  let path: String
  /// Nil for JSON, which carries no text.
  let source: NumberedText?
  let extraction: Extraction

  /// Its printed figures held against each other and against earlier reports. RULES §8.
  func audit(earlier: [Extraction]) throws -> [Finding] {
    guard let source else {
      throw Failure(.badData, place: path, what: FailureWords.noText, advice: FailureWords.giveText)
    }
    let text = ReadableText(source: source.scalars.map(\.value))
    let figures = FigureScanner(text).figures().map { $0.figure(in: text) }
    let spans = extraction.sections.filter { $0.role == .review || $0.role == .problems }.map(\.span)
    return Auditor().findings(source: text.source, figures: figures, spans: spans, earlier: earlier)
  }

  /// Reads a report, or `extract` JSON.
  static func load(_ path: String) throws -> ReportFile {
    let bytes = try FileBytes.read(path)
    guard !bytes.isEmpty else {
      throw Failure(.badData, place: path, what: FailureWords.emptyFile, advice: FailureWords.giveReport)
    }
    if ExtractionFile.isJSON(bytes) {
      return ReportFile(path: path, source: nil, extraction: try ExtractionFile.read(bytes, path: path))
    }
    let text = try UnreadableFile.at(path) { () throws(FormatError) in try TextDecoder().decode(bytes).text }
    let extraction = ReportReader().read(text, hints: ReportHints(sha256: Digest.sha256(bytes)))
    return ReportFile(path: path, source: NumberedText(path: path, text: text), extraction: extraction)
  }
}

/// The name of a document in the store: SHA-256 of its original bytes.
enum Digest {
  static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}
