/// A stretch of a document's decoded text (出处): Unicode scalars, start inclusive, end exclusive.
public struct Span: Hashable, Comparable, Sendable {
  // Small, since every statement and every figure holds one.
  @usableFromInline var shortStart: Int32
  @usableFromInline var shortEnd: Int32

  @inlinable public var start: Int {
    get { Int(shortStart) }
    set { shortStart = Int32(newValue) }
  }
  @inlinable public var end: Int {
    get { Int(shortEnd) }
    set { shortEnd = Int32(newValue) }
  }

  @inlinable
  public init(_ start: Int, _ end: Int) {
    shortStart = Int32(start)
    shortEnd = Int32(end)
  }

  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  public var count: Int { end - start }
  public var range: Range<Int> { start..<max(start, end) }
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
