import FoundationEssentials
import PlanModel
import Testing

@testable import PlanStore

@Suite struct DecisionTests {
  static let day = CalendarDate(2024, 2, 1) ?? CalendarDate(dayNumber: 0)

  /// Two drafts that stand in one sentence of a report: 1–14 and 15–28.
  static func shopWithReport() throws -> Workshop {
    let shop = try Workshop()
    let text = "新建管网20公里，改造泵站3座。修缮校舍5所。"
    try shop.write { session in
      try session.keep(
        IncomingDocument(
          name: "报告.txt", kind: .report,
          facts: DocumentFacts(title: "报告", sha256: Hash.sha256(Array(text.utf8))),
          original: Array(text.utf8),
          text: text))
      for (code, start, end, targets) in [
        ("D-1", 0, 16, [(20, "公里", "20公里"), (3, "座", "3座")]), ("D-2", 17, 23, [(5, "所", "5所")]),
      ] {
        let scalars = Array(text.unicodeScalars)[start..<end]
        let quote = String(String.UnicodeScalarView(scalars))
        var draft = Commitment(
          id: "", code: code, title: quote, kind: .indicator, period: try year(2023), unit: "新杭镇")
        draft.source = Source(
          documentHash: Hash.sha256(Array(text.utf8)), span: Span(start, end), quote: quote)
        draft.original = Terms(
          targets: targets.map {
            Target(value: Decimal($0.0), unit: MeasureUnit($0.1), text: $0.2)
          })
        try session.add(draft)
      }
    }
    return shop
  }

  private func drafts(_ shop: Workshop) throws -> [String] {
    try shop.store.read { try $0.facts(FactsQuery(asOf: Self.day, drafts: .only)).map(\.commitment.code) }
  }

  private func isSound(_ shop: Workshop) throws -> Bool { try shop.store.examine().ailments.isEmpty }

  @Test func anAcceptedDraftIsADraftUntilItIsAdopted() throws {
    let shop = try Self.shopWithReport()
    try shop.write { try $0.acceptDraft("D-1", on: Self.day) }
    #expect(try shop.store.read { try $0.draftState(ofCode: "D-1") } == .accepted)
    #expect(try shop.write { try $0.undoDraft(on: Self.day).code } == "D-1")
    #expect(try shop.store.read { try $0.draftState(ofCode: "D-1") } == .open)
    try shop.write { try $0.acceptDraft("D-1", on: Self.day) }
    #expect(try shop.write { try $0.adoptAccepted(on: Self.day) } == ["D-1"])
    #expect(try shop.store.read { try $0.draftState(ofCode: "D-1") } == .adopted)
    #expect(throws: StoreError.adoptedStays(code: "D-1")) {
      try shop.write { try $0.undoDraft(on: Self.day) }
    }
    let history = try shop.store.read { try $0.draftDecisions(ofCode: "D-1") }
    #expect(history.map(\.action) == [.accepted, .undone, .accepted])
    #expect(history.map(\.isUndone) == [true, false, false])
    #expect(try isSound(shop))
  }

  @Test func draftsAreAdoptedInTheOrderInWhichTheyWereRecorded() throws {
    let shop = try Self.shopWithReport()
    try shop.write {
      try $0.adopt(drafts: [(code: "D-2", unit: nil), (code: "D-1", unit: nil)], on: Self.day)
    }
    #expect(try isSound(shop))
  }

  @Test func anEditIsTakenBackToTheLetter() throws {
    let shop = try Self.shopWithReport()
    let before = try shop.facts("D-1", asOf: "2024-01-01").commitment
    var edit = CommitmentEdit()
    edit.title = "管网二十公里"
    edit.targets = [Target(value: 25, unit: MeasureUnit("公里"), text: "25公里")]
    edit.due = .some(PartialDate("2023-10"))
    edit.lead = "城建办"
    try shop.write { try $0.editDraft("D-1", edit, on: Self.day, reason: "核对原文") }
    #expect(try shop.facts("D-1", asOf: "2024-01-01").commitment.original.targets.map(\.text) == ["25公里"])
    try shop.write { try $0.undoDraft(on: Self.day) }
    #expect(try shop.facts("D-1", asOf: "2024-01-01").commitment == before)
    let edited = try #require(try shop.store.read { try $0.draftDecisions(ofCode: "D-1") }.first)
    #expect(
      edited.titleBefore == before.title && edited.targetsBefore == "20公里；3座" && edited.reason == "核对原文")
    #expect(try isSound(shop))
  }

  @Test func aSplitDraftQuotesItsPiecesAndComesBackWhole() throws {
    let shop = try Self.shopWithReport()
    let codes = try shop.write { try $0.splitDraft("D-1", at: 9, on: Self.day) }
    #expect(codes == ["D-1-1", "D-1-2"])
    let first = try shop.facts("D-1-1", asOf: "2024-01-01").commitment
    let second = try shop.facts("D-1-2", asOf: "2024-01-01").commitment
    #expect(first.source?.quote == "新建管网20公里" && first.original.targets.map(\.text) == ["20公里"])
    #expect(second.source?.quote == "改造泵站3座" && second.original.targets.map(\.text) == ["3座"])
    #expect(try drafts(shop) == ["D-1-1", "D-1-2", "D-2"])
    #expect(try isSound(shop), "the anchors of the parts stand in the text")
    try shop.write { try $0.undoDraft(on: Self.day) }
    #expect(try drafts(shop) == ["D-1", "D-2"])
    #expect(try shop.write { try $0.splitDraft("D-1", at: 9, on: Self.day) } == ["D-1-3", "D-1-4"])
    #expect(throws: StoreError.badCut(code: "D-2")) {
      try shop.write { try $0.splitDraft("D-2", at: 99, on: Self.day) }
    }
  }

  @Test func neighboursMergeIntoOnePieceOfTheText() throws {
    let shop = try Self.shopWithReport()
    let code = try shop.write { try $0.mergeDrafts("D-1", with: "D-2", on: Self.day) }
    let merged = try shop.facts(code, asOf: "2024-01-01").commitment
    #expect(merged.source?.quote == "新建管网20公里，改造泵站3座。修缮校舍5所。")
    #expect(merged.original.targets.map(\.text) == ["20公里", "3座", "5所"])
    #expect(try drafts(shop) == [code])
    #expect(try isSound(shop))
    try shop.write { try $0.undoDraft(on: Self.day) }
    #expect(try drafts(shop) == ["D-1", "D-2"])
  }

  @Test func aRejectedDraftComesBackWithItsReasonOnRecord() throws {
    let shop = try Self.shopWithReport()
    try shop.write { try $0.rejectDraft("D-2", on: Self.day, reason: "不是承诺") }
    #expect(try drafts(shop) == ["D-1"])
    try shop.write { try $0.undoDraft(on: Self.day) }
    #expect(try drafts(shop) == ["D-1", "D-2"])
    #expect(try shop.store.read { try $0.draftDecisions(ofCode: "D-2") }.first?.reason == "不是承诺")
    #expect(throws: StoreError.nothingToUndo(by: "城建办")) { try shop.write { try $0.undoDraft(on: Self.day) } }
  }

  @Test func aLinkDecisionTakenBackLeavesTheLinkAsItWasProposed() throws {
    let shop = try Workshop.full()
    let link = try #require(try shop.store.read { try $0.links() }.first)
    try shop.write { try $0.decide(link: link.id, .accepted, relation: .partly, on: Self.day) }
    #expect(try shop.facts("W-1", asOf: "2024-06-30").outcomes.map(\.relation) == [.partly])
    #expect(try shop.write { try $0.undoLinks(on: Self.day) } == ["W-1"])
    let again = try #require(try shop.store.read { try $0.links() }.first)
    #expect(again.state == .proposed && again.relation == .met)
    #expect(again.decisions.map(\.undoneBy) == ["城建办"])
    #expect(try shop.facts("W-1", asOf: "2024-06-30").outcomes.isEmpty)
    #expect(try shop.facts("W-1", asOf: "2024-06-30").examination == .undecided)
    #expect(try isSound(shop))
  }

  @Test func undoGoesBackStepByStep() throws {
    let shop = try Workshop.full()
    let link = try #require(try shop.store.read { try $0.links() }.first).id
    try shop.write { try $0.decide(link: link, .accepted, on: Self.day) }
    try shop.write { try $0.decide(link: link, .rejected, on: Self.day) }
    try shop.write { try $0.undoLast(on: Self.day) }
    #expect(try shop.store.read { try $0.links() }.first?.state == .accepted)
    try shop.write { try $0.undoLast(on: Self.day) }
    #expect(try shop.store.read { try $0.links() }.first?.state == .proposed)
    #expect(throws: StoreError.nothingToUndo(by: "城建办")) { try shop.write { try $0.undoLast(on: Self.day) } }
  }

  @Test func silentRejectsEveryCandidate() throws {
    let shop = try Workshop.full()
    #expect(try shop.write { try $0.markSilent(code: "W-1", on: Self.day, reason: "另一条管网") } == 1)
    #expect(try shop.facts("W-1", asOf: "2024-06-30").examination == .silent)
    #expect(throws: StoreError.noCandidates(code: "W-1")) {
      try shop.write { try $0.markSilent(code: "W-1", on: Self.day) }
    }
  }

  @Test func blindJudgementsDecideNothingAndStayApart() throws {
    let shop = try Workshop.full()
    let link = try #require(try shop.store.read { try $0.links() }.first).id
    for (name, state) in [("甲", LinkJudgement.State.accepted), ("乙", .rejected)] {
      try shop.store.write("judge", subject: "", by: Author(name, at: 1)) {
        try $0.judge(link: link, state, on: Self.day)
      }
    }
    #expect(try shop.store.read { try $0.links() }.first?.state == .proposed)
    #expect(try shop.store.read { try $0.judgements(by: "甲") }[link]?.state == .accepted)
    #expect(try shop.store.read { try $0.judgements(by: "乙") }[link]?.state == .rejected)
    #expect(try shop.store.read { try $0.judges() } == ["乙", "甲"])
    try shop.store.write("undo", subject: "", by: Author("乙", at: 2)) { try $0.undoJudgements(on: Self.day) }
    #expect(try shop.store.read { try $0.judgements(by: "乙") }.isEmpty)
    #expect(try isSound(shop))
  }

  @Test func namesAreConfirmedOnceAndWithdrawnOnRecord() throws {
    let shop = try Workshop()
    #expect(try shop.write { try $0.learn(alias: "农民收入", for: "农民人均所得", on: Self.day) })
    #expect(try shop.write { try $0.learn(alias: "农民人均所得", for: "农民收入", on: Self.day) } == false)
    try shop.write { try $0.withdraw(alias: "农民人均所得", for: "农民收入", on: Self.day) }
    #expect(try shop.store.read { try $0.learnedAliases() }.isEmpty)
    #expect(throws: StoreError.unknownAlias("甲", "乙")) {
      try shop.write { try $0.withdraw(alias: "甲", for: "乙", on: Self.day) }
    }
    #expect(try shop.write { try $0.learn(alias: "农民收入", for: "农民人均所得", on: Self.day) })
    #expect(try isSound(shop))
  }

  @Test func aMergedStoreBringsItsDecisionsAlong() throws {
    let town = try Workshop.full()
    let link = try #require(try town.store.read { try $0.links() }.first).id
    try town.write { try $0.decide(link: link, .accepted, on: Self.day) }
    try town.write { try $0.undoLinks(on: Self.day) }
    try town.write { try $0.judge(link: link, .accepted, on: Self.day) }
    try town.write { try $0.learn(alias: "甲名", for: "乙名", on: Self.day) }
    let county = try Workshop(root: "县", code: "X")
    for _ in 0..<2 {
      try county.store.merge(town.path, by: Workshop.author)
      #expect(try county.store.read { try $0.links() }.first?.state == .proposed)
      #expect(try county.store.read { try $0.links() }.first?.decisions.map(\.undoneBy) == ["城建办"])
      #expect(try county.store.read { try $0.learnedAliases() }.count == 1)
      #expect(try county.store.read { try $0.judgements(by: "城建办", blindOnly: true) }.count == 1)
      #expect(try isSound(county))
    }
  }

  @Test(arguments: ["draftDecision", "linkUndo", "linkJudgement", "learnedAlias"])
  func whatWasDecidedStays(table: String) throws {
    let shop = try Self.shopWithReport()
    let full = try Workshop.full()
    let link = try #require(try full.store.read { try $0.links() }.first).id
    try full.write { try $0.decide(link: link, .accepted, on: Self.day) }
    try full.write { try $0.undoLinks(on: Self.day) }
    try full.write { try $0.judge(link: link, .accepted, on: Self.day) }
    try full.write { try $0.learn(alias: "甲名", for: "乙名", on: Self.day) }
    try shop.write { try $0.acceptDraft("D-1", on: Self.day) }
    let one = table == "draftDecision" ? shop : full
    #expect(throws: (any Error).self) { try one.sql("UPDATE \(table) SET by = '别人'") }
    #expect(throws: (any Error).self) { try one.sql("DELETE FROM \(table)") }
  }
}
