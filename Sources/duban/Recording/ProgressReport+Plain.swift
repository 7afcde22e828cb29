extension ProgressReport: PlainCommand {
  private static let options = [
    "--store", "--as-of", "--lang", "--by", "--on", "--grade", "--note", "--problem", "--problem-kind",
    "--next", "--percent", "--stage", "--indicator", "--replaces", "--unit",
  ]

  init?(plain typed: some Collection<String>) {
    guard let plain = PlainArguments(typed, options: Self.options, flags: ["--added"]),
      (1...2).contains(plain.words.count), let terminal = TerminalChoice(plain)
    else { return nil }
    self.init(
      code: plain.words[0], value: plain.words.count > 1 ? plain.words[1] : nil, on: plain["--on"],
      grade: plain["--grade"], note: plain["--note"], problem: plain["--problem"],
      problemKind: plain["--problem-kind"], next: plain["--next"], percent: plain["--percent"],
      stage: plain["--stage"], indicator: plain["--indicator"], replaces: plain["--replaces"],
      added: plain.has("--added"), unit: plain["--unit"], by: plain["--by"], terminal: terminal)
  }
}
