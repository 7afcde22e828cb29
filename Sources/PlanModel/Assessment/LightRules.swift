import FoundationEssentials

/// Which light a commitment shows, and by which row of the table (亮灯). RULES §4; rows are tried from the top.
struct LightRules {
  var rules: RuleSet

  struct Shown: Hashable, Sendable {
    var light: Light
    var band: String
    var label: Phrase
    var gap: Decimal?

    init(_ light: Light, _ band: String, _ label: Phrase, gap: Decimal? = nil) {
      self.light = light
      self.band = band
      self.label = label
      self.gap = gap
    }

    init(_ light: Light, _ row: FixedRow) { self.init(light, row.rawValue, AssessmentWords.row(row)) }
  }

  /// The rows that no rule set changes.
  enum FixedRow: String, CaseIterable {
    case draft, withdrawn, suspended, completeInTime, completeLate, overdue, untracked, parts, noData,
      noTarget,
      qualitative
    case held, broken, met, reporting, reportMissing, reportsMissing, unstated
  }

  /// The light of one target that is still open; nil where there is nothing to go by.
  func open(_ result: TargetAssessor.Result) -> Shown? {
    guard let reading = result.reading else { return result.gap.map(byGap) }
    switch result.row {
    case .zero, .ceiling: return Shown(reading.reaches ? .green : .red, reading.reaches ? .held : .broken)
    case .range:
      if reading.reaches { return Shown(.green, .held) }
      // What adds up towards a range isn't out of it yet.
      let target = result.assessment.target
      if target.effectiveCurve == .linear, let lower = target.value, lower > 0,
        let value = result.assessment.latest?.converted(to: target.unit), value < lower
      {
        return byGap((value * 100 / lower - result.planned).settled)
      }
      return Shown(.red, .broken)
    case .growth:
      return reading.reaches ? Shown(.green, .met) : reading.difference.map(byDifference)
    case .ratio, .downward:
      guard let gap = result.gap else { return nil }
      guard result.assessment.target.effectiveCurve == .snapshot else { return byGap(gap) }
      return reading.reaches ? Shown(.green, .met) : byDifference(gap)
    }
  }

  func byGap(_ gap: Decimal) -> Shown { shown(rules.band(gap: rounded(gap)), gap: gap) }

  private func byDifference(_ points: Decimal) -> Shown {
    shown(rules.band(difference: rounded(points)), gap: points)
  }

  /// PEPFAR compares ratios of two decimals, which are whole points here.
  private func rounded(_ points: Decimal) -> Decimal {
    rules.roundedTo.map { points.rounded(max(0, $0 - 2)) } ?? points
  }

  private func shown(_ band: RuleSet.Band?, gap: Decimal) -> Shown {
    guard let band else { return Shown(.grey, .unstated) }
    return Shown(band.light, band.code, band.label, gap: gap)
  }

  func standing(_ tally: StandingTally) -> Shown {
    switch tally.missingRun {
    case 0: Shown(.green, .reporting)
    case 1: Shown(.yellow, .reportMissing)
    default: Shown(.red, .reportsMissing)
    }
  }

  /// Several targets show the worst of their lights.
  static func worst(_ lights: [Shown]) -> Shown? {
    lights.max { (rank($0.light), -($0.gap ?? 0)) < (rank($1.light), -($1.gap ?? 0)) }
  }

  static func rank(_ light: Light) -> Int {
    switch light {
    case .grey: 0
    case .green: 1
    case .blue: 2
    case .yellow: 3
    case .red: 4
    }
  }
}

/// What published reports showed, as it stands today (亮灯记录). RULES §4, 瓯海 2020.
public enum PublishedLights {
  /// A red that was caught up later turns yellow, never green; the present light stands as it is.
  public static func history(_ published: [Light], now: Light) -> [Light] {
    let all = published + [now]
    return all.indices.map { index in
      let isCaughtUp = all[(index + 1)...].contains(.green)
      return all[index] == .red && isCaughtUp ? .yellow : all[index]
    }
  }
}
