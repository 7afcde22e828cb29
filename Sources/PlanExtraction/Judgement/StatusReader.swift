import PlanModel

/// How far an outcome says that its matter has come (完成状态). READING “Outcome”, hard calls 6 and 7.
struct StatusReader {
  let s: [UInt32]

  func status(_ draft: Draft, isFirm: Bool, figures: [Figure]) -> OutcomeStatus {
    let clauses = draft.clauses
    if clauses.contains(where: { $0.has(.failed) }), !Cue.any(Cue.nothingHappened, s, draft.range) {
      return .failed
    }
    let main = draft.main
    let sharesOfTask = Cue.any(Cue.shareOfTask, s, draft.range) && figures.contains { $0.unit == "%" }
    if sharesOfTask { return .progress }
    if main.words.contains(where: { $0.has(.progress) && !$0.has(.adverb) }) { return .progress }
    let ends = clauses[draft.mainIndex...]
    if ends.contains(where: { clause in clause.words.contains { $0.has(.started) } }),
      !ends.contains(where: { clause in
        clause.words.contains { $0.stage.map { $0 >= .worksComplete } ?? false }
      })
    {
      return .started
    }
    if isFirm { return .done }
    if let head = main.headWord, head.has(.standingVerb) { return .progress }
    if main.has(.done) { return .done }
    if let head = main.headWord, head.has(.onceVerb) { return .done }
    return .progress
  }
}

extension Cue {
  static let shareOfTask = words("全年任务的 任务的 工程量 总工程量 形象进度 年度任务")
}
