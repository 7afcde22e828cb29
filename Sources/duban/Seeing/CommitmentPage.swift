import FoundationEssentials
import PlanModel
import PlanStore

// W-1  新建污水管网
// 新杭镇 · 2023 · 指标 · 已销号 · 绿
// 牵头：城建办
//
// 目标 >=15公里：完成 15公里（2023-12-20），完成率 100.0%，序时差 0.0
// 原定 >=20公里：完成率 75.0%
// …

/// One commitment in full (单项): what was promised, where it stands, and every entry.
struct CommitmentPage {
  let assessment: Assessment
  /// The title of the document that it was read from.
  let source: String?
  let rules: RuleSet
  let journal: [JournalEntry]
  /// Entries that count no more.
  let gone: [Int: GoneEntry]
  let evidence: [Evidence]
  let assignments: [Assignment]
  let tenures: [Tenure]
  let decisions: DecisionHistory
  let notices: [SentNotice]
  let console: Console

  private var facts: CommitmentFacts { assessment.facts }

  func show() throws {
    try head()
    try standing()
    try progress()
    try changes()
    try answers()
    try decided()
    try letters()
    try history()
  }

  private func head() throws {
    let commitment = facts.commitment
    try console.line(console.paint(.bold, "\(commitment.code)  \(commitment.title)"))
    let light = console.paint(
      FieldWords.color(assessment.light), console.word(FieldWords.name(assessment.light)))
    try console.line(
      [
        commitment.unit, commitment.period.description, console.word(FieldWords.name(commitment.kind)),
        console.word(FieldWords.name(assessment.life)), light,
      ].joined(separator: " · "))
    try field(SeeingWords.lead, commitment.lead)
    try field(SeeingWords.support, commitment.supporting.joined(separator: "、"))
    try field(LifeWords.leaders, commitment.leaders.map(held).joined(separator: "、"))
    for assignment in assignments {
      try field(LifeWords.name(assignment.role), assignment.names.map(held).joined(separator: "、"))
    }
    try field(SeeingWords.headings, commitment.headings.joined(separator: " / "))
    try field(SeeingWords.weight, commitment.weight?.description)
    for (name, note) in commitment.notes.sorted(by: { $0.key < $1.key }) {
      try field(Phrase(zh: name, en: name), note)
    }
    guard let sentence = commitment.source else { return }
    try field(
      SeeingWords.source, console.word(SeeingWords.from(source ?? "", sentence.span.start, sentence.span.end))
    )
    try wrapped("  “\(Quotation.onOneLine(sentence.quote))”")
  }

  private func standing() throws {
    try console.line()
    for target in assessment.targets { try wrapped(line(target, SeeingWords.target)) }
    for target in assessment.againstOriginal { try wrapped(line(target, SeeingWords.original)) }
    if assessment.targets.isEmpty, let completion = assessment.completion {
      try field(SeeingWords.completion, Shown.percent(completion))
    }
    let due = facts.terms.due ?? facts.commitment.original.due
    let original = facts.commitment.original.due
    var dueText = due?.description ?? facts.commitment.period.last.description
    if let original, due != original { dueText += "（\(console.word(SeeingWords.original)) \(original)）" }
    try field(SeeingWords.due, dueText)
    for milestone in facts.commitment.milestones {
      let isReported = MilestoneTally.isReported(milestone, progress: facts.progress)
      let inferred = isReported ? "" : console.word(LifeWords.inferredStep)
      let reached = milestone.reached.map { " ✓ \($0)\(inferred)" } ?? ""
      try field(SeeingWords.milestones, "\(milestone.name) \(milestone.planned)\(reached)")
    }
    try field(
      SeeingWords.slips,
      assessment.slips.map { console.word(SeeingWords.slip($0, of: assessment)) }.joined(separator: "；"))
    let proof = assessment.unprovenBy.map { [console.word(SeeingWords.unproven($0))] } ?? []
    let parts =
      assessment.parts.map {
        [console.word(LifeWords.parts($0.complete, $0.total, weighted: $0.completion?.fixed(1)))]
      }
      ?? (facts.hasParts ? [console.word(SeeingWords.parts)] : [])
    let badges = parts + proof + assessment.badges.map { console.word(SeeingWords.badge($0)) }
    try field(SeeingWords.notes, badges.joined(separator: "；"))
    try field(SeeingWords.verdict, console.word(FieldWords.name(assessment.verdict)))
    try console.line("\(console.word(SeeingWords.rules)) \(rules.name)，\(assessment.asOf)")
  }

  private func line(_ target: TargetAssessment, _ label: Phrase) -> String {
    var parts: [String] = []
    if let latest = target.latest {
      let on = target.latestOn.map { "（\($0)）" } ?? ""
      parts.append("\(console.word(SeeingWords.latest)) \(latest.text)\(on)")
    }
    if let completion = target.completion {
      parts.append("\(console.word(SeeingWords.completion)) \(Shown.percent(completion))")
    }
    if let pace = target.pace { parts.append("\(console.word(SeeingWords.pace)) \(pace.fixed(1))") }
    if let difference = target.difference, target.completion == nil {
      parts.append("\(console.word(SeeingWords.difference)) \(difference.description)")
    }
    if let reason = target.reason {
      parts.append(console.word(FieldWords.name(reason, isAnswered: !facts.outcomes.isEmpty)))
    }
    let name = target.target.indicator.isEmpty ? "" : target.target.indicator + " "
    return "\(console.word(label)) \(name)\(Shown.target(target.target))：\(parts.joined(separator: "，"))"
  }

  private func progress() throws {
    guard !facts.progress.isEmpty else { return }
    try section(SeeingWords.entries)
    for entry in facts.progress {
      var parts = [entry.on.description]
      if let value = entry.value { parts.append((entry.indicator.map { $0 + " " } ?? "") + value.text) }
      if let percent = entry.percent { parts.append(percent.description + "%") }
      if let stage = entry.stage { parts.append(stage.name) }
      if let milestone = entry.milestone { parts.append(milestone) }
      parts.append(entry.grade.name)
      if let note = entry.note { parts.append(note) }
      if let problem = entry.problem { parts.append("\(console.word(SeeingWords.problem))：\(problem)") }
      if let next = entry.nextStep { parts.append("\(console.word(SeeingWords.next))：\(next)") }
      parts.append("[\(entry.by) \(entry.id)]")
      try wrapped("  " + parts.joined(separator: "  "))
    }
  }

  private func changes() throws {
    if !facts.adjustments.isEmpty {
      try section(SeeingWords.adjustments)
      for adjustment in facts.adjustments {
        let what: String =
          switch adjustment.change {
          case .terms(let terms):
            (terms.targets.map(\.text) + [terms.due?.description, terms.scope].compactMap { $0 })
              .joined(separator: "；")
          case .suspended: console.word(FieldWords.name(LifeState.suspended))
          case .resumed: console.word(SeeingWords.resumed)
          case .withdrawn: console.word(FieldWords.name(LifeState.withdrawn))
          }
        let paper = [adjustment.authority.name, adjustment.number].compactMap { $0 }.joined(separator: " ")
        let after = [
          adjustment.decided.map { LifeWords.decided($0.on, $0.number) },
          adjustment.announced.map { LifeWords.announced($0.on) } ?? LifeWords.notAnnounced,
          facts.commitment.isLivelihood && facts.awaitingDecision.contains(adjustment)
            ? LifeWords.procedureMissing : nil,
        ].compactMap { $0 }.map { console.word($0) }.joined(separator: "；")
        try wrapped(
          "  \(adjustment.on)  \(what)  \(adjustment.reason)（\(paper)）[\(adjustment.by)]  \(after)")
      }
    }
    if !evidence.isEmpty {
      try section(LifeWords.proofs)
      for proof in evidence {
        let hash = proof.sha256.map { "  sha256 \($0.prefix(12))…" } ?? ""
        let note = proof.note.map { "  " + $0 } ?? ""
        try wrapped("  \(proof.on)  \(proof.grade.name)  \(proof.reference)\(note)\(hash)")
      }
    }
    guard !facts.signOffs.isEmpty else { return }
    try section(SeeingWords.signOffs)
    for step in facts.signOffs {
      let reason = step.reason.map { "  " + $0 } ?? ""
      try wrapped("  \(step.on)  \(console.word(FieldWords.name(step.action)))\(reason) [\(step.by)]")
    }
  }

  /// A post with who holds it on the day.
  private func held(_ name: String) -> String {
    let holder = tenures.first { $0.post == name && $0.unit == facts.commitment.unit }?.holder ?? ""
    return holder.isEmpty ? name : "\(name)（\(holder)）"
  }

  private func answers() throws {
    guard !facts.outcomes.isEmpty else { return }
    try section(SeeingWords.answers)
    for outcome in facts.outcomes {
      let on = outcome.on.map { "\($0)  " } ?? ""
      try wrapped(
        "  \(on)\(console.word(FieldWords.name(outcome.relation)))  “\(Quotation.onOneLine(outcome.quote))”")
    }
  }

  private func decided() throws {
    let lines = decisions.lines(console.language)
    guard !lines.isEmpty else { return }
    try section(DecidingWords.history)
    for line in lines { try wrapped("  " + line) }
  }

  private func letters() throws {
    guard !notices.isEmpty else { return }
    try section(NoticeWords.letters)
    for notice in notices { try wrapped("  \(notice.on)  \(notice.number)  → \(notice.to)") }
  }

  private func history() throws {
    guard !journal.isEmpty else { return }
    try section(SeeingWords.journal)
    for entry in journal {
      let action =
        console.language == .zh
        ? StoreRuleWords.done(entry.action).filter { $0 != " " } : entry.action
      let mark = gone[entry.number].map { "  " + console.word(LifeWords.gone($0)) } ?? ""
      let day = CalendarDate(dayNumber: (entry.at / 1000 + 8 * 3600) / 86400)
      try wrapped("  #\(entry.number)  \(day)  \(action)  \(entry.detail) [\(entry.by)]\(mark)")
    }
  }

  private func section(_ title: Phrase) throws {
    try console.line()
    try console.line(console.paint(.bold, console.word(title)))
  }

  private func field(_ name: Phrase, _ value: String?) throws {
    guard let value, !value.isEmpty else { return }
    try wrapped("\(console.word(name))\(console.word(FailureWords.separator))\(value)")
  }

  private func wrapped(_ text: String) throws {
    for line in Wrapping.lines(text, columns: console.width) { try console.line(line) }
  }
}
