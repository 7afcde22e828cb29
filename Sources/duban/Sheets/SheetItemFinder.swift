import PlanLedger
import PlanModel
import PlanStore

/// Which item of the store a row of a sheet means: by its key, else by its code, else by its exact title.
///
/// Nothing is guessed: where they contradict each other, as after sorting only some of the columns, the row is refused.
struct SheetItemFinder {
  enum Answer {
    case found(CommitmentFacts)
    case byTitle(CommitmentFacts)
    case unclear(Phrase, Phrase)
  }

  private let snapshot: Snapshot
  private let unit: String?
  private var byIdentity: [String: CommitmentFacts] = [:]
  private var byCode: [String: [CommitmentFacts]] = [:]
  /// Of the items that were looked up, without spaces.
  private var titles: [String: Set<String>] = [:]
  private var loaded: Set<String> = []
  /// Only made where a row has nothing but its title.
  private var allTitles: [String: [(code: String, unit: String)]]?

  init(_ snapshot: Snapshot, unit: String?) {
    self.snapshot = snapshot
    self.unit = unit
  }

  /// Looks up everything that a sheet's rows name.
  mutating func load(_ sheet: FilledSheet) throws {
    var codes: [String] = []
    for row in sheet.tables.flatMap(\.rows) {
      if let key = row.key, let place = try snapshot.place(ofIdentity: key.identity) {
        codes.append(place.code)
      }
      if let code = row.code { codes.append(code) }
    }
    try load(codes)
  }

  private mutating func load(_ codes: [String]) throws {
    let wanted = codes.filter { loaded.insert($0).inserted }
    guard !wanted.isEmpty, let end = CalendarDate(9999, 12, 31) else { return }
    try snapshot.facts(FactsQuery(asOf: end, codes: wanted)) { facts in
      byIdentity[facts.commitment.id] = facts
      byCode[facts.commitment.code, default: []].append(facts)
      titles[SheetPlanner.plain(facts.commitment.title), default: []].insert(facts.commitment.id)
    }
  }

  /// Its key names nothing here, and neither does its code.
  func isForeign(_ row: SheetReturn.Row) -> Bool {
    guard let key = row.key else { return true }
    return byIdentity[key.identity] == nil
  }

  mutating func find(_ row: SheetReturn.Row) throws -> Answer {
    if let key = row.key, let facts = byIdentity[key.identity] { return try checked(facts, row) }
    if row.key != nil { return .unclear(SheetWords.unknownKey, SheetWords.chooseStore) }
    if let code = row.code {
      var found = byCode[code] ?? []
      if found.count > 1, let unit {
        let below = Set(try snapshot.unitNames(below: unit))
        found = found.filter { below.contains($0.commitment.unit) }
      }
      if found.count > 1 {
        return .unclear(
          SheetWords.severalUnits(code, found.map(\.commitment.unit)), SheetWords.giveUnit)
      }
      guard let facts = found.first else {
        return .unclear(SheetWords.unknownCode(code), SheetWords.giveCodeOrSkip)
      }
      return try checked(facts, row)
    }
    return try byTitle(row)
  }

  /// A code or a title that is another item's: rows and keys have come apart.
  private mutating func checked(_ facts: CommitmentFacts, _ row: SheetReturn.Row) throws -> Answer {
    let own = facts.commitment
    if let code = row.code, code != own.code {
      return .unclear(SheetWords.apart(own.code, code), SheetWords.sortWhole)
    }
    if let title = row.title.map(SheetPlanner.plain), title != SheetPlanner.plain(own.title),
      let others = titles[title], !others.contains(own.id)
    {
      return .unclear(SheetWords.apart(own.code, row.title ?? ""), SheetWords.sortWhole)
    }
    // A code alone is easily mistyped: then the title must at least be like the item's, and no other's.
    if row.key == nil, let title = row.title,
      !TitleLikeness.isNear(PrivateNumbers.masked(title), PrivateNumbers.masked(own.title))
    {
      return .unclear(SheetWords.otherTitle(own.code, own.title, title), SheetWords.codeOrTitle)
    }
    if row.key == nil, let title = row.title.map(SheetPlanner.plain), title != SheetPlanner.plain(own.title),
      try !titlesOfAll()[title, default: []].isEmpty
    {
      return .unclear(SheetWords.apart(own.code, row.title ?? ""), SheetWords.sortWhole)
    }
    return .found(facts)
  }

  private mutating func titlesOfAll() throws -> [String: [(code: String, unit: String)]] {
    if let allTitles { return allTitles }
    var all: [String: [(code: String, unit: String)]] = [:]
    try snapshot.facts(FactsQuery(asOf: CalendarDate(dayNumber: 0), unit: unit, detail: .brief)) { facts in
      let own = facts.commitment
      all[SheetPlanner.plain(own.title), default: []].append((own.code, own.unit))
    }
    allTitles = all
    return all
  }

  private mutating func byTitle(_ row: SheetReturn.Row) throws -> Answer {
    guard let title = row.title else { return .unclear(SheetWords.noName, SheetWords.giveCodeOrSkip) }
    let found = try titlesOfAll()[SheetPlanner.plain(title)] ?? []
    guard let only = found.first else {
      return .unclear(SheetWords.unknownTitle(title), SheetWords.giveCodeOrSkip)
    }
    guard found.count == 1 else {
      return .unclear(SheetWords.severalTitles(title, found.map(\.code)), SheetWords.giveCodeOrSkip)
    }
    try load([only.code])
    guard let facts = byCode[only.code]?.first(where: { $0.commitment.unit == only.unit }) else {
      return .unclear(SheetWords.unknownTitle(title), SheetWords.giveCodeOrSkip)
    }
    return .byTitle(facts)
  }
}
