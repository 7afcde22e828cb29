/// What a statement says is done to its thing (动作).
enum Action: String, CaseIterable, Sendable {
  case up, down, create, abolish, join, part, hold, spread, finish, start, keep, plan
  /// Shut, and helped along: the two stand against each other, and say nothing more of what is done.
  case close, aid

  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The action that undoes this one.
  var opposite: Action? {
    switch self {
    case .up: .down
    case .down: .up
    case .create: .abolish
    case .abolish: .create
    case .join: .part
    case .part: .join
    case .hold, .spread, .finish, .start, .keep, .plan, .close, .aid: nil
    }
  }
}

/// A set of actions, one bit for each.
struct Actions: OptionSet, Sendable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ actions: [Action]) { rawValue = actions.reduce(0) { $0 | 1 << UInt32($1.number) } }

  var count: Int { rawValue.nonzeroBitCount }

  /// Those that another one undoes.
  static let directed = Actions(Action.allCases.filter { $0.opposite != nil })

  /// Those that are compared for what is done; the others only stand against each other.
  static let told = Actions(Action.allCases.filter { $0 != .close && $0 != .aid })

  /// One shuts what the other helps along: 关停养鸡场, 扶持养鸡场.
  func shuts(_ other: Actions) -> Bool {
    contains([.close]) && !contains([.aid]) && other.contains([.aid]) && !other.contains([.close])
      && other.isDisjoint(with: [.abolish, .down])
  }

  private static let close = Actions([Action.close])
  private static let aid = Actions([Action.aid])
  private static let abolish = Actions([Action.abolish])
  private static let down = Actions([Action.down])

  /// The first six stand in pairs: up and down, create and abolish, join and part.
  var opposites: Actions {
    let first = rawValue & 0b010101
    let second = rawValue & 0b101010
    return Actions(rawValue: first << 1 | second >> 1)
  }
}
