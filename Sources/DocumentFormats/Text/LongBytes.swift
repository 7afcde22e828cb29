/// Bytes that are too many to hold (长文件): handed over piece by piece, and again, from wherever they lie.
public struct LongBytes: Sendable {
  /// They are fewer than they were said to be: somebody changed them meanwhile.
  public struct Shortened: Error {}

  public let count: Int
  /// Reads from a place into a buffer and says how many came; none at the end.
  private let read: @Sendable (_ place: Int, _ buffer: UnsafeMutableRawBufferPointer) throws -> Int

  public init(
    count: Int,
    read: @escaping @Sendable (_ place: Int, _ buffer: UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    self.count = count
    self.read = read
  }

  /// Bytes that are held already.
  public init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { place, buffer in
      let piece = bytes[place..<min(bytes.count, place + buffer.count)]
      buffer.copyBytes(from: piece)
      return piece.count
    }
  }

  /// Hands over all from a place on, so many at a time.
  public func each(
    from start: Int = 0, piece size: Int = 1 << 18, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { buffer in
      var place = start
      while place < count {
        let got = try fill(
          UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(size, count - place)]), from: place)
        try body(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
        place += got
      }
    }
  }

  /// Adds up to so many bytes from a place on; returns where the next begin.
  func append(from place: Int, atMost size: Int, to window: inout [UInt8]) throws -> Int {
    let size = min(size, count - place)
    guard size > 0 else { return place }
    let start = window.count
    window.append(contentsOf: repeatElement(0, count: size))
    let got = try window.withUnsafeMutableBytes {
      try fill(UnsafeMutableRawBufferPointer(rebasing: $0[start...]), from: place)
    }
    window.removeLast(size - got)
    return place + got
  }

  private func fill(_ buffer: UnsafeMutableRawBufferPointer, from place: Int) throws -> Int {
    let got = try read(place, buffer)
    guard got > 0 else { throw Shortened() }
    return got
  }
}
