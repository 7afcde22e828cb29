import DocumentFormats
import PlanModel

/// `duban extract FOLDER`: each report of a folder in the order of the names, one after the other (逐份读取).
///
/// A file that can't be read is a finding beside its name, and the rest is read all the same.
struct FolderExtraction {
  let folder: String
  let encoding: TextEncoding?
  let console: Console

  func show(_ format: DataFormat) throws {
    let names = try FileBytes.names(in: folder)
    guard !names.isEmpty else {
      throw Failure(
        .noInput, place: folder, what: ReadingWords.emptyFolder, advice: ReadingWords.fillFolder)
    }
    let unread: Int
    switch format {
    case .json: unread = try json(names)
    case .csv: unread = try csv(names)
    case .md: unread = try markdown(names)
    case .table: unread = try table(names)
    }
    if unread == names.count { throw Ending(status: .badData) }
  }

  /// A report, or why there is none.
  private func read(_ name: String) throws -> (report: ReportFile?, failure: Failure?) {
    let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
    do {
      return (try ReportFile.load(path, encoding: encoding), nil)
    } catch let pipe as BrokenPipe {
      throw pipe
    } catch {
      return (nil, FailurePrinter.failure(for: error))
    }
  }

  private func json(_ names: [String]) throws -> Int {
    var json = JSONWriter(console.out)
    var unread = 0
    try json.object { json in
      try json.field("schema", "duban.extract-folder/1")
      try json.field("folder", folder)
      try json.field("reports", list: names) { json, name in
        let (report, failure) = try read(name)
        try json.object { json in
          try json.field("file", name)
          if let report {
            try json.key("extraction")
            try json.extraction(report.extraction, language: console.language)
          }
          guard let failure else { return }
          unread += 1
          try json.field("findings", list: [finding(failure)]) {
            try $0.finding($1, language: console.language)
          }
        }
      }
    }
    return unread
  }

  private func finding(_ failure: Failure) -> Finding {
    Finding(rule: "unreadable", message: failure.what, advice: failure.advice)
  }

  /// The rows of one report with its name before them; what couldn't be read is told on standard error.
  private func csv(_ names: [String]) throws -> Int {
    let csv = try CSVRows(console.out, header: ["file"] + ExtractionLists.columns)
    var unread = 0
    for name in names {
      let (report, failure) = try read(name)
      if let report { try ExtractionLists.rows(report.extraction, csv, before: [name]) }
      guard let failure else { continue }
      unread += 1
      console.say(FailurePrinter.text(failure, language: console.language))
    }
    return unread
  }

  private func markdown(_ names: [String]) throws -> Int {
    var unread = 0
    for (index, name) in names.enumerated() {
      if index > 0 { try console.line() }
      let (report, failure) = try read(name)
      if let report { try ExtractionLists.markdown(report.extraction, console) }
      guard let failure else { continue }
      unread += 1
      try console.line("# " + name)
      try console.line()
      try console.line(failure.what)
      try console.line(failure.advice)
    }
    return unread
  }

  private func table(_ names: [String]) throws -> Int {
    var unread = 0
    for (index, name) in names.enumerated() {
      if index > 0 { try console.line() }
      try console.line(console.paint(.bold, "== \(name)"))
      let (report, failure) = try read(name)
      if let report { try ExtractionLists.table(report, console) }
      guard let failure else { continue }
      unread += 1
      for line in FailurePrinter.text(failure, language: console.language).split(separator: "\n") {
        try console.line(String(line))
      }
    }
    try console.line()
    try console.folded(ReadingWords.folderSummary(read: names.count - unread, unread: unread))
    return unread
  }
}
