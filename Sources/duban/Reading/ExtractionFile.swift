import FoundationEssentials
import PlanModel

/// Reads what `extract --format json` prints, and annotated reports in its form.
///
/// Only id, start, end and quote are required of an entry; `period_reviewed` and `period_planned` stand for
/// `document.reviewed` and `planned`. DESIGN §6.
enum ExtractionFile {
  /// Whether the bytes look like JSON and not like a report.
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let start = body.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    // {\rtf is a document.
    return start.first == UInt8(ascii: "{") && start.dropFirst().first != UInt8(ascii: "\\")
  }

  static func read(_ bytes: [UInt8], path: String) throws -> Extraction {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    do {
      return try JSONDecoder().decode(Form.self, from: Data(body)).extraction
    } catch let error as DecodingError {
      throw Failure(
        .badData, place: path, what: FailureWords.badJSON(detail(error)), advice: FailureWords.makeJSON)
    }
  }

  /// Where in the file, in the notation of its paths: `commitments[3].start`.
  private static func detail(_ error: DecodingError) -> String {
    func path(_ keys: [any CodingKey]) -> String {
      keys.reduce("") { $0 + ($1.intValue.map { "[\($0)]" } ?? ($0.isEmpty ? "" : ".") + $1.stringValue) }
    }
    return switch error {
    case .keyNotFound(let key, let context): path(context.codingPath + [key])
    case .typeMismatch(_, let context), .valueNotFound(_, let context): path(context.codingPath)
    case .dataCorrupted(let context):
      context.codingPath.isEmpty ? "JSON" : path(context.codingPath)
    @unknown default: "JSON"
    }
  }

  private struct Form: Decodable {
    var document: DocumentForm?
    var doc: String?
    var unit: String?
    var periodReviewed: String?
    var periodPlanned: String?
    var sections: [SectionForm]?
    var commitments: [StatementForm]?
    var outcomes: [StatementForm]?

    private enum CodingKeys: String, CodingKey {
      case document, doc, unit, sections, commitments, outcomes
      case periodReviewed = "period_reviewed"
      case periodPlanned = "period_planned"
    }

    var extraction: Extraction {
      Extraction(
        document: DocumentFacts(
          title: document?.title ?? doc ?? "", unit: document?.unit ?? unit,
          issued: document?.issued.flatMap { CalendarDate($0) },
          reviewed: (document?.reviewed ?? periodReviewed).flatMap { Period($0) },
          planned: (document?.planned ?? periodPlanned).flatMap { Period($0) },
          sha256: document?.sha256 ?? "", characters: document?.characters ?? 0),
        sections: (sections ?? []).compactMap(\.section),
        commitments: (commitments ?? []).map(\.commitment), outcomes: (outcomes ?? []).map(\.outcome))
    }
  }

  private struct DocumentForm: Decodable {
    var title, unit, issued, reviewed, planned, sha256: String?
    var characters: Int?
  }

  private struct SectionForm: Decodable {
    var role: String
    var start, end: Int
    var heading: String?

    var section: Section? {
      SectionRole(rawValue: role).map { Section(role: $0, span: Span(start, end), heading: heading) }
    }
  }

  private struct StatementForm: Decodable {
    var id, quote: String
    var start, end: Int
    var title, kind, status, due, rule, modality, stage: String?
    var firm: Bool?
    var headings, units: [String]?
    var figures: [FigureForm]?

    var commitment: CommitmentStatement {
      CommitmentStatement(
        id: id, span: Span(start, end), quote: quote, title: title ?? "", isFirm: firm ?? false,
        kind: kind.flatMap(CommitmentKind.init) ?? .action,
        modality: modality.flatMap(Modality.init) ?? .firm, due: due.flatMap { PartialDate($0) },
        headings: headings ?? [], units: units ?? [], figures: (figures ?? []).map(\.figure),
        stage: stage.flatMap(ProjectStage.init), rule: rule ?? "")
    }

    var outcome: OutcomeStatement {
      OutcomeStatement(
        id: id, span: Span(start, end), quote: quote, isFirm: firm ?? false,
        status: status.flatMap(OutcomeStatus.init) ?? .done, headings: headings ?? [],
        figures: (figures ?? []).map(\.figure), stage: stage.flatMap(ProjectStage.init), rule: rule ?? "")
    }
  }

  private struct FigureForm: Decodable {
    var start, end: Int?
    var quote: String?
    var indicator, unit, cmp, measure, rule: String?
    var value, upper: Decimal?
    var attribute: Bool?

    var figure: Figure {
      let comparator = cmp.flatMap(Comparator.init) ?? .exactly
      return Figure(
        span: Span(start ?? 0, end ?? 0), quote: quote ?? "", indicator: indicator ?? "", value: value,
        upper: upper, unit: unit ?? "", comparator: upper != nil ? .between : comparator,
        measure: measure.flatMap(Measure.init) ?? .level, isAttribute: attribute ?? false, rule: rule ?? "")
    }
  }
}
