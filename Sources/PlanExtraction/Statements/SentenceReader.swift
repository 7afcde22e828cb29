import ChineseText
import PlanModel

/// Puts clauses together into statements (组句): leads wait for what they lead up to, continuations go back.
struct SentenceReader {
  let s: Scalars
  let names: NameReader
  let isReview: Bool

  let figures: [ScannedFigure]
  /// Set where somebody asked how a sentence is read.
  var log: ReadingLog?

  func drafts(_ sentence: Sentence, isAnnounced: Bool) -> [Draft] {
    // What ends with a colon announces a list.
    guard !isFraming(sentence) else {
      log?.leaveOut(SentenceRules.framing)
      return []
    }
    guard sentence.clauses.last?.mark != Mark.colon else {
      log?.leaveOut(SentenceRules.listHead)
      return []
    }
    guard !TimeLimits.isRemark(sentence.range, s) else {
      log?.leaveOut(SentenceRules.remark)
      return []
    }
    guard let first = sentence.clauses.first else { return [] }
    var done: [Draft] = []
    let context = ClauseContext(
      first: first, isReview: isReview, isAnnounced: isAnnounced || first.mark == Mark.colon,
      figures: figures, names: names, s: s)
    defer { withExtendedLifetime(context) {} }
    let place = context.place
    var pendingRule = ""
    var leadTime: PartialDate?
    func flush() {
      guard let draft = place.pointee.current else { return }
      place.pointee.current = nil
      done.append(draft)
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
        place.pointee.pending.append(clause)
        pendingRule = rule
      case .join:
        if place.pointee.current != nil, place.pointee.pending.isEmpty {
          // In place: a sentence of ten thousand clauses must not copy its draft for each.
          place.pointee.current?.end = clause.range.upperBound
          place.pointee.current?.clauses.append(clause)
          place.pointee.current?.rules.append(rule)
        } else {
          flush()
          place.pointee.current = begin(place.pointee.pending, clause, [pendingRule, rule], leadTime)
          place.pointee.pending.removeAll()
        }
      case .item:
        flush()
        let pending = place.pointee.pending
        place.pointee.current = begin(
          pending, clause, pending.isEmpty ? [rule] : [pendingRule, rule], leadTime)
        place.pointee.pending.removeAll()
      }
    }
    flush()
    let pending = place.pointee.pending
    // Leads that lead to nothing stand alone where they have a verb.
    if let first = pending.first(where: { $0.startsWithVerb }), let last = pending.last {
      done.append(
        Draft(
          start: first.range.lowerBound, end: last.range.upperBound,
          clauses: pending.filter { $0.range.lowerBound >= first.range.lowerBound },
          rules: [SentenceRules.leadAlone.id], mainIndex: 0))
    }
    for index in done.indices { focus(&done[index]) }
    nameSubjects(&done)
    return done
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
  private func nameSubjects(_ drafts: inout [Draft]) {
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

  private func begin(_ pending: [Clause], _ clause: Clause, _ rules: [String], _ leadTime: PartialDate?)
    -> Draft
  {
    Draft(
      start: pending.first?.range.lowerBound ?? clause.range.lowerBound, end: clause.range.upperBound,
      clauses: pending.isEmpty ? [clause] : pending + [clause],
      rules: rules.contains("") ? rules.filter { !$0.isEmpty } : rules, mainIndex: pending.count,
      leadTime: leadTime)
  }

  private func decide(_ context: ClauseContext) -> (ClauseRole, String) {
    let rules = ClauseRules.all
    for index in rules.indices {
      if let role = rules[index].answer(context) { return (role, rules[index].card.id) }
    }
    return (.skip, ClauseRules.noDeed.card.id)
  }

  /// 总体思路是…: the whole sentence is guiding idea.
  private func isFraming(_ sentence: Sentence) -> Bool {
    if Cue.any(Cue.framing, s, sentence.range.head(60)) { return true }
    // 今年以来，…: a plan that looks back.
    guard !isReview else { return false }
    return Cue.any(Cue.lookingBack, s, sentence.range.head(8))
      && !sentence.clauses.contains { $0.lead.contains(.modal) || $0.hadModal(s) || $0.hasTarget }
  }
}
