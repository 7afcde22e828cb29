import FoundationEssentials
import PlanModel
import Yams

/// The rule sets that the program ships, and the reader for an office's own (规则集).
public enum RuleSets {
  /// Why a rule set can't be used.
  public enum Failure: Error, Hashable, Sendable {
    case unknown(name: String, known: [String])
    /// The YAML can't be read; the parser's own words.
    case unreadable(String)
    /// A key is missing, or its value makes no sense.
    case invalid(key: String)
  }

  public static let standard = "default-1"
  public static let names = ["default-1", "xuancheng-2020", "yinchuan-2025", "pepfar"]

  /// A shipped rule set by its name.
  public static func named(_ name: String) throws(Failure) -> RuleSet {
    guard let text = SeedFiles.text("rules/\(name).yaml") else {
      throw .unknown(name: name, known: names)
    }
    return try read(yaml: text)
  }

  /// Reads a rule set in the form of `Seeds/rules`.
  public static func read(yaml: String) throws(Failure) -> RuleSet {
    let root: Node
    do {
      guard let node = try Yams.compose(yaml: yaml) else { throw Failure.invalid(key: "name") }
      root = node
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .unreadable("\(error)")
    }
    guard let name = root["name"]?.string, !name.isEmpty else { throw .invalid(key: "name") }
    var rules = RuleSet(
      name: name, version: try integer(root, "version") ?? 1, title: try phrase(root, "title"),
      legend: try phrase(root, "legend"), source: try phrase(root, "source"),
      gapBands: try bands(root, "gap"), differenceBands: try bands(root, "difference"))
    guard !rules.gapBands.isEmpty else { throw .invalid(key: "gap") }
    if let elapsed = root["elapsed"]?.string {
      guard let value = RuleSet.Elapsed(rawValue: elapsed) else { throw .invalid(key: "elapsed") }
      rules.elapsed = value
    }
    rules.roundedTo = try integer(root, "roundedTo")
    rules.dueSoonDays = try integer(root, "dueSoonDays") ?? rules.dueSoonDays
    rules.staleDays = try integer(root, "staleDays") ?? rules.staleDays
    rules.standingMonths = try integer(root, "standingMonths") ?? rules.standingMonths
    rules.forecastFrom = try decimal(root, "forecastFrom") ?? rules.forecastFrom
    rules.noteAbove = try decimal(root, "noteAbove") ?? rules.noteAbove
    return rules
  }

  private static func bands(_ root: Node, _ key: String) throws(Failure) -> [RuleSet.Band] {
    guard let node = root[key] else { return [] }
    guard let rows = node.sequence else { throw .invalid(key: key) }
    var bands: [RuleSet.Band] = []
    for (index, row) in rows.enumerated() {
      let place = "\(key)[\(index + 1)]"
      guard let code = row["code"]?.string, let light = row["light"]?.string.flatMap(Light.init(rawValue:)),
        let zh = row["zh"]?.string
      else { throw .invalid(key: place) }
      let from = try decimal(row, "from")
      let above = try decimal(row, "above")
      // The last row takes what is left, so that no number falls between the rows.
      guard (from == nil && above == nil) == (index == rows.count - 1), from == nil || above == nil else {
        throw .invalid(key: place)
      }
      bands.append(
        RuleSet.Band(
          code: code, light: light, lowest: from ?? above, isInclusive: from != nil,
          label: Phrase(zh: zh, en: row["en"]?.string ?? zh)))
    }
    return bands
  }

  private static func phrase(_ root: Node, _ key: String) throws(Failure) -> Phrase {
    guard let text = root[key]?["zh"]?.string else { throw .invalid(key: key) }
    // A folded YAML text joins its lines with spaces, which Chinese has none of after a full stop.
    let zh = text.split(separator: "。 ", omittingEmptySubsequences: false).joined(separator: "。")
    return Phrase(zh: zh, en: root[key]?["en"]?.string ?? zh)
  }

  private static func integer(_ root: Node, _ key: String) throws(Failure) -> Int? {
    guard let text = root[key]?.string else { return nil }
    guard let value = Int(text), value >= 0 else { throw .invalid(key: key) }
    return value
  }

  private static func decimal(_ root: Node, _ key: String) throws(Failure) -> Decimal? {
    guard let text = root[key]?.string else { return nil }
    guard let value = Decimal(plain: text) else { throw .invalid(key: key) }
    return value
  }
}
