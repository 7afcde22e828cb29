import ChineseText
import PlanModel

/// What the screen of `review` shows (定夺画面): a pure function of state, size and language.
struct ReviewScreen {
  struct Picture: Hashable, Sendable {
    var lines: [String]
    /// Where the cursor stands while a line is typed: line and column from 0.
    var cursor: (line: Int, column: Int)?

    static func == (a: Self, b: Self) -> Bool {
      a.lines == b.lines && a.cursor?.line == b.cursor?.line && a.cursor?.column == b.cursor?.column
    }
    func hash(into hasher: inout Hasher) { hasher.combine(lines) }
  }

  let language: Language
  let paint: Paint
  var columns: Int
  var rows: Int

  private var width: Int { max(columns, 20) }

  func picture(_ state: ReviewState) -> Picture {
    var foot = footer(state)
    let head = header(state)
    let body = body(state)
    let room = max(1, max(rows, 8) - head.count - foot.lines.count)
    let shown = window(body, room: room, from: state.scroll)
    let lines = head + shown + Array(repeating: "", count: room - shown.count) + foot.lines
    if let cursor = foot.cursor { foot.cursor = (head.count + room + cursor.line, cursor.column) }
    return Picture(lines: lines, cursor: foot.cursor)
  }

  /// As much of the body as fits, and how much more there is.
  private func window(_ body: [String], room: Int, from scroll: Int) -> [String] {
    guard body.count > room else { return body }
    let start = min(scroll, body.count - room)
    var shown = Array(body[start..<(start + room)])
    let below = body.count - start - room
    if below > 0, room > 1 {
      shown[room - 1] = paint(.grey, fitted(word(ReviewWords.more(below + 1))))
    }
    return shown
  }

  // MARK: Head

  private func header(_ state: ReviewState) -> [String] {
    let rule = paint(.grey, String(repeating: "─", count: width))
    guard let item = state.item else { return [paint(.bold, fitted(word(ReviewWords.title))), rule] }
    let what = item.isDraft ? ReviewWords.draft : state.isBlind ? ReviewWords.blindLink : ReviewWords.link
    let place = "\(state.at + 1)/\(state.items.count)"
    let line = [word(what), place, item.code, item.unit].joined(separator: " · ")
    return [paint(.bold, fitted(line)), rule]
  }

  // MARK: Body

  private func body(_ state: ReviewState) -> [String] {
    switch state.mode {
    case .help: return wrapped(word(ReviewWords.help(isBlind: state.isBlind)))
    case .finished: return wrapped(word(ReviewWords.finished))
    default: break
    }
    guard let item = state.item else { return wrapped(word(ReviewWords.finished)) }
    if case .cutting(let cut) = state.mode { return parts(item, cut) }
    var lines = sentence(item)
    if !item.isDraft {
      lines.append("")
      for (index, candidate) in item.candidates.enumerated() {
        lines += shown(candidate, number: index + 1, isChosen: index == state.chosen, isBlind: state.isBlind)
      }
    }
    return lines
  }

  private func sentence(_ item: DecisionItem) -> [String] {
    var lines: [String] = []
    if !item.headings.isEmpty {
      lines += wrapped(item.headings.joined(separator: " / ")).map { paint(.grey, $0) }
    }
    lines += marked(item.passage)
    lines += field(ReviewWords.item, item.title == item.passage.quote ? "" : item.title)
    lines += field(
      ReviewWords.kind,
      word(FieldWords.name(item.kind)) + (item.isFirm ? "" : "（\(word(ReviewWords.soft))）"))
    lines += field(ReviewWords.target, item.targets)
    lines += field(ReviewWords.due, item.due)
    lines += field(ReviewWords.lead, item.lead)
    lines += field(ReviewWords.source, item.documentTitle ?? "")
    return lines
  }

  /// The sentence between 【】, with the words around it.
  private func marked(_ passage: Passage) -> [String] {
    wrapped("\(passage.before)【\(passage.quote)】\(passage.after)")
  }

  private func shown(
    _ candidate: DecisionItem.Candidate, number: Int, isChosen: Bool, isBlind: Bool
  ) -> [String] {
    let relation = word(FieldWords.name(candidate.relation))
    let score = Int((candidate.score * 100).rounded())
    let auto = candidate.isAuto && !isBlind ? " · \(word(ReviewWords.auto))" : ""
    let head =
      "\(isChosen ? "▶" : " ") \(number)  \(relation) · \(word(ReviewWords.confidence)) \(score)%\(auto)"
    guard isChosen else {
      return [paint(.grey, fitted(head)), paint(.grey, fitted("     " + candidate.passage.quote))]
    }
    var lines = [paint(.bold, fitted(head))]
    lines += indented(
      "【\(candidate.passage.quote)】\(candidate.passage.after)", before: candidate.passage.before)
    for reason in candidate.reasons { lines += indented("· " + word(reason), before: "") }
    lines += indented(candidate.documentTitle, before: "").map { paint(.grey, $0) }
    return lines
  }

  private func indented(_ text: String, before: String) -> [String] {
    Wrapping.lines(before + text, columns: width - 5).map { "     " + $0 }
  }

  private func parts(_ item: DecisionItem, _ cut: Int) -> [String] {
    let scalars = Array(item.passage.quote.unicodeScalars)
    let place = item.cuts[cut]
    let pieces = [scalars[..<place], scalars[place...]].map { String(String.UnicodeScalarView($0)) }
    var lines = wrapped(word(ReviewWords.splitHere(cut + 1, item.cuts.count)))
    for (index, piece) in pieces.enumerated() {
      lines.append("")
      lines += indented(piece, before: "\(index + 1)  ")
    }
    return lines
  }

  private func field(_ name: Phrase, _ value: String) -> [String] {
    value.isEmpty ? [] : wrapped("\(word(name))\(word(FailureWords.separator))\(value)")
  }

  // MARK: Foot

  private func footer(_ state: ReviewState) -> (lines: [String], cursor: (line: Int, column: Int)?) {
    var lines = [paint(.grey, String(repeating: "─", count: width))]
    if let message = state.message { lines += wrapped(word(message)).map { paint(.yellow, $0) } }
    switch state.mode {
    case .typing(let prompt, let line):
      lines += wrapped(word(ReviewWords.ask(prompt)))
      let window = line.window(columns: width - 3)
      lines.append("> " + window.text)
      return (lines, (lines.count - 1, window.cursor + 2))
    case .browsing: lines += keys(state)
    case .fields: lines += wrapped(word(ReviewWords.fieldKeys))
    case .cutting: lines += wrapped(word(ReviewWords.cutKeys))
    case .relations:
      let names = ReviewState.relations.enumerated().map { "\($0 + 1) \(word(FieldWords.name($1)))" }
      lines += wrapped(word(ReviewWords.whichRelation) + names.joined(separator: "  "))
    case .naming(let pair): lines += wrapped(word(ReviewWords.sameThing(pair)))
    case .help: lines += wrapped(word(ReviewWords.anyKey))
    case .finished: lines += wrapped(word(ReviewWords.finishedKeys))
    }
    return (lines, nil)
  }

  /// The keys that do something here, folded between two of them and never within one.
  private func keys(_ state: ReviewState) -> [String] {
    guard let item = state.item else { return [] }
    var lines: [String] = []
    var line = ""
    for key in ReviewWords.keys(isDraft: item.isDraft, isBlind: state.isBlind) {
      let text = word(key)
      let longer = line.isEmpty ? text : line + "  " + text
      if DisplayWidth.columns(longer) > width, !line.isEmpty {
        lines.append(line)
        line = text
      } else {
        line = longer
      }
    }
    return lines + [line]
  }

  private func word(_ phrase: Phrase) -> String { phrase[language] }
  private func fitted(_ text: String) -> String { DisplayWidth.fitted(text, to: width) }
  private func wrapped(_ text: String) -> [String] { Wrapping.lines(text, columns: width) }
}
