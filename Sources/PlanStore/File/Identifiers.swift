import GRDBSQLite

/// Where new identities come from: chance at the edge of the program, a counter in tests.
public struct Identifiers: Sendable {
  /// Of things that `merge` goes by: a lower-case UUID.
  public var uuid: @Sendable () -> String
  /// Of entries, unique within their commitment: 13 characters, so that a `String` holds them inline.
  public var entry: @Sendable () -> String
  /// The identities of one write, one after the other.
  var series: @Sendable () -> () -> String

  public init(uuid: @escaping @Sendable () -> String, entry: @escaping @Sendable () -> String) {
    self.uuid = uuid
    self.entry = entry
    series = { uuid }
  }

  /// Random ones (UUID version 4). Those of one write count on from a random first one, so that a hundred thousand of
  /// them lie side by side in their index instead of all over it.
  public static var random: Identifiers {
    var identifiers = Identifiers(
      uuid: { hyphenated(versioned(word()), variant(word())) },
      entry: {
        var bits = word()
        return String(unsafeUninitializedCapacity: 13) { buffer in
          for index in 0..<13 {
            buffer[index] = alphabet[Int(bits & 31)]
            bits >>= 5
          }
          return 13
        }
      })
    identifiers.series = {
      let high = versioned(word())
      var low = variant(word())
      return {
        defer { low = variant(low &+ 1) }
        return hyphenated(high, low)
      }
    }
    return identifiers
  }

  private static func versioned(_ word: UInt64) -> UInt64 { word & 0xFFFF_FFFF_FFFF_0FFF | 0x4000 }
  private static func variant(_ word: UInt64) -> UInt64 {
    word & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  }

  /// SQLite's own source of chance: seeded by the system once, where asking the system each time costs a call.
  private static func word() -> UInt64 {
    var word: UInt64 = 0
    sqlite3_randomness(Int32(MemoryLayout<UInt64>.size), &word)
    return word
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
