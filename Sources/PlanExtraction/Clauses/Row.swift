/// A row of plain values in a line's workshop memory (行): what an array is, without an owner to count.
///
/// Clauses are handed on at every step; with rows in place of arrays that is a copy of some words of memory.
struct Row<Element: Sendable>: RandomAccessCollection, @unchecked Sendable {
  private let base: UnsafePointer<Element>?
  let count: Int

  fileprivate init(base: UnsafePointer<Element>?, count: Int) {
    self.base = base
    self.count = count
  }

  /// A row of nothing.
  init() { self.init(base: nil, count: 0) }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(at: Int) -> Element {
    @inline(__always) get {
      guard let base, UInt(bitPattern: at) < UInt(bitPattern: count) else {
        preconditionFailure("place outside the row")
      }
      return base[at]
    }
  }
}

/// Memory for the rows of one line at a time: taken bit by bit, given back together when the next line begins.
///
/// For plain values only (numbers, ranges, enums): what it gives back it doesn't look at again.
final class RowStore<Element: Sendable> {
  private var blocks: [(memory: UnsafeMutablePointer<Element>, capacity: Int)] = []
  private var block = 0
  private var used = 0
  /// The row that is being written.
  private var open: [Element] = []

  deinit {
    for block in blocks { block.memory.deallocate() }
  }

  /// Makes all rows invalid.
  func reset() {
    block = 0
    used = 0
  }

  func append(_ element: Element) { open.append(element) }

  /// Closes the row that was written.
  func close() -> Row<Element> {
    guard !open.isEmpty else { return Row() }
    let start = room(for: open.count)
    for (index, element) in open.enumerated() { (start + index).initialize(to: element) }
    defer { open.removeAll(keepingCapacity: true) }
    return Row(base: UnsafePointer(start), count: open.count)
  }

  /// One value by itself.
  func keep(_ element: Element) -> UnsafeMutablePointer<Element> {
    let place = room(for: 1)
    place.initialize(to: element)
    return place
  }

  private func room(for count: Int) -> UnsafeMutablePointer<Element> {
    while block < blocks.count, blocks[block].capacity - used < count {
      block += 1
      used = 0
    }
    if block == blocks.count {
      let capacity = Swift.max(1024, count)
      blocks.append((.allocate(capacity: capacity), capacity))
    }
    defer { used += count }
    return blocks[block].memory + used
  }
}
