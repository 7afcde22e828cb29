import PlanModel

/// Everything that matching says to people, in both languages.
enum Words {
  static func shared(_ terms: [String]) -> Phrase {
    Phrase(
      zh: "同提\(terms.map { "“\($0)”" }.joined(separator: "、"))",
      en: "Both name \(terms.joined(separator: ", "))")
  }
  static func searched(_ outcomes: Int) -> Phrase {
    Phrase(
      zh: "已通读后一报告的\(outcomes)条成效，无一作答",
      en: "All \(outcomes) outcomes of the later report were searched; none answers")
  }
  static func refused(_ quote: String, _ score: Double) -> Phrase {
    let shown = (score * 100).rounded() / 100
    return Phrase(
      zh: "最接近的一条未采用（相似度\(shown)）：\(quote)", en: "The nearest was refused (likeness \(shown)): \(quote)")
  }
  static let nothingNear = Phrase(zh: "没有一条提到同一事物", en: "None names the same matter")
}
