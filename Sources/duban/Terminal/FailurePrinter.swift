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
    return unexpected(error)
  }

  static func unexpected(_ error: any Error) -> Failure {
    Failure(
      .inputOutput, what: FailureWords.unexpected + String(describing: error), advice: FailureWords.reportIt)
  }
}

extension Phrase {
  /// Two sentences in one.
  func followed(by other: Phrase) -> Phrase {
    Phrase(zh: zh + "；" + other.zh, en: en + "; " + other.en)
  }

  /// A phrase with the same detail after it in both languages.
  static func + (phrase: Phrase, detail: String) -> Phrase {
    detail.isEmpty ? phrase : Phrase(zh: "\(phrase.zh)：\(detail)", en: "\(phrase.en): \(detail)")
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
    case .outputIsLedger(let path):
      Failure(.cannotWrite, place: path, what: FailureWords.outputIsLedger, advice: FailureWords.otherOutput)
    case .outputIsInput(let path):
      Failure(.cannotWrite, place: path, what: FailureWords.outputIsInput, advice: FailureWords.otherOutput)
    case .cannotRead(let path, let number):
      Failure(
        number == EIO ? .inputOutput : .noInput, place: path,
        what: FailureWords.cannotRead(SystemReason.text(number)), advice: FailureWords.checkRights)
    case .cannotWrite(let path, let number):
      Failure(
        number == EIO ? .inputOutput : .cannotWrite, place: path,
        what: FailureWords.cannotWrite(SystemReason.text(number)), advice: FailureWords.checkOutput)
    }
  }
}

/// An error number of the system in words; for rare ones the system's own.
enum SystemReason {
  static func text(_ number: Int32) -> Phrase {
    switch number {
    case ENOENT, ENOTDIR: Phrase(zh: "没有这个目录", en: "no such folder")
    case EACCES, EPERM: Phrase(zh: "没有权限", en: "no permission")
    case EROFS: Phrase(zh: "磁盘是只读的", en: "the disk is read-only")
    case ENOSPC, EDQUOT: Phrase(zh: "磁盘已满", en: "the disk is full")
    case EIO: Phrase(zh: "磁盘出错", en: "the disk has an error")
    case ENAMETOOLONG: Phrase(zh: "文件名太长", en: "the name is too long")
    default: Phrase(zh: String(cString: strerror(number)), en: String(cString: strerror(number)))
    }
  }
}
