/// Traditional to simplified script (繁简), scalar by scalar, so that offsets stay.
public enum Script {
  /// For each of U+4E00…U+9FFF its simplified form, itself where there is none.
  private static let table: [UInt16] = {
    var table = (0..<0x5200).map { UInt16(0x4E00 + $0) }
    var left: UInt32?
    // 後 and 於 stand in GB 2312 for the sake of names; in reports they are traditional script.
    for scalar in (pairs + "後后於于").unicodeScalars {
      if let traditional = left {
        table[Int(traditional - 0x4E00)] = UInt16(scalar.value)
        left = nil
      } else {
        left = scalar.value
      }
    }
    return table
  }()

  public static func simplified(_ scalar: UInt32) -> UInt32 {
    scalar &- 0x4E00 < 0x5200 ? UInt32(table[Int(scalar - 0x4E00)]) : scalar
  }

  /// Simplifies in place; whether anything changed.
  static func simplify(_ scalars: inout [UInt32]) -> Bool {
    var changed = false
    table.withUnsafeBufferPointer { table in
      for index in scalars.indices where scalars[index] &- 0x4E00 < 0x5200 {
        let plain = UInt32(table[Int(scalars[index] - 0x4E00)])
        if plain != scalars[index] {
          scalars[index] = plain
          changed = true
        }
      }
    }
    return changed
  }
}
