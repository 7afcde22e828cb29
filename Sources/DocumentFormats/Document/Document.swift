/// A paper between its meaning and its format (文稿): every reader makes this tree, every writer takes it.
public struct Document: Hashable, Sendable {
  /// Empty when the paper has none.
  public var title: String
  /// The title's parts, where it is too long for one line: no word is cut in two (词意完整). Empty: anywhere.
  public var titleParts: [String] = []
  public var blocks: [Block]
  /// BCP 47: `zh-CN`, `en`.
  public var language: String
  /// How it goes on paper; formats without pages take no notice.
  public var layout: PageLayout
  /// Set across every page, pale (水印); formats without pages have what the blocks say.
  public var watermark: String?

  public init(
    title: String = "", blocks: [Block] = [], language: String = "zh-CN", layout: PageLayout = PageLayout()
  ) {
    self.title = title
    self.blocks = blocks
    self.language = language
    self.layout = layout
  }
}

extension Document {
  /// The blocks that stand above the title: masthead and number.
  var aboveTitle: Int {
    blocks.prefix { block in
      guard case .paragraph(let paragraph) = block else { return false }
      return paragraph.role == .masthead || paragraph.role == .number
    }.count
  }
}

/// One piece of a document, from one line to the next.
public enum Block: Hashable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  case list(DocumentList)
  case table(Table)
  /// An aside (说明): how a number was taken, what was left out.
  case note([Run])
  case drawing(Drawing)
  case pageBreak

  /// 一、 is level 1, （一） level 2, 1. level 3, （1） level 4.
  public static func heading(_ level: Int, _ text: String) -> Block {
    .heading(Heading(level: level, runs: [Run(text)]))
  }

  public static func paragraph(_ text: String, _ role: Paragraph.Role = .body) -> Block {
    .paragraph(Paragraph([Run(text)], role))
  }

  public static func note(_ text: String) -> Block { .note([Run(text)]) }
}

/// Text of one style within a paragraph. A line feed in it is a line break.
public struct Run: Hashable, Sendable, ExpressibleByStringLiteral {
  public enum Style: String, Hashable, Sendable { case plain, strong }

  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  public init(stringLiteral value: String) { self.init(value) }
  public static func strong(_ text: String) -> Run { Run(text, .strong) }
}

extension [Run] {
  /// The words without their styles.
  public var text: String {
    if count == 1 { return self[0].text }
    return reduce(into: "") { $0 += $1.text }
  }
}

/// A heading (标题). Level 1 is the highest below the title.
public struct Heading: Hashable, Sendable {
  public var level: Int
  public var runs: [Run]

  public init(level: Int, runs: [Run]) {
    self.level = level
    self.runs = runs
  }
}

/// A paragraph (段落) and what it is for, which decides its place in the official layout.
public struct Paragraph: Hashable, Sendable {
  /// The parts of an official paper (公文要素) that are set differently from the body.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case body
    /// The issuing office's masthead (发文机关标志、简报名).
    case masthead
    /// 发文字号, or a bulletin's issue line.
    case number
    /// 主送机关, flush left with a colon.
    case addressee
    /// 附件说明 below the body.
    case attachments
    /// 署名.
    case signature
    /// 成文日期.
    case date
    /// “附件1” at the head of an attachment.
    case attachmentMark
    /// The title of an attachment, centred.
    case attachmentTitle
    /// 附注, and what else stands small below.
    case remark
    /// 抄送 at the head of the record block (版记), on the last page's foot.
    case copies
    /// 印发机关 and, after a tab, the date of printing: the end of the record block.
    case printed
    /// A sentence that is quoted from a source (引文).
    case quotation
  }

  public var runs: [Run]
  public var role: Role

  public init(_ runs: [Run], _ role: Role = .body) {
    self.runs = runs
    self.role = role
  }
}

/// A list (列表), one level; each item is a line.
public struct DocumentList: Hashable, Sendable {
  public var isOrdered: Bool
  public var items: [[Run]]

  public init(ordered: Bool = false, _ items: [[Run]]) {
    self.isOrdered = ordered
    self.items = items
  }
}

/// A picture as SVG, with the words that stand for it where pictures don't go (图).
public struct Drawing: Hashable, Sendable {
  /// A whole `<svg>` element, made by us: it goes into HTML as it is.
  public var svg: String
  /// The same picture for a screen as narrow as a telephone's; nil: the one picture serves.
  public var narrow: String?
  /// What it shows, with its numbers, in words.
  public var alternative: String
  public var caption: String?
  /// All that it shows stands in the text or its tables too, so that formats without pictures leave it out.
  public var repeatsTheText: Bool

  public init(
    svg: String, narrow: String? = nil, alternative: String, caption: String? = nil,
    repeatsTheText: Bool = false
  ) {
    self.svg = svg
    self.narrow = narrow
    self.alternative = alternative
    self.caption = caption
    self.repeatsTheText = repeatsTheText
  }
}

/// How a document goes on paper.
public struct PageLayout: Hashable, Sendable {
  public var isLandscape: Bool
  /// The red line below the masthead (红色分隔线), for formal papers.
  public var hasRedRule: Bool

  public init(landscape: Bool = false, redRule: Bool = false) {
    self.isLandscape = landscape
    self.hasRedRule = redRule
  }
}
