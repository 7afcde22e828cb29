extension Signal {
  /// The name that the outcome begins with stands in the commitment (起首之名).
  static let opening = Signal(
    "opening", weight: 1.5, zh: "成效起首的名称（不是动词、行业词）在承诺里，越少见越重",
    en:
      "the name that the outcome begins with, no verb and no field, stands in the commitment; the rarer the heavier",
    examples: [
      Example("晓舟船业年内取得环评批复", "晓舟船业用地没有着落", over: "办理船业环评批复12件"),
      Example("晓舟船业年内取得环评批复", "全年晓舟船业产值过亿元", over: "支持晓舟船业等3家企业发展"),
    ]
  ) { $0.shared.opening }
}

/// What a statement begins with (起首): reviews of townships put the thing first, 晓舟船业9月投产.
enum Opening {
  /// A name of the thing itself: not a verb, a field or a word that any sentence may begin with.
  static func isName(_ text: [UInt32], vocabulary: MatchVocabulary) -> Bool {
    text.withUnsafeBufferPointer { text in
      var at = 0
      while at < text.count {
        let lead = vocabulary.leads.words(at: at, of: text) { _, _ in false }
        if lead > 0 {
          at += lead
        } else if isMark(text[at]) {
          at += 1
        } else {
          break
        }
      }
      guard at + 1 < text.count, Folding.isHan(text[at]), Folding.isHan(text[at + 1]) else { return false }
      return vocabulary.commonOpenings.words(at: at, of: text) { _, _ in false } < 2
    }
  }

  /// Commas and opening quotation marks.
  private static func isMark(_ value: UInt32) -> Bool {
    value == 0xFF0C || value == 0x2C || value == 0x3001 || value == 0x201C
  }
}
