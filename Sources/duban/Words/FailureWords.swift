import PlanModel

/// What went wrong and what to do now.
enum FailureWords {
  static let error = Phrase(zh: "错误", en: "error")
  static let warning = Phrase(zh: "警告", en: "warning")
  static let note = Phrase(zh: "提示", en: "note")
  static let whatNow = Phrase(zh: "办法", en: "what to do")
  static let separator = Phrase(zh: "：", en: ": ")

  static let noFile = Phrase(zh: "没有这个文件", en: "no such file")
  static let checkPath = Phrase(zh: "核对文件名和所在目录。", en: "Check the name and the folder.")
  static let isDirectory = Phrase(zh: "这是一个目录，不是文件", en: "this is a directory, not a file")
  static let nameFile = Phrase(zh: "写出目录里的某个文件。", en: "Name a file inside it.")
  static func cannotRead(_ reason: Phrase) -> Phrase {
    Phrase(zh: "读不了：\(reason.zh)", en: "cannot be read: \(reason.en)")
  }
  static let checkRights = Phrase(zh: "检查文件的权限和所在的磁盘。", en: "Check the file's permissions and its disk.")
  static func cannotWrite(_ reason: Phrase) -> Phrase {
    Phrase(zh: "写不了：\(reason.zh)", en: "cannot be written: \(reason.en)")
  }
  /// For stores, whose place isn't given by -o alone.
  static let checkPlace = Phrase(
    zh: "检查目录是否存在、有无写权限、磁盘是否已满；或换一个地方：init 用 --store，restore 用 --to，其余用 -o。",
    en:
      "Check that the folder exists, may be written to and isn't full, or name another place: init --store, restore --to, others -o."
  )
  static let checkOutput = Phrase(
    zh: "检查目录是否存在、有无写权限、磁盘是否已满，或用 -o 换一个地方。",
    en: "Check that the folder exists, may be written to and isn't full, or name another place with -o.")
  static let outputIsDirectory = Phrase(
    zh: "这是一个目录，不能当文件写", en: "this is a directory and can't be written as a file")
  static let outputIsLedger = Phrase(
    zh: "这是督办台账，不能用输出覆盖", en: "this is a ledger, which no output may replace")
  static let outputIsInput = Phrase(
    zh: "这正是要读的文件，不能用输出覆盖", en: "this is the file to be read, which no output may replace")
  static let otherOutput = Phrase(zh: "-o 后面换一个文件名。", en: "Give -o another name.")
  static func replaced(_ path: String) -> Phrase {
    Phrase(zh: "\(path) 原来就有，已换成新的", en: "\(path) was there before and is replaced")
  }
  static let oneFormatForSeveral = Phrase(
    zh: "一种格式写不进几个文件", en: "one form isn't for several files")
  static let sameOutputTwice = Phrase(zh: "同一个文件写了两次", en: "the same file is named twice")
  static let namesOfTheirOwn = Phrase(zh: "每个 -o 写不同的文件名。", en: "Give each -o a name of its own.")
  static let formatByName = Phrase(
    zh: "去掉 --format，各文件按扩展名定格式：-o 通报.docx -o 通报.xlsx。",
    en: "Leave --format out: each file's name says its form, -o report.docx -o report.xlsx.")
  static let nameOutput = Phrase(zh: "在 -o 后面写上文件名。", en: "Give -o the name of a file.")

  static let emptyFile = Phrase(zh: "文件是空的", en: "the file is empty")
  static let giveReport = Phrase(zh: "换一份有内容的报告。", en: "Give a report with text in it.")
  static let giveTable = Phrase(zh: "换一份有内容的表格。", en: "Give a table with rows in it.")
  static let unknownEncoding = Phrase(
    zh: "认不出文字编码（不是 UTF-8、GB18030 或 UTF-16）",
    en: "the encoding is unknown (neither UTF-8 nor GB18030 nor UTF-16)")
  static let saveAsUTF8 = Phrase(
    zh: "用文字处理软件打开，另存为 UTF-8 文本。",
    en: "Open it in a word processor and save it as UTF-8 text.")
  static let badJSON = Phrase(zh: "不是 extract 的 JSON", en: "this isn't the JSON that extract prints")
  static func badJSON(_ detail: String) -> Phrase {
    Phrase(zh: "不是 extract 的 JSON：\(detail)", en: "this isn't the JSON that extract prints: \(detail)")
  }
  static let makeJSON = Phrase(
    zh: "用 duban extract 报告 --format json -o 文件 重新生成；每条至少要有 id、start、end、quote。",
    en:
      "Make it again with duban extract REPORT --format json -o FILE; each entry needs id, start, end and quote."
  )

  static let nothingToReport = Phrase(zh: "台账里没有这个时期的事项", en: "the store has no commitments for it")
  static let seePlans = Phrase(zh: "用 duban plan 查看已有的计划。", en: "See the plans with duban plan.")
  static let unknownRules = Phrase(zh: "没有这个规则集", en: "there is no such rule set")
  static let notForTheScreen = Phrase(zh: "这种格式不能显示在屏幕上", en: "this form can't be shown on a screen")
  static let noText = Phrase(zh: "只有 extract 的结果，没有原文", en: "this is what extract printed, without the text")
  static let giveText = Phrase(zh: "要核对的一份须是报告文件本身。", en: "Give the report's own file as the last one.")

  static let noSuchDay = Phrase(zh: "没有这个日期", en: "no such date")
  static let writeDay = Phrase(zh: "写成 2023-09-30 的样子。", en: "Write it like 2023-09-30.")
  static let writePartial = Phrase(
    zh: "写成 2023-09-30、2023-09、2023Q3、2023H2 或 2023 的样子。",
    en: "Write it like 2023-09-30, 2023-09, 2023Q3, 2023H2 or 2023.")
  static let noSuchPeriod = Phrase(zh: "没有这个时期", en: "no such period")
  static let writePeriod = Phrase(
    zh: "写成 2023、2023H2、2023Q4、2023-05 或 2022-09-25/2022-12-31 的样子。",
    en: "Write it like 2023, 2023H2, 2023Q4, 2023-05 or 2022-09-25/2022-12-31.")

  static let unexpected = Phrase(zh: "程序遇到没有料到的情况", en: "something unexpected happened")
  static let reportIt = Phrase(
    zh: "请把这条信息和所用命令告诉维护者。", en: "Please tell the maintainers, with the command that you ran.")
}

/// What is wrong with a command line.
enum UsageWords {
  static func seeHelp(_ command: String) -> Phrase {
    Phrase(zh: "用法见 \(command) --help。", en: "See \(command) --help.")
  }
  static func unknownOption(_ name: String) -> Phrase {
    Phrase(zh: "没有 \(name) 这个选项", en: "there is no option \(name)")
  }
  static func didYouMean(_ name: String) -> Phrase {
    Phrase(zh: "是不是要写 \(name)？", en: "Did you mean \(name)?")
  }
  static func missingValue(_ name: String) -> Phrase {
    Phrase(zh: "\(name) 后面缺少值", en: "\(name) needs a value")
  }
  static func minusValue(_ option: String, _ value: String) -> Phrase {
    Phrase(
      zh: "以减号开头的值要用等号连写：\(option)=\(value)。",
      en: "A value that begins with a minus is joined by an equals sign: \(option)=\(value).")
  }
  static func minusArgument(_ value: String) -> Phrase {
    Phrase(
      zh: "以减号开头的值写在最后、-- 之后：… -- \(value)。",
      en: "A value that begins with a minus comes last, after --: … -- \(value)."
    )
  }
  static func missingArgument(_ name: String) -> Phrase {
    Phrase(zh: "缺少 \(name)", en: "\(name) is missing")
  }
  static func invalidValue(_ value: String, _ name: String) -> Phrase {
    Phrase(zh: "\(name) 不能是“\(value)”", en: "\(name) can't be “\(value)”")
  }
  static func oneOf(_ values: String) -> Phrase {
    Phrase(zh: "可以写：\(values)。", en: "It is one of: \(values).")
  }
  static let nothingToSearch = Phrase(zh: "没有要找的文字", en: "there is nothing to search for")
  static let countDays = Phrase(zh: "写天数：0 或更多。", en: "Give a number of days, 0 or more.")
  static func unexpectedArgument(_ text: String) -> Phrase {
    Phrase(zh: "多出了“\(text)”", en: "“\(text)” is one too many")
  }
  static func unknownCommand(_ text: String) -> Phrase {
    Phrase(zh: "没有“\(text)”这个命令", en: "there is no command “\(text)”")
  }
  static func missingCommand(_ parent: String) -> Phrase {
    Phrase(zh: "\(parent) 后面缺少子命令", en: "\(parent) needs a command after it")
  }
  static func other(_ message: String) -> Phrase {
    Phrase(zh: "命令行有误：\(message)", en: message)
  }
}
