import FoundationEssentials
import PlanModel
import PlanSeeds
import Testing

/// 倒排工期: day arithmetic from the deadline backwards.
@Suite struct PlanningTests {
  static func template(_ days: Int...) -> MilestoneTemplate {
    MilestoneTemplate(
      name: "试", steps: days.enumerated().map { .init(name: "第\($0.offset + 1)步", days: $0.element) })
  }

  static func days(_ schedule: BackwardSchedule?) -> [String] {
    schedule?.milestones.map(\.planned.description) ?? []
  }

  @Test(arguments: [
    // Thursday; 14 November 2023 is a Tuesday, 30 October a Monday.
    ([10, 15, 16], "2023-01-01", "2023-11-30", ["2023-10-30", "2023-11-14", "2023-11-30"]),
    // 2023-11-25 is a Saturday: the Friday before. The deadline, a Sunday, stays.
    ([1, 8], "2023-11-01", "2023-12-03", ["2023-11-24", "2023-12-03"]),
    // 20 days asked for, 10 there: half of each.
    ([10, 6, 4], "2023-03-06", "2023-03-15", ["2023-03-10", "2023-03-13", "2023-03-15"]),
    // Over a leap day.
    ([3, 1], "2024-02-01", "2024-03-01", ["2024-02-29", "2024-03-01"]),
  ])
  func stepsEndSoManyDaysBeforeTheNext(_ days: [Int], _ start: String, _ due: String, _ planned: [String]) {
    let template = MilestoneTemplate(
      name: "试", steps: days.enumerated().map { .init(name: "\($0.offset)", days: $0.element) })
    let schedule = BackwardSchedule(template, from: Ledger.day(start), to: Ledger.day(due))
    #expect(Self.days(schedule) == planned)
  }

  @Test func aWeekendNeverMovesAStepBeforeTheFirstDay() {
    // Saturday to Monday: the first step would go back to Friday.
    let schedule = BackwardSchedule(
      Self.template(1, 1), from: Ledger.day("2023-07-01"), to: Ledger.day("2023-07-02"))
    #expect(Self.days(schedule) == ["2023-07-01", "2023-07-02"])
  }

  @Test func theLatestStartLeavesEveryStepItsDays() {
    let schedule = BackwardSchedule(
      Self.template(10, 20), from: Ledger.day("2023-01-01"), to: Ledger.day("2023-12-31"))
    #expect(schedule?.latestStart == Ledger.day("2023-12-02"))
    #expect(schedule?.isTight == false)
  }

  @Test func thereIsNoScheduleForADeadlineBeforeTheFirstDay() {
    #expect(
      BackwardSchedule(Self.template(1), from: Ledger.day("2023-02-01"), to: Ledger.day("2023-01-31")) == nil)
  }

  /// Whatever the days: in order, inside the time, the last on the deadline, none but the last two ends on a weekend.
  @Test func everyScheduleStaysInOrderAndInside() {
    let start = Ledger.day("2023-01-02")
    for length in stride(from: 0, through: 400, by: 7) {
      for template in MilestoneTemplates.all {
        let due = start.adding(days: length)
        guard let schedule = BackwardSchedule(template, from: start, to: due) else {
          Issue.record("no schedule for \(length) days")
          continue
        }
        let days = schedule.milestones.map(\.planned.last)
        #expect(days == days.sorted())
        #expect(days.last == due)
        #expect(days.allSatisfy { start <= $0 && $0 <= due })
        #expect(days.dropLast().allSatisfy { !$0.isWeekend || $0 == start })
      }
    }
  }

  @Test func everyTemplateHasStepsWithNamesOfTheirOwn() {
    let templates = MilestoneTemplates.all
    #expect(templates.map(\.name) == ["招商", "建设", "产业", "民生实事", "征迁", "任务"])
    for template in templates {
      #expect(template.steps.count >= 4)
      #expect(Set(template.steps.map(\.name)).count == template.steps.count)
      let stages = template.steps.compactMap(\.stage)
      #expect(stages == stages.sorted())
    }
  }

  @Test(arguments: [
    ("1969-12-29", 1), ("1970-01-01", 4), ("2023-02-28", 2), ("2024-02-29", 4), ("2023-10-01", 7),
  ])
  func weekdays(_ day: String, _ weekday: Int) {
    #expect(Ledger.day(day).weekday == weekday)
    #expect(Ledger.day(day).week.lowerBound.weekday == 1)
    #expect(Ledger.day(day).week.contains(Ledger.day(day)))
  }
}
