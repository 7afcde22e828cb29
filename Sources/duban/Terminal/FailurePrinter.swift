import Glibc
import PlanModel

/// Puts failures on standard error: where and what on the first line, what to do now on the second.
enum FailurePrinter {
  static func text(_ failure: Failure, language: Language) -> String {
    let colon = FailureWords.separator[language]
    let place = failure.place.map { $0 + colon } ?? ""
    return """
      \(FailureWords.error[language])\(colon)\(place)\(failure.what[language])
      \(FailureWords.whatNow[language])\(colon)\(failure.advice[language])
      """
  }

  /// Every error of the program as a failure; what nobody foresaw keeps its own description.
  static func failure(for error: any Error) -> Failure {
    if let explained = error as? any Explained { return explained.explained() }
    return Failure(
      .inputOutput, what: FailureWords.unexpected + String(describing: error), advice: FailureWords.reportIt)
  }
}

extension Phrase {
  /// A phrase with the same detail after it in both languages.
  static func + (phrase: Phrase, detail: String) -> Phrase {
    Phrase(zh: "\(phrase.zh)：\(detail)", en: "\(phrase.en): \(detail)")
  }
}

extension FileFailure: Explained {
  func explained() -> Failure {
    switch self {
    case .missing(let path):
      Failure(.noInput, place: path, what: FailureWords.noFile, advice: FailureWords.checkPath)
    case .isDirectory(let path):
      Failure(.noInput, place: path, what: FailureWords.isDirectory, advice: FailureWords.nameFile)
    case .outputIsDirectory(let path):
      Failure(
        .cannotWrite, place: path, what: FailureWords.outputIsDirectory, advice: FailureWords.nameOutput)
    case .cannotRead(let path, let number):
      Failure(
        number == EIO ? .inputOutput : .noInput, place: path,
        what: FailureWords.cannotRead(SystemReason.text(number)), advice: FailureWords.checkRights)
    case .cannotWrite(let path, let number):
      Failure(
        number == EIO ? .inputOutput : .cannotWrite, place: path,
        what: FailureWords.cannotWrite(SystemReason.text(number)), advice: FailureWords.checkPlace)
    }
  }
}

/// The system's own words for an error number.
enum SystemReason {
  static func text(_ number: Int32) -> String { String(cString: strerror(number)) }
}
