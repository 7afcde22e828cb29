import PlanModel

/// What a rule of reading says of itself (规则卡片): its name, its meaning, where it is laid down, and its notes.
///
/// The notes are made only when somebody asks (`explain`, the reference page, the tests): a reading never builds them.
///
/// A class, so that whoever hands a rule on hands on one reference and not each of its words.
public final class RuleCard: Sendable {
  /// Stable; `explain` prints it and decisions may refer to it.
  public let id: String
  public let meaning: Phrase
  /// READING, RULES or DOMAIN with the place.
  public let source: String
  /// The meaning alone in a list: what a statement says of why it is firm, made once for all of them.
  let reasons: [Phrase]
  private let makeNotes: @Sendable () -> RuleNotes

  public var notes: RuleNotes { makeNotes() }

  init(_ id: String, _ meaning: Phrase, _ source: String, notes: @escaping @Sendable () -> RuleNotes) {
    self.id = id
    self.meaning = meaning
    self.source = source
    reasons = [meaning]
    makeNotes = notes
  }
}

/// What a rule goes by, and the examples that are its tests and its documentation (规则注解).
public struct RuleNotes: Sendable {
  /// What it looks at.
  let uses: [RuleClue]
  /// `text => value`: sentences of our own in which the rule decides. 〔回顾〕 marks one of a review.
  public let hits: [String]
  /// `text => value`: near misses, which look alike and are decided by another rule.
  public let misses: [String]

  init(uses: [RuleClue] = [], hits: [String], misses: [String] = []) {
    self.uses = uses
    self.hits = hits
    self.misses = misses
  }

  /// The word lists that it uses, by the names of their files in `Seeds/vocabulary`.
  public var lists: [String] { uses.compactMap(\.list) }
}

/// A thing that a rule looks at in a sentence (依据).
enum RuleClue: Sendable {
  case words(WordClass)
  case cue(CueWords)
  /// A number that measures.
  case figure
  case time
  /// Somebody's or something's own name, a term in quotation marks, a title.
  case name

  /// The word list's name; nil where the clue is no list.
  var list: String? {
    switch self {
    case .words(let wanted):
      WordClass.files.filter { wanted.contains($0.0) }.map { "reading-\($0.1)" }.joined(separator: "、")
    case .cue(let cue): "reading-cues-\(cue.name)"
    case .figure, .time, .name: nil
    }
  }
}

/// An answer with the rule that gave it.
struct Decision<Answer: Sendable>: Sendable {
  let answer: Answer
  let card: RuleCard
}
