/// A set of words compiled for longest match over scalars (词表): units, binding words, heading cores.
///
/// Lookup goes by the first scalar's page and then from scalar to scalar through one hash table, so that a character
/// which begins no word costs two reads, and one that begins a word but doesn't go on mostly a third.
/// Words are matched in the readable form (simplified, half width).
///
/// A lexicon is made once and kept as long as the program runs: its tables are never given back, so that looking
/// something up counts no references.
public struct Lexicon: @unchecked Sendable {
  /// What was matched: its length in scalars and the value that the word was entered with.
  public struct Match: Sendable, Equatable {
    public var length: Int
    public var value: Int
  }

  /// A state of the match: what has been read so far.
  @usableFromInline struct Node {
    /// One bit for each continuation, by the low six bits of its scalar.
    @usableFromInline var next: UInt64 = 0
    /// The value of the word that ends here, -1 where none does.
    @usableFromInline var value: Int32 = -1
    init() {}
  }

  /// From a state over a scalar to the next; `from` is -1 in an empty cell.
  struct Edge {
    var from: Int32 = -1
    var to: Int32 = -1
    var scalar: UInt32 = 0
  }

  @usableFromInline let pageOf: UnsafePointer<UInt16>
  @usableFromInline let roots: UnsafePointer<Int32>
  @usableFromInline let nodes: UnsafePointer<Node>
  private let edges: UnsafePointer<Edge>
  private let mask: UInt32
  @usableFromInline let backwards: Bool

  /// - Parameter backwards: match words that *end* at a position instead of beginning there.
  public init(_ entries: [(words: String, value: Int)], backwards: Bool = false) {
    let size = entries.reduce(0) { $0 + $1.words.utf8.count }
    self.init(bytes: size, backwards: backwards) { builder in
      for (words, value) in entries {
        var words = words
        words.withUTF8 { utf8 in utf8.forEachWord { builder.enter($0, value: value) } }
      }
    }
  }

  /// Words whose value is their place in the list.
  public init(_ words: [String], backwards: Bool = false) {
    self.init(words.enumerated().map { ($1, $0) }, backwards: backwards)
  }

  /// Words in UTF-8, entered one by one.
  ///
  /// - Parameter bytes: about how long they are together.
  public init(bytes: Int, backwards: Bool = false, _ fill: (inout Builder) throws -> Void) rethrows {
    var builder = Builder(bytes: bytes, backwards: backwards)
    do { try fill(&builder) } catch {
      builder.giveBack()
      throw error
    }
    self.init(builder)
  }

  private init(_ builder: Builder) {
    backwards = builder.backwards
    pageOf = UnsafePointer(builder.pageOf)
    roots = UnsafePointer(builder.roots)
    nodes = UnsafePointer(builder.nodes)
    mask = builder.mask
    edges = UnsafePointer(builder.edges)
    builder.finish()
  }

  @inline(__always)
  static func cell(_ from: Int32, _ scalar: UInt32) -> UInt32 {
    let hash = (UInt32(bitPattern: from) &* 0x9E37_79B1) ^ (scalar &* 0x85EB_CA6B)
    return hash ^ hash >> 15
  }

  /// The state that a scalar begins; -1 where it begins no word.
  @inlinable @inline(__always)
  func root(_ scalar: UInt32) -> Int32 {
    guard scalar < 0x10000 else { return -1 }
    return roots[Int(pageOf[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
  }

  /// The state after one more scalar; -1 where no word goes on so.
  @inline(__always)
  private func step(_ from: Int32, _ next: UInt64, _ scalar: UInt32) -> Int32 {
    guard next >> UInt64(scalar & 63) & 1 != 0 else { return -1 }
    var cell = Self.cell(from, scalar) & mask
    while true {
      let edge = edges[Int(cell)]
      if edge.from == from, edge.scalar == scalar { return edge.to }
      if edge.from < 0 { return -1 }
      cell = (cell &+ 1) & mask
    }
  }

  /// The longest word that begins at `start` and ends no later than `limit`.
  @inlinable @inline(__always)
  public func longest(in scalars: Scalars, at start: Int, limit: Int) -> Match? {
    guard start < limit else { return nil }
    let first = root(scalars[start])
    return first < 0 ? nil : longest(from: first, in: scalars, at: start, limit: limit)
  }

  @usableFromInline
  func longest(from first: Int32, in scalars: Scalars, at start: Int, limit: Int) -> Match? {
    var state = first
    var best: Match?
    var position = start
    while true {
      let node = nodes[Int(state)]
      position &+= 1
      if node.value >= 0 { best = Match(length: position - start, value: Int(node.value)) }
      guard position < limit, node.next != 0 else { return best }
      state = step(state, node.next, scalars[position])
      if state < 0 { return best }
    }
  }

  /// The value of the longest word that begins at `start` and ends no later than `limit`; -1 where none does.
  @inlinable @inline(__always)
  public func value(in scalars: Scalars, at start: Int, limit: Int) -> Int32 {
    guard start < limit else { return -1 }
    let first = root(scalars[start])
    guard first >= 0 else { return -1 }
    // Mostly no word goes on with the next scalar.
    let node = nodes[Int(first)]
    guard start + 1 < limit, node.next >> UInt64(scalars[start + 1] & 63) & 1 != 0 else { return node.value }
    return value(from: first, in: scalars, at: start, limit: limit)
  }

  /// The same, from the state that the scalar at `start` begins.
  @usableFromInline
  func value(from first: Int32, in scalars: Scalars, at start: Int, limit: Int) -> Int32 {
    var state = first
    var best: Int32 = -1
    var position = start
    while true {
      let node = nodes[Int(state)]
      position &+= 1
      if node.value >= 0 { best = node.value }
      guard node.next != 0, position < limit else { return best }
      state = step(state, node.next, scalars[position])
      if state < 0 { return best }
    }
  }

  /// Whether a text is one of the words, one scalar of it left out (0 for none).
  public func holds(_ text: String, without left: UInt32 = 0) -> Bool {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: text.utf8.count + 1) { buffer in
      guard let base = buffer.baseAddress else { return false }
      var count = 0
      for scalar in text.unicodeScalars where scalar.value != left {
        (base + count).initialize(to: scalar.value)
        count += 1
      }
      return longest(in: Scalars(base: base, count: count), at: 0, limit: count)?.length == count && count > 0
    }
  }

  /// Whether any word stands in the range: one pass that passes over scalars no word begins with.
  public func occurs(in scalars: Scalars, _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let first = root(scalars[at])
      if first >= 0, begins(from: first, in: scalars, at: at, limit: range.upperBound) { return true }
      at &+= 1
    }
    return false
  }

  /// Whether any word begins here: the shortest will do.
  @inline(__always)
  private func begins(from first: Int32, in scalars: Scalars, at start: Int, limit: Int) -> Bool {
    var state = first
    var position = start
    while true {
      let node = nodes[Int(state)]
      if node.value >= 0 { return true }
      position &+= 1
      guard position < limit else { return false }
      state = step(state, node.next, scalars[position])
      if state < 0 { return false }
    }
  }

  /// The longest word that ends before `end` and begins no earlier than `floor`; only for `backwards` sets.
  @inlinable @inline(__always)
  public func longest(in scalars: Scalars, endingAt end: Int, floor: Int) -> Match? {
    guard backwards, end > floor else { return nil }
    let last = root(scalars[end - 1])
    return last < 0 ? nil : longest(back: last, in: scalars, endingAt: end, floor: floor)
  }

  @usableFromInline
  func longest(back last: Int32, in scalars: Scalars, endingAt end: Int, floor: Int) -> Match? {
    var state = last
    var best: Match?
    var position = end - 1
    while true {
      let node = nodes[Int(state)]
      if node.value >= 0 { best = Match(length: end - position, value: Int(node.value)) }
      position &-= 1
      guard position >= floor, node.next != 0 else { return best }
      state = step(state, node.next, scalars[position])
      if state < 0 { return best }
    }
  }
}
