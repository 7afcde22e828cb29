import FoundationEssentials
import PlanModel

/// `duban.status/1` (DESIGN §6), an item at a time: the totals, which are known last, stand last.
struct StatusJSON: AssessmentPrinter {
  private let sink: ByteSink
  private var bytes: [UInt8] = []
  private var isFirst = true

  init(_ sink: ByteSink, asOf: CalendarDate, rules: String) throws {
    self.sink = sink
    bytes.reserveCapacity(1 << 16)
    bytes.append(
      contentsOf:
        "{\n \"schema\":\"duban.status/1\",\n \"asOf\":\"\(asOf)\",\n \"rules\":\(JSONText.quoted(rules)),\n \"items\":["
        .utf8)
  }

  mutating func add(_ assessment: Assessment) throws {
    raw(isFirst ? "\n  " : ",\n  ")
    isFirst = false
    item(assessment)
    if bytes.count > 1 << 15 {
      try sink.write(bytes: bytes)
      bytes.removeAll(keepingCapacity: true)
    }
  }

  mutating func finish(_ totals: Totals) throws {
    raw(isFirst ? "],\n" : "\n ],\n")
    raw(" \"totals\":{\"items\":\(totals[.items]),\"parents\":\(totals[.parents]),")
    raw("\"leaves\":\(totals[.leaves]),\"counted\":\(totals[.counted]),")
    raw("\"complete\":\(totals[.complete]),\"overdue\":\(totals[.overdue]),\"lights\":{")
    raw(Light.allCases.map { "\"\($0.rawValue)\":\(totals[.light($0)])" }.joined(separator: ","))
    raw("}}\n}\n")
    try sink.write(bytes: bytes)
    bytes.removeAll()
  }

  private mutating func item(_ assessment: Assessment) {
    let facts = assessment.facts
    let commitment = facts.commitment
    raw("{\"code\":")
    string(commitment.code)
    raw(",\"title\":")
    string(commitment.title)
    raw(",\"unit\":")
    string(commitment.unit)
    raw(",\"kind\":")
    string(commitment.kind.rawValue)
    raw(",\"lead\":")
    string(commitment.lead)
    raw(",\"life\":")
    string(assessment.life.rawValue)
    raw(",\"light\":")
    string(assessment.light.rawValue)
    raw(",\"completion\":")
    number(assessment.completion)
    raw(",\"pace\":")
    number(assessment.pace)
    raw(",\"due\":")
    day(facts.terms.due?.last ?? commitment.period.last)
    let first = assessment.targets.first
    target(first?.target)
    latest(first)
    raw(",\"slips\":[")
    for (index, slip) in assessment.slips.enumerated() {
      if index > 0 { raw(",") }
      string(slip.code)
    }
    raw("],\"reason\":")
    string(assessment.reason?.rawValue)
    raw(",\"unproven\":")
    string(assessment.unprovenBy?.name)
    raw(",\"targets\":[")
    if assessment.targets.count > 1 {
      for (index, one) in assessment.targets.enumerated() {
        raw(index > 0 ? ",{\"indicator\":" : "{\"indicator\":")
        string(one.target.indicator)
        target(one.target)
        raw(",\"completion\":")
        number(one.completion)
        raw(",\"pace\":")
        number(one.pace)
        latest(one)
        raw(",\"reason\":")
        string(one.reason?.rawValue)
        raw("}")
      }
    }
    raw("]}")
  }

  private mutating func target(_ target: Target?) {
    guard let target else { return raw(",\"target\":null") }
    raw(",\"target\":{\"cmp\":")
    string(target.comparator.rawValue)
    raw(",\"value\":")
    exact(target.value)
    if let upper = target.upper {
      raw(",\"upper\":")
      exact(upper)
    }
    raw(",\"unit\":")
    string(target.unit.text)
    raw(",\"text\":")
    string(target.text)
    raw("}")
  }

  private mutating func latest(_ target: TargetAssessment?) {
    guard let target, let latest = target.latest else { return raw(",\"latest\":null") }
    raw(",\"latest\":{\"value\":")
    exact(latest.value)
    raw(",\"unit\":")
    string(latest.unit.text)
    raw(",\"on\":")
    if let on = target.latestOn { day(on) } else { raw("null") }
    raw("}")
  }

  // MARK: Values

  private mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func null() { raw("null" as StaticString) }

  /// One decimal, half up.
  private mutating func number(_ value: Decimal?) {
    guard let value else { return null() }
    value.appendFixed(1, to: &bytes)
  }

  private mutating func exact(_ value: Decimal?) {
    guard let value else { return null() }
    value.appendDigits(to: &bytes)
  }

  private mutating func day(_ day: CalendarDate) {
    bytes.append(UInt8(ascii: "\""))
    digits(day.year, 4)
    bytes.append(UInt8(ascii: "-"))
    digits(day.month, 2)
    bytes.append(UInt8(ascii: "-"))
    digits(day.day, 2)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func digits(_ number: Int, _ width: Int) {
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while divisor > 0 {
      bytes.append(48 + UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }

  private mutating func string(_ text: String?) {
    guard let text else { return null() }
    JSONText.append(text, to: &bytes)
  }
}
