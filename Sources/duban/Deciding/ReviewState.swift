import PlanModel

/// The screen of `review` as a state machine (逐条定夺): a state and a key give a state and an effect. It draws
/// nothing and writes nothing; `ReviewScreen` does the one, `ReviewDesk` the other.
struct ReviewState: Hashable, Sendable {
  /// What a typed line is for.
  enum Prompt: Hashable, Sendable { case rejectReason, silentReason, title, target, due, lead }

  enum Mode: Hashable, Sendable {
    case browsing, help
    /// Which field of a draft to edit.
    case fields
    case typing(Prompt, LineEditor)
    /// Where to split: an index into the item's cuts.
    case cutting(Int)
    /// Which relation a link is accepted with.
    case relations
    /// Are these two names of one thing?
    case naming(NamePair)
    /// Nothing is left.
    case finished
  }

  enum Effect: Hashable, Sendable {
    case none
    case accept(code: String, unit: String)
    case reject(code: String, unit: String, why: String)
    case edit(code: String, unit: String, Prompt, String)
    case split(code: String, unit: String, at: Int)
    case merge(code: String, unit: String, with: String)
    case acceptLink(code: String, unit: String, Int, Relation?)
    case takeLink(Int)
    case rejectLink(Int, why: String)
    case silent(code: String, unit: String, why: String)
    case learn(NamePair)
    case undo
    case quit, suspend
  }

  private(set) var items: [DecisionItem]
  private(set) var at = 0
  var mode = Mode.browsing
  /// The candidate under the cursor.
  private(set) var chosen = 0
  /// The first line of the body that is shown.
  private(set) var scroll = 0
  private(set) var skipped: Set<String> = []
  private(set) var decided = 0
  /// What the last key did.
  var message: Phrase?
  let isBlind: Bool
  /// Asked once its acceptance is written.
  private var naming: NamePair?

  init(items: [DecisionItem], isBlind: Bool = false) {
    self.items = items
    self.isBlind = isBlind
    settle()
  }

  var item: DecisionItem? { items.indices.contains(at) ? items[at] : nil }
  var candidate: DecisionItem.Candidate? {
    guard let candidates = item?.candidates, candidates.indices.contains(chosen) else { return nil }
    return candidates[chosen]
  }

  // MARK: After an effect

  /// The queue as the store has it after an effect. `focus` is the item to come back to: the one undone or edited.
  mutating func refresh(_ items: [DecisionItem], message: Phrase?, focus: String? = nil, isDecision: Bool) {
    let last = item
    self.items = items
    self.message = message
    scroll = 0
    if isDecision { decided += 1 }
    if let focus, let place = items.firstIndex(where: { $0.code == focus || $0.id == focus }) {
      at = place
      skipped.remove(items[place].id)
    } else if let last, let place = items.firstIndex(where: { $0.id == last.id }) {
      at = place
    }
    if item?.id != last?.id { chosen = 0 }
    chosen = min(chosen, max(0, (item?.candidates.count ?? 1) - 1))
    mode = .browsing
    settle()
    if let pair = naming, mode == .browsing || mode == .finished { mode = .naming(pair) }
    naming = nil
  }

  /// An effect that failed: nothing was written, and the screen stays.
  mutating func fail(_ message: Phrase) {
    self.message = message
    naming = nil
    mode = items.isEmpty ? .finished : .browsing
  }

  /// Moves on to an item that wasn't skipped, round the end; all skipped ones come again when only they are left.
  private mutating func settle() {
    guard !items.isEmpty else {
      at = 0
      mode = .finished
      return
    }
    at = min(at, items.count - 1)
    let order = Array(at..<items.count) + Array(0..<at)
    if let next = order.first(where: { !skipped.contains(items[$0].id) }) {
      if next != at { chosen = 0 }
      at = next
    }
  }

  // MARK: Keys

  mutating func press(_ key: Key) -> Effect {
    if key == .control("z") { return .suspend }
    if key == .control("l") { return .none }
    switch mode {
    case .typing(let prompt, let line): return type(key, prompt, line)
    case .help:
      mode = items.isEmpty ? .finished : .browsing
      return key == .control("c") ? .quit : .none
    case .fields: return field(key)
    case .cutting(let cut): return cutting(key, cut)
    case .relations: return relation(key)
    case .naming(let pair): return naming(key, pair)
    case .finished:
      switch key {
      case .text("u"): return .undo
      case .text("q"), .control("c"), .control("d"), .enter, .escape: return .quit
      default: return .none
      }
    case .browsing: return browse(key)
    }
  }

  private mutating func browse(_ key: Key) -> Effect {
    message = nil
    guard let item else { return .none }
    switch key {
    case .text("q"), .control("c"), .control("d"): return .quit
    case .text("?"), .text("h"): mode = .help
    case .text("u"): return .undo
    case .text("s"), .tab: skip(item)
    case .text(" "), .pageDown: scroll += 5
    case .text("b"), .pageUp: scroll = max(0, scroll - 5)
    case .text("r"): mode = .typing(.rejectReason, LineEditor())
    case .text("a"), .enter: return accept(item)
    default: return item.isDraft ? draft(key, item) : link(key, item)
    }
    return .none
  }

  private mutating func skip(_ item: DecisionItem) {
    skipped.insert(item.id)
    if items.allSatisfy({ skipped.contains($0.id) }) {
      // Every one was skipped: they come round again.
      skipped = []
      message = ReviewWords.roundAgain
    }
    at = (at + 1) % items.count
    chosen = 0
    scroll = 0
    settle()
  }

  private mutating func accept(_ item: DecisionItem) -> Effect {
    guard !item.isDraft else { return .accept(code: item.code, unit: item.unit) }
    guard let candidate else { return .none }
    naming = isBlind ? nil : candidate.alias
    return .acceptLink(code: item.code, unit: item.unit, candidate.link, nil)
  }

  private mutating func draft(_ key: Key, _ item: DecisionItem) -> Effect {
    switch key {
    case .text("e"): mode = .fields
    case .text("x"):
      if item.cuts.isEmpty { message = ReviewWords.nothingToSplit } else { mode = .cutting(0) }
    case .text("m"):
      guard case .draft(let next?) = item.matter else {
        message = ReviewWords.nothingToMerge
        return .none
      }
      return .merge(code: item.code, unit: item.unit, with: next)
    default: break
    }
    return .none
  }

  private mutating func link(_ key: Key, _ item: DecisionItem) -> Effect {
    switch key {
    case .text("n"), .down: chosen = min(chosen + 1, item.candidates.count - 1)
    case .text("p"), .up: chosen = max(chosen - 1, 0)
    case .text("v"): mode = .relations
    case .text("w"): mode = .typing(.silentReason, LineEditor())
    case .text("t"):
      guard let candidate else { return .none }
      naming = isBlind ? nil : candidate.alias
      return isBlind
        ? .acceptLink(code: item.code, unit: item.unit, candidate.link, nil) : .takeLink(candidate.link)
    case .text(let character):
      if let number = character.wholeNumberValue, item.candidates.indices.contains(number - 1) {
        chosen = number - 1
      }
    default: break
    }
    return .none
  }

  private mutating func field(_ key: Key) -> Effect {
    mode = .browsing
    guard let item else { return .none }
    switch key {
    case .text("t"): mode = .typing(.title, LineEditor(item.title))
    case .text("g"): mode = .typing(.target, LineEditor(item.targets))
    case .text("d"): mode = .typing(.due, LineEditor(item.due))
    case .text("l"): mode = .typing(.lead, LineEditor(item.lead))
    case .control("c"): return .quit
    default: break
    }
    return .none
  }

  private mutating func type(_ key: Key, _ prompt: Prompt, _ line: LineEditor) -> Effect {
    switch key {
    case .escape, .control("c"), .control("g"):
      mode = .browsing
      message = ReviewWords.nothingDone
      return .none
    case .enter:
      mode = .browsing
      guard let item else { return .none }
      let text = Self.trimmed(line.text)
      switch prompt {
      case .rejectReason where item.isDraft: return .reject(code: item.code, unit: item.unit, why: text)
      case .rejectReason: return candidate.map { .rejectLink($0.link, why: text) } ?? .none
      case .silentReason: return .silent(code: item.code, unit: item.unit, why: text)
      case .title where text.isEmpty:
        message = ReviewWords.emptyTitle
        return .none
      case .title, .target, .due, .lead: return .edit(code: item.code, unit: item.unit, prompt, text)
      }
    default:
      var line = line
      line.press(key)
      mode = .typing(prompt, line)
      return .none
    }
  }

  private mutating func cutting(_ key: Key, _ cut: Int) -> Effect {
    guard let item else { return .none }
    switch key {
    case .right, .down, .text("n"): mode = .cutting(min(cut + 1, item.cuts.count - 1))
    case .left, .up, .text("p"): mode = .cutting(max(cut - 1, 0))
    case .enter:
      mode = .browsing
      return .split(code: item.code, unit: item.unit, at: item.cuts[cut])
    case .escape, .text("q"), .control("c"):
      mode = .browsing
      message = ReviewWords.nothingDone
    default: break
    }
    return .none
  }

  private mutating func relation(_ key: Key) -> Effect {
    mode = .browsing
    guard case .text(let character) = key, let number = character.wholeNumberValue,
      Self.relations.indices.contains(number - 1), let item, let candidate
    else { return key == .control("c") ? .quit : .none }
    naming = isBlind ? nil : candidate.alias
    return .acceptLink(code: item.code, unit: item.unit, candidate.link, Self.relations[number - 1])
  }

  static let relations: [Relation] = [.exceeded, .met, .partly, .missed, .reported]

  private mutating func naming(_ key: Key, _ pair: NamePair) -> Effect {
    switch key {
    case .text("y"):
      mode = items.isEmpty ? .finished : .browsing
      return .learn(pair)
    case .text("n"), .escape, .enter: mode = items.isEmpty ? .finished : .browsing
    case .control("c"): return .quit
    default: break
    }
    return .none
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
