import FoundationEssentials
import PlanModel
import Testing

@testable import DocumentFormats
@testable import PlanReports

/// Names and remarks that mean something to a browser, a spreadsheet or an XML parser stay text in every paper (惰性).
@Suite struct HostileTextTests {
  static let texts = [
    "=cmd|' /C calc'!A0", "+1+cmd|'x'!A0", "@SUM(1+1)*cmd", "-2+3+cmd", "＝1+1", "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>", "</svg><script>x</script>", "]]><!--", "</w:t></w:r></w:p>",
    "&lt;b&gt;&amp;#60;",
    "{{7*7}}${x}", "\u{0}\u{1}\u{8}\u{B}\u{1B}控制符", "\u{202E}倒过来\u{2066}的", "\u{FFFE}\u{FFFF}非字符",
    String(repeating: "很长的事项", count: 400), "javascript:alert(1)", "[x](javascript:alert(1))", "a\nb\tc",
  ]

  private static let facts: [CommitmentFacts] = texts.enumerated().map { index, text in
    var facts = Ledger.year[index % Ledger.year.count]
    facts.commitment.id = "\(index)"
    facts.commitment.code = "QX-\(index)"
    facts.commitment.title = text
    facts.commitment.lead = text
    facts.commitment.headings = [text]
    facts.commitment.notes = [text: text]
    facts.commitment.supporting = [text]
    for entry in facts.progress.indices {
      facts.progress[entry].note = text
      facts.progress[entry].problem = text
      facts.progress[entry].nextStep = text
      facts.progress[entry].by = text
    }
    for step in facts.commitment.milestones.indices { facts.commitment.milestones[step].name = text }
    return facts
  }

  private static func documents(_ language: Language) -> [Document] {
    let profile = OfficeProfile(
      masthead: texts[5], number: texts[6], addressees: texts[9], signer: texts[8], contact: texts[10],
      basis: texts[7],
      copies: texts[12], printer: texts[13])
    let reports = [ReportKind.weekly, .quarterly, .annual].map {
      PlanReportWriter(language: language).document(
        Ledger.report($0, facts, before: "2023-06-30", profile: profile))
    }
    let assessor = Assessor(rules: Ledger.rules, asOf: Ledger.day("2023-09-30"))
    let all = facts.map { assessor.assess($0) }
    let notice = Notice(
      all, to: texts[5], asOf: assessor.asOf, within: 100, rules: Ledger.rules, profile: profile)
    let dossiers = all.map { assessment in
      DossierWriter(language: language).document(
        Dossier(
          assessment, rules: Ledger.rules, source: texts[5],
          proofs: [.init(on: assessor.asOf, grade: .e3, reference: texts[6], note: texts[8])],
          journal: [.init(number: 1, at: "", action: texts[5], detail: texts[9], by: texts[7])]))
    }
    let sheet = SignOffSheet(language: language).document(
      all.map { SignOffSheet.Item(assessment: $0, evidence: [texts[5]]) }, on: assessor.asOf)
    return reports + [NoticeWriter(language: language).document(notice), sheet] + dossiers
  }

  /// Names of elements in their order; what stands in none isn't looked at.
  private static func elements(_ page: String) -> Set<String> {
    Set(
      page.split(separator: "<").dropFirst().map { piece in
        String(piece.drop { $0 == "/" || $0 == "!" }.prefix { $0.isLetter || $0.isNumber }).lowercased()
      })
  }

  private static let ofPages: Set<String> = [
    "doctype", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ol", "ul",
    "li", "div",
    "figure", "figcaption", "table", "caption", "thead", "tbody", "tr", "th", "td", "br", "strong",
    "blockquote",
  ]
  private static let ofPictures: Set<String> = [
    "svg", "text", "rect", "path", "line", "polyline", "polygon", "circle", "title",
  ]

  @Test(arguments: [Language.zh, .en]) func aWebPageHasOnlyOurElements(_ language: Language) {
    for document in Self.documents(language) {
      let page = HTMLWriter().write(document)
      #expect(Self.elements(page).subtracting(Self.ofPages).subtracting(Self.ofPictures).isEmpty)
      #expect(
        page.matches(of: /https?:/).count
          == page.matches(of: /xmlns="http:\/\/www\.w3\.org\/2000\/svg"/).count)
      #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" || $0 == "\u{1B}" })
    }
  }

  @Test func aPictureIsWellFormedAndHasOnlyOurElements() throws {
    var pictures: [String] = []
    for document in Self.documents(.zh) {
      for case .drawing(let drawing) in document.blocks {
        pictures += [drawing.svg, drawing.narrow ?? drawing.svg]
      }
    }
    #expect(pictures.count >= 10)
    let items = Ledger.report(.quarterly, Self.facts).items
    let board = try #require(
      Board(
        title: Self.texts[5], asOf: Ledger.day("2023-09-30"), rules: Ledger.rules, items: items,
        noField: Self.texts[8]))
    for paper in BoardPaper.allCases { pictures += BoardWriter(paper: paper).sheets(board) }
    for picture in pictures {
      var names: Set<String> = []
      var attributes: Set<String> = []
      let scan = ElementScan { name, own, _ in
        names.insert(name)
        attributes.formUnion(own.map(\.name))
      }
      try Markup.parseXML(Array(picture.utf8), format: .html, part: "svg", scan)
      #expect(names.subtracting(Self.ofPictures).isEmpty)
      #expect(!attributes.contains { $0.hasPrefix("on") || $0 == "href" || $0 == "style" })
    }
  }

  @Test func aWordFileIsWellFormedAndItsTextIsText() throws {
    for document in Self.documents(.zh) {
      let archive = try Archive(try DOCXWriter().write(document), format: .docx)
      for part in archive.names where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
        let content = try #require(try archive.part(part))
        let xml = String(decoding: content, as: UTF8.self)
        var fields: [String] = []
        let scan = ElementScan(
          onStart: { _, _, _ in },
          onText: { text, path in if path.last == "instrText" { fields.append(text) } })
        try Markup.parseXML(content, format: .docx, part: part, scan)
        #expect(fields.allSatisfy { $0.contains("PAGE") })
        #expect(!xml.contains("TargetMode=\"External\""))
        #expect(!xml.contains("\u{202E}"))
      }
      #expect(!(try DOCXReader().read(try DOCXWriter().write(document)).text.isEmpty))
    }
  }

  @Test func aWorkbookHasOnlyOurFormulas() throws {
    let book = PlanReportWorkbook().workbook(Ledger.report(.quarterly, Self.facts, before: "2023-06-30"))
    let archive = try Archive(try XLSXWriter().write(book), format: .xlsx)
    var formulas = 0
    for part in archive.names where part.hasSuffix(".xml") || part.hasSuffix(".rels") {
      let content = try #require(try archive.part(part))
      let scan = ElementScan(
        onStart: { _, _, _ in },
        onText: { text, path in
          guard path.last == "f" else { return }
          formulas += 1
          #expect(!text.contains("cmd") && !text.contains("calc") && !text.contains("HYPERLINK"), "\(text)")
        })
      try Markup.parseXML(content, format: .xlsx, part: part, scan)
      #expect(!part.contains("externalLink"))
    }
    #expect(formulas > 20)
  }

  @Test func aListForSpreadsheetsRunsNothing() throws {
    let text = CSVWriter().write(Self.texts.map { [$0, $0] })
    for row in try CSVReader().read(text).records {
      for cell in row.cells.map(\.text) { #expect(!["=", "@", "＝"].contains(cell.first), "\(cell)") }
    }
  }
}
