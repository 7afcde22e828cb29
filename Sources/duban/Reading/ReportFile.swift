import PlanModel

/// A report as a command takes it: a file of text, or what `extract` printed of one.
struct ReportFile {
  let path: String
  /// Nil for JSON, which carries no text.
  let source: SourceText?
  let extraction: Extraction

  /// Reads a report, or `extract` JSON.
  static func load(_ path: String) throws -> ReportFile {
    let bytes = try FileBytes.read(path)
    guard !bytes.isEmpty else {
      throw Failure(.badData, place: path, what: FailureWords.emptyFile, advice: FailureWords.giveReport)
    }
    if ExtractionFile.isJSON(bytes) {
      return ReportFile(path: path, source: nil, extraction: try ExtractionFile.read(bytes, path: path))
    }
    throw Failure(.badData, place: path, what: FailureWords.badJSON, advice: FailureWords.makeJSON)
  }
}
