import FoundationEssentials
import PlanModel

extension Session {
  /// Records a commitment (登记): adopted where it has a day of adoption, else as a draft.
  ///
  /// An empty id or code is filled in; the recorded one is returned. Its source's document must be recorded.
  @discardableResult
  public func add(_ commitment: Commitment, figures: [Figure] = []) throws -> Commitment {
    try record(commitment, figures: figures).commitment
  }

  func record(_ given: Commitment, figures: [Figure]) throws -> (commitment: Commitment, id: Int) {
    var commitment = given
    let unit = try cachedUnitId(commitment.unit)
    let plan = try planId(unit: unit, commitment.period)
    if commitment.id.isEmpty { commitment.id = newIdentity() }
    if commitment.code.isEmpty { commitment.code = try nextCode(unit: unit, commitment.period) }
    let document = try commitment.source.map { try documentId($0.documentHash) }
    let parent = try commitment.parent.map { try commitmentId(identity: $0) }
    let day = commitment.adopted
    let id: Int
    do {
      id = try insert(.commitment, sealed: day != nil, extra: CommitmentRecord.open) { row in
        CommitmentRecord.fill(
          &row, commitment, unitId: unit, planId: plan, documentId: document, parentId: parent)
      }
    } catch {
      if try isTaken(commitment.code, unit: unit) {
        throw StoreError.duplicateCode(commitment.code, unit: commitment.unit)
      }
      throw error
    }
    try addTerms(commitment, id, sealed: day != nil)
    for figure in figures {
      try insert(.figure) { FigureRecord.fill(&$0, figure, commitment: id, outcome: nil) }
    }
    if let day, adoptedPlans.insert(plan).inserted { try adoptPlan(plan, on: day, document: document) }
    return (commitment, id)
  }

  /// Version 0 of the targets, and the milestones.
  private func addTerms(_ commitment: Commitment, _ id: Int, sealed: Bool) throws {
    for (position, target) in commitment.original.targets.enumerated() {
      try insert(.target, sealed: sealed) {
        TargetRecord.fill(&$0, target, commitment: id, version: 0, position: position)
      }
    }
    for (position, milestone) in commitment.milestones.enumerated() {
      try insert(.milestone, sealed: sealed) {
        MilestoneRecord.fill(&$0, milestone, commitment: id, position: position)
      }
    }
  }

  /// Adopts a draft (采纳): its terms become version 0, which nothing can change.
  public func adopt(code: String, unit: String? = nil, on day: CalendarDate) throws {
    let found = try snapshot.locate(code, unit: unit)
    guard !found.isAdopted else { throw StoreError.isAdopted(code: code) }
    try run("UPDATE commitment SET adopted = ?, journalId = ? WHERE id = ?") {
      $0.bind(day.description)
      $0.bind(journalId)
      $0.bind(found.id)
    }
    try seal(.commitment, where: "id = ?", found.id)
    for table in [SealedTable.target, .milestone] {
      try run("UPDATE \(table.name) SET journalId = ? WHERE commitmentId = ?") {
        $0.bind(journalId)
        $0.bind(found.id)
      }
      try seal(table, where: "commitmentId = ?", found.id)
    }
    if adoptedPlans.insert(found.planId).inserted {
      try adoptPlan(found.planId, on: day, document: found.documentId)
    }
  }

  /// Rejects a draft (不采纳): it stays, with its sentence, and is in no list.
  public func reject(code: String, unit: String? = nil, on day: CalendarDate) throws {
    let found = try snapshot.locate(code, unit: unit)
    guard !found.isAdopted else { throw StoreError.isAdopted(code: code) }
    try run("UPDATE commitment SET rejected = ? WHERE id = ?") {
      $0.bind(day.description)
      $0.bind(found.id)
    }
  }

  /// The next code of a unit's plan: `XH-2023H2-017`.
  func nextCode(unit: Int, _ period: Period) throws -> String {
    let code = try statement("SELECT code FROM unit WHERE id = ?").first(.int(unit)) { $0.text(0) } ?? ""
    let prefix = "\(code)-\(Self.codePart(period))-"
    var number = lastNumbers[prefix] ?? 0
    if number == 0 {
      try statement("SELECT code FROM commitment WHERE unitId = ? AND code >= ? AND code < ?")
        .each(.int(unit), .text(prefix), .text(prefix + "~")) { row in
          if let last = Int(row.text(0).dropFirst(prefix.count)) { number = max(number, last) }
        }
    }
    number += 1
    lastNumbers[prefix] = number
    let digits = String(number)
    return prefix + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// A period as it stands in a code, without `/`: 20220925–20221231.
  private static func codePart(_ period: Period) -> String {
    guard period.from != period.to else { return period.description }
    return [period.from, period.to].map { $0.description.filter { $0 != "-" } }.joined(separator: ".")
  }

  private func isTaken(_ code: String, unit: Int) throws -> Bool {
    try statement("SELECT 1 FROM commitment WHERE code = ? AND unitId = ?")
      .first(.text(code), .int(unit)) { _ in true } ?? false
  }

  func commitmentId(identity: String) throws -> Int {
    guard
      let id = try statement("SELECT id FROM commitment WHERE identity = ?").first(
        .text(identity), row: { $0.int(0) })
    else { throw StoreError.unknownCode(identity) }
    return id
  }

  func cachedUnitId(_ name: String) throws -> Int {
    if let known = unitIds[name] { return known }
    let id = try snapshot.unitId(name)
    unitIds[name] = id
    return id
  }
}
