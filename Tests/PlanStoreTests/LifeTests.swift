import FoundationEssentials
import PlanModel
import Testing

@testable import PlanStore

/// What v007 keeps: retractions, posts, assignments, follow-ups, later milestones; and exports of a part.
@Suite struct LifeTests {
  @Test func anUndoneEntryCountsNoMoreAndStaysInTheJournal() throws {
    let shop = try Workshop()
    try shop.add("A-1")
    try shop.progress("A-1", "5", on: "2023-03-31")
    let wrong = try shop.progress("A-1", "9", on: "2023-06-30")
    let undone = try shop.write("undo") { try $0.undo() }
    #expect(undone.codes == ["A-1"])
    #expect(try shop.facts("A-1", asOf: "2023-12-31").progress.map { $0.value?.value } == [5])
    #expect(try shop.store.read { try $0.journal(of: "").count } >= 4)
    #expect(try shop.store.examine().ailments.isEmpty)
    // What was known before the undo is still printed.
    #expect(wrong.value?.value == 9)
    try shop.write("undo") { try $0.undo() }
    #expect(try shop.facts("A-1", asOf: "2023-12-31").progress.isEmpty)
    #expect(try shop.store.examine().ailments.isEmpty)
    try shop.progress("A-1", "6", on: "2023-07-01")
    #expect(try shop.store.examine().ailments.isEmpty)
  }

  @Test func undoingACorrectionBringsTheFirstEntryBack() throws {
    let shop = try Workshop()
    try shop.add("A-1")
    let first = try shop.progress("A-1", "5", on: "2023-03-31")
    try shop.progress("A-1", "4", on: "2023-03-31", replaces: first.id)
    #expect(try shop.facts("A-1", asOf: "2023-12-31").progress.map { $0.value?.value } == [4])
    try shop.write("undo") { try $0.undo() }
    #expect(try shop.facts("A-1", asOf: "2023-12-31").progress.map { $0.value?.value } == [5])
    #expect(try shop.store.examine().ailments.isEmpty)
  }

  @Test func whatWasKnownBeforeAnUndoIsStillKnownAtThatMoment() throws {
    let shop = try Workshop()
    try shop.add("A-1")
    try shop.progress("A-1", "5", on: "2023-03-31", at: 1_800_000_000_000)
    try shop.write("undo", at: 1_900_000_000_000) { try $0.undo() }
    #expect(try shop.facts("A-1", asOf: "2023-12-31", knownAt: 1_850_000_000_000).progress.count == 1)
    #expect(try shop.facts("A-1", asOf: "2023-12-31", knownAt: 1_950_000_000_000).progress.isEmpty)
  }

  @Test func onlyOnesOwnLastProgressIsTakenBack() throws {
    let shop = try Workshop()
    try shop.add("A-1")
    let hand = Workshop.author.name
    #expect(throws: StoreError.cannotUndo(action: "add", by: hand)) {
      try shop.write("undo") { try $0.undo() }
    }
    try shop.progress("A-1", "5", on: "2023-03-31")
    #expect(throws: StoreError.nothingToUndo(by: "别人")) {
      try shop.store.write("undo", subject: "", by: Author("别人", at: 1)) { try $0.undo() }
    }
    try shop.write("signoff") {
      try $0.signOff(SignOffStep(id: "", action: .requested, on: date("2023-04-01"), by: "水利站"), code: "A-1")
    }
    #expect(throws: (any Error).self) { try shop.write("undo") { try $0.undo() } }
  }

  @Test func aSuccessorTakesOverThePost() throws {
    let shop = try Workshop()
    try shop.write { session in
      try session.setTenure(Tenure(unit: "新杭镇", post: "镇长", holder: "甲", from: date("2023-01-01")))
      try session.setTenure(Tenure(unit: "新杭镇", post: "镇长", holder: "乙", from: date("2023-07-01")))
    }
    #expect(try shop.store.read { try $0.tenures(asOf: date("2023-06-30")).map(\.holder) } == ["甲"])
    #expect(try shop.store.read { try $0.tenures(asOf: date("2023-07-01")).map(\.holder) } == ["乙"])
    #expect(try shop.store.read { try $0.tenures().count } == 2)
  }

  @Test func oneAnswersForWhatOnesPostDoesOnTheDay() throws {
    let shop = try Workshop()
    try shop.add("A-1")
    try shop.add("A-2")
    try shop.write { session in
      try session.setTenure(Tenure(unit: "新杭镇", post: "镇长", holder: "甲", from: date("2023-01-01")))
      try session.setTenure(Tenure(unit: "新杭镇", post: "镇长", holder: "乙", from: date("2023-07-01")))
      try session.assign(Assignment(role: .sponsor, names: ["镇长"], from: date("2023-02-01")), to: "A-1")
      try session.assign(Assignment(role: .sponsor, names: ["书记"], from: date("2023-10-01")), to: "A-1")
    }
    func own(_ name: String, _ day: String) throws -> Set<String> {
      try shop.store.read { try $0.responsibilities(of: name, asOf: date(day)) }
    }
    let item: Set = [Snapshot.responsibility("A-1", "新杭镇")]
    #expect(try own("甲", "2023-01-31").isEmpty)
    #expect(try own("甲", "2023-06-30") == item)
    #expect(try own("甲", "2023-07-01").isEmpty)
    #expect(try own("乙", "2023-07-01") == item)
    #expect(try own("乙", "2023-10-01").isEmpty)
    #expect(try own("书记", "2023-10-01") == item)
  }

  @Test func partsComeWithTheirParent() throws {
    let shop = try Workshop()
    try shop.add("P")
    try shop.add("P-1")
    try shop.add("P-2")
    var edit = CommitmentEdit()
    edit.parentCode = "P"
    try shop.write { session in for code in ["P-1", "P-2"] { try session.edit(code, edit) } }
    try shop.progress("P-2", "5", on: "2023-03-31")
    let facts = try shop.facts("P", asOf: "2023-12-31")
    #expect(facts.parts.map(\.commitment.code) == ["P-1", "P-2"])
    #expect(facts.parts.map(\.progress.count) == [0, 1])
  }

  @Test func stepsArePlannedAfterTheAdoptionAndSealed() throws {
    let shop = try Workshop()
    try shop.add("A-1")
    let step = Milestone(name: "开工", stage: .started, planned: PartialDate(try date("2023-05-01")))
    try shop.write { try $0.addMilestones([step], to: "A-1") }
    #expect(try shop.facts("A-1", asOf: "2023-12-31").commitment.milestones == [step])
    #expect(throws: StoreError.duplicateMilestone(code: "A-1", name: "开工")) {
      try shop.write { try $0.addMilestones([step], to: "A-1") }
    }
    #expect(try shop.store.examine().ailments.isEmpty)
    #expect(throws: (any Error).self) { try shop.sql("UPDATE milestone SET planned = '2023-06-01'") }
  }

  @Test func whatCameAfterAnAdjustmentBelongsToIt() throws {
    let shop = try Workshop()
    try shop.add("A-1")
    #expect(throws: StoreError.nothingAdjusted(code: "A-1")) {
      try shop.write {
        try $0.follow(AdjustmentFollowUp(step: .announced, on: date("2023-05-01")), code: "A-1")
      }
    }
    try shop.write { session in
      try session.adjust(
        Adjustment(
          id: "", on: date("2023-04-01"), change: .suspended, reason: "汛期", authority: .superior), code: "A-1"
      )
    }
    try shop.write { session in
      try session.follow(
        AdjustmentFollowUp(step: .decided, on: date("2023-05-01"), number: "1号"), code: "A-1")
    }
    #expect(try shop.facts("A-1", asOf: "2023-04-30").awaitingDecision.count == 1)
    #expect(try shop.facts("A-1", asOf: "2023-05-01").awaitingDecision.isEmpty)
  }

  @Test(arguments: ["tenure", "assignment", "followUp", "retraction"])
  func nothingOfItIsChangedOrDeleted(_ table: String) throws {
    let shop = try Workshop()
    try shop.add("A-1")
    try shop.progress("A-1", "5", on: "2023-03-31")
    try shop.write("undo") { try $0.undo() }
    try shop.write { session in
      try session.setTenure(Tenure(unit: "新杭镇", post: "镇长", holder: "甲", from: date("2023-01-01")))
      try session.assign(Assignment(role: .sponsor, names: ["镇长"], from: date("2023-02-01")), to: "A-1")
      try session.adjust(
        Adjustment(
          id: "", on: date("2023-04-01"), change: .suspended, reason: "汛期", authority: .superior), code: "A-1"
      )
      try session.follow(AdjustmentFollowUp(step: .announced, on: date("2023-05-01")), code: "A-1")
    }
    #expect(throws: (any Error).self) { try shop.sql("UPDATE \(table) SET by = '别人'") }
    #expect(throws: (any Error).self) { try shop.sql("DELETE FROM \(table)") }
    // Done past the triggers, the doctor sees it.
    let trigger = [
      "tenure": "tenuresStay", "assignment": "assignmentsStay", "followUp": "followUpsStay",
      "retraction": "retractionsStay",
    ]
    try shop.sql("DROP TRIGGER \(trigger[table] ?? ""); UPDATE \(table) SET by = '别人'")
    #expect(
      try shop.store.examine().ailments.contains { ailment in
        if case .changedContent(let changed, _, _, _) = ailment { changed == table } else { false }
      })
  }

  // MARK: Rolling up

  /// A county with two towns, an item each, and everything that v007 keeps on the first.
  private func county() throws -> Workshop {
    let shop = try Workshop(root: "大县", code: "DX")
    try shop.write { session in
      for (town, code) in [("东镇", "DZ"), ("西镇", "XZ")] {
        try session.addUnit(town, code: code, level: .town)
        var item = Commitment(
          id: "", code: "\(code)-1", title: "修路", kind: .indicator, period: try year(2023), unit: town)
        item.original = Terms(
          targets: [Target(value: 20, unit: MeasureUnit("公里"), text: ">=20公里")])
        item.adopted = CalendarDate(2023, 1, 1)
        try session.add(item)
      }
      try session.setTenure(Tenure(unit: "东镇", post: "镇长", holder: "甲", from: date("2023-01-01")))
      try session.assign(Assignment(role: .sponsor, names: ["镇长"], from: date("2023-02-01")), to: "DZ-1")
    }
    try shop.progress("DZ-1", "5", on: "2023-03-31")
    try shop.progress("XZ-1", "6", on: "2023-03-31")
    return shop
  }

  @Test func aPartIsAStoreOfItsOwn() throws {
    let shop = try county()
    let path = shop.folder + "/part.duban"
    let report = try shop.store.export("东镇", to: path, by: Workshop.author)
    #expect(report.commitments == 1)
    let part = try Store.open(path, for: .reading)
    #expect(try part.read { try $0.units().map(\.name) } == ["东镇"])
    #expect(try part.read { try $0.plans().count } == 1)
    #expect(try part.examine().ailments.isEmpty)
    #expect(try part.read { try $0.tenures().map(\.holder) } == ["甲"])
    #expect(try part.read { try $0.assignments(of: "DZ-1").count } == 1)
    #expect(throws: StoreError.alreadyExists(path: path)) {
      try shop.store.export("东镇", to: path, by: Workshop.author)
    }
  }

  @Test func aPartThatGoesOutAndComesBackChangesOnlyWhatWasDoneInIt() throws {
    let shop = try county()
    let path = shop.folder + "/part.duban"
    try shop.store.export("东镇", to: path, by: Workshop.author)
    #expect(try shop.store.merge(path, by: Workshop.author) == MergeReport())
    let part = try Store.open(path, for: .writing)
    try part.write("progress", subject: "DZ-1", by: Author("东镇", at: 1_700_000_100_000)) {
      try $0.append(ProgressEntry(id: "", on: date("2023-06-30"), value: Quantity(11, "公里")), to: "DZ-1")
    }
    try part.close()
    #expect(try shop.store.merge(path, by: Workshop.author).entries == 1)
    #expect(try shop.store.merge(path, by: Workshop.author) == MergeReport())
    #expect(try shop.facts("DZ-1", asOf: "2023-12-31").progress.count == 2)
    #expect(try shop.facts("XZ-1", asOf: "2023-12-31").progress.count == 1)
    #expect(try shop.store.examine().ailments.isEmpty)
  }

  @Test func whatWasTakenBackBelowIsTakenBackAbove() throws {
    let shop = try county()
    let path = shop.folder + "/part.duban"
    try shop.store.export("东镇", to: path, by: Workshop.author)
    let part = try Store.open(path, for: .writing)
    let hand = Author("东镇", at: 1_700_000_100_000)
    try part.write("progress", subject: "DZ-1", by: hand) {
      try $0.append(ProgressEntry(id: "", on: date("2023-06-30"), value: Quantity(11, "公里")), to: "DZ-1")
    }
    try shop.store.merge(path, by: Workshop.author)
    try part.write("undo", subject: "", by: hand) { try $0.undo() }
    try part.write("milestone", subject: "DZ-1", by: hand) {
      try $0.addMilestones(
        [Milestone(name: "开工", stage: .started, planned: PartialDate(date("2023-05-01")))], to: "DZ-1")
    }
    try part.close()
    try shop.store.merge(path, by: Workshop.author)
    let facts = try shop.facts("DZ-1", asOf: "2023-12-31")
    #expect(facts.progress.map { $0.value?.value } == [5])
    #expect(facts.commitment.milestones.map(\.name) == ["开工"])
    #expect(try shop.store.examine().ailments.isEmpty)
  }
}
