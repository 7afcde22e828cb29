import FoundationEssentials

/// The package's own files, as the tests find them.
enum Repository {
  /// The top of the package, from the place of this file.
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  static func text(_ path: String) throws -> String {
    let data = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
    return String(decoding: data, as: UTF8.self)
  }

  /// The files below a folder whose names end so, by their paths from the top, in order.
  static func files(below folder: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
      .filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }

  /// Regular files directly or deeper in a folder.
  static func everything(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").filter { path in
      var isFolder = false
      return FileManager.default.fileExists(atPath: "\(root)/\(folder)/\(path)", isDirectory: &isFolder)
        && !isFolder
    }.sorted()
  }
}
