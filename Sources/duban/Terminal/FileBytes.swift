import DocumentFormats
import Glibc

/// Whole files into memory, with the reasons why not.
enum FileBytes {
  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws -> [UInt8] {
    if path == "-" { return try read(descriptor: STDIN_FILENO, name: "-", expected: 0) }
    return try OpenFile(path).bytes()
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

  fileprivate static func read(descriptor: Int32, name: String, expected: Int) throws -> [UInt8] {
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

/// A file that is open for reading (打开的文件), closed with its last user.
final class OpenFile: Sendable {
  let path: String
  private let descriptor: Int32
  private let status: stat

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? FileFailure.missing(path) : .cannotRead(path, errno)
    }
    var status = stat()
    let result = fstat(descriptor, &status)
    self.status = status
    guard result == 0 else { throw FileFailure.cannotRead(path, errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileFailure.isDirectory(path) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// It has a size and can be read from any place, as pipes can't.
  var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }
  var size: Int { Int(status.st_size) }

  func bytes() throws -> [UInt8] {
    try FileBytes.read(descriptor: descriptor, name: path, expected: size)
  }

  /// Up to a buffer's length from a place on; none at the end.
  func read(at place: Int, into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = pread(descriptor, buffer.baseAddress, buffer.count, place)
      if count >= 0 { return count }
      guard errno == EINTR else { throw FileFailure.cannotRead(path, errno) }
    }
  }
}

/// A file on its way in (导入的文件): whole for those who ask for it whole, else piece by piece.
final class FileContent {
  private let file: OpenFile?
  private var whole: [UInt8]?

  /// - Parameter path: `-` is standard input.
  init(_ path: String) throws {
    if path == "-" {
      file = nil
      whole = try FileBytes.read(path)
    } else {
      file = try OpenFile(path)
    }
  }

  var isEmpty: Bool {
    get throws { try long.map { $0.count == 0 } ?? bytes().isEmpty }
  }

  /// All of it; read once.
  func bytes() throws -> [UInt8] {
    if let whole { return whole }
    let read = try file?.bytes() ?? []
    whole = read
    return read
  }

  /// In pieces; nil where it comes through a pipe.
  var long: LongBytes? {
    guard let file, file.isRegular else { return nil }
    return LongBytes(count: file.size) { try file.read(at: $0, into: $1) }
  }
}
