import PlanModel

/// A number of a report and the codes that it counts (数与编号), so that `explain` can name them.
public struct Counted: Hashable, Sendable {
  /// Stable name: `counted`, `light.red`, `slip.overdue`.
  public var name: String
  public var codes: [String]
  public var count: Int { codes.count }

  public init(_ name: String, _ codes: [String]) {
    self.name = name
    self.codes = codes
  }
}

extension Totals.Number {
  /// The name under which a report's model and its JSON carry it.
  public var name: String {
    switch self {
    case .items: "items"
    case .parents: "parents"
    case .parentsComplete: "parentsComplete"
    case .leaves: "leaves"
    case .counted: "counted"
    case .complete: "complete"
    case .completeInTime: "completeInTime"
    case .completeLate: "completeLate"
    case .overdue: "overdue"
    case .signedOff: "signedOff"
    case .answered: "answered"
    case .startDue: "startDue"
    case .started: "started"
    case .slipped: "slipped"
    case .unproven: "unproven"
    case .light(let light): "light.\(light.rawValue)"
    case .life(let life): "life.\(life.rawValue)"
    case .verdict(let verdict): "verdict.\(verdict.rawValue)"
    case .slip(let code): "slip.\(code)"
    case .leftOut(let reason): "leftOut.\(reason.rawValue)"
    }
  }

  /// All numbers that a report may print, in the order in which it lists them.
  public static let all: [Totals.Number] =
    [
      .items, .parents, .parentsComplete, .leaves, .counted, .complete, .completeInTime, .completeLate,
      .overdue, .signedOff,
      .answered, .startDue, .started, .slipped,
    ] + Light.allCases.map { .light($0) } + LifeState.allCases.map { .life($0) }
    + Verdict.allCases.map { .verdict($0) }
    + ["overdue", "late", "behind", "forecast", "rebased", "silent", "stale"].map { .slip($0) }
    + Totals.LeftOut.allCases.map { .leftOut($0) }
}
