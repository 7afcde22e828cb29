import PlanModel

/// What a chain of reports prints.
enum ChainWords {
  static func title(_ periods: [String]) -> Phrase {
    Phrase(
      zh: "连续对账：\(periods.joined(separator: "、"))年计划，逐份对照下一份报告的回顾和计划",
      en: "The plans for \(periods.joined(separator: ", ")), each against the next report's review and plan")
  }
  static func counts(_ lives: Int, _ firm: Int) -> Phrase {
    Phrase(
      zh: "共\(lives)项承诺（明确\(firm)项），同一事项跨年只算一项。",
      en: "\(lives) commitments, \(firm) of them firm; one that goes on over the years counts once.")
  }
  static let dropped = Phrase(
    zh: "无声消失：下一份报告既无回应，计划也不再提", en: "Dropped without a word: in neither the next review nor the next plan")
  static let dragged = Phrase(
    zh: "年年结转：没有做到，又写进下一年", en: "Dragged on: not reached, and in the next plan again")
  static let leftOff = Phrase(
    zh: "未了而止：未达到或只做到部分，下一年不再安排", en: "Left off: not or not wholly reached, and not taken up again")
  static let changed = Phrase(
    zh: "改述与替换：目标或对象变了", en: "Reworded or replaced: the target or the object changed")
  static let openList = Phrase(
    zh: "在案：写在最后一份计划里，尚无报告回顾", en: "Open: in the last plan, which no report has looked back on")

  static func name(_ fate: Fate) -> Phrase {
    switch fate {
    case .dropped: Phrase(zh: "无声消失", en: "dropped")
    case .leftOff: Phrase(zh: "未了而止", en: "left off")
    case .answered: Phrase(zh: "有回音", en: "answered")
    case .undecided: Phrase(zh: "待定", en: "undecided")
    case .open: Phrase(zh: "在案", en: "open")
    case .merged: Phrase(zh: "并入他项", en: "merged")
    }
  }
  static func name(_ next: Continuation) -> Phrase {
    switch next {
    case .carriedOver: Phrase(zh: "下一年延续", en: "carried over")
    case .reworded: Phrase(zh: "下一年改述", en: "reworded")
    case .replaced: Phrase(zh: "下一年替换", en: "replaced")
    case .merged: Phrase(zh: "下一年并入另一项", en: "merged into another")
    }
  }
  static let neither = Phrase(
    zh: "下一年的回顾没有回应，计划里也没有", en: "neither the next review nor the next plan speaks of it")
  static func due(_ date: PartialDate) -> Phrase {
    Phrase(zh: "时限\(date)，未到", en: "due \(date), still to come")
  }
  static let ends = Phrase(zh: "下一年不再安排", en: "not in the next plan")
  static let notYet = Phrase(zh: "尚无报告回顾", en: "no report has looked back on it")
  static let plan = Phrase(zh: "计划", en: "plan")
  static let fate = Phrase(zh: "结局", en: "Fate")
  static let lives = Phrase(zh: "项数", en: "Count")
  static let firm = Phrase(zh: "其中明确", en: "Firm")
  static func soft(_ count: Int) -> Phrase {
    Phrase(
      zh: "另有 \(count) 项（多为方向性表述），用 --all 列出。", en: "Another \(count), mostly directions; --all lists them.")
  }
  static func explained(_ rules: String) -> Phrase {
    Phrase(
      zh: "无声消失的，先问本单位：也可能换了说法，程序没有认出。口径：\(rules)。报告自己的说法是回应，不等于核实。",
      en:
        "Ask the unit first about what was dropped: it may go by other words that the program didn't know. Rules: \(rules). A report's own word answers and doesn't verify."
    )
  }
  static let tooFew = Phrase(
    zh: "至少要两份报告：先前一份，后下一份。", en: "Give at least two reports, the earlier one first.")
}
