import ArgumentParser
import PlanModel
import PlanStore

/// Whom a report is for (发放范围).
enum Audience: String, CaseIterable, ExpressibleByArgument, Codable, Sendable {
  case `internal`, `public`
}

/// `--numbers` of the commands whose papers leave the office.
struct NumberOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(ReportingHelp.numbers.now))
  var numbers = false

  private var discretion: Discretion { Discretion(showsNumbers: numbers) }

  /// Phone and identity numbers of people are covered unless they are asked for.
  func shown(_ facts: CommitmentFacts) -> CommitmentFacts { discretion.shown(facts, published: []) }
  func shown(_ text: String) -> String { numbers ? text : PrivateNumbers.masked(text) }
}

/// What of the facts a report's readers get to see (对外口径): decided once, before anything is put into words, so that
/// every format holds the same.
struct Discretion: Hashable, Sendable {
  var audience = Audience.internal
  /// Phone and identity numbers are covered unless they are asked for.
  var showsNumbers = false

  /// Leaves out of the facts what isn't for these readers.
  ///
  /// The public gets no notes, problems, next steps, leaders and columns of the office's own, and no value that nobody
  /// published: only those of statistics or audit (E4), and those that a published report covers. Such an item then has
  /// no value, and its light says so.
  func shown(_ facts: CommitmentFacts, published: [PublishedReport]) -> CommitmentFacts {
    if audience == .internal, showsNumbers { return facts }
    var shown = facts
    if audience == .public {
      shown.commitment.notes = [:]
      shown.commitment.leaders = []
      shown.progress = facts.progress.map { entry in
        var entry = entry
        entry.note = nil
        entry.problem = nil
        entry.nextStep = nil
        let isPublished =
          entry.grade == .e4
          || published.contains { entry.on <= $0.asOf && entry.recordedAt <= $0.knownAt }
        if !isPublished {
          entry.value = nil
          entry.percent = nil
        }
        return entry
      }
    }
    if !showsNumbers { cover(&shown) }
    shown.parts = shown.parts.map { self.shown($0, published: published) }
    return shown
  }

  private func cover(_ facts: inout CommitmentFacts) {
    facts.commitment.title = PrivateNumbers.masked(facts.commitment.title)
    if let quote = facts.commitment.source?.quote {
      facts.commitment.source?.quote = PrivateNumbers.masked(quote)
    }
    facts.commitment.notes = facts.commitment.notes.mapValues(PrivateNumbers.masked)
    for index in facts.progress.indices {
      facts.progress[index].note = facts.progress[index].note.map(PrivateNumbers.masked)
      facts.progress[index].problem = facts.progress[index].problem.map(PrivateNumbers.masked)
      facts.progress[index].nextStep = facts.progress[index].nextStep.map(PrivateNumbers.masked)
    }
    for index in facts.adjustments.indices {
      facts.adjustments[index].reason = PrivateNumbers.masked(facts.adjustments[index].reason)
    }
    for index in facts.outcomes.indices {
      facts.outcomes[index].quote = PrivateNumbers.masked(facts.outcomes[index].quote)
    }
  }
}
