import ChineseText

/// Turns of phrase that the rules ask for (词组), by name; their words stand in `Seeds/vocabulary/reading-cues-*.txt`.
enum Cue {
  static let salutation = CueWords(.structure, "salutation")
  static let salute = CueWords(.structure, "salute")
  static let problems = CueWords(.structure, "problems")
  /// （四）存在问题。: at the head of a paragraph.
  static let problemsHead = CueWords(.structure, "problemsHead")
  static let seeing = CueWords(.structure, "seeing")
  /// For a first look.
  static let problemsOrSeeing = CueWords(.structure, "problems", or: "seeing")
  static let shortcomings = CueWords(.structure, "shortcomings")
  /// 不强, 滞后: how faults are told without the word for them.
  static let faults = CueWords(.structure, "faults")
  /// 总结 … 安排: a title that names both halves.
  static let backward = CueWords(.structure, "backward")
  static let forward = CueWords(.structure, "forward")
  static let governance = CueWords(.structure, "governance")
  static let deployment = CueWords(.structure, "deployment")
  static let meeting = CueWords(.structure, "meeting")
  static let furniture = CueWords(.structure, "furniture")
  static let tail = CueWords(.structure, "tail")
  static let exhortation = CueWords(.structure, "exhortation")
  /// 我们将办好, 要着力抓好: deeds announced for the time to come.
  static let announcingDeeds = CueWords(.structure, "announcingDeeds")
  /// 责任编辑, 下一页: between the pages of a report that was cut up.
  static let pageMarks = CueWords(.structure, "pageMarks")

  static func any(_ words: CueWords, _ s: Scalars, _ range: Range<Int>) -> Bool { words.any(s, range) }

  static func any(_ words: CueWords, _ s: Scalars, _ clause: Clause) -> Bool {
    clause.cues.mayHold(words) && (words.hasOwnBit || words.any(s, clause.range))
  }

  /// In a part of a clause.
  static func any(_ words: CueWords, _ s: Scalars, _ part: Range<Int>, of clause: Clause) -> Bool {
    clause.cues.mayHold(words) && words.any(s, part)
  }

  static func count(_ words: CueWords, _ s: Scalars, _ range: Range<Int>) -> Int { words.count(s, range) }
}

extension Cue {
  /// 一批, 若干: not named.
  static let vague = CueWords(.structure, "vague")
  /// The town's own, of which there is one: 镇区农贸市场, 镇卫生院.
  static let localities = CueWords(.structure, "localities")
  static let facilities = CueWords(.structure, "facilities")
  static let levels = CueWords(.structure, "levels")
  /// A part that only sets the frame: 总体要求和政策取向.
  static let requirements = CueWords(.structure, "requirements")
  /// Sentences that set the frame of a plan or thank for a review.
  static let framing = CueWords(.structure, "framing")
}
