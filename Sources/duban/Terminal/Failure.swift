import PlanModel

/// How a run ends (退出状态); the numbers are those of sysexits.h. DESIGN §5.
enum ExitStatus: Int32, Sendable {
  case fine = 0
  /// Under `--check`, and `doctor` with findings.
  case attention = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case missingHelper = 69
  case cannotWrite = 73
  case inputOutput = 74
  case busy = 75
}

/// A run that can't go on: where, what, and what to do now.
struct Failure: Error, Sendable {
  var status: ExitStatus
  /// A file, with its line where there is one, an option or a code.
  var place: String?
  var what: Phrase
  var advice: Phrase

  init(_ status: ExitStatus, place: String? = nil, what: Phrase, advice: Phrase) {
    self.status = status
    self.place = place
    self.what = what
    self.advice = advice
  }
}

/// An error of a room that the terminal can put into words; its facts come from the room, the words from here.
protocol Explained: Error {
  func explained() -> Failure
}

extension Failure: Explained {
  func explained() -> Failure { self }
}

/// A run whose output nobody reads any more (`duban status | head`): it ends quietly.
struct BrokenPipe: Error {}

/// A run that did its work and ends with a status other than 0: `slipped --check` with slipped targets.
struct Ending: Error {
  var status: ExitStatus
}
