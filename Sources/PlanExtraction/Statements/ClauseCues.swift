/// The words that the rules of clauses ask for.
extension Cue {
  static let changes = CueWords(.clauses, "changes")
  static let abilities = CueWords(.clauses, "abilities")
  static let fulfilments = CueWords(.clauses, "fulfilments")
  static let listed = CueWords(.clauses, "listed")
  static let when = CueWords(.clauses, "when")
  static let rate = CueWords(.clauses, "rate")
  static let ownRates = CueWords(.clauses, "ownRates")
  static let achieving = CueWords(.clauses, "achieving")
  static let already = CueWords(.clauses, "already")
  static let wholeTask = CueWords(.clauses, "wholeTask")
  static let driving = CueWords(.clauses, "driving")
  static let guides = CueWords(.clauses, "guides")
  static let allThatShould = CueWords(.clauses, "allThatShould")
  static let pushing = CueWords(.clauses, "pushing")
  static let generalAdverbs = CueWords(.clauses, "generalAdverbs")
  static let assessments = CueWords(.clauses, "assessments")
  static let praise = CueWords(.clauses, "praise")
  /// Nobody promises it: it follows from what is built.
  static let forecasts = CueWords(.clauses, "forecasts")
  static let further = CueWords(.clauses, "further")
  static let appeals = CueWords(.clauses, "appeals")
}
