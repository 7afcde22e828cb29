import DocumentFormats
import PlanModel

/// A file that DocumentFormats can't read, put into words.
struct UnreadableFile: Explained {
  var path: String
  var error: FormatError

  /// Does something with a file, naming it in what goes wrong.
  static func at<T>(_ path: String, _ body: () throws(FormatError) -> T) throws -> T {
    do { return try body() } catch { throw UnreadableFile(path: path, error: error) }
  }

  /// Its name says that it is a table, not a report.
  private var isTable: Bool {
    let name = path.lowercased()
    return name.hasSuffix(".csv") || name.hasSuffix(".xlsx")
  }

  func explained() -> Failure {
    switch error {
    case .empty:
      Failure(
        .badData, place: path, what: FailureWords.emptyFile,
        advice: isTable ? FailureWords.giveTable : FailureWords.giveReport)
    case .binary(let signature), .unsupported(let signature):
      Failure(
        .badData, place: path, what: FormatWords.notText(signature, isTable: isTable),
        advice: isTable ? FormatWords.saveAsCSV : FormatWords.giveText)
    case .undecodable(let encoding, let offset):
      Failure(
        .badData, place: path, what: FormatWords.undecodable(encoding, offset),
        advice: isTable ? FormatWords.saveAsCSV : FailureWords.saveAsUTF8)
    case .unknownEncoding:
      Failure(.badData, place: path, what: FailureWords.unknownEncoding, advice: FailureWords.saveAsUTF8)
    case .tooLarge(_, let limit):
      Failure(.badData, place: path, what: FormatWords.tooLarge(limit), advice: FormatWords.split)
    case .libraryMissing(let name, let package), .helperMissing(let name, let package):
      Failure(
        .missingHelper, place: path, what: FormatWords.missing(name), advice: FormatWords.install(package))
    case .helperFailed(let name, let status, let message):
      Failure(
        .missingHelper, place: path, what: FormatWords.helperFailed(name, status, message),
        advice: FormatWords.saveAsDocx)
    case .helperRefused(let name, let kind):
      Failure(
        .badData, place: path, what: FormatWords.helperRefused(name, kind), advice: FormatWords.saveAsDocx)
    case .helperTimedOut(let name, let seconds):
      Failure(
        .missingHelper, place: path, what: FormatWords.helperTimedOut(name, seconds),
        advice: FormatWords.saveAsDocx)
    case .damaged(let format, let part, let defect):
      Failure(
        .badData, place: path, what: FormatWords.damaged(format.rawValue, part, String(describing: defect)),
        advice: defect == .encrypted ? FormatWords.unlock : FormatWords.saveAgain)
    case .csv(let defect, let line, let column):
      Failure(
        .badData, place: "\(path):\(line):\(column)", what: FormatWords.csv(String(describing: defect)),
        advice: FormatWords.saveAsCSV)
    }
  }
}

/// What is wrong with a file's format.
enum FormatWords {
  static func name(_ encoding: TextEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    default: "UTF-16"
    }
  }
  static func notText(_ signature: Signature, isTable: Bool) -> Phrase {
    let kind = name(signature)
    return isTable
      ? Phrase(zh: "不是表格，而是\(kind.zh)", en: "this is no table but \(kind.en)")
      : Phrase(zh: "不是文字报告，而是\(kind.zh)", en: "this is no text but \(kind.en)")
  }
  static func name(_ signature: Signature) -> Phrase {
    switch signature {
    case .zip: Phrase(zh: " ZIP 压缩包", en: "a ZIP archive")
    case .pdf: Phrase(zh: " PDF 文件", en: "a PDF file")
    case .compoundFile: Phrase(zh: "旧版 Office 或 WPS 文件", en: "an old Office or WPS file")
    case .rtf: Phrase(zh: " RTF 文件", en: "an RTF file")
    case .png: Phrase(zh: " PNG 图片", en: "a PNG picture")
    case .jpeg: Phrase(zh: " JPEG 图片", en: "a JPEG picture")
    case .gif: Phrase(zh: " GIF 图片", en: "a GIF picture")
    case .gzip: Phrase(zh: " GZIP 压缩文件", en: "a GZIP file")
    case .rar: Phrase(zh: " RAR 压缩包", en: "a RAR archive")
    case .sevenZip: Phrase(zh: " 7z 压缩包", en: "a 7z archive")
    case .sqlite: Phrase(zh: " SQLite 数据库", en: "an SQLite database")
    case .program: Phrase(zh: "可执行程序", en: "a program")
    case .unknownBinary: Phrase(zh: "二进制文件", en: "a binary file")
    }
  }
  static let giveText = Phrase(
    zh: "把报告另存为 .txt、.html 或 .docx 再试。", en: "Save the report as .txt, .html or .docx and try again.")
  static func undecodable(_ encoding: TextEncoding, _ offset: Int) -> Phrase {
    let name = name(encoding)
    return Phrase(
      zh: "第 \(offset) 个字节起不是 \(name) 文字（试过 UTF-8、GB18030 和 UTF-16）",
      en: "from byte \(offset) on it is no \(name) text (UTF-8, GB18030 and UTF-16 were tried)")
  }
  static func tooLarge(_ limit: Int) -> Phrase {
    Phrase(zh: "文件超过 \(limit >> 20) MB", en: "the file is larger than \(limit >> 20) MB")
  }
  static let split = Phrase(zh: "只取报告正文，另存后再试。", en: "Keep the report alone and save it anew.")
  static func missing(_ name: String) -> Phrase { Phrase(zh: "缺少 \(name)", en: "\(name) is not installed") }
  static func install(_ package: String) -> Phrase {
    Phrase(zh: "安装它：sudo apt install \(package)", en: "Install it: sudo apt install \(package)")
  }
  static func helperFailed(_ name: String, _ status: Int, _ message: String) -> Phrase {
    Phrase(zh: "\(name) 转换失败（状态 \(status)）：\(message)", en: "\(name) failed (status \(status)): \(message)")
  }
  static func helperRefused(_ name: String, _ kind: FileKind) -> Phrase {
    let ending = kind.rawValue
    return Phrase(zh: "\(name) 打不开这个 .\(ending) 文件", en: "\(name) can't open this .\(ending) file")
  }
  static func helperTimedOut(_ name: String, _ seconds: Int) -> Phrase {
    Phrase(zh: "\(name) 在 \(seconds) 秒内没有完成", en: "\(name) didn't finish within \(seconds) seconds")
  }
  static let saveAsDocx = Phrase(
    zh: "用文字处理软件打开，另存为 .docx 再试。", en: "Open it in a word processor, save it as .docx and try again.")
  static func damaged(_ format: String, _ part: String, _ defect: String) -> Phrase {
    Phrase(
      zh: "\(format) 文件的 \(part) 损坏（\(defect)）", en: "\(part) of the \(format) file is damaged (\(defect))")
  }
  static let unlock = Phrase(zh: "去掉文件的密码后再试。", en: "Take the password off the file and try again.")
  static let saveAgain = Phrase(
    zh: "用原来的软件打开，重新保存后再试。", en: "Open it in the program that made it, save it again and try once more.")
  static func csv(_ defect: String) -> Phrase {
    Phrase(zh: "CSV 格式有误（\(defect)）", en: "the CSV is malformed (\(defect))")
  }
  static let saveAsCSV = Phrase(
    zh: "用表格软件打开，另存为 CSV（UTF-8）。", en: "Open it in a spreadsheet program and save it as CSV (UTF-8).")

  /// What a reader couldn't follow, as something to look at.
  static func finding(_ problem: ReadingProblem) -> Finding {
    switch problem {
    case .nestingFlattened(let limit):
      Finding(
        rule: "nesting-flattened", severity: .note,
        message: Phrase(
          zh: "网页嵌套超过 \(limit) 层，按纯文字读出", en: "the page nests deeper than \(limit) and was read as plain text"
        ),
        advice: Phrase(zh: "核对读出的文字是否完整。", en: "Check that the text is whole."))
    case .controlCharactersDropped(let count):
      Finding(
        rule: "control-characters", severity: .note,
        message: Phrase(zh: "略去 \(count) 个控制字符", en: "\(count) control characters were left out"))
    case .partSkipped(let name):
      Finding(
        rule: "part-skipped", severity: .note,
        message: Phrase(zh: "没有读 \(name)：其中没有文字", en: "\(name) was left out: it holds no text"))
    }
  }
}
