/// A closed set of scalars of the basic plane (字符集), asked by one bit: a `Set` hashes at every question.
///
/// Made once and kept as long as the program runs.
public struct ScalarSet: @unchecked Sendable {
  @usableFromInline let bits: UnsafePointer<UInt64>

  public init(_ scalars: String) {
    let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: 1024)
    bits.initialize(repeating: 0, count: 1024)
    for scalar in scalars.unicodeScalars where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
    self.bits = UnsafePointer(bits)
  }

  @inlinable
  public func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }
}
