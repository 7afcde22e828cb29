import DocumentFormats
import PlanModel
import PlanReports
import Testing

@Suite struct NoticeTests {
  private static func notice(_ day: String = "2023-09-30", _ facts: [CommitmentFacts] = Ledger.year) -> Notice
  {
    let assessor = Assessor(rules: Ledger.rules, asOf: Ledger.day(day))
    return Notice(
      facts.map { assessor.assess($0) }, to: "城建办", asOf: assessor.asOf, within: 100, rules: Ledger.rules)
  }

  @Test func theGravestComeFirstAndWhatIsCompleteIsLeftOut() {
    let notice = Self.notice()
    #expect(notice.items.first?.ground == .overdue)
    #expect(!notice.items.contains { $0.item.code == "QX-3" })
    #expect(
      notice.items.map(\.ground)
        == notice.items.map(\.ground).sorted { a, b in
          let all = Notice.Ground.allCases
          return (all.firstIndex(of: a) ?? 0) < (all.firstIndex(of: b) ?? 0)
        })
    #expect(!notice.isHint)
  }

  @Test func whatOnlyDaysChangeIsNoNewLetter() {
    let (today, tomorrow) = (Self.notice(), Self.notice("2023-10-01"))
    #expect(today.items.first?.fingerprint == tomorrow.items.first?.fingerprint)
    var facts = Ledger.year
    facts[0].progress.append(Ledger.entry("2023-09-29", "9", "公里"))
    let before = today.items.first { $0.item.code == "QX-1" }?.fingerprint
    #expect(before != Self.notice("2023-09-30", facts).items.first { $0.item.code == "QX-1" }?.fingerprint)
  }

  @Test func theLetterNamesEachItemWithItsDateInBothLanguages() {
    for language in [Language.zh, .en] {
      let text = PlainTextWriter().write(NoticeWriter(language: language).document(Self.notice()))
      #expect(text.contains("QX-5") && text.contains("2023-05-31") && text.contains("test-1"))
    }
  }
}
