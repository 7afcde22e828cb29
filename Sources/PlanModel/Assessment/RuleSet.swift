import FoundationEssentials

/// How progress becomes a light (规则集): thresholds with a name, a version and a legend. RULES §2–§5.
///
/// The values are data (`Seeds/rules`, read by `PlanSeeds.RuleSets`); a report prints `name` and `legend`.
public struct RuleSet: Hashable, Sendable {
  /// One row of a table of lights, tried from the top.
  public struct Band: Hashable, Sendable {
    /// Stable name of the row: `onTrack`, `watch`.
    public var code: String
    public var light: Light
    /// The lowest number that still belongs here; nil takes all that is left.
    public var lowest: Decimal?
    /// Whether `lowest` itself belongs here.
    public var isInclusive: Bool
    public var label: Phrase

    public init(code: String, light: Light, lowest: Decimal?, isInclusive: Bool, label: Phrase) {
      self.code = code
      self.light = light
      self.lowest = lowest
      self.isInclusive = isInclusive
      self.label = label
    }

    func takes(_ number: Decimal) -> Bool {
      guard let lowest else { return true }
      return isInclusive ? number >= lowest : number > lowest
    }
  }

  /// By what planned share grows where a target has no curve of its own choice.
  public enum Elapsed: String, Hashable, Sendable { case months, quarters }

  /// `default-1`.
  public var name: String
  public var version: Int
  public var title: Phrase
  public var legend: Phrase
  /// Where the numbers come from.
  public var source: Phrase
  /// Open commitments by gap in points.
  public var gapBands: [Band]
  /// Growth and snapshot targets that aren't met, by points; empty where the rule set uses `gapBands` for them.
  public var differenceBands: [Band]
  public var elapsed: Elapsed
  /// Decimals that ratios are rounded to before they meet a band; nil compares exact ones.
  public var roundedTo: Int?
  /// 临期: a badge from so many days before the deadline.
  public var dueSoonDays: Int
  /// 久未更新: open and without an entry for so many days.
  public var staleDays: Int
  /// The planned share from which a forecast is made.
  public var forecastFrom: Decimal
  /// Standing work reports once in so many months.
  public var standingMonths: Int
  /// Above this percentage a completion gets a note.
  public var noteAbove: Decimal

  public init(
    name: String, version: Int = 1, title: Phrase, legend: Phrase, source: Phrase, gapBands: [Band],
    differenceBands: [Band] = [], elapsed: Elapsed = .months, roundedTo: Int? = nil, dueSoonDays: Int = 3,
    staleDays: Int = 30, forecastFrom: Decimal = Decimal(25) / 100, standingMonths: Int = 1,
    noteAbove: Decimal = 120
  ) {
    self.name = name
    self.version = version
    self.title = title
    self.legend = legend
    self.source = source
    self.gapBands = gapBands
    self.differenceBands = differenceBands
    self.elapsed = elapsed
    self.roundedTo = roundedTo
    self.dueSoonDays = dueSoonDays
    self.staleDays = staleDays
    self.forecastFrom = forecastFrom
    self.standingMonths = standingMonths
    self.noteAbove = noteAbove
  }

  /// 左右 for growth: ±0.5 points (ours).
  public static let defaultAboutPoints = Decimal(5) / 10
  /// 左右 for levels: ±5 % (ours).
  public static let defaultAboutPercent = Decimal(5)
  /// 超额 for growth: 2 points or more (ours).
  public static let defaultExceededPoints = Decimal(2)
  /// 超额 for levels and counts: 10 % or more (ours).
  public static let defaultExceededPercent = Decimal(10)

  /// The row that a gap falls in.
  public func band(gap: Decimal) -> Band? { gapBands.first { $0.takes(gap) } }

  /// The row for growth and snapshot targets that aren't met.
  public func band(difference: Decimal) -> Band? {
    (differenceBands.isEmpty ? gapBands : differenceBands).first { $0.takes(difference) }
  }
}
