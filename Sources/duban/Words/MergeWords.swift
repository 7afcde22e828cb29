import PlanModel
import PlanStore

/// What is said of ledgers that come together: where they differ, and what became of proofs.
enum MergeWords {
  static func conflict(_ conflict: MergeConflict) -> Phrase {
    switch conflict {
    case .codeTaken(let code, let unit, let own, let other):
      Phrase(
        zh: "冲突，没有并入：\(unit) \(code) 这个编号本台账已用于“\(own)”，并入的是“\(other)”；请报送单位换个编号登记后再报",
        en:
          "left out: \(code) of \(unit) is “\(own)” here and “\(other)” there; the unit records it under another code"
      )
    case .bothAdjusted(let code, let unit, let own, let other):
      Phrase(
        zh: "冲突，没有并入：\(unit) \(code) 两边都作过调整，本台账：\(own)；并入的：\(other)。以并入的为准就用 duban adjust 再调一次",
        en:
          "left out: both adjusted \(code) of \(unit), here: \(own); there: \(other). If theirs is right, duban adjust it here"
      )
    case .bothEdited(let code, let unit, let field, let own, let other, let keepsOwn):
      Phrase(
        zh:
          "两边都改过：\(unit) \(code) 的\(name(field).zh)，本台账“\(own)”，并入的“\(other)”；取了后改的\(keepsOwn ? "本台账的" : "并入的")，不对就用 duban edit 改",
        en:
          "both edited the \(name(field).en) of \(code) of \(unit): “\(own)” here, “\(other)” there; \(keepsOwn ? "ours" : "theirs") is the later and stands (duban edit)"
      )
    case .twoValues(let code, let unit, let day, let own, let other):
      Phrase(
        zh:
          "同一天两个数：\(unit) \(code) \(day)，本台账 \(own)，并入的 \(other)；两条都在，后登记的算数，错的用 duban progress … --replaces 更正",
        en:
          "two values of one day: \(code) of \(unit) on \(day), here \(own), there \(other); both stay, the later counts; correct the wrong one with --replaces"
      )
    }
  }

  private static func name(_ field: MergeConflict.Field) -> Phrase {
    switch field {
    case .lead: Phrase(zh: "牵头单位", en: "lead")
    case .supporting: Phrase(zh: "配合单位", en: "support")
    case .leaders: Phrase(zh: "责任领导", en: "leaders")
    case .weight: Phrase(zh: "权重", en: "weight")
    }
  }

  static func proofsCopied(_ count: Int) -> Phrase {
    Phrase(zh: "凭证文件 \(count) 个一并复制", en: "\(count) evidence \(count == 1 ? "file" : "files") came along")
  }
  static func proofsMissing(_ references: [String]) -> Phrase {
    let shown = references.prefix(6).joined(separator: "、") + (references.count > 6 ? "…" : "")
    return Phrase(
      zh: "凭证文件 \(references.count) 个没有找到：\(shown)；把报送单位台账旁边的凭证目录放到这份文件旁边，再执行一次",
      en:
        "\(references.count) evidence \(references.count == 1 ? "file is" : "files are") missing: \(shown); put the unit's evidence folder beside this file and run it again"
    )
  }
  static let noSuchFile = Phrase(zh: "没有这份文件", en: "there is no such file")
  static let giveExport = Phrase(
    zh: "给出下级用 duban export 写出的文件。", en: "Give a file that a unit wrote with duban export.")
  static func proofChanged(_ reference: String, _ code: String) -> Phrase {
    Phrase(zh: "\(code) 的凭证文件 \(reference) 被改过", en: "the evidence file \(reference) of \(code) was changed")
  }
  static func proofGone(_ reference: String, _ code: String) -> Phrase {
    Phrase(zh: "\(code) 的凭证文件 \(reference) 不见了", en: "the evidence file \(reference) of \(code) is missing")
  }
}
