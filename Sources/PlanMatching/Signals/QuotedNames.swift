/// Names that a statement sets in quotation marks (引号中的名称): “船头夜话”, 《规划纲要》.
enum QuotedNames {
  static func names(in text: [UInt32]) -> [[UInt32]] {
    var names: [[UInt32]] = []
    var open: Int?
    for (at, value) in text.enumerated() {
      switch value {
      case 0x201C, 0x300A, 0x300C: open = at + 1
      case 0x201D, 0x300B, 0x300D:
        if let from = open, at - from >= 2, at - from <= 16 { names.append(Array(text[from..<at])) }
        open = nil
      default: break
      }
    }
    return names
  }

  /// 1 where a name of one stands in the other's text, 0 where both lack names or share none.
  static func shared(_ a: Profile, _ b: Profile) -> Double {
    if a.names.isEmpty, b.names.isEmpty { return 0 }
    let hit = a.names.contains { contains(b.text, $0) } || b.names.contains { contains(a.text, $0) }
    return hit ? 1 : 0
  }

  static func contains(_ text: [UInt32], _ part: [UInt32]) -> Bool { contains(text[...], part[...]) }

  static func contains(_ text: ArraySlice<UInt32>, _ part: [UInt32]) -> Bool { contains(text, part[...]) }

  static func contains(_ text: ArraySlice<UInt32>, _ part: ArraySlice<UInt32>) -> Bool {
    text.withUnsafeBufferPointer { text in part.withUnsafeBufferPointer { contains(text, $0) } }
  }

  static func contains(_ text: UnsafeBufferPointer<UInt32>, _ part: UnsafeBufferPointer<UInt32>) -> Bool {
    guard let first = part.first, text.count >= part.count else { return false }
    for at in 0...(text.count - part.count) where text[at] == first {
      var step = 1
      while step < part.count, text[at + step] == part[step] { step += 1 }
      if step == part.count { return true }
    }
    return false
  }
}
