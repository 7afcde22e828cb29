import ArgumentParser
import Crypto
import DocumentFormats
import PlanModel

/// The forms in which a paper is written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Codable, Sendable {
  case md, html, docx, xlsx, json, txt, pdf

  /// Not for a screen.
  var isBinary: Bool { self == .docx || self == .xlsx || self == .pdf }

  /// The same facts give the same bytes; a PDF is another program's work and carries its clock.
  var isReproducible: Bool { self != .pdf }
}

/// `--format` and `-o` of the commands that make papers.
struct PaperOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpWords.reportFormat.now, valueName: "md|html|docx|xlsx|json|txt|pdf"))
  var format: ReportFormat?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(HelpWords.outputs.now, valueName: "FILE"))
  var outputs: [String] = []

  /// The first file, which the command's frame opens; the others are written beside it.
  var output: String? { outputs.first }

  /// As asked for, else as the name of the file says, else Markdown.
  var form: ReportFormat { form(of: output) }
  /// Those of all the files.
  var forms: Set<ReportFormat> { Set(outputs.isEmpty ? [form] : outputs.map { form(of: $0) }) }

  private func form(of file: String?) -> ReportFormat {
    format ?? file.flatMap {
      ReportFormat(rawValue: String($0.split(separator: ".").last ?? "").lowercased())
    } ?? .md
  }

  /// A form that no screen shows needs a file, and several files have names of their own that say their forms.
  func check(_ console: Console) throws {
    if outputs.count > 1 {
      if format != nil {
        throw Failure(
          .usage, place: "--format", what: FailureWords.oneFormatForSeveral, advice: FailureWords.formatByName
        )
      }
      for (index, file) in outputs.enumerated() {
        if outputs[..<index].contains(file) {
          throw Failure(
            .usage, place: "-o \(file)", what: FailureWords.sameOutputTwice,
            advice: FailureWords.namesOfTheirOwn
          )
        }
        if index > 0, LedgerGuard.isInput(file, arguments: CommandLine.arguments) {
          throw FileFailure.outputIsInput(file)
        }
      }
    }
    guard form.isBinary, output == nil, console.surroundings.outputIsTerminal else { return }
    throw Failure(
      .usage, place: "--format \(form.rawValue)", what: FailureWords.notForTheScreen,
      advice: FailureWords.nameOutput)
  }

  /// Every form is made before any file is written.
  func write(_ paper: Paper, _ console: Console) throws {
    let paper = outputs.count > 1 ? paper.worded : paper
    let further = try outputs.dropFirst().map { ($0, try paper.bytes(form(of: $0), name: $0)) }
    try console.out.write(bytes: try paper.bytes(form, name: output ?? form.rawValue))
    for (name, bytes) in further {
      if try ByteSink.write(bytes, to: name).replaces { console.say(FailureWords.replaced(name)) }
    }
  }
}

/// A paper before it is written (文稿): the same numbers for every format.
struct Paper {
  /// Put into words when a format asks for it: a workbook and JSON don't.
  var document: () -> Document
  /// Nil where a table says nothing that the text doesn't.
  var workbook: (() -> Workbook)?
  var json: () -> String
  /// An office's own paper for DOCX; it is no part of what is kept of a published report.
  var template: DOCXTemplate?

  /// Put into words once, for several formats.
  var worded: Paper {
    let document = document()
    var paper = self
    paper.document = { document }
    return paper
  }

  func bytes(_ format: ReportFormat, name: String) throws -> [UInt8] {
    switch format {
    case .md: return Array(MarkdownWriter().write(document()).utf8)
    case .html: return Array(HTMLWriter().write(document()).utf8)
    case .json: return Array(json().utf8)
    case .txt: return Array(PlainTextWriter().write(document()).utf8)
    case .docx: return try docx(name)
    case .pdf: return try pdf(name)
    case .xlsx:
      guard let workbook else {
        throw Failure(
          .usage, place: "--format xlsx", what: ReportingWords.noTable, advice: ReportingWords.otherForms)
      }
      let book = workbook()
      return try UnreadableFile.at(name) { () throws(FormatError) in try XLSXWriter().write(book) }
    }
  }

  private func docx(_ name: String) throws -> [UInt8] {
    try UnreadableFile.at(name) { () throws(FormatError) in
      try DOCXWriter(template: template).write(document())
    }
  }

  /// The DOCX as LibreOffice prints it; where there is none, the web page as Chromium does.
  private func pdf(_ name: String) throws -> [UInt8] {
    let docx = try docx(name)
    return try UnreadableFile.at(name) { () throws(FormatError) in
      do throws(FormatError) {
        return try OfficePrinter.pdf(docx, .docx)
      } catch {
        guard case .helperMissing = error else { throw error }
        do throws(FormatError) {
          return try PDFPrinter.print(html: HTMLWriter().write(document()))
        } catch let other {
          // Neither is there: the one that keeps the official layout is named.
          if case .helperMissing = other { throw error }
          throw other
        }
      }
    }
  }

  /// SHA-256 of each form that can be written here, in hexadecimal.
  func hashes() throws -> [String: String] {
    let paper = worded
    var hashes: [String: String] = [:]
    for format in ReportFormat.allCases where format.isReproducible && (format != .xlsx || workbook != nil) {
      do {
        hashes[format.rawValue] = Self.hash(try paper.bytes(format, name: format.rawValue))
      } catch let error as UnreadableFile {
        guard case .libraryMissing = error.error else { throw error }
      }
    }
    return hashes
  }

  static func hash(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
