import DocumentFormats
import PlanModel

/// Puts a reconciliation of two reports into words (对账说明): four lists first, then every commitment.
public struct ReconciliationWriter: Sendable {
  public var language: Language

  public init(language: Language = .zh) { self.language = language }

  public func document(_ report: ReconciliationReport) -> Document {
    var writing = Writing(language)
    let words = writing.words
    head(report, &writing)
    slipped(report, &writing)
    silent(report, &writing)
    unplanned(report, &writing)
    figures(report, &writing)
    undecided(report, &writing)
    totals(report, &writing)
    table(report, &writing)
    basis(report, &writing)
    let unit = report.reconciliation.plan.unit ?? ""
    let plan = report.reconciliation.plan.planned.map(words.period) ?? ""
    return Document(
      title: words.say("\(unit)\(plan)计划与后续报告对账", "\(unit) \(plan): plan against the later report"),
      blocks: writing.blocks, language: language == .zh ? "zh-CN" : "en", layout: PageLayout(landscape: false)
    )
  }

  private func head(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    let (plan, review) = (report.reconciliation.plan, report.reconciliation.review)
    func named(_ document: DocumentFacts) -> String {
      let title = document.title.isEmpty ? words.say("（无标题）", "(untitled)") : document.title
      let day = document.issued.map { words.say("（\(words.date($0))）", " (\($0))") } ?? ""
      return words.say("《\(title)》\(day)", "“\(title)”\(day)")
    }
    writing.paragraph(
      "将\(named(plan))的\(report.total)条工作安排（其中可核验\(report.firm)条）与\(named(review))的\(report.reconciliation.outcomes.count)条工作回顾逐条对照：滞后或未达\(report.slipped.count)条，无回应\(report.count(.silent))条，计划外\(report.reconciliation.unplanned.count)条，数据不符\(report.contradictions.count)处，待定\(report.count(.undecided))条。有回音率\(words.share(report.answered))。",
      "The \(report.total) commitments of \(named(plan)), \(report.firm) of them firm, against the \(report.reconciliation.outcomes.count) outcomes in the review of \(named(review)): \(report.slipped.count) slipped or missed, \(report.count(.silent)) unanswered, \(report.reconciliation.unplanned.count) beyond the plan, \(report.contradictions.count) figures that don't add up, \(report.count(.undecided)) undecided. Answered: \(words.share(report.answered))."
    )
  }

  /// The plan's sentence, the answer's sentence, the arithmetic, both places.
  private func line(_ item: ReconciledCommitment, _ report: ReconciliationReport, _ words: Words) -> String {
    let light = item.verdict == .undecided ? "" : words.signed(report.light(item)) + words.say("　", " ")
    var text =
      "\(light)\(words.verdict(item.verdict))\(words.say("：", ": "))“\(Quotation.onOneLine(item.commitment.quote))”\(place(item.commitment.span, words))"
    for answer in report.answers(item, most: 2) {
      text += "\n→ “\(Quotation.onOneLine(answer.quote))”\(place(answer.span, words))"
    }
    if let arithmetic = item.arithmetic { text += "\n\(words.say(arithmetic))" }
    return text
  }

  private func place(_ span: Span, _ words: Words) -> String {
    words.say("（原文第\(span.start + 1)—\(span.end)字）", " (characters \(span.start + 1)–\(span.end))")
  }

  private func slipped(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    writing.open("滞后或未达（\(report.slipped.count)条）", "Slipped or missed (\(report.slipped.count))")
    empty(report.slipped.count, &writing)
    writing.list(report.slipped.map { line($0, report, words) })
    if !report.underWay.isEmpty {
      writing.paragraph(
        "另有方向性表述\(report.underWay.count)条，回顾称正在推进或做了一部分，没有可比的数据，不算滞后，见第七部分逐条对照。",
        "Another \(report.underWay.count) directions are told of as under way or done in part, with nothing to compare: they show no slip and stand in part 7."
      )
    }
  }

  private func silent(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    let count = report.count(.silent)
    writing.open("无回应（\(count)条）", "Unanswered (\(count))")
    writing.paragraph(
      "后续报告的\(report.reconciliation.outcomes.count)条成效已通读。可核验的\(report.silent.count)条列出，有相近而未采用的一并注明；方向性表述\(report.softSilent.count)条只计数，见第七部分逐条对照。无回应不等于未完成。",
      "All \(report.reconciliation.outcomes.count) outcomes of the later report were read. The \(report.silent.count) firm ones are listed, with what came near and was refused; \(report.softSilent.count) directions are only counted and stand in part 7. Unanswered doesn't mean not done."
    )
    writing.list(
      report.silent.map { item in
        let near = refused(item, report, words).map { "\n\($0)" } ?? ""
        return "“\(Quotation.onOneLine(item.commitment.quote))”\(place(item.commitment.span, words))\(near)"
      })
  }

  /// The nearest outcome that answers nothing, where it is near enough to be worth a look.
  private func refused(
    _ item: ReconciledCommitment, _ report: ReconciliationReport, _ words: Words
  ) -> String? {
    guard let nearest = item.nearest, let outcome = report.outcome(nearest.outcome) else { return nil }
    let percent = Int((nearest.score * 100).rounded())
    return words.say(
      "相近而未采用（把握\(percent)%）：“\(Quotation.onOneLine(outcome.quote))”",
      "Near and refused (\(percent) %): “\(Quotation.onOneLine(outcome.quote))”")
      + place(outcome.span, words)
  }

  private func unplanned(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    let count = report.reconciliation.unplanned.count
    writing.open("计划外（\(count)条）", "Beyond the plan (\(count))")
    writing.paragraph(
      "回顾中有、计划中无的成果：可核验的\(report.unplanned.count)条列出，其余\(report.softUnplanned.count)条只计数。",
      "Results that answer no commitment: the \(report.unplanned.count) firm ones are listed, the other \(report.softUnplanned.count) are only counted."
    )
    writing.list(report.unplanned.map { "“\(Quotation.onOneLine($0.quote))”\(place($0.span, words))" })
  }

  private func figures(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    writing.open(
      "数据不符（\(report.contradictions.count)处）", "Figures that don't add up (\(report.contradictions.count))")
    empty(report.contradictions.count, &writing)
    writing.list(report.contradictions.map { finding($0, words) })
    if !report.otherFindings.isEmpty {
      writing.paragraph(
        "另有\(report.otherFindings.count)处因四舍五入有出入、无法复算或需留意：",
        "Another \(report.otherFindings.count) differ by rounding, can't be recomputed, or ask for a look:")
      writing.list(report.otherFindings.map { finding($0, words) })
    }
  }

  private func finding(_ finding: Finding, _ words: Words) -> String {
    let quote = finding.quote.isEmpty ? "" : "“\(Quotation.onOneLine(finding.quote))”"
    let place = finding.span.map { self.place($0, words) } ?? ""
    var text =
      "\(quote)\(place)\(quote.isEmpty && place.isEmpty ? "" : words.say("：", ": "))\(words.say(finding.message))"
    if let again = finding.recomputation, !again.computed.isEmpty {
      text += words.say(
        "（印\(again.printed)，算得\(again.computed)）", " (printed \(again.printed), computed \(again.computed))")
    }
    return text
  }

  private func undecided(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    writing.open("待定（\(report.undecided.count)条）", "Undecided (\(report.undecided.count))")
    if report.undecided.isEmpty {
      empty(0, &writing)
    } else {
      writing.paragraph(
        "以下\(report.undecided.count)条有候选回应，须由人确认。",
        "These \(report.undecided.count) have candidates that a person must settle.")
      writing.list(report.undecided.map { line($0, report, words) })
    }
  }

  private func totals(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    writing.open("合计", "Totals")
    let verdicts: [Verdict] = [
      .exceeded, .met, .partly, .missed, .reported, .silent, .masked, .notComparable, .undecided,
    ]
    writing.table(
      [
        (words.say("结论", "Verdict"), .left), (words.say("条数", "Count"), .right),
        (words.say("占比", "Share"), .right), (words.say("其中可核验", "Firm"), .right),
      ],
      verdicts.map { verdict in
        [
          words.verdict(verdict), "\(report.count(verdict))/\(report.total)",
          words.percent(report.share(verdict).percent), "\(report.firmCount(verdict))/\(report.firm)",
        ]
      } + [
        [words.say("合计", "Total"), "\(report.total)", report.total == 0 ? "—" : "100%", "\(report.firm)"]
      ])
    let lights = Light.allCases.map { "\(words.signed($0))\(report.count($0))" }
    writing.paragraph(
      "亮灯：\(lights.joined(separator: "，"))。不亮灯的是无回应、待定、无可比数据和未到期的，不计入亮灯比率。",
      "Lights: \(lights.joined(separator: ", ")). Grey are those unanswered, undecided, without anything to compare or still with time to run; they stay outside the shares."
    )
    let shares = Shares(verdicts.map(report.count))
    if shares.isOffByRounding {
      let sum = shares.printedSum.fixed(1)
      writing.note(
        words.say(
          "各占比分别四舍五入，相加为\(sum)%，未作调整。",
          "Each share is rounded by itself; they add up to \(sum)% and are not adjusted."))
    }
    let left = report.count(.masked) + report.count(.notComparable) + report.count(.reported)
    writing.note(
      words.say(
        "未下达到与否结论的\(left)条：数据隐去\(report.count(.masked))条，口径或单位不可比\(report.count(.notComparable))条，只有回应、判断不出结果的\(report.count(.reported))条。",
        "Without a verdict on fulfilment: \(left), of which masked \(report.count(.masked)), not comparable \(report.count(.notComparable)), told of and no more \(report.count(.reported))."
      ))
  }

  private func table(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    writing.open("逐条对照", "Every commitment")
    var number = 0
    for chapter in report.chapters {
      if !chapter.heading.isEmpty { writing.openSection(chapter.heading) }
      let rows = chapter.commitments.map { item -> [String] in
        number += 1
        let targets = item.commitment.figures.filter { !$0.isAttribute }.map(\.quote).joined(
          separator: words.comma)
        let answers = report.answers(item, most: 2)
        let results = answers.flatMap { $0.figures.filter { !$0.isAttribute }.map(\.quote) }.joined(
          separator: words.comma)
        return [
          "\(number)", words.signed(report.light(item)),
          Quotation.onOneLine(item.commitment.quote) + place(item.commitment.span, words),
          targets.isEmpty ? "—" : targets, results.isEmpty ? "—" : results, words.verdict(item.verdict),
          answers.isEmpty
            ? "—"
            : answers.map { Quotation.onOneLine($0.quote) + place($0.span, words) }.joined(separator: "\n"),
          grounds(item, report, words),
        ]
      }
      writing.table(
        [
          (words.say("序号", "No."), .right), (words.say("亮灯", "Light"), .left),
          (words.say("工作安排", "Commitment"), .left), (words.say("目标", "Target"), .left),
          (words.say("结果", "Result"), .left), (words.say("结论", "Verdict"), .left),
          (words.say("回顾原文", "The review's words"), .left),
          (words.say("依据", "Arithmetic"), .left),
        ], rows)
    }
  }

  /// Of a silent one what came near; that all was read is said once, above.
  private func grounds(
    _ item: ReconciledCommitment, _ report: ReconciliationReport, _ words: Words
  ) -> String {
    if item.verdict == .silent { return refused(item, report, words) ?? "—" }
    return item.arithmetic.map(words.say) ?? "—"
  }

  private func basis(_ report: ReconciliationReport, _ writing: inout Writing) {
    let words = writing.words
    writing.open("口径", "Basis")
    writing.paragraph(
      "\(report.total)条结论由程序依原文逐条得出：有数字的按数字比较，无数字的按完成状态；后一份报告的回顾是本单位自述，只作回应，不作核实（凭证等级E0）。“原文第…字”从各自报告的开头数起。",
      "The \(report.total) verdicts are the program's, from the words quoted: by figures where there are any, else by the status told. The later review is the unit's own word: it answers and doesn't verify (grade E0). Characters are counted from the beginning of each report."
    )
    writing.note(
      words.say(
        "规则：\(report.rules.name)（第\(report.rules.version)版）。\(report.rules.legend.zh)",
        "Rules: \(report.rules.name) (version \(report.rules.version)). \(report.rules.legend.en)"
      ))
    writing.paragraph("核对：　　　　　　审签：　　　　　　日期：", "Checked:             Signed:             Date:")
  }

  private func empty(_ count: Int, _ writing: inout Writing) {
    if count == 0 { writing.paragraph("本项0条。", "None: 0.") }
  }
}
