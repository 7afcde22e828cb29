import ChineseText
import PlanModel

/// Strength of wording (语气): the strongest marker counts. DOMAIN §2.2.
enum ModalityReader {
  static func modality(_ draft: Draft, _ s: Scalars) -> Modality {
    let range = draft.range
    if Cue.any(guaranteed, s, range) { return .guaranteed }
    if Cue.any(endeavour, s, range) { return .endeavour }
    let main = draft.main
    if main.stage != nil || draft.hasTarget { return .firm }
    if Cue.any(directional, s, main.range.head(max(main.head - main.range.lowerBound, 0) + 2)) {
      return .directional
    }
    if let head = main.headWord {
      if head.has(.onceVerb), !head.has(.standingVerb) { return .firm }
      if head.has(.standingVerb) { return .progressive }
    }
    return .firm
  }

  private static let guaranteed = Cue.words("确保 务必 必须 坚决完成 不折不扣 百分百 保质保量 坚决杜绝 坚决遏制 严守")
  private static let endeavour = Cue.words("力争 争取 力求 争创 冲刺 努力实现 积极争取")
  private static let directional = Cue.words("探索 谋划 研究 鼓励 引导 支持 统筹 完善 优化")
}
