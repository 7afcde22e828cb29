import PlanModel
import Testing

@Suite("Dates that keep their precision")
struct TimeTests {
  @Test(
    "A day that doesn't exist is no date",
    arguments: [
      "2023-02-29", "2023-02-30", "2023-13-01", "2023-00-10", "2023-04-31", "1900-02-29", "2023-1-1",
      "20230101",
      "2023-01-01 ", "0000-01-01", "2023-01-001", "二〇二三", "", "-", "2023--1",
    ])
  func noSuchDay(text: String) { #expect(CalendarDate(text) == nil) }

  @Test("Every day from 1899 to 2101 goes to its number and back, one apart")
  func dayNumbers() throws {
    var day = try #require(CalendarDate("1899-12-31"))
    var number = day.dayNumber
    while day.year < 2102 {
      let next = day.adding(days: 1)
      number += 1
      #expect(next.dayNumber == number && CalendarDate(dayNumber: number) == next && day < next)
      day = next
    }
    #expect(CalendarDate("1970-01-01")?.dayNumber == 0)
    #expect(CalendarDate("2000-02-29") != nil)
  }

  @Test(
    "A partial date is due on its last day",
    arguments: [
      ("2023", "2023-01-01", "2023-12-31"), ("2023H1", "2023-01-01", "2023-06-30"),
      ("2023H2", "2023-07-01", "2023-12-31"), ("2023Q1", "2023-01-01", "2023-03-31"),
      ("2023Q3", "2023-07-01", "2023-09-30"), ("2024-02", "2024-02-01", "2024-02-29"),
      ("2023-12", "2023-12-01", "2023-12-31"), ("2023-06-29", "2023-06-29", "2023-06-29"),
    ])
  func partialDates(text: String, first: String, last: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.first.description == first)
    #expect(date.last.description == last)
    #expect(date.description == text)
  }

  @Test(
    "Forms that say nothing certain are refused",
    arguments: [
      "2023H3", "2023Q0", "2023Q5", "2023-13", "2023-00", "23", "2023H", "2023Q12", "2023q1", "２０２３",
    ])
  func refused(text: String) { #expect(PartialDate(text) == nil) }

  @Test(
    "A period holds what lies inside it",
    arguments: [
      ("2023", "2023H2", true), ("2023", "2023Q4", true), ("2023", "2023", true), ("2023H2", "2023", false),
      ("2023H1", "2023Q3", false), ("2023Q1/2023Q3", "2023Q3", true), ("2023Q3", "2023Q1/2023Q3", false),
      ("2022-09-25/2022-12-31", "2022Q4", true), ("2022", "2022-09-25/2022-12-31", true),
      ("2013/2017", "2015", true),
      ("2023", "2023-11-01/2024-01-31", false),
    ])
  func containment(outer: String, inner: String, expected: Bool) throws {
    #expect(try #require(Period(outer)).contains(try #require(Period(inner))) == expected)
  }

  @Test("三季度 is not 前三季度: the one has three months, the other nine")
  func thirdQuarter() throws {
    #expect(try #require(Period("2023Q3")).months == 3)
    #expect(try #require(Period("2023Q1/2023Q3")).months == 9)
    #expect(try #require(Period("2022-09-25/2022-12-31")).months == nil)
    #expect(Period("2023Q3/2023Q1") == nil)
    #expect(Period("2023/2024/2025") == nil)
  }
}
