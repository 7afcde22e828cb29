/// A text's scalars for the inner loops (字符视图): a place in memory and a length, with nothing to count.
///
/// An array as a parameter or a stored property is retained and released wherever it is handed on, which in a reader
/// of small rules costs more than the reading. This view owns nothing: whoever makes one keeps the memory alive while
/// it is in use (`ReadableText` does for as long as it lives itself). Every access is checked against the length.
public struct Scalars: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline let base: UnsafePointer<UInt32>
  public let count: Int

  @inlinable
  init(base: UnsafePointer<UInt32>, count: Int) {
    self.base = base
    self.count = count
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable
  public subscript(at: Int) -> UInt32 {
    @inline(__always) get {
      precondition(UInt(bitPattern: at) < UInt(bitPattern: count), "scalar outside the text")
      return base[at]
    }
  }

  /// The memory for a loop over a range, which is checked once: its scalars are found at their own places.
  @inlinable @inline(__always)
  public func memory(of range: Range<Int>) -> UnsafePointer<UInt32> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "stretch outside the text")
    return base
  }

  /// A stretch as a view of its own, counted from 0.
  @inlinable
  public func view(_ range: Range<Int>) -> Scalars {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "stretch outside the text")
    return Scalars(base: base + range.lowerBound, count: range.count)
  }

  /// The text of a stretch.
  @inlinable
  public func text(_ range: Range<Int>) -> String { String(scalars: view(range)) }
}

extension [UInt32] {
  /// The array's scalars as a view that lives as long as the call.
  @inlinable
  public func withScalars<Result>(_ body: (Scalars) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return try body(Scalars(base: noScalars, count: 0)) }
      return try body(Scalars(base: base, count: buffer.count))
    }
  }
}

/// Somewhere to point to where there is nothing.
@usableFromInline nonisolated(unsafe) let noScalars: UnsafePointer<UInt32> = UnsafePointer(
  UnsafeMutablePointer<UInt32>.allocate(capacity: 1))

/// Owns the memory that a view looks at.
final class ScalarStorage: @unchecked Sendable {
  let scalars: Scalars
  private let memory: UnsafeMutablePointer<UInt32>

  /// Memory for at most `capacity` scalars, of which `fill` says how many it wrote.
  init(capacity: Int, _ fill: (UnsafeMutablePointer<UInt32>) -> Int) {
    memory = .allocate(capacity: Swift.max(capacity, 1))
    scalars = Scalars(base: UnsafePointer(memory), count: fill(memory))
  }

  deinit { memory.deallocate() }
}

extension String {
  /// Whether it ends in a word, byte for byte: `hasSuffix` looks for characters that are written in several ways, which
  /// takes a hundred times as long and finds no more in Chinese words.
  public func endsInScalars(_ word: StaticString) -> Bool {
    let size = word.utf8CodeUnitCount
    return utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.count >= size else { return false }
      for at in 0..<size where bytes[bytes.count - size + at] != word.utf8Start[at] { return false }
      return true
    } ?? hasSuffix(word.description)
  }

  /// Whether it is a word, byte for byte.
  public func isScalars(_ word: StaticString) -> Bool {
    utf8.count == word.utf8CodeUnitCount && endsInScalars(word)
  }

  /// Values that are no scalars (half of a surrogate pair) become U+FFFD.
  public init(scalars: Scalars) { self.init(scalars: scalars, ending: nil) }

  /// With one more scalar behind them.
  public init(scalars: Scalars, ending: Unicode.Scalar?) {
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * scalars.count + 5) { buffer in
      guard let out = buffer.baseAddress else { return "" }
      let text = UnsafeBufferPointer(start: out, count: Self.write(scalars, ending, out))
      // It is sound by the way it was written: looking it over again would cost as much as writing it.
      if #available(macOS 26, *) {
        return String(copying: UTF8Span(unchecked: text.span))
      } else {
        return String(decoding: text, as: UTF8.self)
      }
    }
  }

  /// How many bytes were written, at most three for each scalar of the basic plane, and one more of no meaning.
  private static func write(
    _ scalars: Scalars, _ ending: Unicode.Scalar?, _ out: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var at = 0
    var from = scalars.base
    let end = from + scalars.count
    while from < end {
      let scalar = from.pointee
      from += 1
      // Nearly all scalars take three bytes and are written as four, of which the next overwrites the last.
      if scalar &- 0x3000 < 0xA000 {
        let bytes = 0x8080E0 | scalar >> 12 | (scalar << 2 & 0x3F00) | (scalar << 16 & 0x3F0000)
        UnsafeMutableRawPointer(out + at).storeBytes(of: bytes.littleEndian, as: UInt32.self)
        at &+= 3
      } else {
        write(scalar, out, &at)
      }
    }
    if let ending { write(ending.value, out, &at) }
    return at
  }

  @inline(__always)
  private static func write(_ value: UInt32, _ out: UnsafeMutablePointer<UInt8>, _ at: inout Int) {
    let scalar = value &- 0xD800 < 0x800 || value > 0x10FFFF ? 0xFFFD : value
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift & 0x3F)) }
    if scalar < 0x80 {
      out[at] = UInt8(truncatingIfNeeded: scalar)
      at += 1
    } else if scalar < 0x800 {
      out[at] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      out[at + 1] = tail(0)
      at += 2
    } else if scalar < 0x10000 {
      out[at] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      out[at + 1] = tail(6)
      out[at + 2] = tail(0)
      at += 3
    } else {
      out[at] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
      out[at + 1] = tail(12)
      out[at + 2] = tail(6)
      out[at + 3] = tail(0)
      at += 4
    }
  }

  init(scalars: [UInt32]) { self = scalars.withScalars { String(scalars: $0) } }
  init(scalars: ArraySlice<UInt32>) { self.init(scalars: Array(scalars)) }
  init(scalars: Slice<Scalars>) {
    self.init(scalars: scalars.base.view(scalars.startIndex..<scalars.endIndex))
  }
}

extension [UInt32] {
  /// The scalars of a text, decoded from its bytes.
  init(scalarsOf text: String) {
    var text = text
    self = text.withUTF8 { bytes in
      guard let from = bytes.baseAddress else { return [] }
      return [UInt32](unsafeUninitializedCapacity: bytes.count) { cells, count in
        guard var cell = cells.baseAddress else { return }
        let first = cell
        var at = from
        let end = from + bytes.count
        let last = end - 4
        // A String's bytes are sound UTF-8.
        while at < end {
          // Nearly all scalars are three bytes, taken as one number.
          while at <= last {
            let bytes = UnsafeRawPointer(at).loadUnaligned(as: UInt32.self).littleEndian
            guard bytes & 0xF0 == 0xE0 else { break }
            cell.initialize(to: (bytes & 0x0F) << 12 | (bytes >> 2 & 0xFC0) | (bytes >> 16 & 0x3F))
            at += 3
            cell += 1
          }
          let lead = UInt32(at[0])
          if lead & 0xF0 == 0xE0 {
            cell.initialize(to: (lead & 0x0F) << 12 | UInt32(at[1] & 0x3F) << 6 | UInt32(at[2] & 0x3F))
            at += 3
          } else if lead < 0x80 {
            cell.initialize(to: lead)
            at += 1
          } else if lead < 0xE0 {
            cell.initialize(to: (lead & 0x1F) << 6 | UInt32(at[1] & 0x3F))
            at += 2
          } else {
            cell.initialize(
              to: (lead & 0x07) << 18 | UInt32(at[1] & 0x3F) << 12 | UInt32(at[2] & 0x3F) << 6
                | UInt32(at[3] & 0x3F))
            at += 4
          }
          cell += 1
        }
        count = cell - first
      }
    }
  }
}
