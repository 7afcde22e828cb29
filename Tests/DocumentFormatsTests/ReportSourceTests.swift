import Testing

@testable import DocumentFormats

struct ReportSourceTests {
  private let page = Array("<!DOCTYPE html><html><body><p>完成投资</p></body></html>".utf8)

  @Test func contentDecidesBeforeTheName() throws {
    let docx = try DOCXFile(DOCXFile.paragraph("完成投资")).bytes()
    #expect(try ReportSource.kind(path: "a.txt", bytes: docx) == .docx)
    #expect(try ReportSource.kind(path: "-", bytes: page) == .html)
    #expect(try ReportSource.kind(path: "a.txt", bytes: page) == .text)
    #expect(try ReportSource.kind(path: "a.HTM", bytes: Array("完成".utf8)) == .html)
    #expect(try ReportSource.kind(path: "报告", bytes: Array("完成".utf8)) == .text)
    #expect(try ReportSource.kind(path: "a.docx", bytes: Array("完成".utf8)) == .text)
    #expect(try ReportSource.kind(path: "a.doc", bytes: Array("%PDF-1.4".utf8)) == .pdf)
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(try ReportSource.kind(path: "a.wps", bytes: ole) == .wps)
    #expect(try ReportSource.kind(path: "a.doc", bytes: ole) == .doc)
    let sheet = try ArchiveWriter.write([("[Content_Types].xml", [1]), ("xl/workbook.xml", [1])])
    #expect(try ReportSource.kind(path: "a.txt", bytes: sheet) == .xlsx)
    #expect(throws: FormatError.unsupported(.png)) {
      try ReportSource.kind(path: "a.txt", bytes: [0x89, 0x50, 0x4E, 0x47])
    }
  }

  @Test func everyFormatGivesItsText() throws {
    let source = ReportSource()
    #expect(try source.read(path: "a.txt", bytes: Array("甲\r\n乙".utf8)).text == "甲\r\n乙")
    #expect(try source.read(path: "a.html", bytes: page).text == "完成投资\n")
    let docx = try DOCXFile(DOCXFile.paragraph("完成投资")).bytes()
    #expect(try source.read(path: "a.docx", bytes: docx).text == "完成投资\n")
    #expect(throws: FormatError.empty) { try source.read(path: "a.txt", bytes: []) }
  }

  @Test func aHelperThatIsNotThereIsNamed() {
    #expect(throws: FormatError.helperMissing(name: "no-such-program", package: "some-package")) {
      try HelperProgram.run(["no-such-program"], package: "some-package", input: [], seconds: 5, limit: 10)
    }
  }

  @Test func helpersAreBounded() throws {
    let echoed = try HelperProgram.run(
      ["cat"], package: "coreutils", input: [UInt8](repeating: 65, count: 1 << 20), seconds: 20,
      limit: 2 << 20)
    #expect(echoed.count == 1 << 20)
    #expect(throws: FormatError.tooLarge(bytes: 100, limit: 100)) {
      try HelperProgram.run(["yes"], package: "coreutils", input: [], seconds: 20, limit: 100)
    }
    #expect(throws: FormatError.helperTimedOut(name: "sleep", seconds: 0)) {
      try HelperProgram.run(["sleep", "60"], package: "coreutils", input: [], seconds: 0, limit: 100)
    }
    #expect(throws: FormatError.helperFailed(name: "sh", status: 3, message: "wrong\n")) {
      try HelperProgram.run(
        ["sh", "-c", "echo wrong >&2; exit 3"], package: "", input: [], seconds: 20, limit: 100)
    }
  }
}
