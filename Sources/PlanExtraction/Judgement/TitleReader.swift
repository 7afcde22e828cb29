import PlanModel

/// A short name for lists (事项简称): the main clause without adverbs and modals, shortened at a joint.
enum TitleReader {
  static func title(_ draft: Draft, _ s: [UInt32]) -> String {
    let main = draft.main
    var start = main.head
    if main.headWord?.has(.verb) != true { start = main.range.lowerBound }
    var scalars = String.UnicodeScalarView()
    var count = 0
    for at in start..<main.range.upperBound {
      if count >= 30 { break }
      if let scalar = Unicode.Scalar(s[at]) { scalars.append(scalar) }
      count += 1
    }
    let isCut = start + count < main.range.upperBound
    return String(scalars) + (isCut ? "…" : "")
  }
}
