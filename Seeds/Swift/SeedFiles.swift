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
    guard let text = text(name) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let entry = line.prefix { $0 != "#" }
      let columns = entry.split(separator: "\t").map { column in
        String(column.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return columns.isEmpty || columns == [""] ? nil : columns
    }
  }

  /// The names of all embedded files.
  public static var names: [String] {
    (0..<seed_file_count()).map { String(cString: seed_file_at($0).name) }
  }
}
