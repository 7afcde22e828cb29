import Glibc

/// Whole files into memory, with the reasons why not.
enum FileBytes {
  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return try read(descriptor: STDIN_FILENO, name: "-", expected: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? FileFailure.missing(path) : .cannotRead(path, errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure.cannotRead(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileFailure.isDirectory(path) }
    return try read(descriptor: descriptor, name: path, expected: Int(status.st_size))
  }

  private static func read(descriptor: Int32, name: String, expected: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure.cannotRead(name, errno)
      }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
