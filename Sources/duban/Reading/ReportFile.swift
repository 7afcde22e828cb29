import ChineseText
import DocumentFormats
import PlanExtraction
import PlanModel
import PlanStore

/// A report as a command takes it: a file with its text, or what `extract` printed of one.
struct ReportFile {
  let path: String
  /// Nil for JSON, which carries no text.
  let source: NumberedText?
  let extraction: Extraction

  /// The text that its spans count in; empty for JSON.
  var scalars: [UInt32] { source?.scalars.map(\.value) ?? [] }

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
  static func load(_ path: String, encoding: TextEncoding? = nil) throws -> ReportFile {
    let bytes = try FileBytes.read(path)
    guard !bytes.isEmpty else {
      throw UnreadableFile(path: path, error: .empty)
    }
    if ExtractionFile.isJSON(bytes) {
      return ReportFile(path: path, source: nil, extraction: try ExtractionFile.read(bytes, path: path))
    }
    return try read(bytes, path: path, encoding: encoding)
  }

  /// Reads a report's bytes; the path decides only between formats that look alike.
  static func read(_ bytes: [UInt8], path: String, encoding: TextEncoding? = nil) throws -> ReportFile {
    let source = try UnreadableFile.at(path) { () throws(FormatError) in
      try ReportSource().read(path: path, bytes: bytes, encoding: encoding)
    }
    var extraction = ReportReader().read(
      source.text, hints: ReportHints(title: title(of: source), sha256: Hash.sha256(bytes)))
    // What the page says of itself fills what the text leaves open.
    if extraction.document.issued == nil {
      extraction.document.issued =
        ["成文日期", "发布日期", "发布时间"].lazy
        .compactMap { source.facts[$0] }.compactMap { CalendarDate($0.prefix(10)) }.first
    }
    extraction.findings += source.problems.map(FormatWords.finding)
    return ReportFile(path: path, source: NumberedText(path: path, text: source.text), extraction: extraction)
  }

  /// What a page calls itself: its metadata's name, else the part of its title that stands in the text too and isn't
  /// the site's (“上半年工作总结-某镇人民政府”).
  private static func title(of source: SourceText) -> String? {
    if let name = source.facts["名称"] { return name }
    guard !source.title.isEmpty else { return nil }
    return source.title.split { "-_|–—".contains($0) }
      .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
      .first { $0.count > 3 && source.text.contains($0) }
  }
}
