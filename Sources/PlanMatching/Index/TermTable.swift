/// Consecutive numbers for 64-bit keys, by open addressing.
struct TermTable: Sendable {
  private var keys: [UInt64]
  private var ids: [UInt32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int) {
    keys = Array(repeating: .max, count: capacity)
    ids = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// The key's number; a new key gets the next one.
  mutating func id(_ key: UInt64) -> Int {
    if count * 2 > mask { grow() }
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while keys[slot] != .max {
      if keys[slot] == key { return Int(ids[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    ids[slot] = UInt32(count)
    count += 1
    return count - 1
  }

  private mutating func grow() {
    var larger = TermTable(capacity: (mask + 1) * 2)
    for (key, id) in zip(keys, ids) where key != .max { larger.place(key, id) }
    larger.count = count
    self = larger
  }

  private mutating func place(_ key: UInt64, _ id: UInt32) {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
    while keys[slot] != .max { slot = (slot + 1) & mask }
    keys[slot] = key
    ids[slot] = id
  }
}
