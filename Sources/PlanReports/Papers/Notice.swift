import DocumentFormats
import FoundationEssentials
import PlanModel

/// A reminder to one office or unit for what is overdue, behind or near (提示函、督办函), as numbers and lists.
public struct Notice: Sendable {
  /// What an item is on the list for, the gravest that fits.
  public enum Ground: String, Hashable, Sendable, CaseIterable {
    case overdue, behind, dueSoon
  }

  public struct Item: Sendable {
    public var item: ReportItem
    public var ground: Ground

    /// What would have to change before the item is worth another letter: not the days that pass.
    public var fingerprint: String {
      [
        ground.rawValue, "\(item.due)", item.light.rawValue, item.latestOn.map { "\($0)" } ?? "",
        item.latest.map { "\($0.value)\($0.unit.text)" } ?? "", item.stage?.rawValue ?? "",
      ].joined(separator: "|")
    }
  }

  public var asOf: CalendarDate
  /// 主送: the office or the unit.
  public var addressee: String
  public var items: [Item]
  /// Until this day an open item counts as near.
  public var until: CalendarDate
  public var rules: RuleSet
  public var profile: OfficeProfile
  /// 〔2023〕3号; empty for a draft.
  public var number: String

  /// - Parameter within: days ahead in which an open deadline is near.
  public init(
    _ assessments: [Assessment], to addressee: String, asOf: CalendarDate, within: Int, rules: RuleSet,
    profile: OfficeProfile = OfficeProfile(), number: String = ""
  ) {
    self.asOf = asOf
    self.addressee = addressee
    self.rules = rules
    self.profile = profile
    self.number = number
    let until = asOf.adding(days: max(0, within))
    self.until = until
    let found = assessments.compactMap { assessment -> Item? in
      let item = ReportItem(assessment)
      guard item.isLeaf, !item.isComplete, ![.draft, .withdrawn, .suspended].contains(item.life) else {
        return nil
      }
      if item.overdueDays != nil { return Item(item: item, ground: .overdue) }
      if item.has("behind") { return Item(item: item, ground: .behind) }
      return item.due >= asOf && item.due <= until ? Item(item: item, ground: .dueSoon) : nil
    }
    items = Ground.allCases.flatMap { ground in found.filter { $0.ground == ground } }
  }

  public func count(_ ground: Ground) -> Int { items.count { $0.ground == ground } }
  /// Only near deadlines: a hint (提示函), else 督办函.
  public var isHint: Bool { items.allSatisfy { $0.ground == .dueSoon } }
  /// By when the office answers: 15 days (ours).
  public var replyBy: CalendarDate { profile.replyBy ?? asOf.adding(days: 15) }

  public func json() -> String {
    let items: [JSONNode] = items.map { own in
      .object([
        ("code", .text(own.item.code)), ("completion", .one(own.item.completion)),
        ("due", .day(own.item.due)),
        ("ground", .text(own.ground.rawValue)), ("light", .text(own.item.light.rawValue)),
        ("pace", .one(own.item.pace)), ("title", .text(own.item.title)),
      ])
    }
    return JSONNode.object([
      ("asOf", .day(asOf)), ("items", .array(items)), ("kind", .text(isHint ? "hint" : "supervision")),
      ("number", .text(number)), ("replyBy", .day(replyBy)), ("rules", .text(rules.name)),
      ("schema", .text("duban.notice/1")), ("to", .text(addressee)),
    ]).file
  }
}

/// Puts a notice into words: neutral ones, each line with its date and its figure.
public struct NoticeWriter: Sendable {
  public var language: Language

  public init(language: Language = .zh) { self.language = language }

  public func title(_ notice: Notice) -> String {
    let words = Words(language: language)
    let kind = notice.isHint ? words.say("提示函", "reminder") : words.say("督办函", "supervision letter")
    return words.say(
      "关于\(notice.items.count)个事项的\(kind)",
      "\(notice.addressee): \(kind) on \(words.items(notice.items.count))")
  }

  public func document(_ notice: Notice) -> Document {
    var writing = Writing(language)
    let words = writing.words
    if let masthead = notice.profile.masthead { writing.blocks.append(.paragraph(masthead, .masthead)) }
    if !notice.number.isEmpty { writing.blocks.append(.paragraph(notice.number, .number)) }
    writing.blocks.append(.paragraph(notice.addressee + words.say("：", ":"), .addressee))
    let parts = Notice.Ground.allCases.compactMap { ground -> String? in
      let count = notice.count(ground)
      return count == 0 ? nil : tell(ground, count, notice, words)
    }
    writing.paragraph(
      "截至\(words.date(notice.asOf))，你单位牵头的事项中\(parts.joined(separator: "，"))，情况如下：",
      "As of \(notice.asOf), of the items that you lead: \(parts.joined(separator: "; ")).")
    writing.table(
      [
        (words.say("序号", "No."), .right), (words.say("编号", "Code"), .left), (words.say("任务", "Item"), .left),
        (words.say("时限", "Due"), .left), (words.say("进展", "Progress"), .left),
        (words.say("情况", "State"), .left),
      ],
      notice.items.enumerated().map { index, entry in
        [
          "\(index + 1)", entry.item.code, entry.item.title, "\(entry.item.due)", words.result(entry.item),
          state(entry, notice, words),
        ]
      })
    if !notice.isHint {
      let late = notice.items.filter { $0.ground != .dueSoon }.map(\.item.code)
      writing.paragraph(
        "请于\(words.date(notice.replyBy))前报送\(late.joined(separator: "、"))的原因、措施和新的节点；已经办结的，请补报凭证并申请销号。",
        "By \(notice.replyBy) please send cause, measures and new milestones of \(late.joined(separator: ", ")); for what is done, send the evidence and ask for sign-off."
      )
    }
    let near = notice.items.filter { $0.ground == .dueSoon }.map(\.item.code)
    if !near.isEmpty {
      writing.paragraph(
        "\(near.joined(separator: "、"))请按时限办结；不能按时办结的，请在时限之前说明原因并提出调整申请。",
        "Please complete \(near.joined(separator: ", ")) in time; where that can't be, give the reason and ask for a change before the deadline."
      )
    }
    if let signer = notice.profile.signer { writing.blocks.append(.paragraph(signer, .signature)) }
    writing.blocks.append(.paragraph(words.date(notice.asOf), .date))
    if let contact = notice.profile.contact {
      writing.blocks.append(.paragraph(words.say("（联系人：\(contact)）", "(Contact: \(contact))"), .remark))
    }
    writing.note(
      words.say(
        "规则：\(notice.rules.name)（第\(notice.rules.version)版）。\(words.say(notice.rules.legend))",
        "Rules: \(notice.rules.name) (version \(notice.rules.version)). \(words.say(notice.rules.legend))"))
    return Document(
      title: title(notice), blocks: writing.blocks, language: language == .zh ? "zh-CN" : "en",
      layout: PageLayout(redRule: false))
  }

  private func tell(_ ground: Notice.Ground, _ count: Int, _ notice: Notice, _ words: Words) -> String {
    switch ground {
    case .overdue: words.say("逾期未完成\(count)个", "\(count) overdue")
    case .behind: words.say("低于序时\(count)个", "\(count) behind schedule")
    case .dueSoon: words.say("将于\(words.date(notice.until))前到期\(count)个", "\(count) due by \(notice.until)")
    }
  }

  private func state(_ entry: Notice.Item, _ notice: Notice, _ words: Words) -> String {
    switch entry.ground {
    case .overdue:
      words.say("逾期\(entry.item.overdueDays ?? 0)天", "\(entry.item.overdueDays ?? 0) days overdue")
    case .behind: words.light(of: entry.item)
    case .dueSoon:
      words.say(
        "\(entry.item.due.days(since: notice.asOf))天后到期",
        "due in \(entry.item.due.days(since: notice.asOf)) days")
    }
  }
}
