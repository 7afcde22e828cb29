import FoundationEssentials
import PlanModel
import PlanSeeds

/// A value of the period alone (本期数), made cumulative: what was reported before it by its day, and it.
struct AddedValue {
  let code: String

  func summed(_ given: ProgressEntry, _ facts: CommitmentFacts) throws -> ProgressEntry {
    guard let value = given.value else {
      throw Failure(
        .usage, place: code, what: LifeWords.addedNeedsValue, advice: RecordingWords.giveProgress)
    }
    let targets = facts.terms.targets
    let index = targets.index(of: given)
    if let target = index.map({ targets[$0] }), target.unit.isComparable(with: value.unit),
      target.accrual != .cumulative || target.measure != .level || target.direction != .up
    {
      throw Failure(.badData, place: code, what: LifeWords.notCumulative, advice: LifeWords.giveTotal)
    }
    let before = facts.progress.last { known in
      known.on <= given.on && known.id != given.replaces
        && known.value?.unit.isComparable(with: value.unit) == true && targets.index(of: known) == index
    }?.value?.converted(to: value.unit)
    var entry = given
    entry.value = Quantity((before ?? 0) + value.value, value.unit)
    return entry
  }
}

/// A problem with its kind in front (问题): 资金：拨款没有到位.
enum ProblemText {
  static func joined(kind: String?, text: String?) throws -> String? {
    guard let kind else { return text }
    guard let known = ProblemKinds.named(kind) else {
      throw TypedValue.unknown("--problem-kind", kind, ProblemKinds.all.map(\.name.zh))
    }
    guard let text, !text.isEmpty, text != known.name.zh else { return known.name.zh }
    return text.hasPrefix(known.name.zh + "：") ? text : known.name.zh + "：" + text
  }
}
