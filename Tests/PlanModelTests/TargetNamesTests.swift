import FoundationEssentials
import PlanModel
import Testing

/// Which of several targets a report speaks of.
@Suite struct TargetNamesTests {
  private static func target(_ indicator: String, _ text: String, _ unit: String) -> Target {
    Target(indicator: indicator, value: 10, unit: MeasureUnit(unit), text: text)
  }

  private static let unnamed = [target("", "突破67亿元", "亿元"), target("", "增长8%以上", "%")]
  private static let named = [target("产量", ">=3000吨", "吨"), target("面积", ">=8000亩", "亩")]
  /// One name and one unit for two.
  private static let alike = [target("建设", "东片>=3公里", "公里"), target("建设", "西片>=5公里", "公里")]
  private static let twins = [target("", ">=3公里", "公里"), target("", ">=3公里", "公里")]

  @Test(arguments: [
    (unnamed, ["突破67亿元", "增长8%以上"]), (named, ["产量", "面积"]), (alike, ["东片>=3公里", "西片>=5公里"]),
    (twins, ["1", "2"]),
  ])
  func noTwoNamesAreAlike(targets: [Target], names: [String]) {
    #expect(targets.names == names)
    for (index, name) in names.enumerated() { #expect(targets.indices(named: name) == [index]) }
  }

  @Test(arguments: [
    (unnamed, "增长8%以上", [1]), (unnamed, "2", [1]), (unnamed, "3", []), (unnamed, "", [0, 1]),
    (named, "面", [1]), (named, "2", [1]), (named, "株数", []), (alike, "建设", [0, 1]),
  ])
  func aWordMeans(targets: [Target], word: String, indices: [Int]) {
    #expect(targets.indices(named: word) == indices)
  }

  /// What is kept finds the same target again, with a value and without.
  @Test(arguments: [unnamed, named, alike, twins])
  func whatIsKeptIsFoundAgain(targets: [Target]) {
    for index in targets.indices {
      for value in [nil, Quantity(1, targets[index].unit)] {
        var entry = ProgressEntry(id: "", on: CalendarDate(dayNumber: 0), value: value)
        entry.indicator = targets.kept(index, for: value)
        #expect(targets.index(of: entry) == index, "\(entry.indicator ?? "")")
      }
    }
  }

  @Test func anEntryWithoutANameGoesByItsUnit() {
    let entry = ProgressEntry(id: "", on: CalendarDate(dayNumber: 0), value: Quantity(9, "%"))
    #expect(Self.unnamed.index(of: entry) == 1)
    #expect([Target]().index(of: entry) == nil)
  }
}
