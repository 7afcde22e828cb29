import FoundationEssentials
import PlanModel
import PlanReports
import PlanStore

/// All that decides what a report says, beside the facts (通报的口径): asked for once, and kept when it is published.
struct ReportChoice {
  var kind: ReportKind
  var period: Period
  var asOf: CalendarDate
  /// Nil is the whole store.
  var unit: String?
  /// A lead office; nil is all.
  var lead: String?
  var rules: RuleChoice
  var against: RuleChoice?
  var language: Language
  var isFormal = false
  var discretion = Discretion()
  /// What the office's papers need, as it was; nil takes the profile of today.
  var profile: OfficeProfile?
}

/// What a published report keeps in `options`, as JSON.
struct KeptReport: Codable {
  var unit: String?
  var lead: String?
  var rules: String
  var rulesText: String?
  var against: String?
  var againstText: String?
  var language: String
  var formal: Bool?
  /// Reports that were published before there was a choice showed everything.
  var audience: Audience?
  var numbers: Bool?
  var profile: [String: String]
  /// The version of the program that made it.
  var program: String
  /// SHA-256 of each form.
  var hashes: [String: String]

  init(_ choice: ReportChoice, profile: OfficeProfile, hashes: [String: String]) {
    unit = choice.unit
    lead = choice.lead
    rules = choice.rules.rules.name
    rulesText = choice.rules.text
    against = choice.against?.rules.name
    againstText = choice.against?.text
    language = choice.language.rawValue
    formal = choice.isFormal
    audience = choice.discretion.audience
    numbers = choice.discretion.showsNumbers
    self.profile = profile.entries
    program = Duban.configuration.version
    self.hashes = hashes
  }

  static func read(_ report: PublishedReport) throws -> KeptReport {
    guard let kept = try? JSONDecoder().decode(KeptReport.self, from: Data(report.options.utf8)) else {
      throw Failure(
        .badData, place: report.id, what: ReportingWords.keptUnreadable, advice: ReportingWords.runDoctor)
    }
    return kept
  }

  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The choice that made it.
  func choice(_ report: PublishedReport) throws -> ReportChoice {
    func rules(_ name: String, _ text: String?) throws -> RuleChoice {
      try text.map { try RuleChoice.read($0, place: report.id) } ?? RuleChoice.load(name)
    }
    return ReportChoice(
      kind: ReportKind(rawValue: report.kind.rawValue) ?? .quarterly, period: report.period,
      asOf: report.asOf,
      unit: unit, lead: lead, rules: try rules(self.rules, rulesText),
      against: try against.map { try rules($0, againstText) },
      language: Language(rawValue: language) ?? .zh, isFormal: formal ?? false,
      discretion: Discretion(audience: audience ?? .internal, showsNumbers: numbers ?? true),
      profile: OfficeProfile(profile))
  }
}

extension OfficeProfile {
  /// From what `duban profile set` keeps.
  init(_ kept: [String: String]) {
    self.init(
      masthead: kept["masthead"], number: kept["number"], addressees: kept["addressees"],
      signer: kept["signer"],
      contact: kept["contact"], basis: kept["basis"], copies: kept["copies"], printer: kept["printer"])
  }

  var entries: [String: String] {
    [
      "masthead": masthead, "number": number, "addressees": addressees, "signer": signer, "contact": contact,
      "basis": basis, "copies": copies, "printer": printer,
    ].compactMapValues(\.self)
  }
}
