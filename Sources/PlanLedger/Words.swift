import PlanModel

/// What findings on tables say (提示用语).
enum Words {
  static func missing(_ column: Column, at place: TablePlace) -> Finding {
    Finding(
      rule: "missing-cell",
      message: Phrase(zh: "这一行没有\(column.name)", en: "this row has no \(column.name) (\(column.rawValue))"),
      advice: Phrase(
        zh: "补上\(column.name)，或删去这一行", en: "fill in \(column.name), or delete the row"), place: place)
  }

  static func repeatedColumn(_ column: Column, at place: TablePlace) -> Finding {
    Finding(
      rule: "repeated-column",
      message: Phrase(
        zh: "“\(column.name)”列出现两次，后一列按备注保留",
        en: "the column \(column.name) stands there twice; the later one is kept as a note"),
      advice: Phrase(zh: "若后一列才是要用的，请改掉前一列的表头", en: "if the later one counts, rename the first"),
      place: place)
  }

  static func strayQuote(at place: TablePlace) -> Finding {
    Finding(
      rule: "stray-quote",
      message: Phrase(zh: "双引号没有成对，按原样读取", en: "a double quote stands alone; it is read as it is"),
      advice: Phrase(zh: "请看这一行的各列是否对齐", en: "see whether the cells of this row are where they belong"),
      place: place)
  }

  static func extraCell(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "extra-cell", quote: text,
      message: Phrase(zh: "这一行比表头多出一格“\(text)”", en: "this row has a cell more than the header: “\(text)”"),
      advice: Phrase(
        zh: "有逗号的内容请加双引号，如 \"1,200\"", en: "put double quotes around what holds a comma: \"1,200\""),
      place: place)
  }

  static func rowLeftOut(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "row-left-out", severity: .note, quote: text,
      message: Phrase(zh: "合计或附注行，不作事项", en: "a total or a remark, not an item"), place: place)
  }

  static func secondCode(_ code: String, firstLine: Int, at place: TablePlace) -> Finding {
    Finding(
      rule: "second-code", quote: code,
      message: Phrase(
        zh: "编号\(code)已在第\(firstLine)行用过", en: "the code \(code) is already used in line \(firstLine)"),
      advice: Phrase(
        zh: "同一单位内编号不能重复，请改其中一个", en: "codes are unique within a unit; change one of them"),
      place: place)
  }

  static func ownParent(_ code: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "own-parent", quote: code,
      message: Phrase(zh: "上级编号就是它自己", en: "the item is named as its own parent"),
      advice: Phrase(zh: "填所属任务的编号，或留空", en: "give the code of the task it belongs to, or nothing"),
      place: place)
  }

  static func unknownKind(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "unknown-kind", quote: text,
      message: Phrase(zh: "不认识的类型“\(text)”", en: "unknown kind “\(text)”"),
      advice: Phrase(
        zh: "用 指标、项目、任务、常规 之一，或留空", en: "one of indicator, project, action, standing, or nothing"),
      place: place)
  }

  static func unknownGrade(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "unknown-grade", quote: text,
      message: Phrase(zh: "不认识的凭证等级“\(text)”", en: "unknown evidence grade “\(text)”"),
      advice: Phrase(
        zh: "用 E0（口头）到 E4（统计或审计），或留空（按 E2）",
        en: "E0 (word of mouth) to E4 (statistics or audit), or nothing, which is E2"), place: place)
  }

  static func targetInWords(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "target-in-words", severity: .note, quote: text,
      message: Phrase(
        zh: "目标里没有数，按备注保留，不计算完成率", en: "the target holds no number; it is kept as a note without a ratio"),
      advice: Phrase(
        zh: "要计算完成率，请写成 >=20公里、增长8%以上 这样的数", en: "for a ratio write a number: >=20公里, 增长8%以上"),
      place: place)
  }

  static func emptyRange(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "empty-range", quote: text,
      message: Phrase(zh: "区间的上限小于下限", en: "the range ends before it begins"),
      advice: Phrase(zh: "小数在前，大数在后：5%—8%", en: "the smaller number first: 5%—8%"), place: place)
  }

  static func maskedValue(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "masked-value", severity: .note, quote: text,
      message: Phrase(zh: "数值被隐去，按未知处理，不当作零", en: "the value is redacted: unknown, not zero"), place: place)
  }

  static func unreadableValue(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "unreadable-value", quote: text,
      message: Phrase(zh: "“\(text)”不是一个数", en: "“\(text)” is not one number"),
      advice: Phrase(
        zh: "写成 8公里、约300户、80% 这样；文字请写在“说明”列",
        en: "write 8公里, 约300户 or 80%; words belong into the column 说明 (note)"), place: place)
  }

  static func smallPercent(_ text: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "small-percent", quote: text,
      message: Phrase(zh: "完成率按 \(text)% 读取", en: "the completion is read as \(text) %"),
      advice: Phrase(zh: "若是小数形式，请写成带%的数", en: "if it is a share of one, write it with %"), place: place)
  }

  static func sharesOfOne(_ example: String, _ read: String, at place: TablePlace) -> Finding {
    Finding(
      rule: "shares-of-one", severity: .note, quote: example,
      message: Phrase(
        zh: "完成率列是小数形式，\(example) 按 \(read) 读取",
        en: "the completions are shares of one: \(example) is read as \(read)"),
      advice: Phrase(zh: "若本来就是百分数，请写成带%的数", en: "if they are percentages, write them with %"),
      place: place)
  }

  static func date(_ problem: DueProblem, at place: TablePlace) -> Finding {
    switch problem {
    case .noSuchDate(let text):
      Finding(
        rule: "no-such-date", quote: text,
        message: Phrase(zh: "没有“\(text)”这一天", en: "there is no such date: “\(text)”"),
        advice: Phrase(
          zh: "写成 2023-09-30 这样的日期，要确有这一天", en: "write it like 2023-09-30, a day that exists"), place: place)
    case .unreadable(let text):
      Finding(
        rule: "unreadable-date", quote: text,
        message: Phrase(zh: "“\(text)”读不成日期", en: "“\(text)” can't be read as a date"),
        advice: Phrase(
          zh: "写成 2023-12-31、2023-12、2023Q4、12月底 之一，没有时限就留空",
          en: "2023-12-31, 2023-12, 2023Q4 or 12月底; leave it empty where there is no deadline"), place: place)
    case .noYear(let text):
      Finding(
        rule: "no-year", quote: text,
        message: Phrase(zh: "“\(text)”没有年份", en: "“\(text)” has no year"),
        advice: Phrase(zh: "写上年份，或用 --period 指明计划年度", en: "add the year, or give --period"), place: place)
    }
  }
}
