import ChineseText
import PlanModel

/// How far an outcome says that its matter has come (完成状态). READING “Outcome”, hard calls 6 and 7.
struct StatusReader {
  let s: Scalars

  func status(_ draft: Draft, isFirm: Bool, figures: [Figure]) -> OutcomeStatus {
    let clauses = draft.clauses
    if clauses.contains(where: { $0.has(.failed) }), !Cue.any(Cue.nothingHappened, s, draft.range) {
      return draft.hasTarget || Cue.any(Cue.moved, s, draft.range) && !Cue.any(Cue.notDone, s, draft.range)
        ? .progress : .failed
    }
    let main = draft.main
    if Cue.any(Cue.shareOfTask, s, draft.range), figures.contains(where: { $0.unit == "%" }) {
      return .progress
    }
    if clauses.contains(where: { $0.has(.progress) }) || Cue.any(Cue.under, s, draft.range) {
      return .progress
    }
    let ends = clauses[draft.mainIndex...]
    let isStarted = ends.contains { $0.has(.started) }
    let isFinished = ends.contains { $0.stage.map { $0 >= .worksComplete } ?? false }
    if isStarted, !isFinished { return .started }
    if draft.hasTarget { return isWish(main, Cue.onTheWay) ? .progress : .done }
    guard main.startsWithVerb, let head = main.headWord else {
      return isFirm || main.has([.done, .onceVerb]) ? .done : .progress
    }
    if isWish(main, Cue.wishes) { return .progress }
    if isFirm { return head.has(.onceVerb) || main.has(.done) ? .done : .progress }
    return head.has(.onceVerb) && !head.has(.standingVerb) ? .done : .progress
  }

  /// 争创, 谋划, 支持: on the way to something.
  private func isWish(_ clause: Clause, _ words: CueWords) -> Bool {
    guard let head = clause.headWord else { return false }
    return words.holds(s, head)
  }
}

extension Cue {
  static let shareOfTask = words("任务的 工程的 工程量 形象进度 年度任务")
  static let under = words("正在 有序推进 收尾阶段 稳步实施 稳步推进 调整至 推迟至 设计中 趋于")
  static let moved = words("调整至 推迟至 延期至 累计完成")
  static let notDone = words("未获 未能 未批 未动工 未开工")
  static let onTheWay = set("争创 谋划 推进 续建 加快 推动")
  static let wishes = set("争创 谋划 支持 推进 续建 实行 加快 推动 组建 谋划提升 深化 实施 落实")
}
