/// What a column of an office's own ledger is taken for (列的用途).
public enum MappingRole: Hashable, Sendable {
  case column(Column)
  /// Kept with the item under its own header.
  case kept
  /// Not read: 序号.
  case skipped
  /// What the numbers of the target and the value beside it are counted in (计量单位).
  case measure

  /// `title`, `due` …; `keep`; `skip`. In a mapping `progress` is the column 进展情况, which the program calls `note`.
  public init?(_ name: String) {
    switch name {
    case "keep", "note": self = .kept
    case "skip": self = .skipped
    case "measure": self = .measure
    case "progress": self = .column(.note)
    default:
      guard let column = Column(rawValue: name), column != .note, column != .key else { return nil }
      self = .column(column)
    }
  }

  public var name: String {
    switch self {
    case .column(.note): "progress"
    case .column(let column): column.rawValue
    case .kept: "keep"
    case .skipped: "skip"
    case .measure: "measure"
    }
  }

  /// Every name that may stand in a mapping.
  public static var names: [String] {
    Column.allCases.filter { $0 != .note && $0 != .key }.map(\.rawValue) + [
      "progress", "measure", "keep", "skip",
    ]
  }
}
