import FoundationEssentials
import PlanModel

/// A value of a report's JSON.
indirect enum JSONNode: Encodable {
  case null
  case bool(Bool)
  case int(Int)
  case decimal(Decimal)
  case text(String)
  case array([JSONNode])
  case object([String: JSONNode])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .int(let value): try container.encode(value)
    case .decimal(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }

  /// One decimal, half away from zero, as everywhere in print; null for no number.
  static func one(_ value: Decimal?) -> JSONNode { value.map { .decimal($0.rounded(1)) } ?? .null }
  static func optional(_ value: String?) -> JSONNode { value.map(JSONNode.text) ?? .null }
  static func day(_ value: CalendarDate?) -> JSONNode { value.map { .text("\($0)") } ?? .null }
  static func texts(_ values: [String]) -> JSONNode { .array(values.map(JSONNode.text)) }
  static func share(_ share: Share) -> JSONNode {
    .object(["count": .int(share.part), "of": .int(share.whole), "percent": one(share.percent)])
  }
}

extension PlanReport {
  /// The model as JSON (schema `duban.report/1`), keys sorted: the same numbers as in every other format.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(node), as: UTF8.self) + "\n"
  }

  private var node: JSONNode {
    .object([
      "schema": .text("duban.report/1"), "kind": .text(request.kind.rawValue),
      "period": .text("\(request.period)"), "asOf": .day(request.asOf), "unit": .text(request.unit),
      "rules": .object([
        "name": .text(rules.name), "version": .int(rules.version), "legend": .text(rules.legend.zh),
      ]),
      "numbers": .array(
        numbers.map {
          .object(["name": .text($0.name), "count": .int($0.count), "codes": .texts($0.codes)])
        }),
      "rates": .object([
        "completion": .share(totals.completionRate), "onTime": .share(totals.onTimeRate),
        "signOff": .share(totals.signOffRate), "answered": .share(totals.answeredRate),
        "started": .share(totals.startedRate),
      ]),
      "groups": .object(
        Dictionary(groups.map { ($0.key.rawValue, JSONNode.texts($0.value)) }) { first, _ in first }),
      "moved": .texts(moved), "missing": .texts(missing), "reportsDue": .int(reportsDue),
      "dueNext": .texts(dueNext),
      "previous": previous.map(Self.node) ?? .null,
      "items": .array(items.map(Self.node)),
    ])
  }

  private static func node(_ previous: Previous) -> JSONNode {
    let table = previous.table
    return .object([
      "asOf": .day(previous.asOf),
      "changes": .array(
        previous.changes.map {
          .object([
            "code": .text($0.code), "from": .text($0.from.rawValue), "to": .text($0.to.rawValue),
          ])
        }),
      "opening": .texts(table.opening), "added": .texts(table.added), "split": .texts(table.split),
      "carriedOver": .texts(table.carriedOver), "merged": .texts(table.merged),
      "withdrawn": .texts(table.withdrawn), "rebased": .texts(table.rebased),
      "closing": .texts(table.closing),
    ])
  }

  private static func node(_ item: ReportItem) -> JSONNode {
    .object([
      "code": .text(item.code), "title": .text(item.title), "unit": .text(item.unit),
      "lead": .optional(item.lead), "kind": .text(item.kind.rawValue), "life": .text(item.life.rawValue),
      "light": .text(item.light.rawValue), "band": .text(item.band.zh), "counted": .bool(item.isCounted),
      "leaf": .bool(item.isLeaf), "completion": .one(item.completion), "planned": .one(item.planned),
      "pace": .one(item.pace), "reason": .optional(item.reason?.rawValue), "due": .day(item.due),
      "originalDue": .day(item.originalDue), "completedOn": .day(item.completedOn),
      "slips": .texts(item.slips.map(\.code)), "badges": .texts(item.badges.map(\.rawValue)),
      "verdict": .text(item.verdict.rawValue), "problem": .optional(item.problem),
      "next": .optional(item.nextStep), "note": .optional(item.note),
      "targets": .array(item.targets.map(node)), "againstOriginal": .array(item.againstOriginal.map(node)),
    ])
  }

  private static func node(_ target: TargetAssessment) -> JSONNode {
    .object([
      "indicator": .text(target.target.indicator), "cmp": .text(target.target.comparator.rawValue),
      "value": target.target.value.map(JSONNode.decimal) ?? .null,
      "upper": target.target.upper.map(JSONNode.decimal) ?? .null, "unit": .text(target.target.unit.text),
      "text": .text(target.target.text), "completion": .one(target.completion), "pace": .one(target.pace),
      "difference": target.difference.map(JSONNode.decimal) ?? .null,
      "reason": .optional(target.reason?.rawValue),
      "latest": target.latest.map {
        .object([
          "value": .decimal($0.value), "unit": .text($0.unit.text), "on": .day(target.latestOn),
        ])
      } ?? .null,
    ])
  }
}
