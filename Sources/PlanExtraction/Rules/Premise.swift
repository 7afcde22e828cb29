import ChineseText

/// What must hold before a rule is asked at all (前提): bits that are counted once for a clause or a statement.
///
/// A premise only says beforehand what the rule itself would find; a rule without one is always asked. Debug builds ask
/// the rule all the same, and stop where it answers.
struct Premise: Sendable {
  fileprivate let marks: Marks
  fileprivate let words: WordClass
  fileprivate let cues: CueBits
  fileprivate let needsCue: Bool

  static let none = Premise.when([])

  /// All of these marks, a word of each of these classes, and a word of one of these lists.
  static func when(_ marks: Marks, words: WordClass = [], anyOf lists: [CueWords] = []) -> Premise {
    var cues = CueBits()
    for list in lists { cues.formUnion(list.bit) }
    return Premise(marks: marks, words: words, cues: cues, needsCue: !lists.isEmpty)
  }

  static func when(words: WordClass = [], anyOf lists: [CueWords] = []) -> Premise {
    when([], words: words, anyOf: lists)
  }
}

/// What can be said of a clause or a statement with yes or no (标记), and of where it stands.
struct Marks: OptionSet, Sendable {
  let rawValue: UInt32

  static let target = Marks(rawValue: 1 << 0)
  static let noTarget = Marks(rawValue: 1 << 1)
  static let review = Marks(rawValue: 1 << 2)
  static let plan = Marks(rawValue: 1 << 3)
  /// Begins with a verb.
  static let verb = Marks(rawValue: 1 << 4)
  static let noVerb = Marks(rawValue: 1 << 5)
  /// Names a time.
  static let time = Marks(rawValue: 1 << 6)
  /// Ends its sentence.
  static let last = Marks(rawValue: 1 << 7)
  /// Another clause follows.
  static let next = Marks(rawValue: 1 << 8)
  /// A statement is being made.
  static let current = Marks(rawValue: 1 << 9)
  /// No lead waits for it.
  static let noPending = Marks(rawValue: 1 << 10)
  static let announced = Marks(rawValue: 1 << 11)
  static let firm = Marks(rawValue: 1 << 12)
  static let national = Marks(rawValue: 1 << 13)
  /// Of a report that isn't the whole country's.
  static let local = Marks(rawValue: 1 << 14)
  /// How many there are.
  static let most = 15
  static let all: UInt32 = 1 << 15 - 1

  /// One of two marks.
  static func either(_ isSo: Bool, _ yes: Marks, _ no: Marks) -> Marks { isSo ? yes : no }
}

/// What the rules are asked about, with what was counted of it.
protocol RuleSubject: AnyObject {
  var marks: Marks { get }
  /// Every class of its words.
  var classes: WordClass { get }
  /// Which lists of cues may have a word in it.
  var cues: CueBits { get }
}

extension Premise {
  func needs(_ mark: Marks) -> Bool { marks.contains(mark) }
  var needsWords: Bool { needsCue || !words.isEmpty }

  /// Whether all but its marks are there.
  @inline(__always)
  func holds(_ classes: WordClass, _ cues: CueBits) -> Bool {
    classes.isSuperset(of: words) && (!needsCue || cues.overlaps(self.cues))
  }

  @inline(__always)
  func holds(_ marks: Marks, _ classes: WordClass, _ cues: CueBits) -> Bool {
    marks.isSuperset(of: self.marks) && classes.isSuperset(of: words)
      && (!needsCue || cues.overlaps(self.cues))
  }
}
