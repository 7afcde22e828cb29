extension Signal {
  /// The longest run of characters that both share (最长共有字串).
  static let run = Signal(
    "run", weight: 2.7, zh: "两句共有的最长一段文字，越少见越重",
    en: "the longest shared run of characters, by how rare it is",
    examples: [Example("打通望江台隧道", "望江台隧道贯通", over: "隧道灯改造后，江边望去，台地一片亮")]
  ) { $0.shared.run }
}
