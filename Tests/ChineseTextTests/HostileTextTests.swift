import ChineseText
import PlanModel
import Testing

/// Text made at random from the characters that the readers look at: nothing crashes, and every range lies in the text.
@Suite struct HostileTextTests {
  struct Draw {
    var state: UInt64
    mutating func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }

  static let pool = Array(
    """
    0123456789一二三四五六七八九十百千万亿零两半XX××某*翻番折倍成%％.,，。；：！？、“”《》（）()\\"第届年月日季度前后底末初内以上下左右余多约近\
    超过不低于至到在同比增长下降提高个家处亩元公里平方米人次户百分之点前上半年今明去年截至目前元旦春节国庆十四五期间shùzhèn?@總鎮設—-~·+/ \n\u{200B}的和与及\
    总投资年产分别各均其中
    """.unicodeScalars)

  @Test(arguments: [1, 7, 42] as [UInt64])
  func everyRangeLiesInTheText(seed: UInt64) {
    var draw = Draw(state: seed)
    for _ in 0..<2000 {
      var view = String.UnicodeScalarView()
      for _ in 0...draw.next(40) { view.append(Self.pool[draw.next(Self.pool.count)]) }
      let source = String(view)
      let text = ReadableText(source)
      for mode in [FigureScanner.Mode.report, .every] {
        var end = 0
        for figure in FigureScanner(text, mode: mode).figures() {
          #expect(figure.core.lowerBound >= end, "\(source.debugDescription)")
          end = figure.core.upperBound
          let span = figure.figure(in: text).span
          #expect(span.start < span.end && span.end <= text.source.count, "\(source.debugDescription)")
        }
      }
      var end = 0
      let context = TimeContext(year: 2023, report: CalendarDate(2023, 8, 31))
      for time in TimeScanner(text, context: context).times() {
        #expect(time.from <= time.to, "\(source.debugDescription)")
        #expect(time.range.lowerBound >= end && time.range.upperBound <= text.count)
        end = time.range.upperBound
      }
      for clause in ClauseSplitter.clauses(text) {
        #expect(!clause.range.isEmpty)
        if let heading = HeadingReader.read(text, line: clause.range) {
          #expect(heading.core.upperBound <= clause.range.upperBound)
        }
      }
    }
  }

  @Test func anEmptyTextHasNothing() {
    let text = ReadableText("")
    #expect(FigureScanner(text).figures().isEmpty)
    #expect(TimeScanner(text, context: TimeContext(year: 2023)).times().isEmpty)
    #expect(ClauseSplitter.clauses(text).isEmpty)
    #expect(ClauseSplitter.lines(text).isEmpty)
  }
}
