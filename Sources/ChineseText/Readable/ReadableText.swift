import PlanModel

/// A report's text as it reads (可读文本): half-width digits, simplified script, injected pinyin taken out, each
/// scalar with its place in the source.
///
/// Clause punctuation is brought to one form (，；：（）！？ and “”), so that a reader meets each mark once; a comma
/// inside a number (3,500) and a colon inside a time (10:32) stay. Nothing is added, and what is dropped is only
/// pinyin that a web page put after a character. Quotes are always cut from the source as it stands.
public struct ReadableText: Sendable {
  /// The decoded text, scalar by scalar.
  public let source: [UInt32]
  /// What the readers look at.
  public let scalars: [UInt32]
  /// For each scalar its place in the source, and after the last one the source's length; empty where they agree.
  public let offsets: [Int]
  /// Places of the source where a byte-misaligned run was put right.
  public let repairs: [Span]

  public init(_ text: some StringProtocol) {
    self.init(source: text.unicodeScalars.map(\.value))
  }

  public init(source: [UInt32]) {
    self.source = source
    if let repaired = PinyinRepair.repair(source) {
      scalars = Normalization.normalized(repaired.scalars)
      offsets = repaired.offsets
      repairs = repaired.repairs
    } else {
      scalars = Normalization.normalized(source)
      offsets = []
      repairs = []
    }
  }

  public var count: Int { scalars.count }
  public var all: Range<Int> { 0..<scalars.count }
  public var isUnchangedInLength: Bool { offsets.isEmpty }

  /// The source span of a readable range. Pinyin after its last character belongs to it.
  public func span(_ range: Range<Int>) -> Span {
    offsets.isEmpty ? Span(range) : Span(offsets[range.lowerBound], offsets[range.upperBound])
  }

  /// The readable range that covers a source span.
  public func range(_ span: Span) -> Range<Int> {
    if offsets.isEmpty {
      let start = min(max(span.start, 0), scalars.count)
      return start..<min(max(span.end, start), scalars.count)
    }
    let start = firstIndex(atOrAfter: span.start)
    return start..<max(start, firstIndex(atOrAfter: span.end))
  }

  private func firstIndex(atOrAfter place: Int) -> Int {
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The source text of a readable range, verbatim.
  public func quote(_ range: Range<Int>) -> String { quote(span(range)) }

  /// The source text of a source span, verbatim.
  public func quote(_ span: Span) -> String { String(scalars: source[span.range]) }

  /// The readable text of a range: simplified, half width, without injected pinyin.
  public func readable(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }
}
