import PlanModel

/// A report's text as it reads (可读文本): half-width digits, simplified script, injected pinyin taken out, each
/// scalar with its place in the source.
///
/// Clause punctuation is brought to one form (，；：（）！？ and “”), so that a reader meets each mark once; a comma
/// inside a number (3,500) and a colon inside a time (10:32) stay. Nothing is added, and what is dropped is only
/// what a web page put in: pinyin after a character, line ends within a sentence. Quotes are always cut from the source as it stands.
public struct ReadableText: Sendable {
  /// The decoded text, scalar by scalar.
  public let source: [UInt32]
  /// What the readers look at; valid as long as this text is.
  public let scalars: Scalars
  /// Owns them.
  private let storage: ScalarStorage
  private let places: SourcePlaces
  /// Places of the source where a byte-misaligned run was put right.
  public let repairs: [Span]

  public init(_ text: some StringProtocol) {
    self.init(source: [UInt32](scalarsOf: String(text)))
  }

  public init(source: [UInt32]) {
    self.source = source
    let unread = PinyinRepair.repair(source)
    let sound = unread?.scalars ?? source
    repairs = unread?.repairs ?? []
    let joints = TornLines.joints(in: sound)
    guard !joints.isEmpty else {
      storage = Normalization.normalized(sound)
      scalars = storage.scalars
      places = unread.map { SourcePlaces($0.places, count: sound.count) } ?? .none
      return
    }
    var kept: [UInt32] = []
    var joined: [SourcePlaces.Run] = []
    let unjoined = unread.map { SourcePlaces($0.places, count: sound.count) }
    kept.reserveCapacity(sound.count)
    func keep(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      if let places = unjoined {
        for (offset, index) in range.enumerated() {
          joined.begin(at: kept.count + offset, source: places.source(of: index))
        }
      } else {
        joined.begin(at: kept.count, source: range.lowerBound)
      }
      kept.append(contentsOf: sound[range])
    }
    var start = 0
    let hasBlanksOfNoWidth = sound.holds(0x200B)
    for joint in joints + [sound.count] {
      if hasBlanksOfNoWidth {
        for index in start..<joint where sound[index] == 0x200B {
          keep(start..<index)
          start = index + 1
        }
      }
      keep(start..<joint)
      start = joint + 1
    }
    joined.begin(at: kept.count, source: source.count)
    places = SourcePlaces(joined, count: kept.count)
    storage = Normalization.normalized(kept)
    scalars = storage.scalars
  }

  @inlinable public var count: Int { scalars.count }
  public var all: Range<Int> { 0..<scalars.count }
  public var isUnchangedInLength: Bool { places.isEmpty }

  /// The source span of a readable range. Pinyin after its last character belongs to it.
  public func span(_ range: Range<Int>) -> Span {
    if places.isEmpty { return Span(range) }
    var end = places.source(of: range.upperBound)
    let start = places.source(of: range.lowerBound)
    // A line end that was dropped behind the last character is not part of it.
    while end > start, !range.isEmpty, source[end - 1] == Scalar.newline || source[end - 1] == 0x200B,
      scalars[range.upperBound - 1] != Scalar.newline
    {
      end -= 1
    }
    return Span(start, end)
  }

  /// The readable range that covers a source span.
  public func range(_ span: Span) -> Range<Int> {
    if places.isEmpty {
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
      if places.source(of: middle) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The source text of a readable range, verbatim.
  public func quote(_ range: Range<Int>) -> String { quote(span(range)) }

  /// The source text of a source span, verbatim.
  public func quote(_ span: Span) -> String { source.withScalars { $0.text(span.range) } }

  /// Whether the readable text of a range is what stands in the source.
  public func isVerbatim(_ range: Range<Int>) -> Bool {
    let span = span(range)
    guard span.end - span.start == range.count else { return false }
    let readable = scalars.memory(of: range)
    return source.withScalars { source in
      let own = source.memory(of: span.range)
      let shift = span.start - range.lowerBound
      for at in range where readable[at] != own[at &+ shift] { return false }
      return true
    }
  }

  /// The readable text of a range: simplified, half width, without injected pinyin.
  public func readable(_ range: Range<Int>) -> String { scalars.text(range) }
}

extension [UInt32] {
  /// Whether a scalar stands anywhere in it: a loop without a way out, of which the machine does several steps at once.
  func holds(_ scalar: UInt32) -> Bool {
    withUnsafeBufferPointer { scalars in
      var found: UInt32 = 0
      for index in 0..<scalars.count { found |= scalars[index] == scalar ? 1 : 0 }
      return found != 0
    }
  }
}
