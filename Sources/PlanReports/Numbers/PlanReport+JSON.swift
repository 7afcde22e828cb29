import FoundationEssentials
import PlanModel

extension PlanReport {
  /// The model as JSON (schema `duban.report/1`), keys sorted: the same numbers as in every other format.
  public func json() -> String { node.file }

  private var node: JSONNode {
    .object([
      ("asOf", .day(request.asOf)),
      ("dueNext", .texts(dueNext)),
      (
        "groups",
        .object(
          groups.map { ($0.key.rawValue, JSONNode.texts($0.value)) }.sorted { $0.0 < $1.0 })
      ),
      ("items", .each(items.count) { Self.node(items[$0]) }),
      ("kind", .text(request.kind.rawValue)),
      ("missing", .texts(missing)),
      ("moved", .texts(moved)),
      (
        "numbers",
        .array(
          numbers.map {
            .object([
              ("codes", .texts($0.codes)),
              ("count", .int($0.count)),
              ("name", .text($0.name)),
            ])
          })
      ),
      ("period", .text("\(request.period)")),
      ("previous", previous.map(Self.node) ?? .null),
      (
        "rates",
        .object([
          ("answered", .share(totals.answeredRate)),
          ("completion", .share(totals.completionRate)),
          ("onTime", .share(totals.onTimeRate)),
          ("signOff", .share(totals.signOffRate)),
          ("started", .share(totals.startedRate)),
        ])
      ),
      ("reportsDue", .int(reportsDue)),
      (
        "rules",
        .object([
          ("legend", .text(rules.legend.zh)),
          ("name", .text(rules.name)),
          ("version", .int(rules.version)),
        ])
      ),
      ("schema", .text("duban.report/1")),
      ("unit", .text(request.unit)),
    ])
  }

  private static func node(_ previous: Previous) -> JSONNode {
    let table = previous.table
    return .object([
      ("added", .texts(table.added)),
      ("asOf", .day(previous.asOf)),
      ("carriedOver", .texts(table.carriedOver)),
      (
        "changes",
        .array(
          previous.changes.map {
            .object([
              ("code", .text($0.code)),
              ("from", .text($0.from.rawValue)),
              ("to", .text($0.to.rawValue)),
            ])
          })
      ),
      ("closing", .texts(table.closing)),
      ("merged", .texts(table.merged)),
      ("opening", .texts(table.opening)),
      ("rebased", .texts(table.rebased)),
      ("split", .texts(table.split)),
      ("withdrawn", .texts(table.withdrawn)),
    ])
  }

  private static func node(_ item: ReportItem) -> JSONNode {
    .object([
      ("againstOriginal", .array(item.againstOriginal.map(node))),
      ("badges", .texts(item.badges.map(\.rawValue))),
      ("band", .text(item.band.zh)),
      ("code", .text(item.code)),
      ("completedOn", .day(item.completedOn)),
      ("completion", .one(item.completion)),
      ("counted", .bool(item.isCounted)),
      ("due", .day(item.due)),
      ("kind", .text(item.kind.rawValue)),
      ("lead", .optional(item.lead)),
      ("leaf", .bool(item.isLeaf)),
      ("life", .text(item.life.rawValue)),
      ("light", .text(item.light.rawValue)),
      ("next", .optional(item.nextStep)),
      ("note", .optional(item.note)),
      ("originalDue", .day(item.originalDue)),
      ("pace", .one(item.pace)),
      ("planned", .one(item.planned)),
      ("problem", .optional(item.problem)),
      ("reason", .optional(item.reason?.rawValue)),
      ("slips", .texts(item.slips.map(\.code))),
      ("targets", .array(item.targets.map(node))),
      ("title", .text(item.title)),
      ("unit", .text(item.unit)),
      ("verdict", .text(item.verdict.rawValue)),
    ])
  }

  private static func node(_ target: TargetAssessment) -> JSONNode {
    .object([
      ("cmp", .text(target.target.comparator.rawValue)),
      ("completion", .one(target.completion)),
      ("difference", target.difference.map(JSONNode.decimal) ?? .null),
      ("indicator", .text(target.target.indicator)),
      (
        "latest",
        target.latest.map {
          .object([
            ("on", .day(target.latestOn)),
            ("unit", .text($0.unit.text)),
            ("value", .decimal($0.value)),
          ])
        } ?? .null
      ),
      ("pace", .one(target.pace)),
      ("reason", .optional(target.reason?.rawValue)),
      ("text", .text(target.target.text)),
      ("unit", .text(target.target.unit.text)),
      ("upper", target.target.upper.map(JSONNode.decimal) ?? .null),
      ("value", target.target.value.map(JSONNode.decimal) ?? .null),
    ])
  }
}
