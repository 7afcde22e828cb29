import DocumentFormats
import FoundationEssentials
import PlanLedger
import PlanModel
import Testing

/// How many damaged ledgers; `DUBAN_FUZZ=100000` for a long run by hand.
private let rounds = Int(ProcessInfo.processInfo.environment["DUBAN_FUZZ"] ?? "") ?? 150

/// Ledgers of offices that were damaged: rows with places in the file, problems that name them, or an error; never a
/// crash, and no row that the file doesn't hold.
@Suite struct LedgerFuzzTests {
  @Test func tablesOfText() {
    var mutator = Mutator(generator: SeededGenerator(seed: 7))
    for round in 0..<rounds {
      let sample = round.isMultiple(of: 2) ? Samples.ledger : Samples.progress
      let bytes =
        round % 3 == 0 ? mutator.mutate(Array(sample.utf8)) : Array(mutator.mutate(sample).utf8)
      guard let table = try? OfficeTable(csv: bytes, name: "台账.csv") else { continue }
      check(table, round)
    }
  }

  @Test func workbooks() throws {
    var mutator = Mutator(generator: SeededGenerator(seed: 8))
    for round in 0..<rounds {
      var workbook = OfficeSamples.workbook
      for sheet in workbook.sheets.indices {
        for row in workbook.sheets[sheet].rows.indices {
          for cell in workbook.sheets[sheet].rows[row].indices
          where Int.random(in: 0..<6, using: &mutator.generator) == 0 {
            let damaged = mutator.mutate(Samples.ledger)
            workbook.sheets[sheet].rows[row][cell] = .text(String(damaged.prefix(40)))
          }
        }
      }
      guard let bytes = try? XLSXWriter().write(workbook), let read = try? XLSXReader().read(bytes) else {
        continue
      }
      for sheet in read.sheets { check(OfficeTable(sheet, name: "台账.xlsx"), round) }
    }
  }

  private func check(_ table: OfficeTable, _ round: Int) {
    let reader = LedgerReader(period: Period("2023"))
    for reading in [try? reader.read(table), try? reader.progress(table)] {
      guard let reading else { continue }
      #expect(reading.rows.count <= table.rows.count, "round \(round)")
    }
  }
}
