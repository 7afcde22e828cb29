import ChineseText
import PlanModel

/// Who is to do it (责任单位): 由城建办牵头、财政所配合；（责任单位：城建办、财政所）.
///
/// A body is what stands between 由, a comma or 、 and 牵头, 负责, 配合, or behind a label such as 责任单位：, and ends
/// as bodies' names do (办, 所, 局, 站, 村 …). Not read: persons, and bodies that are only the subject of a clause.
struct ResponsibleBodies {
  let s: Scalars

  /// The clause says only who bears it: 由城建办牵头, 财政所配合.
  func isAssignment(_ range: Range<Int>) -> Bool {
    guard let end = bearing(endingAt: range.upperBound, floor: range.lowerBound) else { return false }
    return !bodies(in: start(range)..<end).isEmpty
  }

  /// Readable ranges of the bodies that a stretch names, in order.
  func bodies(of range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var clauseStart = range.lowerBound
    // What a label's row has taken isn't looked at again.
    for at in range where at >= clauseStart {
      switch s[at] {
      case Mark.comma, Mark.semicolon, Mark.stop, Mark.openBracket, Mark.closeBracket, Mark.newline:
        found += assigned(clauseStart..<at)
        clauseStart = at + 1
      case Mark.colon:
        clauseStart = labelled(clauseStart..<at) ? labelEnd(at + 1, range, &found) : at + 1
      default: break
      }
    }
    if clauseStart < range.upperBound { found += assigned(clauseStart..<range.upperBound) }
    return found
  }

  /// 城建办, 城建办牵头、财政所配合: nothing but bodies, whatever they do.
  func namesOnlyBodies(_ range: Range<Int>) -> Bool {
    let end = bearing(endingAt: range.upperBound, floor: range.lowerBound) ?? range.upperBound
    let names = bodies(in: start(range)..<end)
    return !names.isEmpty
  }

  private func labelled(_ range: Range<Int>) -> Bool {
    Cue.any(Cue.bodyLabels, s, max(range.lowerBound, range.upperBound - 4)..<range.upperBound)
  }

  /// Takes the row of bodies behind a label; the place behind it. A row that ends in a colon was a label too (责任单位：牵头单位：).
  private func labelEnd(_ start: Int, _ range: Range<Int>, _ found: inout [Range<Int>]) -> Int {
    var end = start
    while end < range.upperBound, !Self.closesRow(s[end]), !labelFollows(end, range.upperBound) { end += 1 }
    if end < range.upperBound, s[end] == Mark.colon { return start }
    found += row(start..<end).filter { $0.count >= 2 }
    return end
  }

  /// 责任领导：柳青 责任单位：城建办: a blank, and behind it another label.
  private func labelFollows(_ at: Int, _ limit: Int) -> Bool {
    guard s[at] == Mark.space else { return false }
    return (at + 1..<min(at + 10, limit)).contains { s[$0] == Mark.colon }
  }

  private static func closesRow(_ scalar: UInt32) -> Bool {
    switch scalar {
    case Mark.comma, Mark.colon, Mark.openBracket, Mark.closeBracket: true
    default: Mark.endsSentence(scalar)
    }
  }

  /// 由城建办牵头: the bodies before the word.
  private func assigned(_ range: Range<Int>) -> [Range<Int>] {
    guard let end = bearing(endingAt: range.upperBound, floor: range.lowerBound) else { return [] }
    return bodies(in: start(range)..<end)
  }

  private func bearing(endingAt end: Int, floor: Int) -> Int? {
    guard end - 2 > floor, Self.bearingEnds.contains(s[end - 1]) else { return nil }
    var length = 4
    while length > 1 {
      if end - length > floor, Cue.bearing.contains(s.view(end - length..<end)) { return end - length }
      length -= 1
    }
    return nil
  }

  private static let bearingEnds = ScalarSet(Cue.bearing.lastScalars)

  /// Behind the last 由.
  private func start(_ range: Range<Int>) -> Int {
    range.last { s[$0] == 0x7531 }.map { $0 + 1 } ?? range.lowerBound
  }

  /// All of the row's names, where each ends as a body's name does.
  private func bodies(in range: Range<Int>) -> [Range<Int>] {
    let names = row(range)
    let areBodies = names.allSatisfy { name in
      (2...14).contains(name.count)
        && (1...3).contains { length in
          length < name.count && Cue.bodyEnds.contains(s.view(name.upperBound - length..<name.upperBound))
        }
    }
    return areBodies ? names : []
  }

  /// Cut at 、 and 和 between names.
  private func row(_ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for at in range where s[at] == Mark.enumeration || s[at] == 0x548C || s[at] == Mark.space {
      if start < at { found.append(start..<at) }
      start = at + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }
}

extension Cue {
  static let bearing = CueWords(.clauses, "bearing")
  static let bodyLabels = CueWords(.clauses, "bodyLabels")
  static let bodyEnds = CueWords(.clauses, "bodyEnds")
}
