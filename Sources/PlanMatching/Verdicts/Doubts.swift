import PlanModel

/// What keeps the program from standing by a link however like the words are (存疑): the outcome shares the field, and
/// not the thing.
enum Doubts {
  /// 完善投入管理 for 投入达到3亿元: a figure was promised and none is told. Where the outcome suits another commitment
  /// better besides, it merely shares the field.
  static func isUncounted(_ outcome: OutcomeStatement, for commitment: CommitmentStatement) -> Bool {
    commitment.kind == .indicator && commitment.figures.contains { !$0.isAttribute }
      && !outcome.figures.contains { !$0.isAttribute }
  }

  private static let tried = ["试", "推广", "推开", "推行", "先行"]
  private static let shown = ["示范", "样板", "基地", "获评", "评为", "命名", "入选", "认定", "挂牌", "创成", "创建"]

  /// 完善休渔补贴 for 扩大休渔补贴试点: a trial or a model was promised, and nothing of the sort is told.
  static func lacksThePilot(_ outcome: OutcomeStatement, of commitment: CommitmentStatement) -> Bool {
    commitment.quote.has("试点") && !outcome.quote.hasAny(tried)
      || commitment.quote.hasAny(["示范基地", "示范区"]) && !outcome.quote.hasAny(shown)
  }
}
