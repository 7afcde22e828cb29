import FoundationEssentials
import PlanModel
import PlanReports
import Testing

@testable import DocumentFormats

/// The quarterly circular compared part by part with what was looked at once (样张): the style of every paragraph of the
/// DOCX, and the landmarks that a screen reader walks over in the web page. `DUBAN_RECORD=1` writes them anew.
@Suite struct GoldenPaperTests {
  static let languages: [Language] = [.zh, .en]

  private func document(_ language: Language) -> Document {
    PlanReportWriter(language: language).document(Ledger.report(.quarterly, before: "2023-06-30"))
  }

  @Test(arguments: languages) func everyParagraphOfTheDOCXHasItsStyle(_ language: Language) throws {
    let bytes = try DOCXWriter().write(document(language))
    let part = try #require(try Archive(bytes, format: .docx).part("word/document.xml"))
    try compare(Self.styles(String(decoding: part, as: UTF8.self)), "quarterly-\(language.rawValue).docx.txt")
  }

  @Test(arguments: languages) func theWebPageKeepsItsLandmarks(_ language: Language) throws {
    let page = HTMLWriter().write(document(language))
    try compare(Self.landmarks(page), "quarterly-\(language.rawValue).html.txt")
  }

  /// `Heading1 一、总体情况`: tables as their rows' cells, sections as the page that they ask for.
  static func styles(_ xml: String) -> [String] {
    var lines: [String] = []
    var style = ""
    var text = ""
    for piece in xml.split(separator: "<").dropFirst() {
      let (tag, rest) = Self.halves(piece, ">")
      let name = tag.prefix { $0 != " " && $0 != "/" }
      switch name {
      case "w:p" where !tag.hasPrefix("/"): (style, text) = ("Normal", "")
      case "w:pStyle": style = String(Self.attribute("w:val", tag) ?? "")
      case "w:t": text += rest
      case "w:tab": text += " → "
      case "w:br": text += " ⏎ "
      case "w:tbl": lines.append("[table]")
      case "w:pgSz": lines.append("[section \(Self.attribute("w:orient", tag) ?? "portrait")]")
      default: if tag == "/w:p" { lines.append("\(style) \(text.prefix(24))") }
      }
    }
    return lines
  }

  /// Elements that carry structure, with their names, languages, roles and scopes.
  static func landmarks(_ html: String) -> [String] {
    let wanted: Set<Substring> = [
      "html", "main", "header", "footer", "nav", "section", "article", "figure", "h1", "h2", "h3", "caption",
      "figcaption", "th", "ol", "ul", "svg", "script", "link", "img",
    ]
    var lines: [String] = []
    for piece in html.split(separator: "<").dropFirst() {
      let (tag, rest) = Self.halves(piece, ">")
      let name = tag.prefix { $0 != " " && $0 != "/" }
      guard wanted.contains(name) else { continue }
      let marks = ["lang", "role", "scope", "aria-label", "aria-labelledby", "src", "href"].compactMap {
        key in
        Self.attribute(key, tag).map { "\(key)=\($0.prefix(32))" }
      }
      let text = name == "html" || name == "svg" ? "" : String(rest.prefix(24).filter { $0 != "\n" })
      lines.append(([String(name)] + marks + [text]).filter { !$0.isEmpty }.joined(separator: " "))
    }
    return lines
  }

  private static func halves(_ text: Substring, _ mark: Character) -> (Substring, Substring) {
    guard let place = text.firstIndex(of: mark) else { return (text, "") }
    return (text[..<place], text[text.index(after: place)...])
  }

  private static func attribute(_ name: String, _ tag: Substring) -> Substring? {
    guard let found = tag.split(separator: " \(name)=\"", maxSplits: 1).dropFirst().first else { return nil }
    return found.prefix { $0 != "\"" }
  }

  private func compare(_ lines: [String], _ name: String) throws {
    let place = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    // Lines end without blanks, as editors leave them.
    let found = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    if ProcessInfo.processInfo.environment["DUBAN_RECORD"] != nil {
      try Data((found.joined(separator: "\n") + "\n").utf8).write(to: place)
    }
    let kept = String(decoding: try Data(contentsOf: place), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    #expect(found.count == kept.count)
    for (index, pair) in zip(found, kept).enumerated() where pair.0 != pair.1 {
      Issue.record("\(name):\(index + 1): \(pair.0), kept \(pair.1)")
    }
  }
}
