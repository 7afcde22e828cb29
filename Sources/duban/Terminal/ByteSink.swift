import Glibc
import PlanModel

/// Where a command's data goes: standard output, or the file of `-o`, which appears whole or not at all.
///
/// Bytes are gathered and written in large pieces, so that a list of any length streams.
final class ByteSink {
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private let name: String
  private let draft: Draft?
  /// The file of `-o` was there before and is replaced, which the run says.
  let replaces: Bool

  /// A file that is written beside its place and moved there at the end.
  private struct Draft {
    var path: String
    var target: String
  }

  /// Standard output.
  init() {
    descriptor = STDOUT_FILENO
    name = "stdout"
    draft = nil
    replaces = false
  }

  /// A file. A ledger, a directory, a missing folder and a place without permission are refused before any work is done.
  init(path: String) throws {
    name = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw FileFailure.outputIsDirectory(path) }
    if LedgerGuard.holds(path) { throw FileFailure.outputIsLedger(path) }
    replaces = exists && status.st_mode & S_IFMT == S_IFREG
    if exists, status.st_mode & S_IFMT != S_IFREG {
      // A device or a pipe is written straight: nothing may be moved over it.
      descriptor = open(path, O_WRONLY)
      draft = nil
    } else {
      if exists, access(path, W_OK) != 0 { throw FileFailure.cannotWrite(path, errno) }
      let target = Self.resolved(path)
      let draftPath = "\(target).\(getpid()).part"
      // What a ledger gives out is internal: a new file is its owner's alone, one that was there keeps its rights.
      descriptor = open(
        draftPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, exists ? status.st_mode & 0o777 : 0o600)
      draft = Draft(path: draftPath, target: target)
    }
    if descriptor < 0 { throw FileFailure.cannotWrite(path, errno) }
  }

  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    try flushWhenFull()
  }

  func write(bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    try flushWhenFull()
  }

  /// Writes into the buffer itself; `flushWhenFull` is asked afterwards.
  func put(_ body: (inout [UInt8]) -> Void) { body(&buffer) }

  func flushWhenFull() throws {
    if buffer.count >= 1 << 16 { try flush() }
  }

  func flush() throws {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw BrokenPipe() }
        throw FileFailure.cannotWrite(name, errno)
      }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Puts everything out; the file takes its place here.
  func close() throws {
    try flush()
    guard let draft else { return }
    // Some file systems can't sync; a full disk is noticed all the same.
    if fsync(descriptor) != 0, errno != EINVAL { throw FileFailure.cannotWrite(name, errno) }
    if Glibc.close(descriptor) != 0 { throw FileFailure.cannotWrite(name, errno) }
    if rename(draft.path, draft.target) != 0 { throw FileFailure.cannotWrite(name, errno) }
  }

  /// After a failure: the draft goes, what stood in its place stays.
  func discard() {
    guard let draft else { return }
    unlink(draft.path)
  }

  /// A symbolic link stays one: its target is replaced.
  private static func resolved(_ path: String) -> String {
    guard let full = realpath(path, nil) else { return path }
    defer { free(full) }
    return String(cString: full)
  }
}

/// A file that can't be read or written.
enum FileFailure: Error, Sendable {
  case missing(String)
  case isDirectory(String)
  case outputIsDirectory(String)
  /// A ledger, which no paper may replace.
  case outputIsLedger(String)
  /// The very file that the command reads.
  case outputIsInput(String)
  case cannotRead(String, Int32)
  case cannotWrite(String, Int32)
}

extension ByteSink {
  /// Writes a whole file, or none.
  @discardableResult
  static func write(_ bytes: [UInt8], to path: String) throws -> ByteSink {
    let sink = try ByteSink(path: path)
    do {
      try sink.write(bytes: bytes)
      try sink.close()
    } catch {
      sink.discard()
      throw error
    }
    return sink
  }
}
