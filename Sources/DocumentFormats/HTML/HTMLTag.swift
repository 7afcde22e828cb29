/// What a tag means for reading. Inline tags without a meaning of their own are `unknown`.
enum HTMLTag: Hashable {
  case block
  case heading(Int)
  case list(isOrdered: Bool)
  case item, table, row
  case cell(isHeader: Bool)
  case strong, preformatted, lineBreak, rule, image, title, meta
  /// Navigation, headers, footers, forms: text that isn't the paper's.
  case furniture
  /// No text for readers: scripts, styles.
  case skipped
  case unknown

  init(_ name: String) { self = Self.tags[name] ?? Self.tags[name.lowercased()] ?? .unknown }

  /// It begins and ends a line.
  var isBlock: Bool {
    switch self {
    case .block, .heading, .list, .item, .table, .row, .cell, .preformatted, .rule, .furniture: true
    default: false
    }
  }

  static func isHidden(_ attributes: [MarkupAttribute]) -> Bool {
    for attribute in attributes {
      if attribute.name == "hidden" { return true }
      if attribute.name == "style" {
        let style = attribute.value.lowercased().filter { $0 != " " }
        if style.contains("display:none") || style.contains("visibility:hidden") { return true }
      }
    }
    return false
  }

  static func isNavigation(_ attributes: [MarkupAttribute]) -> Bool {
    switch attributes["role"] {
    case "navigation", "banner", "contentinfo", "search", "menu", "menubar", "complementary", "dialog": true
    default: false
    }
  }

  private static let tags: [String: HTMLTag] = {
    var tags: [String: HTMLTag] = [
      "ul": .list(isOrdered: false), "menu": .list(isOrdered: false), "ol": .list(isOrdered: true),
      "li": .item,
      "table": .table, "tr": .row, "td": .cell(isHeader: false), "th": .cell(isHeader: true),
      "b": .strong, "strong": .strong, "pre": .preformatted, "br": .lineBreak, "hr": .rule, "img": .image,
      "title": .title, "meta": .meta,
    ]
    for level in 1...6 { tags["h\(level)"] = .heading(level) }
    for name in [
      "p", "div", "section", "article", "main", "blockquote", "center", "address", "figure", "figcaption",
      "dl",
      "dt", "dd", "fieldset", "legend", "caption", "thead", "tbody", "tfoot", "body", "html", "head",
      "details",
      "summary", "hgroup", "option", "marquee",
    ] { tags[name] = .block }
    for name in ["nav", "header", "footer", "aside", "form", "select", "button", "noscript"] {
      tags[name] = .furniture
    }
    for name in [
      "script", "style", "template", "svg", "iframe", "object", "applet", "audio", "video", "canvas",
    ] {
      tags[name] = .skipped
    }
    return tags
  }()
}
