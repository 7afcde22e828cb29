import FoundationEssentials
import PlanLedger
import PlanModel

/// Values of options as they are typed (参数读取); what can't be read is bad data, with what to write instead.
enum TypedValue {
  static func targets(_ text: String, title: String) throws -> [Target] {
    do {
      return try TargetParser(title: title).parse(text)
    } catch {
      throw Failure(
        .badData, place: "--target \(text)", what: RecordingWords.badTarget,
        advice: RecordingWords.writeTarget)
    }
  }

  static func due(_ text: String, period: Period?) throws -> PartialDate {
    guard let date = PartialDate(text) ?? (try? DueParser(period: period).parse(text)) else {
      throw Failure(
        .badData, place: "--due \(text)", what: FailureWords.noSuchDay, advice: FailureWords.writePartial)
    }
    if let period, date.last < period.first {
      throw Failure(
        .badData, place: "--due \(text)", what: RecordingWords.dueBeforePlan(period),
        advice: RecordingWords.dueFrom(period.first))
    }
    return date
  }

  static func value(_ text: String) throws -> ReportedValue {
    do {
      if let value = try ValueParser().parse(text) { return value }
    } catch {}
    throw Failure(.badData, place: text, what: RecordingWords.badValue, advice: RecordingWords.writeValue)
  }

  static func number(_ text: String, option: String) throws -> Decimal {
    if let number = Decimal(plain: text) { return number }
    throw Failure(
      .badData, place: "\(option) \(text)", what: RecordingWords.badNumber, advice: RecordingWords.writeNumber
    )
  }

  static func weight(_ text: String) throws -> Decimal {
    let weight = try number(text, option: "--weight")
    if weight >= 0 { return weight }
    throw Failure(
      .badData, place: "--weight \(text)", what: RecordingWords.negativeWeight,
      advice: RecordingWords.writeNumber)
  }

  /// A completion in percent, with its sign or without.
  static func percent(_ text: String) throws -> Decimal {
    let percent = try number(text.hasSuffix("%") ? String(text.dropLast()) : text, option: "--percent")
    if percent >= 0, percent <= 1000 { return percent }
    throw Failure(
      .badData, place: "--percent \(text)", what: RecordingWords.percentOutOfRange,
      advice: RecordingWords.writePercent)
  }

  static func kind(_ text: String) throws -> CommitmentKind {
    if let kind = CommitmentKind(rawValue: text) ?? KindNames.parse(text) { return kind }
    throw unknown("--kind", text, CommitmentKind.allCases.map { "\($0.rawValue) \(FieldWords.name($0).zh)" })
  }

  static func grade(_ text: String) throws -> EvidenceGrade {
    if let grade = EvidenceGrade(name: text) { return grade }
    throw unknown("--grade", text, EvidenceGrade.allCases.map(\.name))
  }

  static func authority(_ text: String) throws -> AdjustmentAuthority {
    if let authority = AdjustmentAuthority(name: text) { return authority }
    throw unknown(
      "--authority", text, AdjustmentAuthority.allCases.map { "\($0.rawValue) \($0.name)" })
  }

  static func list(_ text: String?) -> [String] {
    guard let text else { return [] }
    return text.split { "、，,；;".contains($0) }.map { String($0) }.filter { !$0.isEmpty }
  }

  static func unknown(_ option: String, _ text: String, _ allowed: [String]) -> Failure {
    Failure(
      .usage, place: "\(option) \(text)", what: RecordingWords.unknownWord(option, allowed),
      advice: RecordingWords.chooseOne)
  }
}

extension ValueProblem: Explained {
  func explained() -> Failure { explained(place: nil) }

  /// `place` is the code, or file and line.
  func explained(place: String?) -> Failure {
    func failure(_ text: String, _ what: Phrase, _ advice: Phrase) -> Failure {
      Failure(
        .badData, place: [place, text].compactMap { $0 }.joined(separator: " "), what: what, advice: advice)
    }
    return switch self {
    case .noNumber(let text), .masked(let text), .range(let text):
      failure(text, RecordingWords.badValue, RecordingWords.writeValue)
    case .severalValues(let text):
      failure(text, RecordingWords.severalValues, RecordingWords.oneValueEach)
    case .wrongUnit(let given, let expected):
      StoreRuleWords.failure(.wrongUnit(code: place ?? "", given: given, expected: expected))
    case .whichTarget(let indicators):
      StoreRuleWords.failure(.whichTarget(code: place ?? "", indicators: indicators))
    case .unknownIndicator(let given, let known):
      StoreRuleWords.failure(.unknownIndicator(code: place ?? "", given: given, known: known))
    }
  }
}
