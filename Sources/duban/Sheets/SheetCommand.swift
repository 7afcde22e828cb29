import ArgumentParser

/// `duban sheet`: the ledger as spreadsheets for units to fill in, and back again.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: SheetHelp.sheet.now,
    subcommands: [SheetExportCommand.self, SheetImportCommand.self])
}
