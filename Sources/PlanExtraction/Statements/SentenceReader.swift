import ChineseText
import PlanModel

/// Puts clauses together into statements (组句): leads wait for what they lead up to, continuations go back.
struct SentenceReader {
  let s: Scalars
  let names: NameReader
  let isReview: Bool
  /// Set where somebody asked how a sentence is read.
  private let log: ReadingLog?
  private let context: ClauseContext
  private let rows: LineRows

  init(
    s: Scalars, names: NameReader, isReview: Bool, figures: [ScannedFigure], rows: LineRows,
    log: ReadingLog? = nil
  ) {
    self.s = s
    self.names = names
    self.isReview = isReview
    self.rows = rows
    self.log = log
    context = ClauseContext(isReview: isReview, figures: figures, names: names, s: s)
  }

  /// The statements of a sentence; those of the sentence before are no longer good.
  func drafts(_ sentence: Sentence, isAnnounced: Bool) -> Row<Draft> {
    rows.resetSentence()
    // What ends with a colon announces a list.
    guard !isFraming(sentence) else {
      log?.leaveOut(SentenceRules.framing)
      return Row()
    }
    guard sentence.clauses.last?.mark != Mark.colon else {
      log?.leaveOut(SentenceRules.listHead)
      return Row()
    }
    guard !TimeLimits.isRemark(sentence.range, s) else {
      log?.leaveOut(SentenceRules.remark)
      return Row()
    }
    guard let first = sentence.clauses.first else { return Row() }
    context.begin(first, isAnnounced: isAnnounced || first.mark == Mark.colon)
    let place = context.place
    var pendingRule = ""
    var leadTime: PartialDate?
    func flush() {
      guard var draft = place.pointee.current else { return }
      place.pointee.current = nil
      draft.clauses = rows.draftClauses.close()
      draft.rules = rows.rules.close()
      rows.drafts.append(draft)
      place.pointee.isFirstDraft = false
    }
    for (index, clause) in sentence.clauses.enumerated() {
      place.pointee.clause = clause
      place.pointee.next = index + 1 < sentence.clauses.count ? sentence.clauses[index + 1] : nil
      let (role, rule) = decide(context)
      log?.decided(clause, role, rule)
      switch role {
      case .skip:
        if clause.count <= 14, let time = clause.dueTimes.first, clause.count - time.range.count <= 3 {
          leadTime = time.due
        }
        continue
      case .lead:
        rows.pending.append(clause)
        place.pointee.pending = rows.pending.openRow
        pendingRule = rule
      case .join:
        if place.pointee.current != nil, place.pointee.pending.isEmpty {
          rows.draftClauses.append(clause)
          rows.rules.append(rule)
          place.pointee.current?.end = clause.range.upperBound
          place.pointee.current?.clauses = rows.draftClauses.openRow
          place.pointee.current?.rules = rows.rules.openRow
        } else {
          flush()
          begin(clause, pendingRule, rule, leadTime)
        }
      case .item:
        flush()
        begin(clause, place.pointee.pending.isEmpty ? "" : pendingRule, rule, leadTime)
      }
    }
    flush()
    standAlone(place.pointee.pending)
    let drafts = rows.drafts.closeForChange()
    for index in drafts.indices { focus(&drafts[index]) }
    nameSubjects(drafts)
    return Row(drafts)
  }

  /// Leads that lead to nothing stand alone where they have a verb.
  private func standAlone(_ pending: Row<Clause>) {
    guard let first = pending.first(where: { $0.startsWithVerb }), let last = pending.last else { return }
    for clause in pending where clause.range.lowerBound >= first.range.lowerBound {
      rows.draftClauses.append(clause)
    }
    rows.rules.append(SentenceRules.leadAlone.id)
    rows.drafts.append(
      Draft(
        start: first.range.lowerBound, end: last.range.upperBound, clauses: rows.draftClauses.close(),
        rules: rows.rules.close(), mainIndex: 0))
  }

  /// The clause that says the most carries the statement: after a general lead-in that is the concrete one.
  private func focus(_ draft: inout Draft) {
    guard draft.clauses.count > draft.mainIndex + 1, !draft.main.isConcrete(names) else { return }
    if let index = draft.clauses.indices.first(where: {
      $0 > draft.mainIndex && draft.clauses[$0].isConcrete(names)
    }) {
      draft.mainIndex = index
    }
  }

  /// 安装水泵3台，8月底前装完: a time and a deed without object are said of what stands before them.
  private func nameSubjects(_ drafts: UnsafeMutableBufferPointer<Draft>) {
    for index in drafts.indices where drafts[index].main.isContinuation {
      let draft = drafts[index]
      let own = draft.clauses[..<draft.mainIndex].filter { !$0.isContinuation }
      if let named = own.first(where: { $0.isConcrete(names) || $0.has(.projectNoun) }) ?? own.last {
        drafts[index].subject = withoutCost(named.said)
      } else if index > 0 {
        let before = drafts[index - 1]
        drafts[index].subject = before.subject ?? withoutCost(before.main.said)
      }
    }
  }

  /// 总投资2亿元的竹木交易市场: the name comes after what it costs.
  private func withoutCost(_ range: Range<Int>) -> Range<Int> {
    for at in range.dropFirst().dropLast() where s[at] == 0x7684 && s[at - 1] == 0x5143 {
      return at + 1..<range.upperBound
    }
    return range
  }

  /// Begins a statement with a clause and the leads that wait for it.
  private func begin(_ clause: Clause, _ pendingRule: String, _ rule: String, _ leadTime: PartialDate?) {
    let pending = rows.pending.openRow
    for lead in pending { rows.draftClauses.append(lead) }
    rows.draftClauses.append(clause)
    if !pendingRule.isEmpty { rows.rules.append(pendingRule) }
    rows.rules.append(rule)
    context.place.pointee.current = Draft(
      start: pending.first?.range.lowerBound ?? clause.range.lowerBound, end: clause.range.upperBound,
      clauses: rows.draftClauses.openRow, rules: rows.rules.openRow, mainIndex: pending.count,
      leadTime: leadTime)
    context.place.pointee.pending = Row()
    rows.pending.drop()
  }

  private func decide(_ context: ClauseContext) -> (ClauseRole, String) {
    guard let decision = ClauseRules.table.decision(context) else {
      return (.skip, ClauseRules.noDeed.card.id)
    }
    return (decision.answer, decision.card.id)
  }

  /// 总体思路是…: the whole sentence is guiding idea.
  private func isFraming(_ sentence: Sentence) -> Bool {
    if sentence.cues.mayHold(Cue.framing), Cue.any(Cue.framing, s, sentence.range.head(60)) { return true }
    // 今年以来，…: a plan that looks back.
    guard !isReview else { return false }
    return sentence.cues.mayHold(Cue.lookingBack) && Cue.any(Cue.lookingBack, s, sentence.range.head(8))
      && !sentence.clauses.contains { $0.lead.contains(.modal) || $0.hadModal(s) || $0.hasTarget }
  }
}
