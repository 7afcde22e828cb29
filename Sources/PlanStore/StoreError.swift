import PlanModel

/// What stops a run at the store (错误): facts; the `duban` target puts them into words.
public enum StoreError: Error, Hashable, Sendable {
  // The file
  case noSuchFile(path: String)
  case isDirectory(path: String)
  case alreadyExists(path: String)
  /// Not SQLite, or a SQLite file of another program.
  case notAStore(path: String)
  case newerSchema(path: String, found: Int, known: Int)
  /// An older one that was opened for reading only: reading never changes it.
  case olderSchema(path: String, found: Int, known: Int)
  case damaged(path: String, detail: String)
  /// Another store than ours, on its way in.
  case damagedFile(path: String, Ailment)
  case readOnly(path: String)
  /// Another process kept the store busy for longer than we wait.
  case locked(path: String, seconds: Int)
  case full(path: String)
  /// The store is there, but SQLite can't make its own files beside it.
  case noLog(path: String)
  /// The file was deleted or replaced while it was written to.
  case vanished(path: String)
  /// A file that is kept changed while it was read.
  case originalChanged(name: String)
  /// The system's clock stands before 1970.
  case clockIsWrong
  case cannotOpen(path: String, detail: String)
  case inputOutput(path: String, detail: String)
  case oldSQLite(found: String, needed: String)

  // What is asked for
  case noRoot
  case unknownUnit(String)
  case duplicateUnit(String)
  /// Another unit has this code, or is called so: which of them a command means would not be clear.
  case duplicateUnitCode(String, unit: String)
  /// Several units of government have one of this name.
  case ambiguousUnit(String)
  case unknownPlan(unit: String, period: String)
  case unknownCode(String)
  /// Several units of government have this code.
  case ambiguousCode(String, units: [String])
  case duplicateCode(String, unit: String)
  case unknownEntry(String)
  /// An entry that another one, which stands, replaces already: that one's id, day and hand.
  case alreadyReplaced(String, by: String, on: CalendarDate, hand: String)
  case unknownDocument(String)
  case unknownLink(String)
  case unknownReport(String)
  /// Two names that nobody confirmed as one.
  case unknownAlias(String, String)

  // What the rules refuse
  case isDraft(code: String)
  case isAdopted(code: String)
  case isWithdrawn(code: String)
  case isSuspended(code: String)
  case isNotSuspended(code: String)
  /// A value whose unit stands in no ratio with any target of the commitment.
  case wrongUnit(code: String, given: String, expected: [String])
  /// Several targets take this value's unit: the indicator must say which.
  case whichTarget(code: String, indicators: [String])
  case unknownIndicator(code: String, given: String, known: [String])
  /// A sign-off step out of turn: the step, and the last one taken.
  case signOffOutOfTurn(code: String, step: SignOffStep.Action, last: SignOffStep.Action?)
  /// A step dated before the last one taken.
  case signOffBackwards(
    code: String, step: SignOffStep.Action, last: SignOffStep.Action, on: CalendarDate)
  case sameHand(code: String, by: String)
  /// Sign-off without evidence of E2 or better; nil where there is no entry at all.
  case weakEvidence(code: String, grade: EvidenceGrade?)
  case cyclicParent(code: String)
  /// A draft that was adopted stays: version 0 is never taken back.
  case adoptedStays(code: String)
  /// There is nothing on both sides of the place.
  case badCut(code: String)
  /// The two don't stand beside each other in one document.
  case notBeside(code: String, other: String)
  /// Candidates that nobody proposed: the commitment has none.
  case noCandidates(code: String)
  case duplicateMilestone(code: String, name: String)
  case unknownMilestone(code: String, name: String)
  /// Nothing of this hand that could be taken back.
  case nothingToUndo(by: String)
  /// The last thing that this hand did has its own way back.
  case cannotUndo(action: String, by: String)
  /// An entry of a commitment whose sign-off was asked for since.
  case undoAfterSignOff(code: String)
  case nothingAdjusted(code: String)
  /// A constraint of the database, in its own words.
  case refused(String)
  case database(path: String, detail: String)
}
