/// A part of a road, a river or a line (路段、河段): 东段, 芦花至石门段. Two parts of one road are two things.
struct RoadSegment: Hashable, Sendable {
  /// The side, or the last two characters of either end.
  var name: [UInt32]

  private static let part: UInt32 = 0x6BB5
  private static let to: Set<UInt32> = [0x81F3, 0x5230, 0x2014, 0x2D]
  private static let sides = Set(Folding.scalars("东西南北中"))
  /// How far before 段 its beginning may be named.
  private static let reach = 12

  static func names(in text: [UInt32]) -> [RoadSegment] {
    guard text.contains(part) else { return [] }
    var found: [RoadSegment] = []
    for at in text.indices where text[at] == part && at >= 2 {
      if sides.contains(text[at - 1]) {
        found.append(RoadSegment(name: [text[at - 1]]))
        continue
      }
      let from = max(2, at - reach)
      guard from < at - 2, let joint = (from..<(at - 2)).last(where: { to.contains(text[$0]) }) else {
        continue
      }
      let name = Array(text[(joint - 2)..<joint]) + Array(text[(at - 2)..<at])
      if name.allSatisfy(Folding.isHan) { found.append(RoadSegment(name: name)) }
    }
    return found
  }

  /// Both name parts, and no part that the other names.
  static func conflict(_ a: Profile, _ b: Profile) -> Bool {
    if a.segments.isEmpty || b.segments.isEmpty { return false }
    return Set(a.segments).isDisjoint(with: b.segments)
  }
}
