import Foundation
import Glibc

/// Runs the built program at a pseudo-terminal, as a person sits at it: what it draws is read, keys are pressed.
final class Pseudoterminal {
  private let main: Int32
  private let process = Process()
  private var seen: [UInt8] = []
  /// TIOCSPTLCK and TIOCGPTN of Linux.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init(_ shell: Shell, _ arguments: [String], columns: UInt16 = 80, rows: UInt16 = 24) throws {
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard main >= 0 else { throw POSIXError(.ENOTTY) }
    // Glibc's module leaves openpty and its kin out: unlock it, and ask for its number.
    var locked: Int32 = 0
    var number: Int32 = 0
    guard ioctl(main, Self.setLock, &locked) == 0, ioctl(main, Self.getNumber, &number) == 0 else {
      throw POSIXError(.ENOTTY)
    }
    let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard terminal >= 0 else { throw POSIXError(.ENOTTY) }
    let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)
    process.executableURL = URL(filePath: Shell.programFolder).appending(path: "duban")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: shell.folder)
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "zh_CN.UTF-8", "HOME": shell.folder, "DUBAN_TODAY": shell.today,
      "TERM": "xterm", "NO_COLOR": "1",
    ]
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    resize(columns: columns, rows: rows, signals: false)
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(main)
  }

  /// Another size, and the signal that a terminal sends with it.
  func resize(columns: UInt16, rows: UInt16, signals: Bool = true) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    if signals { kill(process.processIdentifier, SIGWINCH) }
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) { _ = bytes.withUnsafeBytes { write(main, $0.baseAddress, $0.count) } }

  /// Waits until a text was drawn since the last wait; false when the program ended or a minute went by without it.
  func waits(for text: String) -> Bool {
    let sought = Array(text.utf8)
    for _ in 0..<600 {
      if let place = Self.place(of: sought, in: seen) {
        seen.removeFirst(place + sought.count)
        return true
      }
      var waiting = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, 100) > 0 else { continue }
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = chunk.withUnsafeMutableBytes { read(main, $0.baseAddress, $0.count) }
      if count <= 0 { return false }
      seen += chunk[..<count]
    }
    return false
  }

  /// How it ended; its last words are read meanwhile.
  func status() -> Int32 {
    while process.isRunning { _ = waits(for: "\u{0}") }
    process.waitUntilExit()
    return process.terminationStatus
  }

  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Whether the terminal echoes and edits lines again, as a shell wants it.
  var isCooked: Bool {
    var attributes = termios()
    guard tcgetattr(main, &attributes) == 0 else { return false }
    return attributes.c_lflag & tcflag_t(ECHO) != 0 && attributes.c_lflag & tcflag_t(ICANON) != 0
  }

  private static func place(of sought: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= sought.count else { return nil }
    return (0...(bytes.count - sought.count)).first { bytes[$0..<($0 + sought.count)].elementsEqual(sought) }
  }
}
