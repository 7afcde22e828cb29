import PlanModel
import Testing

@testable import PlanReports

/// RFC 5545 as calendars read it.
@Suite struct DueCalendarTests {
  @Test func textIsEscaped() {
    #expect(DueCalendar.escaped("甲,乙;丙\\丁\n戊\u{7}") == "甲\\,乙\\;丙\\\\丁\\n戊")
  }

  /// No line is longer than 75 octets, no character is cut, and unfolded it is what it was.
  @Test func longLinesAreFoldedBetweenCharacters() {
    for length in 60...90 {
      let line =
        "SUMMARY:" + String(repeating: "a", count: length % 5) + String(repeating: "河", count: length)
      let folded = DueCalendar.lines([line])
      let pieces = folded.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
      #expect(pieces.allSatisfy { $0.utf8.count <= 75 })
      #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(pieces.first.map { String($0) + pieces.dropFirst().map { $0.dropFirst() }.joined() } == line)
    }
  }

  @Test func aLineOf75OctetsIsWhole() {
    let line = String(repeating: "x", count: 75)
    #expect(DueCalendar.lines([line]) == line + "\r\n")
    #expect(DueCalendar.lines([line + "y"]) == line + "\r\n y\r\n")
  }
}
