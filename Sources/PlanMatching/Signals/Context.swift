extension Signal {
  /// What stands around both answers each other too (上下文).
  static let context = Signal(
    "context", weight: 0.9, zh: "左右相邻的承诺也在这一处得到回应",
    en: "the commitments beside it are answered at the same place",
    examples: [
      Example(
        Side("完善配套", after: "修复芦花古桥"), Side("栏杆刷新", after: "芦花古桥修缮一新"), over: Side("渔船年检", after: "渔网换新"))
    ]
  ) { $0.support }
}
