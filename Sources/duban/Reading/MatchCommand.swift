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

  @Option(help: ArgumentHelp(HelpWords.nearest.now, valueName: "N"))
  var nearest: Int?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if let nearest, nearest < 1 { throw ValidationError(ReadingWords.tooFewNearest.now) }
  }

  func run(_ console: Console) throws {
    let planFile = try ReportFile.load(self.plan, encoding: reading.encoding)
    let reviewFile = try ReportFile.load(self.review, encoding: reading.encoding)
    let plan = planFile.extraction
    let review = reviewFile.extraction
    let context = MatchContext(
      planned: plan.document.planned, reviewed: review.document.reviewed, earlier: plan.outcomes,
      planText: planFile.scalars, reviewText: reviewFile.scalars)
    let learned = try LearnedNames(terminal)
    let matcher = Matcher(vocabulary: learned.vocabulary)
    let found =
      if let nearest {
        matcher.nearest(
          commitments: plan.commitments, outcomes: review.outcomes, most: nearest, context: context)
      } else {
        matcher.match(commitments: plan.commitments, outcomes: review.outcomes, context: context)
      }
    let result = learned.explained(found, commitments: plan.commitments, outcomes: review.outcomes)
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
