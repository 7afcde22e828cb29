import Foundation

/// Runs the built program as a user's shell does.
struct Shell {
  /// The folder in which the commands run.
  let folder: String
  var today = "2023-10-01"

  /// The built `duban`: beside the test bundle.
  /// DUBAN_PROGRAM_FOLDER names another place, such as that of an installed program.
  static let programFolder: String = {
    if let other = ProcessInfo.processInfo.environment["DUBAN_PROGRAM_FOLDER"] { return other }
    let own =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return URL(filePath: own).deletingLastPathComponent().path
  }()

  /// Words before a command that take root's rights away; none for others.
  private static let unprivileged: [String] =
    getuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  /// The sample towns, for pages that work on one.
  private static let samples = TranscriptTests.root.appending(path: "Seeds/samples").path

  static let canDropRights: Bool = {
    guard let shell = try? Shell() else { return false }
    defer { shell.remove() }
    return (try? shell.run("duban --version", unprivileged: true))?.status == 0
  }()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "duban-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ name: String, _ text: String) throws {
    let path = URL(filePath: folder).appending(path: name)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
  }

  /// Standard output, standard error and status of a command.
  func run(_ command: String, unprivileged: Bool = false) throws -> (out: String, err: String, status: Int32)
  {
    let process = Process()
    let words = unprivileged ? Self.unprivileged : []
    process.executableURL = URL(filePath: words.first ?? "/bin/sh")
    process.arguments = (words + ["/bin/sh", "-c", command]).suffix(words.isEmpty ? 2 : words.count + 2)
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = [
      "PATH": "\(Self.programFolder):/usr/bin:/bin", "LC_ALL": "zh_CN.UTF-8", "HOME": folder, "COLUMNS": "80",
      "DUBAN_TODAY": today, "SAMPLES": Self.samples,
    ]
    // Standard error goes to a file, so that neither stream can fill up while the other is read.
    let errorPath = URL(filePath: folder + ".err")
    try Data().write(to: errorPath)
    let errors = try FileHandle(forWritingTo: errorPath)
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = errors
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let err = try Data(contentsOf: errorPath)
    try FileManager.default.removeItem(at: errorPath)
    return (
      String(decoding: out, as: UTF8.self), String(decoding: err, as: UTF8.self), process.terminationStatus
    )
  }

  /// The result of a command as a transcript writes it.
  func lines(_ command: String, unprivileged: Bool = false) throws -> [String] {
    let result = try run(command, unprivileged: unprivileged)
    var lines = Self.lines(result.out)
    lines += Self.lines(result.err).map { $0.isEmpty ? "2>" : "2> " + $0 }
    if result.status != 0 { lines.append("=> \(result.status)") }
    return lines
  }

  /// Lines without their ends; a carriage return before the end counts as part of it.
  private static func lines(_ text: String) -> [String] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(String.UnicodeScalarView(line.last == "\r" ? line.dropLast() : line))
    }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
