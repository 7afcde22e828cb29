import PlanModel

/// Takes injected pinyin out (注音残留) and puts byte-misaligned runs right. DOMAIN §1.9.
///
/// Two kinds of damage come from the same converter, which added a reading after traditional characters:
/// `鎮(zhèn)` only needs the brackets taken away. Where the converter, working on GBK bytes, took the second byte of
/// one character and the first of the next for a character, the text goes out of step: `總?cè)蝿铡@^續`. Then the
/// reading says which character it had taken (cè: 側, 82 C8), its second byte is the one that was swallowed, and the
/// following characters decode anew from there until they are in step again: 總任務。繼續.
enum PinyinRepair {
  struct Result {
    var scalars: [UInt32] = []
    var places: [SourcePlaces.Run] = []
    var repairs: [Span] = []
  }

  /// Nil where the text has no such damage, which is nearly always.
  static func repair(_ source: [UInt32]) -> Result? {
    guard hasInjection(source) else { return nil }
    let readings = readings(of: source)
    var result = Result()
    result.scalars.reserveCapacity(source.count)
    // What stands before the next mark of damage goes over in one piece.
    var sound = 0
    func keep(to end: Int) {
      guard sound < end else { return }
      result.places.begin(at: result.scalars.count, source: sound)
      result.scalars.append(contentsOf: source[sound..<end])
    }
    var index = 0
    while index < source.count {
      let scalar = source[index]
      if scalar == 0x28 {
        let last = sound < index ? source[index - 1] : result.scalars.last
        if let last, let end = injection(source, at: index, after: last) {
          keep(to: index)
          sound = end
          index = end
          continue
        }
      } else if scalar == 0x3F, let run = misaligned(source, at: index, readings) {
        keep(to: index)
        for (offset, place) in run.places.enumerated() {
          result.places.begin(at: result.scalars.count + offset, source: place)
        }
        result.scalars.append(contentsOf: run.scalars)
        result.repairs.append(Span(index, run.end))
        sound = run.end
        index = run.end
        continue
      }
      index += 1
    }
    keep(to: source.count)
    result.places.begin(at: result.scalars.count, source: source.count)
    return result
  }

  private static func hasInjection(_ source: [UInt32]) -> Bool {
    source.withUnsafeBufferPointer { source in
      guard let first = source.baseAddress else { return false }
      let count = source.count
      var index = 1
      while true {
        while index < count, first[index] != 0x29 { index &+= 1 }
        guard index < count else { return false }
        if Pinyin.base(first[index - 1]) != 0 { return true }
        index &+= 1
      }
    }
  }

  /// The end of `(zhèn)` at `index`, where it follows a Chinese character.
  private static func injection(_ source: [UInt32], at index: Int, after last: UInt32) -> Int? {
    guard source[index] == 0x28, Scalar.isHan(last) else { return nil }
    guard let (letters, marked, end) = syllable(source, at: index + 1) else { return nil }
    // Without a tone mark only what can't be an abbreviation: (yue), not (km) or (a).
    guard marked || letters.count > 1 else { return nil }
    return end
  }

  /// A syllable and its closing bracket.
  private static func syllable(
    _ source: [UInt32], at start: Int
  ) -> (letters: [UInt8], marked: Bool, end: Int)? {
    var letters: [UInt8] = []
    var marked = false
    var index = start
    while index < source.count, letters.count <= 6 {
      let base = Pinyin.base(source[index])
      guard base != 0 else { break }
      letters.append(base)
      if source[index] > 0x7A { marked = true }
      index += 1
    }
    guard index < source.count, source[index] == 0x29, Pinyin.isSyllable(letters) else { return nil }
    return (letters, marked, index + 1)
  }

  /// Which characters the sound ones of this text say a reading stands for.
  private static func readings(of source: [UInt32]) -> [[UInt32]: Set<UInt32>] {
    var readings: [[UInt32]: Set<UInt32>] = [:]
    // Seen so often in such pages that a short text may lack its own example.
    for (reading, characters) in [("shù", "數樹"), ("cè", "側測"), ("zhèn", "鎮"), ("chǎn", "產產"), ("yè", "業")] {
      readings[reading.unicodeScalars.map(\.value)] = Set(characters.unicodeScalars.map(\.value))
    }
    for index in source.indices.dropFirst() where source[index] == 0x28 {
      if let end = injection(source, at: index, after: source[index - 1]) {
        readings[Array(source[(index + 1)..<(end - 1)]), default: []].insert(source[index - 1])
      }
    }
    return readings
  }

  private struct Run {
    var scalars: [UInt32] = []
    var places: [Int] = []
    var end: Int
  }

  private static func misaligned(
    _ source: [UInt32], at index: Int, _ readings: [[UInt32]: Set<UInt32>]
  ) -> Run? {
    guard index > 0, let (_, marked, end) = syllable(source, at: index + 1), marked,
      let (_, low) = GBK.shared.code(source[index - 1]),
      let candidates = readings[Array(source[(index + 1)..<(end - 1)])]
    else { return nil }
    for candidate in candidates.sorted() {
      guard let code = GBK.shared.code(candidate), code.lead == low else { continue }
      if let run = decode(source, from: end, carry: code.trail, place: index) { return run }
    }
    return nil
  }

  /// Decodes on with one swallowed byte in front until a character ends where one of the source's ends.
  private static func decode(_ source: [UInt32], from start: Int, carry: UInt8, place: Int) -> Run? {
    var run = Run(end: start)
    var carry = carry
    var place = place
    var index = start
    while index < source.count, index - start < 40 {
      let scalar = source[index]
      if scalar < 0x80 {
        if let whole = GBK.shared.scalar(carry, UInt8(scalar)) {
          run.scalars.append(whole)
          run.places.append(place)
          run.end = index + 1
          return run
        }
        // Full-width marks may have been made half-width since.
        guard scalar > 0x20, let (lead, trail) = GBK.shared.code(scalar + 0xFEE0),
          let whole = GBK.shared.scalar(carry, lead)
        else { return nil }
        run.scalars.append(whole)
        carry = trail
      } else {
        guard let (lead, trail) = GBK.shared.code(scalar), let whole = GBK.shared.scalar(carry, lead) else {
          return nil
        }
        run.scalars.append(whole)
        carry = trail
      }
      run.places.append(place)
      place = index
      index += 1
    }
    return nil
  }
}
