extension Signal {
  /// The figures of both compare: one sort of thing, a like size (数据对应).
  static let figures = Signal(
    "figures", weight: 0.5, zh: "两边数据的单位可比、大小相近", en: "the figures of both compare in unit and size",
    examples: [
      Example("造林300亩", "造林20公顷", over: "造林9万株"), Example("造林300亩", "造林280亩", over: "造林20亩"),
      Example("收入增长7%", "收入增长8%", over: "收入9800元"),
    ]
  ) { MeasureFact.agreement($0.plan, $0.review) }

  /// The commitment counts one sort of thing and the outcome's figures count others only (单位不同).
  static let unit = Signal(
    "unit", weight: -0.2, zh: "承诺有数据，而成效的数据单位都不可比",
    en: "the commitment has a figure, and none of the outcome's compares",
    examples: [Example("新铺渔道8公里", "渔道旁安灯90盏", over: "新铺渔道6公里")]
  ) { MeasureFact.lacksUnit($0.plan, $0.review) ? 1 : 0 }
}
