import ArgumentParser
import PlanModel
import PlanSeeds

/// The rule set that a command judges by (规则集): one that the program ships, by its name, or an office's own file.
struct RuleChoice: Sendable {
  var rules: RuleSet
  /// The file's text, kept with a published report so that the file isn't needed again; nil for a shipped set.
  var text: String?

  /// A name of the shipped ones, else a file in the form of `Seeds/rules`.
  static func load(_ given: String, option: String = "--rules") throws -> RuleChoice {
    if RuleSets.names.contains(given) { return RuleChoice(rules: try shipped(given, option)) }
    let isFile = given.contains("/") || given.contains(".")
    guard isFile else {
      throw Failure(
        .usage, place: "\(option) \(given)", what: FailureWords.unknownRules,
        advice: ReportingWords.namesOrFile(RuleSets.names.joined(separator: " | ")))
    }
    let text = String(decoding: try FileBytes.read(given), as: UTF8.self)
    return try read(text, place: given)
  }

  /// Rules from their text, as a file or a published report holds it.
  static func read(_ text: String, place: String) throws -> RuleChoice {
    do {
      return RuleChoice(rules: try RuleSets.read(yaml: text), text: text)
    } catch {
      throw Failure(
        .badData, place: place, what: ReportingWords.badRules(error), advice: ReportingWords.likeSeeds)
    }
  }

  private static func shipped(_ name: String, _ option: String) throws -> RuleSet {
    do {
      return try RuleSets.named(name)
    } catch {
      throw Failure(
        .usage, place: "\(option) \(name)", what: FailureWords.unknownRules,
        advice: UsageWords.oneOf(RuleSets.names.joined(separator: " | ")))
    }
  }
}
