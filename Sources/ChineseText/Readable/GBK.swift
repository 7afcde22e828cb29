/// The two-byte codes of GBK, which the repair of byte-misaligned texts needs in both directions.
struct GBK: Sendable {
  static let shared = GBK()

  private let scalars: [UInt32]
  private let codes: [UInt16]

  private init() {
    let scalars = Self.rows.unicodeScalars.map(\.value)
    var codes = [UInt16](repeating: 0, count: 0x10000)
    for (index, scalar) in scalars.enumerated() where scalar != 0x7E && scalar < 0x10000 {
      let lead = 0x81 + index / 190
      let cell = index % 190
      codes[Int(scalar)] = UInt16(lead << 8 | (cell < 63 ? 0x40 + cell : 0x41 + cell))
    }
    self.scalars = scalars
    self.codes = codes
  }

  /// The two bytes of a scalar, nil where GBK has none.
  func code(_ scalar: UInt32) -> (lead: UInt8, trail: UInt8)? {
    guard scalar < 0x10000, codes[Int(scalar)] != 0 else { return nil }
    return (UInt8(codes[Int(scalar)] >> 8), UInt8(codes[Int(scalar)] & 0xFF))
  }

  func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt32? {
    guard (0x81...0xFE).contains(lead), (0x40...0xFE).contains(trail), trail != 0x7F else { return nil }
    let cell = trail < 0x7F ? Int(trail) - 0x40 : Int(trail) - 0x41
    let found = scalars[(Int(lead) - 0x81) * 190 + cell]
    return found == 0x7E ? nil : found
  }
}
