import ChineseText
import PlanModel

/// From sections to statements (读条目): walks the lines with their headings and judges every statement.
struct StatementReader {
  let text: ReadableText
  let lines: [TextLine]
  let planned: Period?
  let reviewed: Period?
  /// The report of a whole country (全国).
  var isNational = false
  /// Set where somebody asked how a sentence is read.
  var log: ReadingLog?
  var s: Scalars { text.scalars }

  func read(_ sections: [ReportSection], into extraction: inout Extraction) {
    // Growing them bit by bit holds them twice; what is never filled takes no memory.
    let room = min(text.count / 24, 100_000)
    extraction.commitments.reserveCapacity(room)
    extraction.outcomes.reserveCapacity(room)
    let scanner = FigureScanner(text)
    let names = NameReader(s: s)
    let rows = LineRows(log: log)
    // Counted once: a text of nothing but headings has as many sections as lines.
    let hasPlans = sections.lazy.filter { $0.role == .plan }.prefix(2).count > 1
    for section in sections {
      let isReview = section.role == .review || section.role == .problems
      guard section.role.hasStatements, !section.lines.isEmpty else { continue }
      let range =
        lines[section.lines.lowerBound].range
        .lowerBound..<lines[section.lines.upperBound - 1].range.upperBound
      let figures = scanner.figures(in: range)
      let period = isReview ? reviewed : planned
      let context = TimeContext(year: max(period?.last.year ?? 1, 1), report: nil, period: period)
      let clauses = ClauseReader(
        text: text, figures: figures, times: TimeScanner(text, context: context),
        rows: rows)
      let sentences = SentenceReader(
        s: s, names: names, isReview: isReview, figures: figures, rows: rows, log: log)
      let judge = Judge(
        text: text, names: names, figures: figures, isReview: isReview, isNational: isNational,
        knowsYear: period != nil, planStart: isReview ? nil : period?.first, rows: rows,
        keepsContexts: log != nil)
      let frame = endOfFrame(section, hasPlans: hasPlans)
      var path = HeadingPath()
      /// “十三五”时期主要目标: what such a part undertakes and holds firm falls due with its last year.
      let termDue = isReview ? nil : section.heading.flatMap { term($0, clauses.times) }
      /// 2024年预期目标是： and its lines with dashes below it.
      var announcedGoal =
        isReview ? nil : section.heading.flatMap { goal(announcedIn: $0, with: clauses.times) }
      if let heading = section.heading {
        logHeading(heading, section, path)
        path.open(.first, text.quote(heading))
      }
      for index in section.lines {
        let line = lines[index]
        if section.heading == line.text { continue }
        if line.level != .dash { announcedGoal = nil }
        if isHeading(index, in: section) {
          logHeading(line.text, section, path)
          path.open(line.level ?? .third, text.quote(line.text))
          continue
        }
        let cut = clauses.sentences(in: line.text)
        let runIns = RunInReader(s: s).runIns(cut, of: line)
        path.closeRunIn()
        let limits = TimeLimits(s: s, scanner: clauses.times)
          .limits(in: line.text.lowerBound..<endOfRemarks(behind: index, section), rows.scan)
        var announcement: [TimeExpression]?
        /// 1.水厂扩建项目（水利站）。 the run-in names what the sentences behind it tell of.
        var isUnderProject = false
        var carried: PartialDate?
        /// 主要预期目标是：…: what it announces falls due with the plan's period.
        var goalDue: PartialDate?
        /// 今年将采取三项举措。一是…: holds for every item of the list.
        var listed: PartialDate?
        for (place, sentence) in cut.enumerated() {
          if runIns.contains(place) {
            log?.begin(sentence.range, section, path.all)
            log?.leaveOut(SentenceRules.runInHeading)
            if place == 0, let level = line.level, level < .third {
              path.open(level, text.quote(sentence.range))
            } else {
              path.runIn = text.quote(trimmed(sentence.range))
            }
            isUnderProject = isReview && namesProject(sentence, names)
            continue
          }
          if let first = announcing(sentence) {
            announcement = Array(first.times)
            goalDue = Cue.any(Cue.goals, s, first) ? goalYear : nil
            if first.isLast, let goalDue, first.times.contains(where: { $0.due == goalDue }) {
              announcedGoal = goalDue
            }
          } else if announcement == nil, let first = sentence.clauses.first,
            first.startsWithVerb || !first.hasTarget
          {
            goalDue = nil
          }
          // 到2025年，…: a time set off by a comma stays outside the quote and holds for what follows.
          if let first = sentence.clauses.first, first.count <= 12, let time = first.dueTimes.first,
            first.count - time.range.count <= 3, first.mark == Mark.comma
          {
            carried = time.due
          }
          carried =
            announcement?.first { $0.due != nil }?.due ?? carried ?? listed ?? goalDue ?? announcedGoal
          if place + 1 < cut.count, RunInReader(s: s).startsWithOrdinal(cut[place + 1].range),
            !RunInReader(s: s).startsWithOrdinal(sentence.range)
          {
            listed = sentence.clauses.flatMap(\.dueTimes).first { $0.precision == .year }?.due
          }
          log?.begin(sentence.range, section, path.all, figures: figures)
          if isReview, let first = sentence.clauses.first, first.mark == Mark.colon, isGoalLabel(first) {
            log?.leaveOut(SentenceRules.intention)
            continue
          }
          let drafts = sentences.drafts(sentence, isAnnounced: announcement != nil)
          /// 到2025年，…，2023年底前修路，架桥: the later time of its own ends what was carried, until the sentence ends.
          var own: PartialDate?
          for (position, draft) in drafts.enumerated() {
            let context = judge.context(draft, isUnderProject: isUnderProject)
            let next = position + 1 < drafts.count ? drafts[position + 1].start : nil
            context.reach = draft.start..<(next ?? endWithBracket(sentence.range.upperBound, line))
            if isReview {
              if let rule = leftOut(context, section, isOpening: index < frame) {
                log?.judged(context, id: nil, leftOut: rule)
                continue
              }
              let id = Self.id("o", extraction.outcomes.count + 1)
              extraction.outcomes.append(judge.outcome(context, id: id, headings: path.all))
              log?.judged(context, id: id)
            } else {
              if announcement == nil, let rule = leftOut(context, section, isOpening: index < frame) {
                log?.judged(context, id: nil, leftOut: rule)
                continue
              }
              // 今年 at the head of a sentence holds for the figures that follow it.
              if context.isFirm || announcement != nil {
                context.carried = own ?? carried ?? (context.isFirm ? termDue : nil)
              }
              if let limit = limits.first(where: { $0.place >= draft.end }) {
                context.carried = limit.due
                context.limit = limit.due
              }
              let id = Self.id("c", extraction.commitments.count + 1)
              extraction.commitments.append(judge.commitment(context, id: id, headings: path.all))
              let due = extraction.commitments[extraction.commitments.count - 1].due
              if let due, carried == nil, due.precision == .year || context.saysWithinYear { carried = due }
              if let due, let carried, due.last.year != carried.last.year { own = due }
              log?.judged(context, id: id, due: due)
            }
          }
          if sentence.mark == Mark.stop {
            announcement = nil
            carried = nil
          }
        }
      }
    }
  }

  /// `c1`, `o12`.
  private static func id(_ letter: Unicode.Scalar, _ number: Int) -> String {
    String(unsafeUninitializedCapacity: 15) { buffer in
      var digits = 1
      var rest = number
      while rest > 9 {
        rest /= 10
        digits += 1
      }
      rest = number
      buffer[0] = UInt8(truncatingIfNeeded: letter.value)
      for at in stride(from: digits, to: 0, by: -1) {
        buffer[at] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
        rest /= 10
      }
      return digits + 1
    }
  }

  /// Past a bracket that stands right behind the sentence: 新建公厕3座。（责任单位：城建办）
  private func endWithBracket(_ end: Int, _ line: TextLine) -> Int {
    let open = end + 1
    guard open < line.range.upperBound, s[open] == Mark.openBracket else { return end }
    var close = open
    while close < line.range.upperBound, close - open < 60, s[close] != Mark.closeBracket { close += 1 }
    return close < line.range.upperBound && s[close] == Mark.closeBracket ? close + 1 : end
  }

  /// The end of the lines below an item that only say who bears it and until when; its own end where there are none.
  private func endOfRemarks(behind index: Int, _ section: ReportSection) -> Int {
    lines[remarks(behind: index, section).upperBound - 1].text.upperBound
  }

  /// A line and those below it that only say who bears it and until when.
  private func remarks(behind index: Int, _ section: ReportSection) -> Range<Int> {
    var next = index + 1
    while next < section.lines.upperBound, TimeLimits.isRemark(lines[next].text, s) { next += 1 }
    return index..<next
  }

  private func logHeading(_ heading: Range<Int>, _ section: ReportSection, _ path: HeadingPath) {
    log?.begin(heading, section, path.all)
    log?.leaveOut(SentenceRules.headingLine)
  }

  /// Where the opening of a plan ends that only sets its frame: the first inner heading, where there is one.
  private func endOfFrame(_ section: ReportSection, hasPlans: Bool) -> Int {
    func firstInner(_ lines: Range<Int>) -> Int? {
      lines.dropFirst().first { index in
        let level = self.lines[index].level
        return level == .second || level == .dash
          || RunInReader(s: s).startsWithOrdinal(self.lines[index].text)
          || isHeading(index, in: section)
      }
    }
    guard section.heading != nil else { return section.lines.lowerBound }
    if let inner = firstInner(section.lines) {
      // What fills a third of the section is no opening.
      let whole =
        lines[section.lines.upperBound - 1].range.upperBound
        - lines[section.lines.lowerBound].range.lowerBound
      let frame = lines[inner].range.lowerBound - lines[section.lines.lowerBound].range.lowerBound
      return frame <= 400 || frame * 3 <= whole ? inner : section.lines.lowerBound
    }
    let isRequirements = section.heading.map { Cue.any(Cue.requirements, s, $0) } ?? false
    return isRequirements && hasPlans ? section.lines.upperBound : section.lines.lowerBound
  }

  /// In a problems section only what says of a named thing that it went wrong.
  func isNamedFailure(_ draft: Draft, _ names: NameReader) -> Bool {
    if draft.clauses.contains(where: {
      $0.has(.failed) && (names.hasPlace($0) || !$0.times.isEmpty || $0.hasTarget)
    }) {
      return true
    }
    // 水厂管网进展滞后，没有按期开工: the thing, and then what went wrong.
    if draft.clauses.count > 1, draft.clauses.contains(where: { names.hasPlace($0) }),
      draft.clauses.contains(where: { $0.has(.projectNoun) }),
      draft.clauses.contains(where: { $0.has(.failed) }),
      !draft.clauses.contains(where: { Cue.any(Cue.vague, s, $0.range) })
    {
      return true
    }
    // 集镇市场至今未能开工: one thing that stands still, not 部分道路破损.
    return draft.clauses.contains { Cue.any(Cue.standstill, s, $0.range) }
      && draft.clauses.contains { $0.has(.projectNoun) }
      && !draft.clauses.contains { Cue.any(Cue.vague, s, $0.range) || Cue.any(Cue.some, s, $0.range) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, Mark.isBlank(s[start]) { start += 1 }
    start += min(RunInReader(s: s).ordinalLength(start..<range.upperBound), range.upperBound - start)
    return start..<range.upperBound
  }

  /// 新建公厕3座。（责任单位：城建办）
  private func endsWithRemark(_ line: TextLine) -> Bool {
    guard s[line.range.upperBound - 1] == Mark.closeBracket else { return false }
    return line.text.contains {
      $0 > line.textStart && s[$0] == Mark.openBracket && Mark.endsSentence(s[$0 - 1])
    }
  }

  /// A line that only names what follows.
  private func isHeading(_ index: Int, in section: ReportSection) -> Bool {
    let line = lines[index]
    guard line.text.count <= 45 else { return false }
    let last = s[line.range.upperBound - 1]
    let endsSentence = last == Mark.stop || last == Mark.semicolon || last == Mark.exclamation
    var stops = 0
    var digits = 0
    for at in line.text {
      if s[at] == Mark.stop || s[at] == Mark.semicolon { stops += 1 }
      if Mark.isDigit(s[at]) { digits += 1 }
    }
    guard stops <= 1 else { return false }
    let below = remarks(behind: index, section).upperBound
    let next = below < section.lines.upperBound ? lines[below] : nil
    // 完成时限：9月底 on a line of its own belongs to an item, unless more text stands below it.
    if TimeLimits.isRemark(line.text, s) { return false }
    if below > index + 1, next.map({ $0.level.map { $0 <= line.level ?? .fourth } ?? false }) ?? true {
      return false
    }
    switch line.level {
    case .first, .second:
      return stops == 0
        || line.text.count <= 45 && digits == 0
          && next.map { $0.level.map { $0 > line.level ?? .first } ?? true } ?? false
    case .third, .fourth:
      // Nothing stands below what a higher number follows, and a bracket behind a stop ends an item.
      if !endsSentence {
        return !endsWithRemark(line)
          && next.map { $0.level.map { $0 > line.level ?? .fourth } ?? true } ?? false
      }
      guard digits == 0, line.text.count <= 16, let next else { return false }
      return next.level == nil || (next.level ?? .first) > (line.level ?? .first)
    case .dash: return false
    case nil:
      if !endsSentence { return line.text.count <= 25 && last != Mark.comma && next != nil }
      return digits == 0 && line.text.count <= 26 && next.map { $0.text.count >= 40 } ?? false
    }
  }
}

extension Cue {
  /// 停工, 未能动工: what was begun, or should have been, stands still.
  static let standstill = CueWords(.judgement, "standstill")
  static let some = CueWords(.judgement, "some")
  /// 预期目标, 主要指标: what a plan announces for its whole period.
  static let goals = CueWords(.judgement, "goals")
  /// 较好完成了…: the frame of a review, before it tells of anything.
  static let planned = CueWords(.judgement, "planned")
  static let wellDone = CueWords(.judgement, "wellDone")
}

extension SectionRole {
  /// Whether commitments or outcomes are read in it.
  var hasStatements: Bool {
    switch self {
    case .review, .problems, .plan, .governance: true
    case .preamble, .closing, .annex, .chrome: false
    }
  }
}

/// The headings above a statement, outermost first.
struct HeadingPath {
  private var levels: [(level: TextLine.Level, text: String)] = []
  /// The texts, made once for all the statements below them.
  private(set) var all: [String] = []
  var runIn: String? {
    didSet { if runIn != nil || oldValue != nil { gather() } }
  }

  mutating func open(_ level: TextLine.Level, _ text: String) {
    levels.removeAll { $0.level >= level }
    levels.append((level, Self.clean(text)))
    runIn = nil
    gather()
  }

  mutating func closeRunIn() { runIn = nil }

  private mutating func gather() {
    all = levels.map(\.text)
    if let runIn { all.append(Self.clean(runIn)) }
  }

  private static func clean(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var end = scalars.endIndex
    while end > scalars.startIndex {
      let last = scalars.index(before: end)
      guard closes(scalars[last]) else { break }
      end = last
    }
    return end == scalars.endIndex ? text : String(scalars[..<end])
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "：", ":", "；", ";", ".", " ", "\u{3000}": true
    default: false
    }
  }
}
