import PlanModel

/// Arguments in the form in which they are typed a thousand times (常用写法): words, `--name value` pairs and flags, each
/// once.
///
/// The option library asks the runtime about every property of a command, which takes longer than the entry that the
/// command writes. Whatever is not in this form is left to it, as is every error.
struct PlainArguments {
  private(set) var words: [String] = []
  private var values: [(option: String, value: String)] = []
  private var flags: [String] = []

  /// - Parameters:
  ///   - options: names that a value follows.
  ///   - flags: names that stand alone.
  /// - Returns: nil where anything is in another form.
  init?(_ typed: some Collection<String>, options: [String], flags known: [String] = []) {
    var rest = typed.makeIterator()
    while let next = rest.next() {
      guard next.utf8.first == UInt8(ascii: "-") else {
        words.append(next)
        continue
      }
      if known.contains(next), !flags.contains(next) {
        flags.append(next)
        continue
      }
      guard options.contains(next), self[next] == nil, let value = rest.next(),
        !value.isEmpty, value.utf8.first != UInt8(ascii: "-")
      else { return nil }
      values.append((next, value))
    }
  }

  subscript(_ option: String) -> String? { values.first { $0.option == option }?.value }
  func has(_ flag: String) -> Bool { flags.contains(flag) }
}

/// What can be made and done from plain arguments.
protocol PlainCommand {
  /// Nil where the arguments are not plain, or not enough.
  init?(plain typed: some Collection<String>)
  var terminal: TerminalChoice { get }
  func run(_ console: Console) throws
}

extension TerminalChoice {
  /// Nil where a value is none of those that there are.
  init?(_ plain: PlainArguments) {
    if let name = plain["--lang"], Language(rawValue: name) == nil { return nil }
    self.init(store: plain["--store"], asOf: plain["--as-of"])
  }
}
