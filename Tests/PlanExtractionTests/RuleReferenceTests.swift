import Foundation
import PlanModel
import Testing

@testable import PlanExtraction

/// Docs/reference/reading-rules is what the rules say of themselves; a page that lags behind fails here.
@Suite struct RuleReferenceTests {
  /// DUBAN_RECORD=1 swift test --filter RuleReferenceTests writes the pages anew.
  @Test(arguments: Language.allCases) func thePageIsWhatTheRulesSay(_ language: Language) throws {
    let page = Self.page(language)
    let file = language == .zh ? "reading-rules.md" : "reading-rules.en.md"
    let place = Self.root.appending(path: "Docs/reference/\(file)")
    let environment = ProcessInfo.processInfo.environment
    if environment["DUBAN_RECORD"] == "1", environment["CI"] == nil {
      try Data(page.utf8).write(to: place)
    } else {
      let kept = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
      #expect(
        kept == page,
        "Docs/reference/\(file) lags; run: DUBAN_RECORD=1 swift test --filter RuleReferenceTests")
    }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func page(_ language: Language) -> String {
    let isChinese = language == .zh
    var page =
      isChinese
      ? """
      # 读报告的规则

      由规则自己的说明和例句生成；改了规则之后用 `DUBAN_RECORD=1 swift test --filter RuleReferenceTests` 重新生成。
      例句都是编的，也都是测试：`✓` 由本条规则决定，`·` 相近而由别的规则决定；`〔回顾〕` 表示回顾部分的句子，`\\n` 表示换行，
      ` | ` 分开几条，`-` 表示一条也没有。同一类规则按列出的顺序问，先答的算数。`duban explain 报告 条目` 说明一处用了哪几条。

      """
      : """
      # The rules by which reports are read

      Made from what the rules say of themselves and from their examples; after a change of the rules make it again with
      `DUBAN_RECORD=1 swift test --filter RuleReferenceTests`. The examples are invented, and they are the tests: `✓` this
      rule decides, `·` it looks alike and another rule decides; 〔回顾〕 marks a sentence of a review, `\\n` a line break,
      ` | ` stands between statements, `-` where there is none. Rules of one kind are asked in this order, and the first
      that answers decides. `duban explain REPORT ITEM` says which ones took part in a place.

      """
    for family in ReadingRules.Family.allCases {
      let title = title(family)
      page += "\n## \(title[language])\n"
      for card in ReadingRules.cards(family) {
        page +=
          "\n### `\(card.id)`\n\n\(card.meaning[language])\(isChinese ? "。出处：" : ". Source: ")\(card.source)"
        let lists = Array(Set(card.notes.lists.flatMap { $0.components(separatedBy: "、") })).sorted()
        if !lists.isEmpty {
          page +=
            (isChinese ? "。词表：" : ". Words: ")
            + lists.map { "`\($0)`" }.joined(separator: isChinese ? "、" : ", ")
        }
        page += isChinese ? "。\n\n" : ".\n\n"
        for hit in card.notes.hits { page += "- ✓ `\(hit)`\n" }
        for miss in card.notes.misses { page += "- · `\(miss)`\n" }
      }
    }
    return page
  }

  private static func title(_ family: ReadingRules.Family) -> Phrase {
    switch family {
    case .section: Phrase(zh: "章节（section）", en: "Sections (section)")
    case .sentence: Phrase(zh: "整句（sentence）", en: "Whole sentences (sentence)")
    case .clause: Phrase(zh: "成句（clause）", en: "Clauses (clause)")
    case .firmness: Phrase(zh: "可核验（firm）", en: "Firmness (firm)")
    case .kind: Phrase(zh: "类型（kind）", en: "Kind (kind)")
    case .wording: Phrase(zh: "语气（modality）", en: "Wording (modality)")
    case .due: Phrase(zh: "时限（due）", en: "Deadline (due)")
    case .status: Phrase(zh: "状态（status）", en: "Status (status)")
    case .audit: Phrase(zh: "核对（audit）", en: "Audit (audit)")
    }
  }
}
