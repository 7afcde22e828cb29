import PlanModel

/// What the parts of a paper go through, worked out once for a report (行文底稿): a draft that is too long is written
/// again with shorter lists, and none of them is sorted or searched again.
struct ReportLists: Sendable {
  /// What slipped, each kind worst first; `behind` without what is overdue.
  var overdue: [ReportItem] = []
  var behind: [ReportItem] = []
  var late: [ReportItem] = []
  var silent: [ReportItem] = []
  var stale: [ReportItem] = []
  var rebased: [ReportItem] = []
  /// Lead offices with what they owe an answer on: overdue or behind.
  var owing: [Owed] = []
  /// Lead offices with items that have no entry, beside what they owe anyway.
  var unreported: [Owed] = []
  var dueNext: [ReportItem] = []
  /// The first of the items whose light changed, with both lights.
  var changed: [(item: ReportItem, from: Light, to: Light)] = []
  var groups: [GroupList] = []

  typealias Owed = (lead: String?, items: [ReportItem])

  /// The items of one kind of commitment.
  struct GroupList: Sendable {
    var group: PlanReport.Group
    var count: Int
    var complete: Int
    var lights: [Light: Int]
    /// The worst, as many as a paper names at most.
    var worst: [ReportItem]
  }

  /// So many of a list are named at most where there are annexes.
  static let most = 30

  init() {}

  init(_ report: PlanReport, isWhole: Bool) {
    overdue = report.slipped(["overdue"])
    let past = Set(overdue.map(ObjectIdentifier.init))
    behind = report.slipped(["behind", "forecast"]).filter { !past.contains(ObjectIdentifier($0)) }
    late = report.slipped(["late"])
    silent = report.slipped(["silent"])
    stale = report.slipped(["stale"])
    rebased = report.slipped(["rebased"])
    let owed = report.slipped(["overdue", "behind"])
    owing = report.byLead(owed)
    let asked = Set(owed.map(\.code))
    unreported = report.byLead(stale.filter { !asked.contains($0.code) })
    dueNext = report.items(report.dueNext)
    // What turned for the worse is what a reader looks for.
    let all = report.previous?.changes ?? []
    let changes = PlanReport.LightChange.Direction.allCases.flatMap { way in
      all.filter { $0.direction == way }
    }
    changed = changes.prefix(isWhole ? .max : Self.most).compactMap { change in
      report.items([change.code]).first.map { ($0, change.from, change.to) }
    }
    for group in PlanReport.Group.allCases {
      let items = report.items(report.groups[group] ?? [])
      guard !items.isEmpty else { continue }
      var lights: [Light: Int] = [:]
      for item in items { lights[item.light, default: 0] += 1 }
      groups.append(
        GroupList(
          group: group, count: items.count, complete: items.count(where: \.isComplete), lights: lights,
          worst: Self.worst(items)))
    }
  }

  /// Red, yellow, blue, then green and what has no light; within each in the ledger's order.
  private static func worst(_ items: [ReportItem]) -> [ReportItem] {
    var worst: [ReportItem] = []
    for light in [Light.red, .yellow, .blue, .green, .grey] {
      for item in items where item.light == light {
        worst.append(item)
        if worst.count == most { return worst }
      }
    }
    return worst
  }
}
