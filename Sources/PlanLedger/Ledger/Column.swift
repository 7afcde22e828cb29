/// A column that the program knows (列), with its names in both languages. DESIGN §5.
public enum Column: String, Hashable, Sendable, CaseIterable {
  case code, title, kind, heading, unit, lead, support, target, due, weight, parent
  case on, value, indicator, percent, stage, grade, note, problem, next, by
  /// Of a unit's sheet: the kind of a problem, a proof by reference, and the key that the sheet went out with.
  case problemKind, proof, key

  /// The ledger's columns in the order in which it is written.
  public static let ledger: [Column] = [
    .code, .title, .kind, .heading, .unit, .lead, .support, .target, .due, .weight, .parent,
  ]
  /// The progress columns in the order in which they are written.
  public static let progress: [Column] = [
    .code, .on, .value, .indicator, .percent, .stage, .grade, .note, .problem, .next, .by,
  ]

  /// Its place among all, so that tables of columns are plain arrays.
  fileprivate var ordinal: Int {
    switch self {
    case .code: 0
    case .title: 1
    case .kind: 2
    case .heading: 3
    case .unit: 4
    case .lead: 5
    case .support: 6
    case .target: 7
    case .due: 8
    case .weight: 9
    case .parent: 10
    case .on: 11
    case .value: 12
    case .indicator: 13
    case .percent: 14
    case .stage: 15
    case .grade: 16
    case .note: 17
    case .problem: 18
    case .next: 19
    case .by: 20
    case .problemKind: 21
    case .proof: 22
    case .key: 23
    }
  }

  /// Belongs to a ledger and to no progress table: 编号 and 事项 may stand in both.
  var isLedgerOnly: Bool { Self.ledger.contains(self) && self != .code && self != .title }
  var isProgressOnly: Bool {
    (Self.progress.contains(self) && self != .code) || self == .problemKind || self == .proof
  }

  /// The Chinese header that is written.
  public var name: String { Self.names[self]?.first ?? rawValue }

  /// The column that a header names; nil for one that the program doesn't know.
  ///
  /// Brackets are left out: 目标（万元） is 目标, and its unit is `unitInBrackets`.
  public init?(header: String) {
    let plain = CellText(header).string.lowercased()
    let bare = plain.prefix { $0 != "(" && $0 != "[" }
    guard let column = Self.byName[String(bare)] ?? Self.byName[plain] else { return nil }
    self = column
  }

  /// 万元 of 目标（万元）, for the bare numbers below it.
  static func unitInBrackets(_ header: String) -> String? {
    let text = CellText(header).string
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    let inner = String(text[text.index(after: open)...].dropLast())
    let unit = inner.hasPrefix("单位:") ? String(inner.dropFirst(3)) : inner
    return unit.isEmpty ? nil : unit
  }

  private static let byName: [String: Column] = {
    var table: [String: Column] = [:]
    for column in allCases {
      table[column.rawValue] = column
      for name in names[column] ?? [] { table[name] = column }
    }
    return table
  }()

  /// The first name is the one that is written; the others are common in published tables (DOMAIN §3.5).
  private static let names: [Column: [String]] = [
    .code: ["编号", "事项编号", "任务编号", "项目编号", "代码"],
    .title: [
      "事项", "承诺事项", "事项名称", "任务", "任务名称", "任务内容", "工作任务", "重点工作", "重点任务", "主要任务", "项目名称", "项目内容", "工作内容",
      "目标任务",
    ],
    .kind: ["类型", "事项类型", "任务类型", "type"],
    .heading: ["板块", "类别", "领域", "所属板块", "section"],
    .unit: ["单位", "乡镇", "镇", "所属单位", "所属乡镇"],
    .lead: ["牵头单位", "责任单位", "主办单位", "主责单位", "承办单位", "责任科室", "牵头科室"],
    .support: ["配合单位", "协办单位", "协同单位", "配合科室", "supporting"],
    .target: ["目标", "目标值", "年度目标", "全年目标", "年度目标值"],
    .due: ["完成时限", "时限", "完成时间", "截止时间", "截止日期", "办结时限", "deadline"],
    .weight: ["权重", "分值"],
    .parent: ["上级编号", "父编号", "所属任务编号"],
    .on: ["日期", "填报日期", "截至日期", "统计日期", "date"],
    .value: ["完成值", "实际完成", "累计完成", "实际值", "完成数", "actual"],
    .indicator: ["指标", "指标名称"],
    .percent: ["完成率", "完成比例", "完成率%", "completion"],
    .stage: ["节点", "阶段", "形象进度", "项目阶段", "milestone"],
    .grade: ["凭证等级", "凭证级别", "evidence"],
    .note: ["说明", "进展", "进展情况", "完成情况", "推进情况", "工作进展"],
    .problem: ["问题", "存在问题", "存在的问题", "困难问题"],
    .next: ["下一步", "下一步打算", "下一步措施", "下步措施", "下步打算", "nextstep"],
    .by: ["填报人", "填报单位", "reporter"],
    .problemKind: ["问题类型", "问题类别", "problemkind"],
    .proof: ["佐证材料", "印证材料", "佐证", "proof"],
    .key: ["识别码", "key"],
  ]
}

/// Something for some of the columns (按列取值): a long table asks for two dozen in every row.
struct ColumnTable<Value: Hashable & Sendable>: Hashable, Sendable {
  private var values = [Value?](repeating: nil, count: Column.allCases.count)

  subscript(column: Column) -> Value? {
    get { values[column.ordinal] }
    set { values[column.ordinal] = newValue }
  }

  var columns: [Column] { Column.allCases.filter { self[$0] != nil } }
  var isEmpty: Bool { values.allSatisfy { $0 == nil } }
}
