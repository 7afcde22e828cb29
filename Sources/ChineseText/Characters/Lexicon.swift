/// A set of words compiled for longest match over scalars (词表): units, binding words, heading cores.
///
/// Lookup goes by the first scalar's page and then down a small tree, so that a character which begins no word
/// costs two array reads. Words are matched in the readable form (simplified, half width).
public struct Lexicon: Sendable {
  /// What was matched: its length in scalars and the value that the word was entered with.
  public struct Match: Sendable, Equatable {
    public var length: Int
    public var value: Int
  }

  private struct Node {
    var scalar: UInt32
    var child: Int32 = -1
    var sibling: Int32 = -1
    var value: Int32 = -1
  }

  private var nodes: [Node] = []
  private var pageOf = [UInt16](repeating: 0, count: 256)
  private var roots = [Int32](repeating: -1, count: 256)
  private let backwards: Bool

  /// - Parameter backwards: match words that *end* at a position instead of beginning there.
  public init(_ entries: [(words: String, value: Int)], backwards: Bool = false) {
    self.backwards = backwards
    for (words, value) in entries {
      // Scalar by scalar: splitting by characters would cost more than all else at start-up.
      var word: [UInt32] = []
      for scalar in words.unicodeScalars {
        if scalar.value > 0x20 {
          word.append(scalar.value)
          continue
        }
        add(word, value: Int32(value))
        word.removeAll(keepingCapacity: true)
      }
      add(word, value: Int32(value))
    }
  }

  /// Words whose value is their place in the list.
  public init(_ words: [String], backwards: Bool = false) {
    self.init(words.enumerated().map { ($1, $0) }, backwards: backwards)
  }

  private mutating func add(_ word: [UInt32], value: Int32) {
    if !word.isEmpty { insert(backwards ? word.reversed() : word, value: value) }
  }

  private mutating func insert(_ word: [UInt32], value: Int32) {
    guard let first = word.first, first < 0x10000 else { return }
    var page = Int(pageOf[Int(first >> 8)])
    if page == 0 {
      page = roots.count / 256
      roots.append(contentsOf: repeatElement(-1, count: 256))
      pageOf[Int(first >> 8)] = UInt16(page)
    }
    let slot = page * 256 + Int(first & 0xFF)
    if roots[slot] < 0 {
      nodes.append(Node(scalar: first))
      roots[slot] = Int32(nodes.count - 1)
    }
    var at = Int(roots[slot])
    for scalar in word.dropFirst() {
      var child = nodes[at].child
      while child >= 0, nodes[Int(child)].scalar != scalar { child = nodes[Int(child)].sibling }
      if child < 0 {
        nodes.append(Node(scalar: scalar, sibling: nodes[at].child))
        child = Int32(nodes.count - 1)
        nodes[at].child = child
      }
      at = Int(child)
    }
    nodes[at].value = value
  }

  /// The longest word that begins at `start` and ends no later than `limit`.
  public func longest(in scalars: [UInt32], at start: Int, limit: Int) -> Match? {
    guard start < limit else { return nil }
    let first = scalars[start]
    guard first < 0x10000 else { return nil }
    var at = roots[Int(pageOf[Int(first >> 8)]) * 256 + Int(first & 0xFF)]
    var best: Match?
    var position = start
    while at >= 0 {
      let node = nodes[Int(at)]
      if node.value >= 0 { best = Match(length: position - start + 1, value: Int(node.value)) }
      position += 1
      guard position < limit else { break }
      at = child(of: node, scalars[position])
    }
    return best
  }

  /// Whether any word stands in the range: one pass that passes over scalars no word begins with.
  public func occurs(in scalars: [UInt32], _ range: Range<Int>) -> Bool {
    for at in range {
      let first = scalars[at]
      guard first < 0x10000, roots[Int(pageOf[Int(first >> 8)]) * 256 + Int(first & 0xFF)] >= 0 else {
        continue
      }
      if longest(in: scalars, at: at, limit: range.upperBound) != nil { return true }
    }
    return false
  }

  /// The longest word that ends before `end` and begins no earlier than `floor`; only for `backwards` sets.
  public func longest(in scalars: [UInt32], endingAt end: Int, floor: Int) -> Match? {
    guard backwards, end > floor else { return nil }
    let last = scalars[end - 1]
    guard last < 0x10000 else { return nil }
    var at = roots[Int(pageOf[Int(last >> 8)]) * 256 + Int(last & 0xFF)]
    var best: Match?
    var position = end - 1
    while at >= 0 {
      let node = nodes[Int(at)]
      if node.value >= 0 { best = Match(length: end - position, value: Int(node.value)) }
      position -= 1
      guard position >= floor else { break }
      at = child(of: node, scalars[position])
    }
    return best
  }

  private func child(of node: Node, _ scalar: UInt32) -> Int32 {
    var child = node.child
    while child >= 0, nodes[Int(child)].scalar != scalar { child = nodes[Int(child)].sibling }
    return child
  }
}
