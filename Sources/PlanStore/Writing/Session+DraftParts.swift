import FoundationEssentials
import PlanModel

// A draft in two, or two drafts in one (拆分、合并). Sources stay verbatim: each part quotes its piece of the text.
extension Session {
  /// Splits a draft at a place in its sentence, in Unicode scalars from its start; the draft itself is put aside.
  /// Returns the codes of the parts: `XH-2023-017-1`, `XH-2023-017-2`.
  public func splitDraft(
    _ code: String, unit: String? = nil, at cut: Int, on day: CalendarDate, reason: String? = nil
  ) throws -> [String] {
    let found = try draft(code, unit)
    let facts = try snapshot.facts(ofCode: code, unit: try snapshot.unitName(found.unitId), asOf: day)
    let whole = facts.commitment
    let text = Array((whole.source?.quote ?? whole.title).unicodeScalars)
    guard cut > 0, cut < text.count else { throw StoreError.badCut(code: code) }
    let figures = try figures(of: found.id)
    var parts: [Commitment] = []
    for range in [0..<cut, cut..<text.count] {
      let (range, quote) = Self.inked(text, range)
      guard !quote.isEmpty else { throw StoreError.badCut(code: code) }
      var part = whole
      part.id = newIdentity()
      part.code = try freeCode(after: code, unit: found.unitId)
      part.title = Self.title(quote)
      part.adopted = nil
      part.source = whole.source.map {
        Source(
          documentHash: $0.documentHash,
          span: Span($0.span.start + range.lowerBound, $0.span.start + range.upperBound), quote: quote)
      }
      part.original.targets = whole.original.targets.filter { target in
        let isSecond = Self.stands(target, in: text, before: cut) == false
        return isSecond == (range.lowerBound >= cut)
      }
      if part.original.targets.isEmpty, part.kind == .indicator { part.kind = .action }
      let span = part.source?.span
      _ = try record(
        part,
        figures: figures.filter { figure in
          span.map { figure.span.start >= $0.start && figure.span.end <= $0.end } ?? false
        }
      )
      parts.append(part)
    }
    try noteDraft(found, .split, others: parts.map(\.id), on: day, reason: reason)
    try retire([found.identity], on: day)
    return parts.map(\.code)
  }

  /// Makes one draft of two that stand beside each other in one document, or came from none. Returns its code.
  public func mergeDrafts(
    _ code: String, with other: String, unit: String? = nil, on day: CalendarDate, reason: String? = nil
  ) throws -> String {
    let first = try draft(code, unit)
    let second = try draft(other, try snapshot.unitName(first.unitId))
    guard first.id != second.id, first.planId == second.planId else {
      throw StoreError.notBeside(code: code, other: other)
    }
    let name = try snapshot.unitName(first.unitId)
    let one = try snapshot.facts(ofCode: code, unit: name, asOf: day).commitment
    let two = try snapshot.facts(ofCode: other, unit: name, asOf: day).commitment
    var merged = one
    merged.id = newIdentity()
    merged.code = try freeCode(after: code, unit: first.unitId)
    merged.title = one.title == two.title ? one.title : "\(one.title)；\(two.title)"
    merged.isFirm = one.isFirm || two.isFirm
    merged.original.targets += two.original.targets.filter { !one.original.targets.contains($0) }
    if let a = one.original.due, let b = two.original.due { merged.original.due = a.last < b.last ? b : a }
    if one.original.due == nil || two.original.due == nil { merged.original.due = nil }
    merged.supporting += ([two.lead].compactMap { $0 } + two.supporting).filter {
      $0 != one.lead && !one.supporting.contains($0)
    }
    merged.source = try joined(one.source, two.source, code, other)
    _ = try record(merged, figures: try figures(of: first.id) + figures(of: second.id))
    try noteDraft(first, .merged, others: [second.identity, merged.id], on: day, reason: reason)
    try retire([first.identity, second.identity], on: day)
    return merged.code
  }

  /// One contiguous piece of the document that holds both sentences.
  private func joined(_ one: Source?, _ two: Source?, _ code: String, _ other: String) throws -> Source? {
    guard let one, let two else {
      if one == nil, two == nil { return nil }
      throw StoreError.notBeside(code: code, other: other)
    }
    let span = Span(min(one.span.start, two.span.start), max(one.span.end, two.span.end))
    let gap = span.count - one.span.count - two.span.count
    guard one.documentHash == two.documentHash, gap <= Self.widestGap else {
      throw StoreError.notBeside(code: code, other: other)
    }
    let text = Array(try snapshot.text(ofDocument: one.documentHash).unicodeScalars)
    guard span.end <= text.count else { throw StoreError.notBeside(code: code, other: other) }
    return Source(
      documentHash: one.documentHash, span: span,
      quote: String(String.UnicodeScalarView(text[span.start..<span.end])))
  }

  /// Between two sentences that make one item: a clause, not a paragraph.
  private static let widestGap = 60

  private func figures(of id: Int) throws -> [Figure] {
    var figures: [Figure] = []
    try statement("SELECT \(FigureRecord.columns) FROM figure WHERE commitmentId = ? ORDER BY id")
      .each(.int(id)) { figures.append(FigureRecord.decode($0)) }
    return figures
  }

  /// `XH-2023-017-1`, or the next number that is free.
  private func freeCode(after code: String, unit: Int) throws -> String {
    var number = 1
    while try statement("SELECT 1 FROM commitment WHERE code = ? AND unitId = ?")
      .first(.text("\(code)-\(number)"), .int(unit), row: { _ in true }) != nil
    {
      number += 1
    }
    return "\(code)-\(number)"
  }

  private static let edges: Set<Unicode.Scalar> = Set("，。；、,; \n\t　".unicodeScalars)

  /// A piece without the punctuation around it.
  private static func inked(_ text: [Unicode.Scalar], _ range: Range<Int>) -> (Range<Int>, String) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, edges.contains(text[start]) { start += 1 }
    while end > start, edges.contains(text[end - 1]) { end -= 1 }
    return (start..<end, String(String.UnicodeScalarView(text[start..<end])))
  }

  private static func title(_ quote: String) -> String {
    quote.count <= 40 ? quote : String(quote.prefix(39)) + "…"
  }

  /// Whether a target's words stand before the cut; true where they stand nowhere.
  private static func stands(_ target: Target, in text: [Unicode.Scalar], before cut: Int) -> Bool {
    let words = Array(target.text.unicodeScalars)
    guard !words.isEmpty, words.count <= text.count else { return true }
    for start in 0...(text.count - words.count) where text[start..<(start + words.count)].elementsEqual(words)
    {
      return start < cut
    }
    return true
  }
}
