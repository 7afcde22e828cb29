import ArgumentParser
import FoundationEssentials
import PlanModel
import PlanStore

/// `duban link agreement --between A --between B`: how far two who judged the same links agree (一致程度).
struct JudgeAgreement: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: DecidingHelp.agreement.now)

  @Option(help: ArgumentHelp(DecidingHelp.between.now, valueName: "NAME"))
  var between: [String] = []

  @Flag(help: ArgumentHelp(DecidingHelp.byRelation.now))
  var relations = false

  @OptionGroup var plans: PlanSelection
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let query = LinkQuery(period: try plans.asked(), unit: plans.unit)
    let (links, judges, judged) = try terminal.open(for: .reading).read { snapshot in
      (try snapshot.links(query), try snapshot.judges(), try between.map { try snapshot.judgements(by: $0) })
    }
    guard between.count == 2, between[0] != between[1] else {
      throw Failure(.usage, what: DecidingWords.twoJudges, advice: DecidingWords.judgesAre(judges))
    }
    for name in between where !judges.contains(name) {
      throw Failure(
        .badData, place: name, what: DecidingWords.noJudgements, advice: DecidingWords.judgesAre(judges))
    }
    let both = links.compactMap { link -> Pair? in
      guard let first = judged[0][link.id], let second = judged[1][link.id] else { return nil }
      return Pair(link: link, first: category(first), second: category(second))
    }
    let agreement = Agreement(both.map { ($0.first, $0.second) })
    if output.format == .json { return try json(agreement, both, console) }
    if output.format == .table {
      for line in DecidingWords.summary(agreement, between) { try console.line(line) }
    }
    let listing = differences(both, console)
    if output.format == .table, listing.count == 0 { return }
    if output.format == .table { try console.line() }
    try listing.write(output.format, console)
  }

  private struct Pair {
    var link: Link
    var first: String
    var second: String
  }

  private func category(_ judgement: LinkJudgement) -> String {
    judgement.state == .accepted && relations ? judgement.relation.rawValue : judgement.state.rawValue
  }

  private func word(_ category: String, _ console: Console) -> String {
    if let relation = Relation(rawValue: category) { return console.word(FieldWords.name(relation)) }
    return Link.State(rawValue: category).map { console.word(LinkWords.name($0)) } ?? category
  }

  private func differences(_ both: [Pair], _ console: Console) -> Listing {
    var listing = Listing(
      [
        .init("id", SeeingWords.number, .right), .init("code", SeeingWords.code),
        .init("promise", SeeingWords.promise, flexible: true),
        .init("outcome", SeeingWords.outcome, flexible: true),
        .init("first", Phrase(zh: between[0], en: between[0])),
        .init("second", Phrase(zh: between[1], en: between[1])),
      ], schema: "duban.differences/1", key: "differences")
    for pair in both where pair.first != pair.second {
      listing.add([
        .number(pair.link.id), .text(pair.link.code), .text(pair.link.promise), .text(pair.link.outcome),
        .text(word(pair.first, console)), .text(word(pair.second, console)),
      ])
    }
    return listing
  }

  private func json(_ agreement: Agreement, _ both: [Pair], _ console: Console) throws {
    var json = JSONWriter(console.out)
    try json.object { json in
      try json.field("schema", "duban.agreement/1")
      try json.field("between", between)
      try json.field("count", agreement.count)
      try json.field("agreed", agreement.agreed)
      try json.field("share", agreement.share.map(DecidingWords.fraction))
      try json.field("expected", agreement.expected.map(DecidingWords.fraction))
      try json.field("kappa", agreement.kappa.map(DecidingWords.fraction))
      try json.field("differences", list: both.filter { $0.first != $0.second }) { json, pair in
        try json.object { json in
          try json.field("id", pair.link.id)
          try json.field("code", pair.link.code)
          try json.field("first", pair.first)
          try json.field("second", pair.second)
        }
      }
    }
  }
}
