import PlanModel

/// Deadlines and planned steps as a calendar file (日历), RFC 5545.
///
/// Every entry is a whole day. Its UID is the commitment's own identity, so that a later file updates the entries of an
/// earlier one; its stamp is the date as of which it was made, for a calendar has no clock here.
public struct DueCalendar: Sendable {
  private let language: Language
  private let asOf: CalendarDate

  public init(language: Language, asOf: CalendarDate) {
    self.language = language
    self.asOf = asOf
  }

  private func say(_ zh: String, _ en: String) -> String { Phrase(zh: zh, en: en)[language] }

  public func head(_ name: String) -> String {
    Self.lines([
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//duban//duban 1//ZH", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped(name),
    ])
  }

  public var tail: String { Self.lines(["END:VCALENDAR"]) }

  /// The entries of one commitment: its deadline, and each planned step that isn't reached.
  public func events(_ assessment: Assessment) -> [String] {
    let facts = assessment.facts
    let commitment = facts.commitment
    var events: [String] = []
    for (index, step) in commitment.milestones.enumerated() {
      let reached = MilestoneTally.reachedOn(step, progress: facts.progress, asOf: assessment.asOf)
      guard reached == nil else { continue }
      events.append(
        event(
          uid: "\(commitment.id)-m\(index + 1)", on: step.planned.last,
          summary: say(
            "【节点】\(commitment.code) \(commitment.title)：\(step.name)",
            "[step] \(commitment.code) \(commitment.title): \(step.name)"), commitment))
    }
    let due = facts.terms.due?.last ?? commitment.period.last
    events.append(
      event(
        uid: commitment.id, on: due,
        summary: say("【时限】", "[due] ") + "\(commitment.code) \(commitment.title)", commitment,
        more: facts.terms.targets.map { say("目标：", "target: ") + $0.text }))
    return events
  }

  private func event(
    uid: String, on day: CalendarDate, summary: String, _ commitment: Commitment, more: [String] = []
  ) -> String {
    let told = [commitment.unit, commitment.lead.map { say("牵头：", "lead: ") + $0 }].compactMap { $0 } + more
    return Self.lines([
      "BEGIN:VEVENT", "UID:\(uid)@duban", "DTSTAMP:\(Self.digits(asOf))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.digits(day))", "DTEND;VALUE=DATE:\(Self.digits(day.adding(days: 1)))",
      "SUMMARY:" + Self.escaped(summary), "DESCRIPTION:" + Self.escaped(told.joined(separator: "\n")),
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ])
  }

  static func digits(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }

  /// TEXT of RFC 5545 §3.3.11: backslash, semicolon, comma and line feed are escaped; other controls go.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default: if scalar.value >= 0x20, scalar.value != 0x7F { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  /// Content lines, each folded at 75 octets without cutting a character (§3.1), ended by CRLF.
  static func lines(_ lines: [String]) -> String {
    var text = String.UnicodeScalarView()
    for line in lines {
      var octets = 0
      for scalar in line.unicodeScalars {
        let width = UTF8.width(scalar)
        if octets + width > 75 {
          text.append(contentsOf: ["\r", "\n", " "])
          octets = 1
        }
        text.append(scalar)
        octets += width
      }
      text.append(contentsOf: ["\r", "\n"])
    }
    return String(text)
  }
}
