import ArgumentParser
import PlanMatching
import PlanModel

/// `duban match`: candidates for every commitment, best first.
struct MatchCommand: DataCommand {
  static let configuration = CommandConfiguration(commandName: "match", abstract: HelpWords.match.now)

  @Argument(help: ArgumentHelp(HelpWords.planReport.now, valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp(HelpWords.reviewReport.now, valueName: "REVIEW"))
  var review: String

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func run(_ console: Console) throws {
    let planFile = try ReportFile.load(self.plan, encoding: reading.encoding)
    let reviewFile = try ReportFile.load(self.review, encoding: reading.encoding)
    let plan = planFile.extraction
    let review = reviewFile.extraction
    let context = MatchContext(
      planned: plan.document.planned, reviewed: review.document.reviewed, earlier: plan.outcomes,
      planText: planFile.scalars, reviewText: reviewFile.scalars)
    let learned = try LearnedNames(terminal)
    let result = learned.explained(
      Matcher(vocabulary: learned.vocabulary).match(
        commitments: plan.commitments, outcomes: review.outcomes, context: context),
      commitments: plan.commitments, outcomes: review.outcomes)
    switch output.format {
    case .json:
      var json = JSONWriter(console.out)
      try json.match(result, plan: plan, review: review, language: console.language)
    case .csv: try MatchLists(result, plan: plan, review: review, console: console).csv()
    case .md: try MatchLists(result, plan: plan, review: review, console: console).markdown()
    case .table: try MatchLists(result, plan: plan, review: review, console: console).table()
    }
  }
}
