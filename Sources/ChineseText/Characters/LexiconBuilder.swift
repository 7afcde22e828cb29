extension Lexicon {
  /// Puts words into states and edges (词表构造), straight into the memory that the lexicon keeps.
  ///
  /// The vocabulary is compiled at each start of the program that reads a report: some ten thousand words, so a word
  /// is decoded once and nothing is made for it but its states.
  public struct Builder {
    let backwards: Bool
    let pageOf: UnsafeMutablePointer<UInt16>
    private(set) var roots: UnsafeMutablePointer<Int32>
    private(set) var nodes: UnsafeMutablePointer<Node>
    /// Open addressing, at most half full.
    private(set) var edges: UnsafeMutablePointer<Edge>
    private(set) var mask: UInt32
    /// The state before each state, -1 before the first.
    private var parents: UnsafeMutablePointer<Int32>
    private var pages = 1
    private var pageRoom: Int
    private var nodeCount = 0
    private var nodeRoom: Int
    private var used = 0
    /// How many numbers have been given to words.
    public private(set) var count = 0

    init(bytes: Int, backwards: Bool) {
      self.backwards = backwards
      pageOf = .allocate(capacity: 256)
      pageOf.initialize(repeating: 0, count: 256)
      // A word of a list has two or three characters of three bytes each, and begins with one that few others begin with.
      pageRoom = min(bytes / 9 + 2, 90)
      roots = .allocate(capacity: pageRoom * 256)
      roots.initialize(repeating: -1, count: 256)
      nodeRoom = bytes / 3 + 4
      nodes = .allocate(capacity: nodeRoom)
      parents = .allocate(capacity: nodeRoom)
      var cells = 4
      while cells < bytes / 3 { cells *= 2 }
      edges = .allocate(capacity: cells)
      edges.initialize(repeating: Edge(), count: cells)
      mask = UInt32(cells - 1)
    }

    /// Nothing becomes of it.
    func giveBack() {
      pageOf.deallocate()
      roots.deallocate()
      nodes.deallocate()
      parents.deallocate()
      edges.deallocate()
    }

    /// Enters a word with a value; the same word entered again takes the new one.
    public mutating func enter(_ word: UnsafeBufferPointer<UInt8>, value: Int) {
      let state = state(of: word)
      if state >= 0 { nodes[state].value = Int32(truncatingIfNeeded: value) }
    }

    /// The number of a word: the next one where it is new. Words are numbered from 0; nil where there is none.
    public mutating func number(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
      let state = state(of: word)
      guard state >= 0 else { return nil }
      if nodes[state].value < 0 {
        nodes[state].value = Int32(truncatingIfNeeded: count)
        count += 1
      }
      return Int(nodes[state].value)
    }

    /// Each word's value and that of the longest shorter word that it begins with (or ends with, backwards), the
    /// shorter word first.
    public func forEachExtension(_ body: (_ word: Int, _ shorter: Int) -> Void) {
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: nodeCount + 1) { longest in
        // A state is made after the one before it.
        for state in 0..<nodeCount {
          let before = parents[state] < 0 ? -1 : longest[Int(parents[state])]
          let own = nodes[state].value
          longest[state] = own < 0 ? before : own
          if own >= 0, before >= 0 { body(Int(own), Int(before)) }
        }
      }
    }

    /// The state in which a word ends, -1 for none and for what begins outside the basic plane.
    private mutating func state(of word: UnsafeBufferPointer<UInt8>) -> Int {
      guard !word.isEmpty else { return -1 }
      var state = -1
      if backwards {
        var end = word.count
        while end > 0 {
          var start = end - 1
          while start > 0, word[start] & 0xC0 == 0x80 { start -= 1 }
          var at = start
          state = next(state, Self.scalar(word, &at))
          if state < 0 { return -1 }
          end = start
        }
      } else {
        var at = 0
        while at < word.count {
          state = next(state, Self.scalar(word, &at))
          if state < 0 { return -1 }
        }
      }
      return state
    }

    /// Sound UTF-8, as the program's own words are.
    @inline(__always)
    private static func scalar(_ word: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
      let lead = UInt32(word[at])
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var scalar = length == 1 ? lead : lead & (0xFF >> UInt32(length + 1))
      for place in (at + 1)..<max(min(at + length, word.count), at + 1) {
        scalar = scalar << 6 | UInt32(word[place] & 0x3F)
      }
      at += length
      return scalar
    }

    @inline(__always)
    private mutating func next(_ state: Int, _ scalar: UInt32) -> Int {
      state < 0 ? root(scalar) : child(of: state, scalar)
    }

    private mutating func root(_ first: UInt32) -> Int {
      guard first < 0x10000 else { return -1 }
      var page = Int(pageOf[Int(first >> 8)])
      if page == 0 {
        if pages == pageRoom {
          roots = Self.moved(roots, pages * 256, to: pageRoom * 512)
          pageRoom *= 2
        }
        page = pages
        pages += 1
        (roots + page * 256).initialize(repeating: -1, count: 256)
        pageOf[Int(first >> 8)] = UInt16(truncatingIfNeeded: page)
      }
      let slot = page * 256 + Int(first & 0xFF)
      if roots[slot] < 0 { roots[slot] = Int32(truncatingIfNeeded: newState(after: -1)) }
      return Int(roots[slot])
    }

    private mutating func child(of state: Int, _ scalar: UInt32) -> Int {
      let from = Int32(truncatingIfNeeded: state)
      var place = place(from, scalar)
      if edges[place].from >= 0 { return Int(edges[place].to) }
      let child = newState(after: from)
      nodes[state].next |= 1 << UInt64(scalar & 63)
      used += 1
      if used * 2 > Int(mask) + 1 {
        grow()
        place = self.place(from, scalar)
      }
      edges[place] = Edge(from: from, to: Int32(truncatingIfNeeded: child), scalar: scalar)
      return child
    }

    private mutating func newState(after before: Int32) -> Int {
      if nodeCount == nodeRoom {
        nodes = Self.moved(nodes, nodeCount, to: nodeRoom * 2)
        parents = Self.moved(parents, nodeCount, to: nodeRoom * 2)
        nodeRoom *= 2
      }
      (nodes + nodeCount).initialize(to: Node())
      (parents + nodeCount).initialize(to: before)
      nodeCount += 1
      return nodeCount - 1
    }

    /// Where an edge stands, or the empty cell where it belongs.
    @inline(__always)
    private func place(_ from: Int32, _ scalar: UInt32) -> Int {
      var cell = Lexicon.cell(from, scalar) & mask
      while edges[Int(cell)].from >= 0, edges[Int(cell)].from != from || edges[Int(cell)].scalar != scalar {
        cell = (cell &+ 1) & mask
      }
      return Int(cell)
    }

    private mutating func grow() {
      let old = edges
      let count = Int(mask) + 1
      edges = .allocate(capacity: count * 2)
      edges.initialize(repeating: Edge(), count: count * 2)
      mask = UInt32(count * 2 - 1)
      for index in 0..<count where old[index].from >= 0 {
        edges[place(old[index].from, old[index].scalar)] = old[index]
      }
      old.deallocate()
    }

    /// The same values with more room behind them.
    private static func moved<Value>(
      _ values: UnsafeMutablePointer<Value>, _ count: Int, to room: Int
    ) -> UnsafeMutablePointer<Value> {
      let wider = UnsafeMutablePointer<Value>.allocate(capacity: room)
      wider.moveInitialize(from: values, count: count)
      values.deallocate()
      return wider
    }

    /// What only the making needs.
    func finish() { parents.deallocate() }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The words between blanks and line breaks.
  public func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = startIndex
    while start < endIndex {
      var end = start
      while end < endIndex, self[end] > 0x20 { end += 1 }
      if end > start { body(UnsafeBufferPointer(rebasing: self[start..<end])) }
      start = end + 1
    }
  }
}
