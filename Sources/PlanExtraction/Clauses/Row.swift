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

  /// A row whose values may still change.
  init(_ values: UnsafeMutableBufferPointer<Element>) {
    self.init(base: UnsafePointer(values.baseAddress), count: values.count)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }
  func index(after index: Int) -> Int { index + 1 }
  func index(before index: Int) -> Int { index - 1 }
  func formIndex(after index: inout Int) { index += 1 }
  func formIndex(before index: inout Int) { index -= 1 }

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
/// For plain values only (numbers, ranges, enums, names that stand in the program): what it gives back it doesn't look
/// at again.
final class RowStore<Element: Sendable> {
  /// Where the next value goes. In memory of its own, since a class's own fields are watched at each use.
  private struct Place {
    var memory: UnsafeMutablePointer<Element>
    var capacity: Int
    /// Values of closed rows.
    var used = 0
    /// Values of the row that is being written, behind them.
    var open = 0
    var block = 0
  }

  private var blocks: [(memory: UnsafeMutablePointer<Element>, capacity: Int)]
  private let place: UnsafeMutablePointer<Place>
  /// The first block, without a look at the list of them.
  private let first: Place

  init() {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: 64)
    blocks = [(memory, 64)]
    first = Place(memory: memory, capacity: 64)
    place = .allocate(capacity: 1)
    place.initialize(to: Place(memory: memory, capacity: 64))
  }

  deinit {
    for block in blocks { block.memory.deallocate() }
    place.deallocate()
  }

  /// Makes all rows invalid.
  func reset() { place.pointee = first }

  /// Adds to the row that is being written.
  func append(_ element: Element) {
    if place.pointee.used + place.pointee.open == place.pointee.capacity { moveOn() }
    (place.pointee.memory + place.pointee.used + place.pointee.open).initialize(to: element)
    place.pointee.open += 1
  }

  /// How long the row is that is being written.
  var open: Int { place.pointee.open }

  /// The row that is being written, as far as it goes; no longer good when more is added.
  var openRow: Row<Element> {
    Row(base: UnsafePointer(place.pointee.memory + place.pointee.used), count: place.pointee.open)
  }

  /// Closes the row that was written.
  func close() -> Row<Element> { Row(closeForChange()) }

  /// Closes the row that was written; its values may still be changed in place.
  func closeForChange() -> UnsafeMutableBufferPointer<Element> {
    let count = place.pointee.open
    return UnsafeMutableBufferPointer(start: closed(), count: count)
  }

  /// Leaves out what was written of a row.
  func drop() { place.pointee.open = 0 }

  /// One value by itself.
  func keep(_ element: Element) -> UnsafeMutablePointer<Element> {
    append(element)
    return closed()
  }

  private func closed() -> UnsafeMutablePointer<Element> {
    let start = place.pointee.memory + place.pointee.used
    place.pointee.used += place.pointee.open
    place.pointee.open = 0
    return start
  }

  /// To the next block that holds the open row with room for more.
  private func moveOn() {
    let open = place.pointee.open
    let start = place.pointee.memory + place.pointee.used
    var block = place.pointee.block + 1
    while block < blocks.count, blocks[block].capacity <= open { block += 1 }
    if block == blocks.count {
      let capacity = Swift.max(blocks[block - 1].capacity * 2, open * 2)
      blocks.append((.allocate(capacity: capacity), capacity))
    }
    let memory = blocks[block].memory
    memory.moveInitialize(from: start, count: open)
    place.pointee = Place(memory: memory, capacity: blocks[block].capacity, open: open, block: block)
  }
}
