import Glibc
import PlanStore

/// What no output may be written over (输出保护): a ledger, what lies beside it, and the file that a command reads.
enum LedgerGuard {
  /// Whether a ledger of this program is at a path, or the path is that of a ledger's own journal.
  static func holds(_ path: String) -> Bool {
    if Store.isLedger(at: path) { return true }
    for ending in ["-wal", "-shm", "-journal"] where path.hasSuffix(ending) {
      if Store.isLedger(at: String(path.dropLast(ending.count))) { return true }
    }
    return false
  }

  /// Whether the file of `-o` is also one that the command line names as something to read.
  static func isInput(_ output: String, arguments: [String]) -> Bool {
    var target = stat()
    guard stat(output, &target) == 0, target.st_mode & S_IFMT == S_IFREG else { return false }
    for (index, argument) in arguments.enumerated().dropFirst() {
      if ["-o", "--output"].contains(arguments[index - 1]) { continue }
      var status = stat()
      if stat(argument, &status) == 0, status.st_dev == target.st_dev, status.st_ino == target.st_ino {
        return true
      }
    }
    return false
  }
}
