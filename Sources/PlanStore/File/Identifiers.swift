/// Where new identities come from: chance at the edge of the program, a counter in tests.
public struct Identifiers: Sendable {
  /// Of things that `merge` goes by: a lower-case UUID.
  public var uuid: @Sendable () -> String
  /// Of entries, unique within their commitment: 13 characters, so that a `String` holds them inline.
  public var entry: @Sendable () -> String

  public init(uuid: @escaping @Sendable () -> String, entry: @escaping @Sendable () -> String) {
    self.uuid = uuid
    self.entry = entry
  }

  /// Random ones (UUID version 4).
  public static var random: Identifiers {
    Identifiers(
      uuid: {
        var source = SystemRandomNumberGenerator()
        let high = source.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = source.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return hyphenated(high, low)
      },
      entry: {
        var source = SystemRandomNumberGenerator()
        var bits = source.next()
        return String(unsafeUninitializedCapacity: 13) { buffer in
          for index in 0..<13 {
            buffer[index] = alphabet[Int(bits & 31)]
            bits >>= 5
          }
          return 13
        }
      })
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let digits = Array("0123456789abcdef".utf8)

  private static func hyphenated(_ high: UInt64, _ low: UInt64) -> String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var place = 0
      for index in 0..<32 {
        if index == 8 || index == 12 || index == 16 || index == 20 {
          buffer[place] = UInt8(ascii: "-")
          place += 1
        }
        let word = index < 16 ? high : low
        buffer[place] = digits[Int(word >> UInt64(60 - 4 * (index % 16)) & 15)]
        place += 1
      }
      return 36
    }
  }
}
