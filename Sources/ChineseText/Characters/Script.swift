/// Traditional to simplified script (繁简), scalar by scalar, so that offsets stay.
public enum Script {
  /// For each of U+4E00…U+9FFF its simplified form, itself where there is none.
  private static let table: [UInt16] = {
    var table = [UInt16](unsafeUninitializedCapacity: 0x5200) { cells, count in
      for index in 0..<0x5200 { cells[index] = UInt16(0x4E00 + index) }
      count = 0x5200
    }
    forEachPair { table[Int($0) - 0x4E00] = UInt16($1) }
    return table
  }()

  public static func simplified(_ scalar: UInt32) -> UInt32 {
    scalar &- 0x4E00 < 0x5200 ? UInt32(table[Int(scalar - 0x4E00)]) : scalar
  }

  /// Each traditional character with its simplified form.
  static func forEachPair(_ take: (UInt32, UInt32) -> Void) {
    // 後 and 於 stand in GB 2312 for the sake of names; in reports they are traditional script.
    for text in [pairs, "後后於于"] {
      var left: UInt32?
      for scalar in text.unicodeScalars {
        if let traditional = left {
          take(traditional, scalar.value)
          left = nil
        } else {
          left = scalar.value
        }
      }
    }
  }
}
