import ArgumentParser
import DocumentFormats
import PlanModel
import PlanReports
import PlanSeeds
import PlanStore

/// `duban notice`: a reminder for what is overdue, behind or near (提示函、督办函), numbered and remembered.
struct NoticeCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "notice", abstract: NoticeHelp.notice.now)

  @Argument(help: ArgumentHelp(NoticeHelp.target.now, valueName: "CODE|UNIT"))
  var target: String?

  @Option(help: ArgumentHelp(NoticeHelp.unit.now, valueName: "UNIT"))
  var unit: String?

  @Option(help: ArgumentHelp(NoticeHelp.lead.now, valueName: "OFFICE"))
  var lead: String?

  @Option(help: ArgumentHelp(NoticeHelp.within.now, valueName: "DAYS"))
  var within = 30

  @Flag(help: ArgumentHelp(NoticeHelp.again.now))
  var again = false

  @Flag(help: ArgumentHelp(NoticeHelp.draft.now))
  var draft = false

  @OptionGroup var rules: RuleOptions
  @OptionGroup var numbers: NumberOptions
  @OptionGroup var paper: PaperOptions
  @OptionGroup var hand: HandOptions
  @OptionGroup var terminal: TerminalOptions

  var outputFile: String? { paper.output }

  func run(_ console: Console) throws {
    try DayCount.check(within, option: "--within")
    try paper.check(console)
    let rules = try rules.load()
    let notice: Notice
    if draft {
      notice = try terminal.open(for: .reading).read { try make($0, rules, console) }
    } else {
      let store = try terminal.open(for: .writing)
      let (made, sent) = try store.read { snapshot in
        let made = try make(snapshot, rules, console)
        return (try numbered(made, snapshot), try snapshot.notices())
      }
      try checkUnsent(made, sent)
      notice = made
      let kept = SentNotice(
        number: made.number, to: made.addressee, on: "\(made.asOf)",
        items: Dictionary(made.items.map { ($0.item.code, $0.fingerprint) }) { first, _ in first })
      let series = try kept.text()
      try store.write(SentNotice.action, subject: made.addressee, detail: series, by: hand.author(console)) {
        session in
        // Somebody else may have taken the number in the meantime.
        guard try session.snapshot.notices().count == sent.count else {
          throw Failure(
            .busy, place: made.number, what: NoticeWords.numberTaken, advice: NoticeWords.runAgain)
        }
        try session.setProfile(
          Self.counter(made.asOf), "\(sent.count { $0.on.hasPrefix("\(made.asOf.year)") } + 1)")
      }
      console.say(NoticeWords.sent(made.number, made.addressee, made.items.count))
    }
    let language = terminal.lang ?? .zh
    try paper.write(
      Paper(
        document: { NoticeWriter(language: language).document(notice) }, workbook: nil,
        json: { notice.json() }),
      console)
  }

  private static func counter(_ day: CalendarDate) -> String { "notices.\(day.year)" }

  private func make(_ snapshot: Snapshot, _ rules: RuleSet, _ console: Console) throws -> Notice {
    var query = FactsQuery(asOf: console.asOf, unit: unit, lead: lead)
    var addressee = lead ?? unit
    if let target {
      if let facts = try? snapshot.facts(ofCode: target, unit: unit, asOf: console.asOf) {
        query.codes = [target]
        addressee = facts.commitment.lead ?? facts.commitment.unit
      } else if (try? snapshot.unitName(target)) != nil {
        query.unit = target
        addressee = lead ?? target
      } else {
        // An office isn't in the tree of units.
        query.lead = target
        addressee = target
      }
    }
    guard let addressee else {
      throw Failure(.usage, place: "notice", what: NoticeWords.nobody, advice: NoticeWords.nameSomebody)
    }
    let assessor = Assessor(rules: rules, asOf: console.asOf)
    var all: [Assessment] = []
    try snapshot.facts(query) { all.append(assessor.assess(numbers.shown($0))) }
    let notice = Notice(
      all, to: addressee, asOf: console.asOf, within: within, rules: rules,
      profile: OfficeProfile(try snapshot.profile()))
    if notice.items.isEmpty {
      throw Failure(.badData, place: addressee, what: NoticeWords.nothing, advice: NoticeWords.seeStatus)
    }
    return notice
  }

  /// 督〔2023〕3号: one series for each year, without zeros before the number.
  private func numbered(_ notice: Notice, _ snapshot: Snapshot) throws -> Notice {
    let year = notice.asOf.year
    let count = try snapshot.notices().count { $0.on.hasPrefix("\(year)") }
    var notice = notice
    let series = try snapshot.profile()["noticeSeries"] ?? "督"
    notice.number = "\(series)〔\(year)〕\(count + 1)号"
    return notice
  }

  /// The same items in the same state aren't written about twice.
  private func checkUnsent(_ notice: Notice, _ sent: [SentNotice]) throws {
    guard !again else { return }
    let last = sent.last { earlier in
      earlier.to == notice.addressee
        && notice.items.allSatisfy { earlier.items[$0.item.code] == $0.fingerprint }
    }
    guard let last else { return }
    throw Failure(
      .badData, place: notice.addressee, what: NoticeWords.sentAlready(last.number, last.on),
      advice: NoticeWords.sendAgain)
  }
}

/// What `notice` says.
enum NoticeWords {
  static let nobody = Phrase(zh: "没有说发给谁", en: "it isn't said to whom")
  static let nameSomebody = Phrase(
    zh: "写编号、单位或办公室：duban notice W-1，duban notice --lead 城建办。",
    en: "Name a code, a unit or an office: duban notice W-1, duban notice --lead OFFICE.")
  static let nothing = Phrase(zh: "没有逾期、低于序时或临近到期的事项", en: "nothing is overdue, behind or near")
  static let seeStatus = Phrase(
    zh: "用 duban status 查看；--within 天数 可以看得更远。", en: "See duban status; --within DAYS looks further ahead.")
  static func sentAlready(_ number: String, _ day: String) -> Phrase {
    Phrase(
      zh: "这些事项已于\(day)发函（\(number)），此后没有变化",
      en: "a letter on these went out on \(day) (\(number)), and nothing has changed since")
  }
  static let sendAgain = Phrase(
    zh: "确要再发，加 --again；只看文稿，加 --draft。",
    en: "Add --again to send it all the same, --draft to see the letter only.")
  static let numberTaken = Phrase(zh: "这个文号刚被占用", en: "the number has just been taken")
  static let runAgain = Phrase(zh: "再运行一次。", en: "Run it again.")
  static func sent(_ number: String, _ to: String, _ count: Int) -> Phrase {
    Phrase(
      zh: "已登记发函 \(number)：致\(to)，\(count)个事项",
      en: "recorded letter \(number) to \(to): \(RecordingWords.counted(count, "item"))")
  }
  static let letters = Phrase(zh: "发函", en: "Letters")
}

/// What the help says of it.
enum NoticeHelp {
  static let notice = Phrase(
    zh: "就逾期、低于序时或临近到期的事项发提示函、督办函。", en: "A letter on what is overdue, behind or near its deadline.")
  static let target = Phrase(zh: "编号、单位或牵头单位。", en: "A code, a unit or a lead office.")
  static let unit = Phrase(zh: "发给这个单位（含下级）。", en: "To this unit, with all below it.")
  static let lead = Phrase(zh: "只含这个牵头单位的事项。", en: "Only what this office leads.")
  static let within = Phrase(zh: "几天内到期算临近；默认30。", en: "Days ahead that count as near; 30 by default.")
  static let again = Phrase(zh: "没有变化也再发一次。", en: "Send it although nothing has changed.")
  static let draft = Phrase(zh: "只出文稿，不编号、不登记。", en: "The letter only: no number, nothing recorded.")
}
