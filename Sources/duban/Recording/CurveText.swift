import FoundationEssentials
import PlanModel

/// Plan curves as they are typed (计划曲线).
enum CurveText {
  static func parse(_ text: String) throws -> PlanCurve {
    switch text {
    case "linear": return .linear
    case "front60": return .front60
    case "milestone": return .milestone
    case "snapshot": return .snapshot
    case "rate": return .rate
    default: return .custom(try points(text))
    }
  }

  /// `2023-03-31=20;2023-06-30=50`: percent planned to be done by the end of each day, in order and never falling.
  private static func points(_ text: String) throws -> [PlanCurve.CustomPoint] {
    var points: [PlanCurve.CustomPoint] = []
    for part in text.split(whereSeparator: { ";；".contains($0) }) {
      let sides = part.split(separator: "=")
      guard sides.count == 2, let date = PartialDate(sides[0]),
        let percent = Decimal(plain: String(sides[1].hasSuffix("%") ? sides[1].dropLast() : sides[1])),
        percent >= 0, percent <= 100,
        points.last.map({ $0.on < date.last && $0.share <= percent / 100 }) ?? true
      else { throw failure(text) }
      points.append(PlanCurve.CustomPoint(on: date.last, share: percent / 100))
    }
    guard !points.isEmpty else { throw failure(text) }
    return points
  }

  /// A curve ends with the item's time.
  static func check(_ commitment: Commitment) throws {
    let due = commitment.original.due?.last ?? commitment.period.last
    for target in commitment.original.targets {
      guard case .custom(let points) = target.curve, let last = points.last?.on, last > due else { continue }
      throw Failure(
        .badData, place: "--curve \(last)", what: LifeWords.curveTooLate, advice: LifeWords.curveUntil(due))
    }
  }

  private static func failure(_ text: String) -> Failure {
    Failure(
      .badData, place: "--curve \(text)", what: LifeWords.badCurve, advice: LifeWords.writeCurve)
  }
}
