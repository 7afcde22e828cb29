import PlanModel

/// A new target in the place of the one in force that it speaks of (调整目标); the others stay.
///
/// A unit that nothing reported so far can be held against hides an item, so it takes a changed definition (口径变化).
struct TargetChange {
  let code: String
  let authority: AdjustmentAuthority

  func applied(_ given: [Target], to before: [Target]) throws -> [Target] {
    let isWhole = authority == .definition && (before.count == 1 || given.count >= before.count)
    if before.isEmpty || isWhole { return given.count == 1 ? [continuing(given[0], before)] : given }
    guard !given.isEmpty else { throw refusal(RecordingWords.noTargetLeft, before) }
    var after = before
    var replaced: Set<Int> = []
    for target in given {
      let index = try place(of: target, among: before)
      guard replaced.insert(index).inserted else { throw refusal(RecordingWords.whichTargetChanges, before) }
      after[index] = continued(target, before[index])
      // Entries name it by its words where nothing else tells it from another.
      let known = before.kept(index, for: before[index].value.map { Quantity($0, before[index].unit) })
      if known != before[index].indicator, Int(known) == nil { after[index].indicator = known }
    }
    return after
  }

  private func place(of target: Target, among before: [Target]) throws -> Int {
    // One that was masked or not set may get its number in any unit.
    if before.count == 1, before[0].setting != .given || target.unit.isComparable(with: before[0].unit) {
      return 0
    }
    if before.count == 1 {
      throw Failure(
        .badData, place: code, what: RecordingWords.otherUnit(target.unit.text, before[0].unit.text),
        advice: RecordingWords.keepUnit(before[0].unit.text))
    }
    var fitting = before.indices.filter {
      before[$0].measure == target.measure && before[$0].unit.isComparable(with: target.unit)
    }
    let named = fitting.filter { !target.indicator.isEmpty && before[$0].indicator == target.indicator }
    if !named.isEmpty { fitting = named }
    guard fitting.count == 1 else {
      throw refusal(
        fitting.isEmpty ? RecordingWords.noTargetChanges : RecordingWords.whichTargetChanges, before)
    }
    return fitting[0]
  }

  /// It goes on measuring what it measured.
  private func continued(_ target: Target, _ before: Target) -> Target {
    var target = target
    if target.indicator.isEmpty || !before.indicator.isEmpty { target.indicator = before.indicator }
    if target.baseline == nil { target.baseline = before.baseline }
    return target
  }

  /// A changed definition keeps the name, and the baseline where that is in the same unit.
  private func continuing(_ target: Target, _ before: [Target]) -> Target {
    guard before.count == 1, target.indicator.isEmpty else { return target }
    var target = target
    target.indicator = before[0].indicator
    if target.unit.isComparable(with: before[0].unit) { target.baseline = before[0].baseline }
    return target
  }

  private func refusal(_ what: Phrase, _ before: [Target]) -> Failure {
    let shown = before.map {
      $0.indicator.isEmpty || $0.indicator == $0.text ? $0.text : "\($0.indicator) \($0.text)"
    }
    return Failure(.badData, place: code, what: what, advice: RecordingWords.targetsAre(shown))
  }
}
