import ArgumentParser

@main
struct Duban: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "duban", version: "0.1.0")
}
