import SeedBytes

/// The files of Seeds/ that the binary carries.
public enum SeedFiles {
  /// The text of a file by its path inside Seeds/ (`vocabulary/units.txt`); nil where there is none.
  public static func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A file's bytes as they stand in the binary, not copied.
  public static func bytes(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    for index in 0..<seed_file_count() {
      let file = seed_file_at(index)
      if String(cString: file.name) == name {
        return UnsafeBufferPointer(start: file.bytes, count: file.count)
      }
    }
    return nil
  }

  /// The entries of a vocabulary: lines without comments and blanks, cut at tabs.
  public static func entries(_ name: String) -> [[String]] {
    guard let bytes = bytes(name) else { return [] }
    // Byte by byte: going by characters would cost more than reading a report.
    var entries: [[String]] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var columns: [String] = []
      for column in line.prefix(while: { $0 != UInt8(ascii: "#") }).split(separator: UInt8(ascii: "\t")) {
        var column = column
        while column.first == UInt8(ascii: " ") { column.removeFirst() }
        while column.last == UInt8(ascii: " ") { column.removeLast() }
        columns.append(String(decoding: column, as: UTF8.self))
      }
      if !columns.isEmpty, columns != [""] { entries.append(columns) }
    }
    return entries
  }

  /// The names of all embedded files.
  public static var names: [String] {
    (0..<seed_file_count()).map { String(cString: seed_file_at($0).name) }
  }
}
