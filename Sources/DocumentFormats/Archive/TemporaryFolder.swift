import FormatLibraries

/// A private folder for one call, for libraries and programs that only know files.
enum TemporaryFolder {
  static func make() -> String? {
    var path = [CChar](repeating: 0, count: 4096)
    guard fl_make_folder(&path, path.count) else { return nil }
    return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func remove(_ path: String) { fl_remove_folder(path) }
}
