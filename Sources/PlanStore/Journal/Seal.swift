import Crypto

/// The hash of the rows of one table that one journal entry seals.
///
/// Each column is hashed as its length and its text, NULL as a zero, so that no two different rows give the same
/// bytes.
struct Seal {
  private(set) var rows = 0
  private var hasher = SHA256()
  private var pending: [UInt8] = []
  /// How many of the pending bytes a long blob made us hash already.
  private var hashed = 0

  /// Returns where the bytes lie among those not hashed yet.
  @discardableResult
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    addLength(bytes.count)
    let start = pending.count
    pending.append(contentsOf: bytes)
    return start..<pending.count
  }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>?) {
    guard let bytes else { return addNull() }
    _ = add(bytes) as Range<Int>
  }

  mutating func addNull() { pending.append(0) }

  mutating func add(_ text: String?) {
    guard var text else { return addNull() }
    text.withUTF8 { _ = add($0) as Range<Int> }
  }

  mutating func add(_ number: Int?) {
    guard let number else { return addNull() }
    _ = add(number: number) as Range<Int>
  }

  /// A number as its digits; returns where they lie.
  @discardableResult
  mutating func add(number: Int) -> Range<Int> {
    // Twenty places hold every number and its sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var place = 20
      var rest = number.magnitude
      repeat {
        place -= 1
        digits[place] = UInt8(truncatingIfNeeded: 48 + rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        place -= 1
        digits[place] = UInt8(ascii: "-")
      }
      return add(UnsafeBufferPointer(rebasing: digits[place...]))
    }
  }

  /// A long one is hashed where it lies; what came before it in the row stays, so that it can still be bound.
  mutating func add(blob: [UInt8]) {
    guard blob.count > 1 << 16 else { return blob.withUnsafeBufferPointer { _ = add($0) as Range<Int> } }
    addLength(blob.count)
    hashed = hash(from: hashed)
    blob.withUnsafeBytes { hasher.update(bufferPointer: $0) }
  }

  /// A blob that is too long to hold, by its length and its pieces.
  mutating func addBlob(_ count: Int, pieces: ((UnsafeRawBufferPointer) -> Void) throws -> Void) rethrows {
    addLength(count)
    hashed = hash(from: hashed)
    try pieces { hasher.update(bufferPointer: $0) }
  }

  mutating func endRow() {
    markRow()
    flushIfLong()
  }

  /// The row is whole; its bytes may still be bound.
  mutating func markRow() { rows += 1 }

  mutating func flushIfLong() { if pending.count >= 32768 { flush() } }

  func withPending<Value>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Value) rethrows -> Value {
    try pending.withUnsafeBufferPointer(body)
  }

  /// Lower-case hex over everything so far.
  mutating func digest() -> String {
    flush()
    return Hash.hex(hasher.finalize())
  }

  private mutating func flush() {
    _ = hash(from: hashed)
    hashed = 0
    pending.removeAll(keepingCapacity: true)
  }

  /// Hashes what is pending from a place on; returns its end.
  private mutating func hash(from start: Int) -> Int {
    pending.withUnsafeBytes { hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[start...])) }
    return pending.count
  }

  /// The length, plus one so that it is never the 0 of NULL, in base 128, lowest digits first.
  private mutating func addLength(_ count: Int) {
    var rest = count + 1
    while rest > 127 {
      pending.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    pending.append(UInt8(rest))
  }
}

/// SHA-256 of bytes that come piece by piece.
public struct RunningHash: Sendable {
  private var hasher = SHA256()

  public init() {}
  public mutating func add(_ bytes: UnsafeRawBufferPointer) { hasher.update(bufferPointer: bytes) }
  public func digest() -> String { Hash.hex(hasher.finalize()) }
}

/// SHA-256 as lower-case hex, the way that the store names bytes.
public enum Hash {
  public static func sha256(_ bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

  static func hex(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
