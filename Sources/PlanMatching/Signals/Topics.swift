extension Signal {
  /// How rare the topics are that both speak of (共同主题).
  static let topics = Signal(
    "topics", weight: 1.8, zh: "两句同属的主题（match-topics），越少见越重",
    en: "topics that both speak of (match-topics), by how rare they are",
    examples: [Example("改造老茶厂", "采摘茶叶提前", over: "村口路灯全亮")]
  ) { $0.shared.topics }

  /// The shared topics as a share of the side that has more.
  static let topicAgreement = Signal(
    "topicAgreement", weight: 2.2, zh: "共同主题占较多一方的比例",
    en: "shared topics as a share of the side that has more",
    examples: [Example("改造老茶厂", "采摘茶叶提前", over: "茶园边修水库、造林、通公路")]
  ) { $0.shared.topicAgreement }
}
