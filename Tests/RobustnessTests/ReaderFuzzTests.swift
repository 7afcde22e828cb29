import ChineseText
import FoundationEssentials
import PlanExtraction
import Testing

@testable import DocumentFormats

/// How many damaged files each reader gets; `DUBAN_FUZZ=100000` for a long run by hand.
private let rounds = Int(ProcessInfo.processInfo.environment["DUBAN_FUZZ"] ?? "") ?? 150

/// Each reader with files that were damaged: a text or an error with facts, never a crash, and no more text than the
/// file can hold. A failing round can be made again from its seed and number.
@Suite struct ReaderFuzzTests {
  @Test func textDecoder() throws {
    var mutator = Mutator(generator: SeededGenerator(seed: 1))
    let units = Samples.report.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    // 全镇完成投资 and a character of four bytes.
    let national: [UInt8] = [
      0xC8, 0xAB, 0xD5, 0xF2, 0xCD, 0xEA, 0xB3, 0xC9, 0xCD, 0xB6, 0xD7, 0xCA, 0x81, 0x39, 0xEE, 0x39,
    ]
    let sound = [Array(Samples.report.utf8), [0xFF, 0xFE] + units, units, national + national + national]
    for round in 0..<rounds {
      let bytes = mutator.mutate(sound[round % sound.count])
      for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
        guard let decoded = try? TextDecoder().decode(bytes, encoding: encoding) else { continue }
        #expect(decoded.text.utf8.count <= bytes.count * 3, "round \(round)")
        #expect(!decoded.text.utf8.contains(0), "round \(round)")
      }
    }
  }

  @Test func webPages() {
    var mutator = Mutator(generator: SeededGenerator(seed: 2))
    for round in 0..<rounds {
      let bytes = mutator.mutate(Array(mutator.mutate(Samples.page).utf8))
      guard let source = try? HTMLReader().read(bytes) else { continue }
      check(source, of: bytes, round)
    }
  }

  @Test func wordDocuments() throws {
    var mutator = Mutator(generator: SeededGenerator(seed: 3))
    let parts = OfficeSamples.document
    let whole = try ArchiveWriter.write(parts.map { ($0.name, Array($0.xml.utf8)) })
    for round in 0..<rounds {
      let bytes = round % 3 == 0 ? mutator.mutate(whole) : try damaged(parts, &mutator)
      guard let source = try? DOCXReader().read(bytes) else { continue }
      check(source, of: bytes, round)
    }
  }

  @Test func spreadsheets() throws {
    var mutator = Mutator(generator: SeededGenerator(seed: 4))
    let whole = try XLSXWriter().write(OfficeSamples.workbook)
    let archive = try Archive(whole, format: .xlsx)
    let names = [
      "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
      "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
    ]
    let parts = try names.compactMap { name in
      try archive.part(name).map { (name: name, xml: String(decoding: $0, as: UTF8.self)) }
    }
    #expect(parts.count >= 6)
    for round in 0..<rounds {
      let bytes = round % 3 == 0 ? mutator.mutate(whole) : try damaged(parts, &mutator)
      guard let workbook = try? XLSXReader(cellLimit: 100_000).read(bytes) else { continue }
      let cells = workbook.sheets.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.count } }
      #expect(cells <= 100_000, "round \(round)")
    }
  }

  @Test func tables() {
    var mutator = Mutator(generator: SeededGenerator(seed: 5))
    for round in 0..<rounds {
      let bytes = mutator.mutate(Array((round.isMultiple(of: 2) ? Samples.ledger : Samples.progress).utf8))
      guard let table = try? CSVReader().read(bytes) else { continue }
      #expect(table.records.reduce(0) { $0 + $1.cells.count } <= bytes.count + 1, "round \(round)")
    }
  }

  /// Whatever a file's bytes are, a reading of it is a reading of its text.
  @Test func anyBytesToAReading() {
    var mutator = Mutator(generator: SeededGenerator(seed: 6))
    let reader = ReportReader()
    for round in 0..<rounds {
      let isPage = round.isMultiple(of: 2)
      let bytes = mutator.mutate(Array((isPage ? Samples.page : Samples.report).utf8))
      let path = isPage ? "a.html" : "a.txt"
      guard let source = try? ReportSource(helperSeconds: 1).read(path: path, bytes: bytes) else { continue }
      let reading = reader.read(source.text)
      #expect(reading.document.characters == source.text.unicodeScalars.count, "round \(round)")
      let figures = FigureScanner(ReadableText(source.text), mode: .every).figures()
      #expect(figures.count <= source.text.unicodeScalars.count, "round \(round)")
    }
  }

  /// The archive of the parts with one of them damaged.
  private func damaged(_ parts: [(name: String, xml: String)], _ mutator: inout Mutator) throws -> [UInt8] {
    let hit = Int.random(in: 0..<parts.count, using: &mutator.generator)
    return try ArchiveWriter.write(
      parts.enumerated().map { index, part in
        let xml = Array(part.xml.utf8)
        return (part.name, index == hit ? mutator.mutateMarkup(xml) : xml)
      })
  }

  private func check(_ source: SourceText, of bytes: [UInt8], _ round: Int) {
    let count = source.text.unicodeScalars.count
    #expect(source.text.utf8.count <= bytes.count * 40 + 4000, "round \(round)")
    var end = 0
    for range in source.furniture {
      #expect(range.lowerBound >= end && range.upperBound <= count, "round \(round)")
      end = range.upperBound
    }
  }
}
