import Glibc
import PlanModel

/// Which store a command works on (台账文件): `--store`, else $DUBAN_STORE, else the nearest duban.db here or above.
enum StorePlace {
  static let fileName = "duban.db"

  /// The path of the store; it need not be a sound store yet.
  static func path(_ options: TerminalOptions) throws -> String { try path(options.store) }

  /// - Parameter asked: `--store`.
  static func path(_ asked: String?) throws -> String {
    if let asked = named(asked) { return asked }
    guard let found = nearest() else {
      throw Failure(.noInput, place: fileName, what: StoreWords.noStore, advice: StoreWords.nameStore)
    }
    return found
  }

  /// Where `init` makes a new one.
  static func newPath(_ options: TerminalOptions) -> String { named(options.store) ?? fileName }

  private static func named(_ asked: String?) -> String? {
    if let asked { return asked }
    return Surroundings.variable("DUBAN_STORE").flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func nearest() -> String? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    var path = String(cString: folder)
    if access(fileName, F_OK) == 0 { return fileName }
    while let slash = path.lastIndex(of: "/") {
      path = String(path[..<slash])
      let candidate = "\(path)/\(fileName)"
      if access(candidate, F_OK) == 0 { return candidate }
    }
    return nil
  }
}
