import Crypto

/// The hash of the rows of one table that one journal entry seals.
///
/// Each column is hashed as its length and its text, NULL as a zero, so that no two different rows give the same
/// bytes.
struct Seal {
  private(set) var rows = 0
  private var hasher = SHA256()
  private var pending: [UInt8] = []

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>?) {
    guard let bytes else { return pending.append(0) }
    addLength(bytes.count)
    pending.append(contentsOf: bytes)
  }

  mutating func add(_ text: String?) {
    guard var text else { return pending.append(0) }
    text.withUTF8 { add($0) }
  }

  mutating func add(_ number: Int?) { add(number.map { String($0) }) }

  mutating func add(blob: [UInt8]) { blob.withUnsafeBufferPointer { add($0) } }

  mutating func endRow() {
    rows += 1
    if pending.count >= 32768 { flush() }
  }

  /// Lower-case hex over everything so far.
  mutating func digest() -> String {
    flush()
    return Hash.hex(hasher.finalize())
  }

  private mutating func flush() {
    pending.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    pending.removeAll(keepingCapacity: true)
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
