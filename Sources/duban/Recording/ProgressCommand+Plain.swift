extension ProgressCommand: PlainCommand {
  private static let options =
    TerminalOptions.plainOptions + HandOptions.plainOptions + [
      "--on", "--grade", "--note", "--problem", "--problem-kind", "--next", "--percent", "--stage",
      "--indicator",
      "--replaces", "--unit",
    ]

  init?(plain typed: some Collection<String>) {
    guard let plain = PlainArguments(typed, options: Self.options, flags: ["--added"]),
      (1...2).contains(plain.words.count), let terminal = TerminalOptions(plain)
    else { return nil }
    self.init()
    code = plain.words[0]
    value = plain.words.count > 1 ? plain.words[1] : nil
    on = plain["--on"]
    grade = plain["--grade"]
    note = plain["--note"]
    problem = plain["--problem"]
    problemKind = plain["--problem-kind"]
    next = plain["--next"]
    percent = plain["--percent"]
    stage = plain["--stage"]
    indicator = plain["--indicator"]
    replaces = plain["--replaces"]
    unit = plain["--unit"]
    added = plain.has("--added")
    hand = HandOptions(plain)
    self.terminal = terminal
  }
}
