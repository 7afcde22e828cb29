import FoundationEssentials
import PlanModel

/// How one item of a report reads otherwise in another report of the same time (更正): later entries are named, not
/// hidden.
public struct ItemChange: Hashable, Sendable {
  /// What is told of an item, before and now; nil where the item isn't there.
  public struct Reading: Hashable, Sendable {
    public var title: String
    public var light: Light
    public var completion: Decimal?
    public var value: Quantity?
    public var due: CalendarDate
    public var life: LifeState
  }

  public var code: String
  public var unit: String
  public var before: Reading?
  public var now: Reading?

  public static func between(_ before: PlanReport, _ now: PlanReport) -> [ItemChange] {
    struct Key: Hashable { var code, unit: String }
    func readings(_ report: PlanReport) -> [(Key, Reading)] {
      report.items.map {
        (
          Key(code: $0.code, unit: $0.unit),
          Reading(
            title: $0.title, light: $0.light, completion: $0.completion?.rounded(1), value: $0.latest,
            due: $0.due, life: $0.life)
        )
      }
    }
    let (old, new) = (readings(before), readings(now))
    let later = Dictionary(new) { first, _ in first }
    let known = Set(old.map(\.0))
    return old.compactMap { key, reading in
      later[key] == reading
        ? nil : ItemChange(code: key.code, unit: key.unit, before: reading, now: later[key])
    }
      + new.filter { !known.contains($0.0) }.map {
        ItemChange(code: $0.0.code, unit: $0.0.unit, before: nil, now: $0.1)
      }
  }

  /// `W-1 新建污水管网：黄灯 → 绿灯；完成 8公里 → 12公里`
  public func text(_ language: Language) -> String {
    let words = Words(language: language)
    let title = (now ?? before)?.title ?? ""
    guard let before else { return words.say("\(code) \(title)：当时没有", "\(code) \(title): not there then") }
    guard let now else { return words.say("\(code) \(title)：现在没有", "\(code) \(title): not there now") }
    var parts: [String] = []
    func tell(_ name: String, _ old: String, _ new: String) {
      if old != new { parts.append("\(name)\(name.isEmpty ? "" : " ")\(old) → \(new)") }
    }
    tell(words.say("事项", "item"), before.title, now.title)
    tell("", words.light(before.light), words.light(now.light))
    tell(words.say("完成率", "done"), words.percent(before.completion), words.percent(now.completion))
    tell(
      words.say("完成值", "value"), before.value.map(words.quantity) ?? "—", now.value.map(words.quantity) ?? "—"
    )
    tell(words.say("时限", "due"), "\(before.due)", "\(now.due)")
    tell(words.say("状态", "state"), words.life(before.life), words.life(now.life))
    return "\(code) \(title)\(words.say("：", ": "))" + parts.joined(separator: words.semicolon)
  }
}
