import ChineseText
import PlanModel

/// A section with its lines (部分), in readable places.
struct ReportSection: Sendable, Hashable {
  var role: SectionRole
  /// Indices into the lines.
  var lines: Range<Int>
  /// The line that opened it.
  var heading: Range<Int>?
  /// Why its first line has this role.
  var rule: SectionRule
}

/// A line's role with the rule that gave it.
struct LineRole: Sendable, Hashable {
  var role: SectionRole
  var rule: SectionRule
}

/// Cuts the lines into sections: by headings where there are any, else by the language itself. READING “Sections”.
struct SectionReader {
  let text: ReadableText
  let lines: [TextLine]
  let vocabulary: ReadingVocabulary
  var s: Scalars { text.scalars }

  init(text: ReadableText, lines: [TextLine], vocabulary: ReadingVocabulary) {
    self.text = text
    self.lines = lines
    self.vocabulary = vocabulary
  }

  func sections() -> [ReportSection] {
    guard !lines.isEmpty else { return [] }
    var roles = [LineRole](repeating: LineRole(role: .preamble, rule: .beforeAll), count: lines.count)
    let headings = lines.map { headingRole($0) }
    let bodyStart = endOfHeadChrome()
    for index in 0..<bodyStart { roles[index] = LineRole(role: .chrome, rule: .pageHead) }
    let named = titleRole(before: bodyStart, headings)
    let bodyEnd = startOfTail(after: bodyStart, headings, &roles)
    guard bodyStart < bodyEnd else { return group(roles, headings) }
    let body = bodyStart..<bodyEnd
    let first = body.first { headings[$0].map { $0 != .annex } ?? false }
    if first == nil, named == nil {
      readByLanguage(body, &roles)
    } else {
      readByHeadings(body, first ?? body.lowerBound, headings, named, &roles)
    }
    markClosing(body, &roles)
    markFurniture(body, &roles)
    return group(roles, headings)
  }

  // MARK: By headings

  private func readByHeadings(
    _ body: Range<Int>, _ firstHeading: Int, _ headings: [SectionRole?], _ named: SectionRole?,
    _ roles: inout [LineRole]
  ) {
    // An annex in the middle opens nothing.
    func opened(_ index: Int) -> SectionRole? { headings[index] == .annex ? nil : headings[index] }
    var role: SectionRole = named ?? .preamble
    var rule = named == nil ? SectionRule.beforeAll : .heading
    var index = body.lowerBound
    /// The year that the review's heading names.
    var reviewed: Int?
    // Before the first heading: salutation and title, else a page out of the middle.
    while index < firstHeading {
      if role == .preamble, isBody(lines[index]), !introduces(index, in: body, before: firstHeading) {
        (role, rule) = (.review, .bodyBeforeHeading)
      }
      if role == .review, opensProblems(lines[index]) { (role, rule) = (.problems, .problemsOpening) }
      roles[index] = LineRole(role: role, rule: rule)
      index += 1
    }
    while index < body.upperBound {
      if let opened = opened(index), isTitle(index, in: body) {
        // The salutation below it is still before all.
        repeat {
          roles[index] = LineRole(role: .preamble, rule: .beforeAll)
          index += 1
        } while index + 1 < body.upperBound && isSalutation(lines[index])
        (role, rule) = (opened, .heading)
        continue
      }
      if headings[index] == .review, role == .review || role == .preamble {
        reviewed = year(in: lines[index])
      }
      if let opened = opened(index) {
        // A list of themes may name a section's word again: only the outer level changes a plan into a review.
        let isInner = (lines[index].level ?? .first) > .first && role == .plan && opened != .governance
        if !isInner { (role, rule) = (opened, .heading) }
      } else if lines[index].level == .first, role == .problems {
        (role, rule) = (.plan, .afterProblems)
      } else if role == .review, namesLaterTime(lines[index], than: reviewed) {
        (role, rule) = (.plan, .laterTime)
      } else if role == .review, opensProblems(lines[index]) {
        (role, rule) = (.problems, .problemsOpening)
      } else if role == .review || role == .problems, lines[index].level == nil, turnsPage(lines[index]) {
        (role, rule) = (.plan, .language)
      } else if role == .problems, lines[index].level == nil, looksBackAgain(lines[index]) {
        (role, rule) = (.review, .language)
      } else if role == .plan, opensGovernance(lines[index]) {
        (role, rule) = (.governance, .governanceOpening)
      }
      roles[index] = LineRole(role: role, rule: rule)
      index += 1
    }
  }

  /// The role that a line opens as a heading: 一、2023年工作回顾.
  private func headingRole(_ line: TextLine) -> SectionRole? {
    var end = firstStop(line.text.head(33))
    // 附：名词解释.
    if end - line.textStart <= 3, end + 1 < line.range.upperBound, s[end] == Mark.colon,
      s[line.textStart] == 0x9644
    {
      end = firstStop(end + 1..<line.range.upperBound)
    }
    guard end - line.textStart <= 32, line.text.count > 0 else { return nil }
    let isWhole = end >= line.range.upperBound - 1
    guard isWhole || line.level == .first else { return nil }
    // 主要工作如下: and the like end a paragraph's first line, not a report's part, unless the line is short.
    guard line.level == .first || line.level == .second || line.text.count <= 24 else { return nil }
    guard line.level != .third, line.level != .fourth, line.level != .dash else { return nil }
    if line.level != .first {
      // A bare line must look like a heading: no comma, no number of things (10件), and not a title of the whole.
      if line.level == nil, end < line.range.upperBound, s[end] == Mark.stop,
        (line.textStart..<end).contains(where: { Mark.isDigit(s[$0]) })
      {
        return nil
      }
      for at in line.textStart..<end where s[at] == Mark.comma || s[at] == Mark.enumeration { return nil }
    }
    guard ReadingVocabulary.headingCores.occurs(in: s, line.textStart..<end) else { return nil }
    for (core, role) in vocabulary.headings {
      guard let at = s.firstIndex(of: core, in: line.textStart..<end) else { continue }
      // A bare line ends with its core: “主要工作” and not “主要工作人员参加会议”.
      if line.level == nil, at + core.count < end - 3 { continue }
      return isReportTitle(line) ? nil : role
    }
    return nil
  }

  /// 柳湾镇2023年工作计划 among the lines of a page's head: the document's name, which says what all of it is.
  private func titleRole(before bodyStart: Int, _ headings: [SectionRole?]) -> SectionRole? {
    for index in (0..<bodyStart).reversed() {
      guard let role = headings[index], role == .plan || role == .review, lines[index].level == nil,
        !Cue.any(Cue.furniture, s, lines[index].range)
      else { continue }
      return role
    }
    return nil
  }

  /// 今年以来，镇里各项工作有序推进。 between the title and the first heading, one paragraph without a number.
  private func introduces(_ index: Int, in body: Range<Int>, before firstHeading: Int) -> Bool {
    index > body.lowerBound && index + 1 == firstHeading && lines[index].level == nil
      && lines[index].text.count <= 120 && !hasMeasure(lines[index].text)
  }

  /// A number that is no date: digits, and behind them neither 年 nor 月 nor 日; or one that was blotted out (XX%).
  private func hasMeasure(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if s[at] == 0x25 { return true }  // %
      guard Mark.isDigit(s[at]) else {
        at += 1
        continue
      }
      while at < range.upperBound, Mark.isDigit(s[at]) || s[at] == 0x2E { at += 1 }
      guard at < range.upperBound else { return true }
      switch s[at] {
      case 0x5E74, 0x6708, 0x65E5, Mark.dash, 0x2D: continue  // 年 月 日
      default: return true
      }
    }
    return false
  }

  private func isSalutation(_ line: TextLine) -> Bool {
    // 各村、各站所：, at the head of a notice.
    if line.level == nil, line.text.count <= 60, s[line.textStart] == 0x5404,
      s[line.range.upperBound - 1] == Mark.colon
    {
      return true
    }
    // 柳政发〔2023〕3号
    if line.level == nil, line.text.count <= 24, s[line.range.upperBound - 1] == 0x53F7,
      line.text.contains(where: { s[$0] == 0x3014 || s[$0] == 0x5B })
    {
      return true
    }
    return line.level == nil && line.text.count <= 90
      && (Cue.any(Cue.salutation, s, line.range) || Cue.any(Cue.salute, s, line.range.head(6)))
  }

  /// 柳湾镇2023年工作计划 at the very top: the document's name, which says what all of it is.
  private func isTitle(_ index: Int, in body: Range<Int>) -> Bool {
    index == body.lowerBound && index + 1 < body.upperBound && lines[index].level == nil
      && !Mark.endsSentence(s[lines[index].range.upperBound - 1])
      && s[lines[index].range.upperBound - 1] != Mark.colon
  }

  /// 政府工作报告, 上半年工作总结及下半年工作打算: names the whole document.
  private func isReportTitle(_ line: TextLine) -> Bool {
    guard line.level == nil else { return false }
    // 2023年工作总结和2024年工作安排: what was done, and behind it what will be.
    if let back = Cue.backward.places(s, line.text).first,
      Cue.any(Cue.forward, s, back.upperBound..<line.range.upperBound)
    {
      return true
    }
    // 政府工作报告重点任务清单 says more than that.
    guard let at = s.firstIndex(of: "工作报告".values, in: line.text) else { return false }
    return !ReadingVocabulary.headingCores.occurs(in: s, at + 4..<line.range.upperBound)
  }

  func firstStop(_ range: Range<Int>) -> Int {
    for at in range where Mark.endsSentence(s[at]) || s[at] == Mark.colon { return at }
    return range.upperBound
  }

  /// A paragraph that reports something, not a title or a salutation.
  private func isBody(_ line: TextLine) -> Bool {
    guard !Cue.any(Cue.salutation, s, line.range.head(60)) else { return false }
    // …现将有关情况报告如下：, where no result stands before it.
    if s[line.range.upperBound - 1] == Mark.colon, Cue.any(Cue.salutation, s, line.range),
      !hasMeasure(line.text) || SectionLeaning(s: s, vocabulary: vocabulary).score(line.text) > -3
    {
      return false
    }
    // A title of some length has none within it and none at its end.
    if line.level == nil, line.text.count <= 70,
      !line.text.contains(where: { Mark.endsSentence(s[$0]) || s[$0] == Mark.comma || s[$0] == Mark.colon })
    {
      return false
    }
    // A short topic line has its stop.
    return line.text.count >= 40 || line.text.count >= 6 && s[line.range.upperBound - 1] == Mark.stop
  }

  func opensProblems(_ line: TextLine) -> Bool {
    let head = line.textStart..<min(line.range.upperBound, line.textStart + 70)
    guard !RunInReader(s: s).startsWithOrdinal(line.text), line.level != .third else { return false }
    // Mostly none of it is said.
    guard Cue.any(Cue.problemsOrSeeing, s, head) || Cue.any(Cue.problemsHead, s, line.text.head(5)) else {
      return false
    }
    if Cue.any(Cue.problems, s, head) || Cue.any(Cue.problemsHead, s, line.text.head(5)) { return true }
    // 我们也看到，…: what follows is told as a fault somewhere in the paragraph.
    return Cue.any(Cue.seeing, s, head) && Cue.any(Cue.shortcomings, s, head)
      || Cue.any(Cue.seeing, s, line.text.head(20)) && Cue.any(Cue.faults, s, line.text)
  }

  private func opensGovernance(_ line: TextLine) -> Bool {
    let head = line.textStart..<min(line.range.upperBound, line.textStart + 130)
    return Cue.any(Cue.governance, s, head)
  }

  // MARK: By the language

  /// Without headings: deployment news is plan from its first number on; else the split that the verbs ask for.
  private func readByLanguage(_ body: Range<Int>, _ roles: inout [LineRole]) {
    let opening = lines[body.lowerBound].range.lowerBound
    let head = opening..<min(opening + 600, lines[body.upperBound - 1].range.upperBound)
    let firstNumber = body.first { lines[$0].level == .first }
    if Cue.any(Cue.deployment, s, head), let firstNumber {
      for index in body {
        roles[index] = LineRole(
          role: index < firstNumber ? .preamble : .plan, rule: index < firstNumber ? .beforeAll : .deployment)
      }
      for index in body.reversed() where index > firstNumber {
        guard lines[index].level == nil, Cue.any(Cue.meeting, s, lines[index].text.head(12)) else { break }
        roles[index] = LineRole(role: .closing, rule: .meetingEnd)
      }
      return
    }
    let leaning = SectionLeaning(s: s, vocabulary: vocabulary)
    let scores = body.map { leaning.score(lines[$0].text) }
    // Review before, plan after: the split with the greatest sum.
    var best = (score: Int.min, split: body.lowerBound)
    let total = scores.reduce(0, +)
    var before = 0
    for (offset, score) in ([0] + scores).enumerated() {
      before += score
      let value = (total - before) - before
      if value > best.score { best = (value, body.lowerBound + offset) }
    }
    var role: SectionRole = .preamble
    var rule = SectionRule.beforeAll
    if isInsideList(best.split, of: body) {
      // 完成 and 新建 don't part a list: it is of the time that its lines say outright.
      let outright = body.reduce(0) { sum, index in
        let line = leaning.outright(lines[index].text)
        return sum + line.coming - line.past
      }
      best.split = outright > 0 || outright == 0 && total > 0 ? body.lowerBound : body.upperBound
    }
    let announcing = body.first { announcesDeeds(lines[$0]) }
    if let announcing {
      let hasReport = lines[body.lowerBound..<announcing].contains(where: reportsDeeds)
      best.split = hasReport ? announcing : min(best.split, announcing)
    }
    if let goals = body.first(where: { announcesGoals(lines[$0]) }), goals < best.split {
      // What opens the plan belongs to it, unless it tells of what has been.
      let tellsOfPast = body.prefix { $0 < goals }.contains { leaning.outright(lines[$0].text).past > 0 }
      best.split = tellsOfPast ? goals : body.lowerBound
    }
    for index in body {
      let isBody = isBody(lines[index]) || lines[index].level != nil || index == announcing
      if index >= best.split, isBody || role == .plan {
        (role, rule) = (.plan, .language)
      } else if role == .preamble, isBody {
        (role, rule) = (.review, .language)
      }
      if role == .review, opensProblems(lines[index]) { (role, rule) = (.problems, .problemsOpening) }
      roles[index] = LineRole(role: role, rule: rule)
    }
  }

  /// The line goes on with the list of the line before it: （四） behind （三）.
  private func isInsideList(_ index: Int, of body: Range<Int>) -> Bool {
    guard index > body.lowerBound, index < body.upperBound, let level = lines[index].level,
      lines[index - 1].level == level
    else { return false }
    // A list that begins anew is another one.
    return !(lines[index].range.lowerBound..<lines[index].textStart).contains { at in
      (s[at] == 0x4E00 || s[at] == 0x31) && !Mark.isOrdinal(s[at + 1]) && !Mark.isDigit(s[at + 1])
        && (at == lines[index].range.lowerBound || s[at - 1] == Mark.openBracket)
    }
  }

  private func group(_ roles: [LineRole], _ headings: [SectionRole?]) -> [ReportSection] {
    var sections: [ReportSection] = []
    for index in roles.indices {
      let opens = headings[index] == roles[index].role
      if let last = sections.last, last.role == roles[index].role,
        !(opens && last.role != .annex && last.role != .chrome)
      {
        sections[sections.count - 1].lines = last.lines.lowerBound..<(index + 1)
      } else {
        sections.append(
          ReportSection(
            role: roles[index].role, lines: index..<(index + 1),
            heading: opens ? headingText(lines[index]) : nil, rule: roles[index].rule))
      }
    }
    return sections
  }
}

extension SectionReader {
  /// 四、加强自身建设。自觉接受监督，…: the heading ends at its stop, and the line goes on with statements.
  private func headingText(_ line: TextLine) -> Range<Int> {
    let end = firstStop(line.text)
    return s[min(end, line.range.upperBound - 1)] == Mark.stop && end + 1 < line.range.upperBound
      ? line.textStart..<end : line.text
  }
}

extension Range<Int> {
  /// Its first places.
  func head(_ length: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + length) }
}
