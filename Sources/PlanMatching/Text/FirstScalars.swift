/// Which characters begin a listed word (首字): most characters of a text begin none, and a bit is quicker to look up
/// than a table.
struct FirstScalars: Sendable {
  /// One bit for each of the first 65,536 characters; those beyond may always begin one.
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ value: UInt32) {
    if value < 0x10000 { bits[Int(value >> 6)] |= 1 << UInt64(value & 63) }
  }

  func mayBegin(_ value: UInt32) -> Bool {
    value >= 0x10000 || bits[Int(value >> 6)] & 1 << UInt64(value & 63) != 0
  }
}
