import PlanModel

/// A sentence with what stands around it in its paragraph (上下文).
struct Passage: Hashable, Sendable {
  var before = ""
  var quote: String
  var after = ""

  init(_ quote: String) { self.quote = quote }

  /// The words around a span, up to the paragraph's ends and at most `room` characters on each side.
  init(_ span: Span, in text: [Unicode.Scalar], room: Int = 60) {
    let first = min(max(0, span.start), text.count)
    let range = first..<min(max(span.end, first), text.count)
    quote = Self.string(text[range])
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < room, text[start - 1] != "\n" { start -= 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < room, text[end] != "\n" { end += 1 }
    let isCutBefore = start > 0 && text[start - 1] != "\n"
    let isCutAfter = end < text.count && text[end] != "\n"
    before = (isCutBefore ? "…" : "") + Self.string(text[start..<range.lowerBound])
    after = Self.string(text[range.upperBound..<end]) + (isCutAfter ? "…" : "")
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

/// One thing that waits for a person: a draft, or a commitment with its candidates (待定夺).
struct DecisionItem: Hashable, Sendable, Identifiable {
  struct Candidate: Hashable, Sendable {
    var link: Int
    var passage: Passage
    var documentTitle: String
    var relation: Relation
    var score: Double
    var isAuto: Bool
    var reasons: [Phrase]
    /// Two names of one indicator that accepting it would confirm.
    var alias: NamePair?
  }

  enum Matter: Hashable, Sendable {
    /// Is this a commitment? With the code of the draft that follows it, for merging.
    case draft(next: String?)
    /// Which outcome answers it?
    case links([Candidate])
  }

  var id: String
  var code: String
  var unit: String
  var title: String
  var kind: CommitmentKind
  var isFirm: Bool
  var headings: [String]
  var targets: String
  var due: String
  var lead: String
  var documentTitle: String?
  var passage: Passage
  var matter: Matter

  var isDraft: Bool { if case .draft = matter { true } else { false } }
  var candidates: [Candidate] { if case .links(let all) = matter { all } else { [] } }

  /// Where its sentence may be split: after each stop that has words on both sides, in Unicode scalars.
  var cuts: [Int] { ClauseCuts.cuts(passage.quote) }
}

/// Two names of one thing, as two reports have them (两处名称).
struct NamePair: Hashable, Sendable {
  var name: String
  var standard: String

  /// The pair of indicator names that one figure on each side has, of one measure and one sort of unit. Nil where
  /// the names are the same, one holds the other, or it isn't clear which figure answers which.
  static func suggested(promised: [Figure], reported: [Figure], known: [NamePair]) -> NamePair? {
    var pairs: Set<NamePair> = []
    let standing = reported.filter(Self.names)
    for target in promised.filter(Self.names) {
      if standing.contains(where: { $0.indicator == target.indicator }) { continue }
      for actual in standing where actual.measure == target.measure {
        guard counted(actual.unit) == counted(target.unit) else { continue }
        let (a, b) = (actual.indicator, target.indicator)
        if !a.contains(b), !b.contains(a) { pairs.insert(NamePair(name: a, standard: b)) }
      }
    }
    guard pairs.count == 1, let pair = pairs.first else { return nil }
    let isKnown = known.contains {
      $0 == pair || $0.name == pair.standard && $0.standard == pair.name
    }
    return isKnown ? nil : pair
  }

  /// A unit without its scale: 万套 and 套 count one sort of thing, 张 and 家 two.
  private static func counted(_ unit: String) -> Substring { unit.drop { "万亿千百十".contains($0) } }

  private static func names(_ figure: Figure) -> Bool {
    !figure.isAttribute && (2...16).contains(figure.indicator.unicodeScalars.count)
  }
}

/// The places in a sentence at which it may be split (断句处).
enum ClauseCuts {
  private static let stops: Set<Unicode.Scalar> = Set("，。；、,;：:".unicodeScalars)

  static func cuts(_ text: String) -> [Int] {
    let scalars = Array(text.unicodeScalars)
    var cuts: [Int] = []
    for (index, scalar) in scalars.enumerated() where stops.contains(scalar) {
      let isNumber =
        index > 0 && index + 1 < scalars.count && isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
      let hasWords = scalars[(index + 1)...].contains { !stops.contains($0) && $0 != " " }
      if hasWords, index > 0, !isNumber, !stops.contains(scalars[index + 1]) { cuts.append(index + 1) }
    }
    return cuts
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
