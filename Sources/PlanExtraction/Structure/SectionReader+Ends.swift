import ChineseText
import PlanModel

/// What stands before and behind a report, and between its pages (页眉、页脚、附录、结束语).
extension SectionReader {
  /// The first line after a web page's head.
  func endOfHeadChrome() -> Int {
    var end = 0
    for index in lines.indices.prefix(40) {
      if lines[index].range.count > 160 { break }
      let isFurniture = Cue.any(Cue.furniture, s, lines[index].range)
      if isFurniture { end = index + 1 }
    }
    return end
  }

  /// Where annex or chrome begins at the end; marks it.
  func startOfTail(after start: Int, _ headings: [SectionRole?], _ roles: inout [LineRole])
    -> Int
  {
    var end = lines.count
    // A page's foot, from its first line on.
    for index in max(start + 1, end - 30)..<max(start + 1, end) where lines[index].range.count <= 400 {
      guard Cue.any(Cue.tail, s, lines[index].range), lines[index].range.lowerBound > text.count * 4 / 5,
        !lines[index...].contains(where: { $0.range.count > 500 }),
        !goesOn(behind: index, before: end, headings)
      else { continue }
      for tail in index..<end { roles[tail] = LineRole(role: .chrome, rule: .pageFoot) }
      end = index
      break
    }
    // Furniture and spam from the back.
    var strangers = Strangers(s: s, lines: lines)
    while end > start + 1 {
      let line = lines[end - 1]
      let isFurniture = line.range.count <= 400 && Cue.any(Cue.tail, s, line.range)
      guard isFurniture || strangers.isForeign(end - 1) else { break }
      roles[end - 1] = LineRole(role: .chrome, rule: isFurniture ? .pageFoot : .foreign)
      end -= 1
    }
    if start < end, let annex = (start..<end).first(where: { headings[$0] == .annex }),
      annex > start + (end - start) / 3
    {
      for index in annex..<end { roles[index] = LineRole(role: .annex, rule: .heading) }
      end = annex
    }
    return end
  }

  /// Behind a page's foot the report itself goes on: it was cut into pages.
  func goesOn(behind index: Int, before end: Int, _ headings: [SectionRole?]) -> Bool {
    (index + 1..<max(index + 1, end)).contains { next in
      let line = lines[next]
      if let role = headings[next], role != .annex { return true }
      guard line.text.count >= 30, Mark.endsSentence(s[line.range.upperBound - 1]),
        !Cue.any(Cue.tail, s, line.range)
      else { return false }
      return opensProblems(line) || abs(SectionLeaning(s: s, vocabulary: vocabulary).score(line.text)) >= 3
    }
  }

  /// A page's foot in the middle of the report: short, and no sentence.
  func markFurniture(_ body: Range<Int>, _ roles: inout [LineRole]) {
    for index in body where lines[index].range.count <= 60 && lines[index].level == nil {
      guard !Mark.endsSentence(s[lines[index].range.upperBound - 1]), index > body.lowerBound,
        Cue.any(Cue.pageMarks, s, lines[index].range)
      else { continue }
      roles[index] = LineRole(role: .chrome, rule: .pageFoot)
    }
  }

  /// The exhortation at the end.
  func markClosing(_ body: Range<Int>, _ roles: inout [LineRole]) {
    var index = body.upperBound - 1
    func isPlan(_ index: Int) -> Bool { roles[index].role == .plan || roles[index].role == .governance }
    guard isPlan(index) else { return }
    while index > body.lowerBound, isPlan(index) {
      let line = lines[index]
      guard line.level == nil, isExhortation(line, isLast: index == body.upperBound - 1) else { break }
      roles[index] = LineRole(role: .closing, rule: .exhortation)
      index -= 1
    }
  }

  func isExhortation(_ line: TextLine, isLast: Bool) -> Bool {
    let salutes = Cue.any(Cue.salute, s, line.range.head(6))
    if salutes, line.range.count <= 14 { return true }
    // 让我们…！, 总之，…努力奋斗！ behind the last item.
    if isLast, (12...160).contains(line.range.count), !line.range.contains(where: { Mark.isDigit(s[$0]) }),
      Cue.any(Cue.lastWords, s, line.range.head(3)), Cue.any(Cue.exhortation, s, line.range)
    {
      return true
    }
    let calls = Cue.count(Cue.exhortation, s, line.range)
    if line.range.count <= 500, calls >= 3 || (salutes && calls >= 1) { return true }
    // A short last word without a number needs less to be known by, and least where it speaks to the audience.
    return isLast && (12...160).contains(line.range.count)
      && (salutes || calls >= 2 && line.range.count <= 120)
      && !line.range.contains { Mark.isDigit(s[$0]) }
  }
}
