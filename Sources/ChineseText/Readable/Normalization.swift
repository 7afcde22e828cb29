/// Brings each scalar to the form that the readers know; one in, one out.
enum Normalization {
  /// Digits, letters, %, brackets, punctuation and script of the basic plane; 0 for what depends on what is around it.
  private static let table: [UInt16] = {
    var table = [UInt16](unsafeUninitializedCapacity: 0x10000) { cells, count in
      for scalar in 0..<0x10000 { cells[scalar] = UInt16(scalar) }
      count = 0x10000
    }
    Script.forEachPair { table[Int($0)] = UInt16($1) }
    for scalar in 0xFF10...0xFF19 { table[scalar] = UInt16(scalar - 0xFEE0) }
    for scalar in 0xFF21...0xFF3A { table[scalar] = UInt16(scalar - 0xFEE0) }
    for scalar in 0xFF41...0xFF5A { table[scalar] = UInt16(scalar - 0xFEE0) }
    let pairs: [(UInt16, UInt16)] = [
      (0xFF05, 0x25), (0xFE6A, 0x25), (0xFF0E, 0x2E), (0xFF0B, 0x2B), (0xFF0A, 0x2A), (0xFE61, 0x2A),
      (0x28, 0xFF08), (0x29, 0xFF09), (0x3B, 0xFF1B), (0x21, 0xFF01), (0x3F, 0xFF1F),
      (0xFE50, 0xFF0C), (0xFE54, 0xFF1B), (0xFE55, 0xFF1A), (0xFE59, 0xFF08), (0xFE5A, 0xFF09),
      (0xFE30, 0xFF1A), (0x300C, 0x201C), (0x300D, 0x201D), (0x300E, 0x201C), (0x300F, 0x201D),
      (0xA0, 0x20), (0x3000, 0x20), (0x09, 0x20), (0x25CB, 0x3007), (0x25EF, 0x3007),
    ]
    for (from, to) in pairs { table[Int(from)] = to }
    for scalar in [0x2C, 0xFF0C, 0x3A, 0x22, 0xFF02, 0x0A] { table[scalar] = 0 }
    return table
  }()

  static func normalized(_ source: [UInt32]) -> ScalarStorage {
    ScalarStorage(capacity: source.count) { result in
      source.withUnsafeBufferPointer { source in
        table.withUnsafeBufferPointer { table in write(source, table, result) }
      }
      return source.count
    }
  }

  private static func write(
    _ source: UnsafeBufferPointer<UInt32>, _ table: UnsafeBufferPointer<UInt16>,
    _ result: UnsafeMutablePointer<UInt32>
  ) {
    var isInQuotes = false
    for index in 0..<source.count {
      let scalar = source[index]
      guard scalar < 0x10000 else {
        result[index] = scalar
        continue
      }
      let plain = table[Int(scalar)]
      if plain != 0 {
        result[index] = UInt32(plain)
        continue
      }
      switch scalar {
      case 0x2C, 0xFF0C:
        result[index] = groupsDigits(source, index) ? 0x2C : 0xFF0C
      case 0x3A:
        let isTime =
          index > 0 && index + 1 < source.count && Scalar.isDigit(source[index - 1])
          && Scalar.isDigit(source[index + 1])
        result[index] = isTime ? 0x3A : 0xFF1A
      case 0x22, 0xFF02:
        // Straight quotes open and close by turns; a new line begins anew.
        result[index] = isInQuotes ? Scalar.closeQuote : Scalar.openQuote
        isInQuotes.toggle()
      default:
        if scalar == 0x0A { isInQuotes = false }
        result[index] = scalar
      }
    }
  }

  /// A comma between groups of three digits: 12,345.6.
  private static func groupsDigits(_ source: UnsafeBufferPointer<UInt32>, _ index: Int) -> Bool {
    func digit(_ place: Int) -> Bool {
      guard place >= 0, place < source.count else { return false }
      return Scalar.isDigit(source[place]) || source[place] &- 0xFF10 < 10
    }
    guard digit(index - 1), digit(index + 1), digit(index + 2), digit(index + 3), !digit(index + 4) else {
      return false
    }
    // At most three digits before the first comma: 2023,345 is a list.
    var start = index
    while start > 0, digit(start - 1) { start -= 1 }
    return index - start <= 3
  }
}
