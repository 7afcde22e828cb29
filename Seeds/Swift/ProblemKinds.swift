import PlanModel

/// The kinds of problems that a report may name (问题类别).
///
/// A problem's text begins with its kind: `资金：拨款没有到位`. So the kind travels with the text through every spreadsheet.
public enum ProblemKinds {
  public struct Kind: Hashable, Sendable {
    public let name: Phrase
    /// Its name first, then other words that a problem of the kind begins with.
    public let openings: [String]
  }

  public static var all: [Kind] {
    SeedFiles.entries("vocabulary/plan-problems.txt").compactMap { columns in
      guard columns.count >= 2 else { return nil }
      let others = columns.count > 2 ? columns[2].split(separator: " ").map(String.init) : []
      return Kind(name: Phrase(zh: columns[0], en: columns[1]), openings: [columns[0]] + others)
    }
  }

  /// The kind of a name as typed, in either language, or of another word for it: 征地拆迁.
  public static func named(_ name: String) -> Kind? {
    let kinds = all
    return kinds.first { $0.name.zh == name || $0.name.en == name }
      ?? kinds.first { $0.openings.contains(name) }
  }

  /// The kind that a problem's text begins with; nil where it says none.
  public static func kind(of problem: String, among kinds: [Kind] = all) -> Kind? {
    kinds.first { kind in kind.openings.contains { problem.hasPrefix($0) } }
  }
}
