import Glibc
import PlanSchema

extension Store {
  /// Whether a ledger of this program lies at a path (是不是台账): its first hundred bytes say it, nothing is opened.
  public static func isLedger(at path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size >= 100 else {
      return false
    }
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { Glibc.close(descriptor) }
    var head = [UInt8](repeating: 0, count: 100)
    guard head.withUnsafeMutableBytes({ pread(descriptor, $0.baseAddress, 100, 0) }) == 100 else {
      return false
    }
    // `application_id` of the SQLite file format, big-endian at byte 68.
    let number = head[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return head.starts(with: "SQLite format 3".utf8) && number == UInt32(bitPattern: Schema.applicationID)
  }
}
