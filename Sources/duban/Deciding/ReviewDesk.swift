import PlanModel
import PlanStore

/// Where the screen's effects are written (落笔): each is one committed transaction at once, so that no decision is
/// lost however the run ends.
struct ReviewDesk {
  let store: Store
  let author: () -> Author
  let queue: DecisionQueue
  let console: Console

  private var day: CalendarDate { console.today }
  private var isBlind: Bool { queue.judge != nil }

  func items() throws -> [DecisionItem] { try store.read { try queue.items($0) } }

  /// Writes an effect and brings the state up to what the store now says.
  func perform(_ effect: ReviewState.Effect, _ state: inout ReviewState) {
    do {
      guard let done = try write(effect) else { return }
      state.refresh(try items(), message: done.message, focus: done.focus, isDecision: done.isDecision)
    } catch {
      let failure = FailurePrinter.failure(for: error)
      let place = failure.place.map { Phrase(zh: "\($0)：", en: "\($0): ") } ?? Phrase(zh: "", en: "")
      state.fail(
        Phrase(
          zh: "\(place.zh)\(failure.what.zh)。\(failure.advice.zh)",
          en: "\(place.en)\(failure.what.en). \(failure.advice.en)"))
    }
  }

  /// Adopts what was accepted: until then a draft can be taken back.
  func adopt() throws -> Int {
    guard try store.read({ try !$0.acceptedDrafts().isEmpty }) else { return 0 }
    return try store.write("review adopt", subject: "", by: author()) { try $0.adoptAccepted(on: day).count }
  }

  private typealias Done = (message: Phrase, focus: String?, isDecision: Bool)

  private func write(_ effect: ReviewState.Effect) throws -> Done? {
    switch effect {
    case .none, .quit, .suspend: return nil
    case .accept(let code, let unit):
      try change("review accept", code) { try $0.acceptDraft(code, unit: unit, on: day) }
      return (ReviewWords.accepted(code), nil, true)
    case .reject(let code, let unit, let why):
      try change("review reject", code) { try $0.rejectDraft(code, unit: unit, on: day, reason: reason(why)) }
      return (ReviewWords.rejected(code), nil, true)
    case .edit(let code, let unit, let field, let text):
      let edit = try DraftField.edit(field, text)
      try change("review edit", code) { try $0.editDraft(code, unit: unit, edit, on: day) }
      return (RecordingWords.edited(code), code, false)
    case .split(let code, let unit, let cut):
      let codes = try change("review split", code) { try $0.splitDraft(code, unit: unit, at: cut, on: day) }
      return (ReviewWords.split(code, codes), codes.first, false)
    case .merge(let code, let unit, let other):
      let new = try change("review merge", code) {
        try $0.mergeDrafts(code, with: other, unit: unit, on: day)
      }
      return (ReviewWords.merged(code, other, new), new, false)
    case .acceptLink(let code, let unit, let link, let relation):
      try change("link accept", code) { session in
        if isBlind {
          try session.judge(candidatesOf: code, unit: unit, chosen: link, relation: relation, on: day)
        } else {
          try session.decide(link: link, .accepted, relation: relation, on: day)
        }
      }
      return (ReviewWords.acceptedLink(code), nil, true)
    case .takeLink(let link):
      let count = try change("link take", String(link)) { try $0.take(link: link, on: day) }
      return (ReviewWords.taken(count), nil, true)
    case .rejectLink(let link, let why):
      try change("link reject", String(link)) { session in
        if isBlind {
          try session.judge(link: link, .rejected, on: day, reason: reason(why))
        } else {
          try session.decide(link: link, .rejected, on: day, reason: reason(why))
        }
      }
      return (ReviewWords.rejectedLink(link), nil, true)
    case .silent(let code, let unit, let why):
      try change("link silent", code) { session in
        if isBlind {
          try session.judge(candidatesOf: code, unit: unit, chosen: nil, on: day, reason: reason(why))
        } else {
          try session.markSilent(code: code, unit: unit, on: day, reason: reason(why))
        }
      }
      return (ReviewWords.silent(code), nil, true)
    case .learn(let pair):
      try change("link alias", pair.name) { try $0.learn(alias: pair.name, for: pair.standard, on: day) }
      return (DecidingWords.learned(pair), nil, false)
    case .undo:
      let undone = try undo()
      return (ReviewWords.undone(undone), undone, false)
    }
  }

  /// The author's last decision of either kind that still stands.
  private func undo() throws -> String? {
    if isBlind { return try change("review undo", "") { try $0.undoJudgements(on: day).first } }
    let author = author()
    return try store.write("review undo", subject: "", by: author) { session in
      try session.undoLast(on: day).first
    }
  }

  @discardableResult
  private func change<Value>(_ action: String, _ subject: String, _ body: (Session) throws -> Value) throws
    -> Value
  {
    try store.write(isBlind ? "blind \(action)" : action, subject: isBlind ? "" : subject, by: author(), body)
  }

  private func reason(_ text: String) -> String? { text.isEmpty ? nil : text }
}

/// A field of a draft as it is typed (草稿字段).
enum DraftField {
  static func edit(_ field: ReviewState.Prompt, _ text: String) throws -> CommitmentEdit {
    var edit = CommitmentEdit()
    switch field {
    case .title: edit.title = text
    case .target: edit.targets = text.isEmpty ? [] : try TypedValue.targets(text, title: "")
    case .due: edit.due = text.isEmpty ? .some(nil) : try TypedValue.due(text, period: nil)
    case .lead: edit.lead = text
    case .rejectReason, .silentReason: break
    }
    return edit
  }
}

/// The terminal, the state and the desk, until a key or a signal ends it (定夺主循环).
struct ReviewLoop {
  let desk: ReviewDesk
  let console: Console
  let isBlind: Bool

  func run() throws {
    guard let terminal = RawTerminal() else {
      throw Failure(.usage, what: ReviewWords.noTerminal, advice: ReviewWords.useCommands)
    }
    terminal.enter()
    var ending: Int32 = 0
    defer { terminal.end(by: ending) }
    var state = ReviewState(items: try desk.items(), isBlind: isBlind)
    ending = turn(terminal, &state)
    terminal.leave()
    let adopted = isBlind ? 0 : try desk.adopt()
    console.say(ReviewWords.ended(decided: state.decided, adopted: adopted, left: state.items.count))
  }

  /// Returns the signal that ended it, 0 for a key.
  private func turn(_ terminal: RawTerminal, _ state: inout ReviewState) -> Int32 {
    var reader = KeyReader()
    var isFresh = false
    while true {
      if !isFresh { show(terminal, state) }
      isFresh = true
      let keys: [Key]
      switch terminal.next() {
      case .bytes(let bytes): keys = reader.read(bytes)
      case .quiet: keys = reader.flush()
      case .resized:
        isFresh = false
        continue
      case .stopped:
        terminal.suspend()
        isFresh = false
        continue
      case .ended(let number): return number
      }
      for key in keys {
        isFresh = false
        let effect = state.press(key)
        switch effect {
        case .none: break
        case .quit: return 0
        case .suspend: terminal.suspend()
        default: desk.perform(effect, &state)
        }
      }
    }
  }

  private func show(_ terminal: RawTerminal, _ state: ReviewState) {
    let size = terminal.size()
    terminal.show(
      ReviewScreen(language: console.language, paint: console.paint, columns: size.columns, rows: size.rows)
        .picture(state))
  }
}
