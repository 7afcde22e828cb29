import PlanModel

/// What a word does in a clause (词类); a word may be in several.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: Int32

  /// 持续, 全面, 年内: stands before a verb and is stepped over.
  static let adverb = WordClass(rawValue: 1 << 0)
  /// 要, 将, 确保, 力争.
  static let modal = WordClass(rawValue: 1 << 1)
  /// 完成, 新建, 取消: done once, and then it is done.
  static let onceVerb = WordClass(rawValue: 1 << 2)
  /// 加强, 推进, 落实: kept up, without an end.
  static let standingVerb = WordClass(rawValue: 1 << 3)
  /// 通过, 围绕, 坚持: brings in the means of what follows.
  static let means = WordClass(rawValue: 1 << 4)
  /// 让, 使, 不断提升: says what for.
  static let purpose = WordClass(rawValue: 1 << 5)
  /// 获得感, 格局: an object that nobody can check.
  static let abstract = WordClass(rawValue: 1 << 6)
  /// 四个意识, 总体思路: guiding ideas, appeals.
  static let slogan = WordClass(rawValue: 1 << 7)
  /// 开工, 投产: a stage of a project, with its code.
  static let stage = WordClass(rawValue: 1 << 8)
  /// 同时, 一是, 我们要: before the statement, outside the quote.
  static let opener = WordClass(rawValue: 1 << 9)
  /// 同比, 其中, 惠及: leans on the clause before.
  static let continuation = WordClass(rawValue: 1 << 10)
  /// 正在, 收尾阶段: not at its end yet.
  static let progress = WordClass(rawValue: 1 << 11)
  /// 启动, 进场.
  static let started = WordClass(rawValue: 1 << 12)
  /// 未能, 尚未, 滞后.
  static let failed = WordClass(rawValue: 1 << 13)
  /// 完成, 获评, 办结.
  static let done = WordClass(rawValue: 1 << 14)
  /// 产业园, 水库, 道路: what is built; the last word of a project's name.
  static let projectNoun = WordClass(rawValue: 1 << 15)
  /// 方案, 制度, 称号: what is delivered.
  static let deliverable = WordClass(rawValue: 1 << 16)
  /// 农村, 重点, 综合: says what kind, and names nothing.
  static let generic = WordClass(rawValue: 1 << 17)

  static let verb: WordClass = [.onceVerb, .standingVerb]

  /// The seed file of each class.
  static let files: [(WordClass, String)] = [
    (.adverb, "adverbs"), (.modal, "modals"), (.onceVerb, "verbs-once"), (.standingVerb, "verbs-standing"),
    (.means, "means"), (.purpose, "purpose"), (.abstract, "abstract"), (.slogan, "slogan"),
    (.stage, "stages"),
    (.opener, "openers"), (.continuation, "continuations"), (.progress, "progress"), (.started, "started"),
    (.failed, "failed"), (.done, "done"), (.projectNoun, "nouns-project"),
    (.deliverable, "nouns-deliverable"),
    (.generic, "generic"),
  ]
}

/// A word found in the text.
struct WordHit: Sendable, Hashable {
  var start: Int
  var end: Int
  var classes: WordClass
  /// Set for stage words.
  var stage: ProjectStage?
  /// Its place among all entries of the word table.
  var entry: Int32

  var count: Int { end - start }
  func has(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }
}
