import FoundationEssentials
import Glibc

/// A file in the making (未成稿): it lies beside its place under a name of its own and takes the place when it is whole.
///
/// A run that is killed leaves it behind; the next one that makes the same file clears it away.
public struct DraftFile: Sendable {
  public let path: String
  public let target: String

  public init(for target: String) {
    self.target = target
    path = "\(target).\(getpid()).part"
    Self.sweep(beside: target)
  }

  /// Makes it, empty and private to the user; an error number where that can't be.
  func create() throws(Failure) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    Glibc.close(descriptor)
  }

  /// Puts it onto the disk and into its place, where nothing may stand yet.
  func publish() throws(Failure) {
    try Self.sync(path)
    // A link refuses a name that is taken, in one step; file systems without links are looked at first.
    if link(path, target) == 0 {
      unlink(path)
    } else {
      let number = errno
      guard [EPERM, ENOSYS, EOPNOTSUPP, EMLINK].contains(number) else { throw Failure(number: number) }
      guard access(target, F_OK) != 0 else { throw Failure(number: EEXIST) }
      guard rename(path, target) == 0 else { throw Failure(number: errno) }
    }
    Self.syncFolder(of: target)
  }

  /// After a failure: nothing stays, neither the draft nor what SQLite laid beside it.
  public func discard() { Self.remove(path) }

  struct Failure: Error { var number: Int32 }

  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
  }

  private static func sync(_ path: String) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { Glibc.close(descriptor) }
    // Some file systems can't.
    if fsync(descriptor) != 0, errno != EINVAL { throw Failure(number: errno) }
  }

  /// So that the new name outlives a power cut; where the folder can't be synced, the system does it in its own time.
  public static func syncFolder(of path: String) {
    let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    Glibc.close(descriptor)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  /// Clears away drafts of the same file whose process is gone.
  private static func sweep(beside target: String) {
    let folder = folder(of: target)
    let name = target.lastIndex(of: "/").map { String(target[target.index(after: $0)...]) } ?? target
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    var stale: Set<String> = []
    while let entry = readdir(listing) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard found.hasPrefix(name + "."), let end = found.firstRange(of: ".part")?.lowerBound,
        let process = pid_t(found[found.index(found.startIndex, offsetBy: name.count + 1)..<end]),
        process > 0, kill(process, 0) != 0, errno == ESRCH
      else { continue }
      stale.insert((folder == "." ? "" : folder) + found[..<end] + ".part")
    }
    for path in stale { remove(path) }
  }
}
