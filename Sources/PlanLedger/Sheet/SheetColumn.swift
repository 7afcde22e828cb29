import PlanModel

/// A column of the sheet that goes out (填报表的列).
///
/// Headers of what is only read must not be ones that `Column` knows: whatever program gives the sheet back, they are
/// told apart by their names alone.
public enum SheetColumn: Hashable, Sendable {
  case number, lead, target, due, latest, light
  /// 编号, 事项, the key, and the progress columns: read back by name.
  case fill(Column)

  static let all: [SheetColumn] =
    [
      .number, .fill(.code), .fill(.title), .lead, .target, .due, .latest, .light,
    ] + open.map { .fill($0) } + [.fill(.key)]

  /// What a unit fills in.
  public static let open: [Column] = [
    .value, .on, .stage, .note, .problem, .problemKind, .next, .grade, .proof, .by,
  ]

  /// What a unit may fill in, in whatever sheet it stands.
  static let readable: [Column] = open + [.percent, .indicator]

  /// Those that only the office writes, by the header that a returned sheet may have.
  static func readOnly(header: String) -> SheetColumn? {
    let text = CellText(header).string.lowercased()
    return byHeader[text]
  }

  private static let byHeader: [String: SheetColumn] = {
    var table: [String: SheetColumn] = [:]
    for column in all {
      if case .fill = column { continue }
      table[CellText(column.label.zh).string] = column
      table[CellText(column.label.en).string.lowercased()] = column
    }
    return table
  }()

  var isOpen: Bool {
    if case .fill(let column) = self { return Self.open.contains(column) }
    return false
  }

  var label: Phrase {
    switch self {
    case .number: Phrase(zh: "序号", en: "no.")
    case .lead: Phrase(zh: "牵头", en: "led by")
    case .target: Phrase(zh: "现行目标", en: "target in force")
    case .due: Phrase(zh: "现行时限", en: "due date in force")
    case .latest: Phrase(zh: "上次填报", en: "last report")
    case .light: Phrase(zh: "亮灯", en: "light")
    case .fill(let column): Phrase(zh: column.name, en: column.rawValue)
    }
  }

  var width: Double {
    switch self {
    case .number, .light: 5.5
    case .fill(.title): 26
    case .fill(.code): 13
    case .target: 13
    case .fill(.note), .fill(.problem), .fill(.next): 16
    case .due, .latest, .fill(.on): 11
    case .fill(.grade): 6.5
    case .fill(.value), .fill(.proof), .fill(.problemKind): 10
    case .lead, .fill: 8
    }
  }
}
