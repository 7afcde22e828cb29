/// What a reader makes of a report's file (读入的文稿): its text, and what is known beside it.
///
/// Offsets are Unicode scalars of `text`. For a .txt that is the file's own text, line endings and all; for other
/// formats it is the text that the reader makes, a line for each paragraph, heading, item and table row.
public struct SourceText: Hashable, Sendable {
  public var kind: FileKind
  /// Nil where the format has none to choose.
  public var encoding: TextEncoding?
  public var text: String
  /// The page's or the file's own title; empty where it names none.
  public var title: String
  /// The metadata block (文件信息), by its own labels: 索引号, 名称, 文号, 发布机构, 发布日期. Not part of the text.
  public var facts: [String: String]
  /// Stretches that the page's tags call furniture: navigation, header, footer. In order, not overlapping.
  public var furniture: [Range<Int>]
  public var problems: [ReadingProblem]
  /// The tree, where the format has one.
  public var document: Document?

  public init(
    kind: FileKind, encoding: TextEncoding? = nil, text: String, title: String = "",
    facts: [String: String] = [:], furniture: [Range<Int>] = [], problems: [ReadingProblem] = [],
    document: Document? = nil
  ) {
    self.kind = kind
    self.encoding = encoding
    self.text = text
    self.title = title
    self.facts = facts
    self.furniture = furniture
    self.problems = problems
    self.document = document
  }
}
