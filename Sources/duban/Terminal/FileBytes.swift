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

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The files of a folder in the order of their names; hidden ones and folders inside it are left out.
  static func names(in folder: String) throws -> [String] {
    guard let listing = opendir(folder) else { throw FileFailure.cannotRead(folder, errno) }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), !isFolder(folder + "/" + name) { names.append(name) }
    }
    return names.sorted()
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
