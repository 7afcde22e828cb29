import DocumentFormats
import PlanModel
import Testing

@testable import PlanReports

@Suite struct BoardTests {
  private func board(_ items: [ReportItem]) -> Board? {
    Board(
      title: "青溪镇2023年重点工作挂图", asOf: Ledger.day("2023-09-30"), rules: Ledger.rules, items: items,
      noField: "未分板块")
  }

  private var items: [ReportItem] { Ledger.report(.quarterly).items }

  private func many(_ count: Int, fields: Int) -> [ReportItem] {
    let facts = (0..<count).map { index in
      var facts = Ledger.year[index % Ledger.year.count]
      facts.commitment.title = "第\(index)项工作"
      facts.commitment.headings = ["板块\(index * fields / count)"]
      return facts
    }
    return Ledger.report(.quarterly, facts).items
  }

  @Test func monthsRunFromThePlansBeginningToItsEnd() throws {
    let board = try #require(self.board(items))
    #expect(board.first == Ledger.day("2023-01-01"))
    #expect(board.last == Ledger.day("2023-12-31"))
    #expect(board.months.count == 12)
  }

  @Test func nothingToDrawIsNoBoard() { #expect(board([]) == nil) }

  @Test(arguments: [(20, BoardPaper.a3), (300, .a3), (20, .a1), (300, .a1)])
  func everyItemStandsInOneStripBelowItsField(count: Int, paper: BoardPaper) throws {
    let board = try #require(self.board(many(count, fields: 5)))
    let frame = BoardFrame(board: board, paper: paper, words: Words(language: .zh))
    var numbers: [Int] = []
    for page in frame.strips {
      guard case .field = page.first else {
        Issue.record("a strip begins without its field")
        return
      }
      if case .field = page.last { Issue.record("a field stands alone at a strip's foot") }
      for case .item(_, let number) in page { numbers.append(number) }
    }
    #expect(numbers == Array(1...count))
  }

  @Test func textIsLargeEnoughToReadOnPaper() throws {
    let board = try #require(self.board(many(300, fields: 5)))
    for paper in BoardPaper.allCases {
      for sheet in BoardWriter(paper: paper).sheets(board) {
        let sizes = sheet.matches(of: /font-size="([0-9.]+)"/).compactMap { Double($0.1) }
        #expect(sizes.allSatisfy { $0 >= 7 })
      }
    }
  }

  @Test func everySheetHasHeadLegendAndRules() throws {
    let sheets = BoardWriter().sheets(try #require(self.board(many(60, fields: 2))))
    #expect(sheets.count > 1)
    for (index, sheet) in sheets.enumerated() {
      #expect(sheet.contains("青溪镇2023年重点工作挂图"))
      #expect(sheet.contains("第\(index + 1)张，共\(sheets.count)张"))
      #expect(sheet.contains("规则：test-1"))
      #expect(sheet.contains("width=\"420mm\" height=\"297mm\""))
    }
  }

  @Test func hostileTitlesStayText() throws {
    var facts = Ledger.year
    for index in facts.indices { facts[index].commitment.title = "<script>alert(1)</script>" }
    let items = Ledger.report(.quarterly, facts).items
    let html = BoardWriter().html(try #require(self.board(items)))
    #expect(!html.contains("<script"))
    #expect(html.matches(of: /https?:/).count == html.matches(of: /http:\/\/www\.w3\.org\/2000\/svg/).count)
  }

  @Test func theSameFactsGiveTheSameChart() throws {
    let board = try #require(self.board(items))
    #expect(
      BoardWriter(language: .en, paper: .a1).html(board) == BoardWriter(language: .en, paper: .a1).html(board)
    )
  }
}
