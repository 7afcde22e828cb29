import ArgumentParser
import PlanModel
import PlanStore

/// `duban doctor`: looks the store over; status 1 where it finds something.
struct DoctorCommand: DubanCommand {
  static let configuration = CommandConfiguration(commandName: "doctor", abstract: SeeingHelp.doctor.now)

  @Flag(help: ArgumentHelp(SeeingHelp.rebuild.now))
  var rebuild = false

  @Flag(help: ArgumentHelp(SeeingHelp.upgrade.now))
  var upgrade = false

  @Option(help: ArgumentHelp(SeeingHelp.salvage.now, valueName: "OUT"))
  var salvage: String?

  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    if let salvage { return try bringOut(to: salvage, console) }
    let store = try terminal.open(for: rebuild || upgrade ? .writing : .reading)
    let examined = try store.examine(rebuild: rebuild)
    if examined.rebuiltCurrent { console.say(SeeingWords.rebuilt) }
    let proofs = examined.ailments.isEmpty ? try unsoundProofs(store) : []
    for proof in proofs { try console.line(proof) }
    if !proofs.isEmpty { throw Ending(status: .attention) }
    guard !examined.ailments.isEmpty else {
      try console.line(
        SeeingWords.healthy(
          examined.journalEntries, examined.commitments, examined.progressEntries, examined.schema))
      return console.say(AilmentWords.beyond)
    }
    for ailment in examined.ailments { try console.line(AilmentWords.phrase(ailment)) }
    if examined.ailments.contains(where: { if case .staleCurrent = $0 { true } else { false } }) {
      console.say(SeeingWords.rebuildHint)
    }
    throw Ending(status: .attention)
  }

  /// Copied evidence files that are gone or were changed: the store keeps the hash of each.
  private func unsoundProofs(_ store: Store) throws -> [Phrase] {
    let folder = EvidenceFolder(store: try StorePlace.path(terminal))
    return try store.read { try $0.copiedProofs() }.compactMap { proof -> Phrase? in
      switch folder.holds(proof) {
      case .sound: nil
      case .changed: MergeWords.proofChanged(proof.reference, proof.code)
      case .missing: MergeWords.proofGone(proof.reference, proof.code)
      }
    }
  }

  /// Status 1 where anything stays behind.
  private func bringOut(to target: String, _ console: Console) throws {
    let path = try StorePlace.path(terminal)
    let salvaged: Salvaged
    do {
      salvaged = try Store.salvage(path, to: target, by: HandOptions.author(nil, console))
    } catch StoreError.damaged(_, let detail) {
      throw Failure(
        .badData, place: path, what: SalvageWords.nothing + detail, advice: SalvageWords.lastResort)
    }
    try console.line(SalvageWords.made(target, salvaged))
    for loss in salvaged.losses { try console.line(SalvageWords.phrase(loss)) }
    if !salvaged.losses.isEmpty { throw Ending(status: .attention) }
  }
}
