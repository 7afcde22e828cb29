import FoundationEssentials
import PlanModel
import Testing

@testable import PlanStore

@Suite struct MergeTests {
  @Test func aTownComesBelowTheCountyWithAllItHas() throws {
    let town = try Workshop.full()
    let county = try Workshop.county()
    let report = try county.store.merge(town.path, by: Workshop.author)
    #expect(report.units == 1 && report.commitments == 2 && report.entries == 1 && report.documents == 1)
    #expect(report.conflicts.isEmpty)
    #expect(try county.store.examine().ailments == [])
    let there = try town.facts("W-1", asOf: "2024-06-30")
    let here = try county.facts("W-1", asOf: "2024-06-30")
    #expect(here.terms == there.terms && here.progress == there.progress && here.signOffs == there.signOffs)
    #expect(here.examination == there.examination && here.commitment.id == there.commitment.id)
    #expect(try county.store.read { try $0.unitNames(below: "样县") } == ["样县", "新杭镇"])
  }

  @Test func twiceChangesNothingAndNewEntriesComeAlong() throws {
    let town = try Workshop.full()
    let county = try Workshop.county()
    try county.store.merge(town.path, by: Workshop.author)
    let before = try county.store.examine()
    #expect(try county.store.merge(town.path, by: Workshop.author) == MergeReport())
    #expect(try county.store.examine() == before)
    try town.progress("W-2", "120", "户", on: "2023-11-30")
    #expect(try county.store.merge(town.path, by: Workshop.author).entries == 1)
    #expect(try county.facts("W-2", asOf: "2023-12-31").progress.count == 1)
    #expect(try county.store.examine().ailments == [])
  }

  @Test func aTakenCodeIsAConflictAndNotOverwritten() throws {
    let town = try Workshop()
    let other = try Workshop()
    try town.add("W-1")
    try other.add("W-1", target: "99")
    let county = try Workshop.county()
    try county.store.merge(town.path, by: Workshop.author)
    // The second town has the first one's name, so it is taken for the same unit.
    #expect(try county.store.merge(other.path, by: Workshop.author).conflicts.map(\.code) == ["W-1"])
    #expect(try county.facts("W-1", asOf: "2023-12-31").terms.targets.map(\.value) == [20])
  }

  @Test func aTamperedStoreIsNotTakenIn() throws {
    let town = try Workshop.full()
    try town.sql("DROP TRIGGER progressStays; UPDATE progress SET value = '18' WHERE value = '8'")
    let county = try Workshop.county()
    #expect {
      try county.store.merge(town.path, by: Workshop.author)
    } throws: { error in
      guard case StoreError.damagedFile = error else { return false }
      return true
    }
    #expect(try county.store.read { try $0.units() }.count == 1)
  }
}

extension Workshop {
  /// A store of 样县 with nothing in it.
  static func county() throws -> Workshop { try Workshop(root: "样县", code: "YX") }
}
