import ChineseText
import PlanModel
import Testing

@testable import duban

/// Items for the screen, invented.
enum Waiting {
  static func draft(_ code: String, next: String? = nil, quote: String = "新建污水管网20公里，改造泵站3座") -> DecisionItem
  {
    DecisionItem(
      id: "id-\(code)", code: code, unit: "石桥镇", title: quote, kind: .project, isFirm: true,
      headings: ["二、生态建设"], targets: "20公里", due: "2023-12", lead: "村镇建设办", documentTitle: "石桥镇2023年工作报告",
      passage: Passage(quote), matter: .draft(next: next))
  }

  static func link(_ code: String, candidates: Int = 2, alias: NamePair? = nil) -> DecisionItem {
    var item = draft(code)
    item.matter = .links(
      (1...candidates).map { number in
        var passage = Passage("建成污水管网\(number * 10)公里")
        passage.before = "全年"
        passage.after = "，泵站按期投用。"
        return DecisionItem.Candidate(
          link: number, passage: passage, documentTitle: "石桥镇2024年工作报告", relation: .partly,
          score: 0.83 / Double(number), isAuto: number == 1,
          reasons: [Phrase(zh: "实际\(number * 10)公里，目标20公里", en: "actual \(number * 10)公里, target 20公里")],
          alias: alias)
      })
    return item
  }
}

@Suite struct ReviewStateTests {
  /// Presses keys one after the other; letters stand for themselves, ⏎ ⌫ ⎋ ← → for the keys.
  private func press(_ keys: String, _ state: inout ReviewState) -> [ReviewState.Effect] {
    keys.map { character in
      let key: Key =
        switch character {
        case "⏎": .enter
        case "⌫": .backspace
        case "⎋": .escape
        case "←": .left
        case "→": .right
        default: .text(character)
        }
      return state.press(key)
    }.filter { $0 != .none }
  }

  static let drafts: [(keys: String, effects: [ReviewState.Effect])] = [
    ("a", [.accept(code: "D-1", unit: "石桥镇")]),
    ("r⏎", [.reject(code: "D-1", unit: "石桥镇", why: "")]),
    ("r不是承诺⏎", [.reject(code: "D-1", unit: "石桥镇", why: "不是承诺")]),
    ("r不是⎋", []),
    ("et管⏎", [.edit(code: "D-1", unit: "石桥镇", .title, "新建污水管网20公里，改造泵站3座管")]),
    ("ed⌫⌫10⏎", [.edit(code: "D-1", unit: "石桥镇", .due, "2023-10")]),
    ("eg⌫⌫⌫⌫25公里⏎", [.edit(code: "D-1", unit: "石桥镇", .target, "25公里")]),
    ("el⌫城建⏎", [.edit(code: "D-1", unit: "石桥镇", .lead, "村镇建设城建")]),
    ("e⎋", []), ("ez", []),
    ("x⏎", [.split(code: "D-1", unit: "石桥镇", at: 11)]),
    ("x→←⏎", [.split(code: "D-1", unit: "石桥镇", at: 11)]), ("x⎋", []),
    ("m", [.merge(code: "D-1", unit: "石桥镇", with: "D-2")]),
    ("u", [.undo]), ("q", [.quit]), ("?q", []), ("?q" + "q", [.quit]),
    ("n", []), ("w", []), ("sa", [.accept(code: "D-2", unit: "石桥镇")]),
    ("ssa", [.accept(code: "D-1", unit: "石桥镇")]),
  ]

  @Test(arguments: drafts.indices)
  func keysOnADraft(index: Int) {
    var state = ReviewState(items: [Waiting.draft("D-1", next: "D-2"), Waiting.draft("D-2")])
    let (keys, effects) = Self.drafts[index]
    #expect(press(keys, &state) == effects, "\(keys)")
  }

  static let links: [(keys: String, effects: [ReviewState.Effect])] = [
    ("a", [.acceptLink(code: "W-1", unit: "石桥镇", 1, nil)]),
    ("na", [.acceptLink(code: "W-1", unit: "石桥镇", 2, nil)]),
    ("nna", [.acceptLink(code: "W-1", unit: "石桥镇", 2, nil)]),
    ("npa", [.acceptLink(code: "W-1", unit: "石桥镇", 1, nil)]),
    ("2a", [.acceptLink(code: "W-1", unit: "石桥镇", 2, nil)]),
    ("9a", [.acceptLink(code: "W-1", unit: "石桥镇", 1, nil)]),
    ("2t", [.takeLink(2)]),
    ("v2", [.acceptLink(code: "W-1", unit: "石桥镇", 1, .met)]),
    ("v9a", [.acceptLink(code: "W-1", unit: "石桥镇", 1, nil)]),
    ("r另一处⏎", [.rejectLink(1, why: "另一处")]),
    ("w没有提到⏎", [.silent(code: "W-1", unit: "石桥镇", why: "没有提到")]),
    ("e", []), ("x", []), ("m", []),
  ]

  @Test(arguments: links.indices)
  func keysOnALink(index: Int) {
    var state = ReviewState(items: [Waiting.link("W-1")])
    let (keys, effects) = Self.links[index]
    #expect(press(keys, &state) == effects, "\(keys)")
  }

  @Test func blindAcceptanceDecidesTheOthersToo() {
    var state = ReviewState(items: [Waiting.link("W-1")], isBlind: true)
    #expect(press("t", &state) == [.acceptLink(code: "W-1", unit: "石桥镇", 1, nil)])
  }

  @Test func twoNamesAreAskedForOnceTheLinkIsWritten() {
    let pair = NamePair(name: "农民收入", standard: "农民人均所得")
    var state = ReviewState(items: [Waiting.link("W-1", alias: pair), Waiting.link("W-2")])
    _ = state.press(.text("a"))
    state.refresh([Waiting.link("W-2")], message: nil, isDecision: true)
    #expect(state.mode == .naming(pair))
    #expect(state.press(.text("y")) == .learn(pair))
    var other = ReviewState(items: [Waiting.link("W-1", alias: pair)])
    _ = other.press(.text("a"))
    other.refresh([], message: nil, isDecision: true)
    #expect(other.press(.text("n")) == .none && other.mode == .finished)
  }

  @Test func aFailedWriteLeavesTheItemWhereItIs() {
    var state = ReviewState(items: [Waiting.draft("D-1", next: "D-2"), Waiting.draft("D-2")])
    _ = state.press(.text("m"))
    state.fail(Phrase(zh: "不相邻", en: "not beside"))
    #expect(state.item?.code == "D-1" && state.decided == 0 && state.message?.zh == "不相邻")
  }

  @Test func afterADecisionTheNextOneStands() {
    var state = ReviewState(items: ["D-1", "D-2", "D-3"].map { Waiting.draft($0) })
    _ = state.press(.text("s"))
    _ = state.press(.text("a"))
    state.refresh([Waiting.draft("D-1"), Waiting.draft("D-3")], message: nil, isDecision: true)
    #expect(state.item?.code == "D-3", "the skipped one waits")
    _ = state.press(.text("a"))
    state.refresh([Waiting.draft("D-1")], message: nil, isDecision: true)
    #expect(state.item?.code == "D-1", "until only it is left")
    state.refresh([], message: nil, isDecision: true)
    #expect(state.mode == .finished && state.decided == 3)
    #expect(state.press(.text("u")) == .undo)
    state.refresh([Waiting.draft("D-3")], message: nil, focus: "D-3", isDecision: false)
    #expect(state.item?.code == "D-3" && state.mode == .browsing)
  }

  @Test func theInterruptKeyEndsAndTheStopKeyStops() {
    for keys in ["", "x", "v", "?"] {
      var state = ReviewState(items: [Waiting.draft("D-1")])
      _ = press(keys, &state)
      #expect(state.press(.control("z")) == .suspend)
    }
    var state = ReviewState(items: [Waiting.draft("D-1")])
    #expect(state.press(.control("c")) == .quit)
  }
}

@Suite struct KeyTests {
  @Test func aCharacterMayComeInPieces() {
    for cut in 0...9 {
      var reader = KeyReader()
      let bytes = Array("管网𠮷".utf8)
      let keys = reader.read(bytes[..<cut]) + reader.read(bytes[cut...])
      #expect(keys == [.text("管"), .text("网"), .text("𠮷")], "cut at \(cut)")
    }
  }

  static let sequences: [(bytes: [UInt8], keys: [Key])] = [
    ([27, 91, 65], [.up]), ([27, 79, 66], [.down]), ([27, 91, 51, 126], [.delete]),
    ([27, 91, 53, 126], [.pageUp]),
    ([27, 91, 49, 59, 53, 67], [.right]), ([13], [.enter]), ([127], [.backspace]), ([3], [.control("c")]),
    ([26], [.control("z")]), ([0xFF, 97], [.text("a")]), ([0xE7, 97], [.text("a")]), ([27, 27], [.escape]),
    ([27, 91, 50, 48, 48, 126, 97], [.text("a")]),
  ]

  @Test(arguments: sequences.indices)
  func bytesAreKeys(index: Int) {
    var reader = KeyReader()
    #expect(reader.read(Self.sequences[index].bytes) == Self.sequences[index].keys)
  }

  @Test func anEscapeAloneIsOneWhenNothingFollows() {
    var reader = KeyReader()
    #expect(reader.read([27]).isEmpty)
    #expect(reader.isWaiting)
    #expect(reader.flush() == [.escape])
    #expect(!reader.isWaiting)
  }

  @Test func aLineIsEditedByCharactersAndShownByColumns() {
    var line = LineEditor("污水管网")
    line.press(.backspace)
    #expect(line.text == "污水管")
    line.press(.left)
    line.press(.left)
    line.press(.text("厂"))
    #expect(line.text == "污厂水管")
    #expect(line.window(columns: 20).cursor == 4)
    line.press(.delete)
    line.press(.end)
    line.press(.text("x"))
    #expect(line.text == "污厂管x" && line.window(columns: 20).cursor == 7)
    #expect(line.window(columns: 5).text == "管x", "the cursor stays in sight")
    line.press(.home)
    line.press(.control("k"))
    #expect(line.text == "" && line.window(columns: 5).cursor == 0)
  }

  @Test func aSentenceIsCutAfterItsStops() {
    #expect(ClauseCuts.cuts("新建管网20公里，改造泵站3座。") == [9])
    #expect(ClauseCuts.cuts("投资1,200万元；建成道路、桥梁") == [10, 15])
    #expect(ClauseCuts.cuts("新建管网").isEmpty)
  }

  @Test func namesAreOnlySuggestedWhereItIsClear() {
    func figure(_ indicator: String, _ unit: String, _ measure: Measure = .level) -> Figure {
      Figure(span: Span(0, 0), quote: "", indicator: indicator, value: 1, unit: unit, measure: measure)
    }
    func suggested(_ promised: [Figure], _ reported: [Figure], _ known: [NamePair] = []) -> NamePair? {
      NamePair.suggested(promised: promised, reported: reported, known: known)
    }
    let pair = NamePair(name: "农民收入", standard: "农民人均所得")
    let (a, b) = (figure("农民人均所得", "元"), figure("农民收入", "元"))
    #expect(suggested([a], [b]) == pair)
    #expect(suggested([a], [b], [pair]) == nil, "known")
    #expect(suggested([a], [a]) == nil, "the same name")
    #expect(suggested([a], [figure("人均所得", "元")]) == nil, "one holds the other")
    #expect(suggested([a], [figure("农民收入", "户")]) == nil, "another unit")
    #expect(suggested([a], [figure("农民收入", "%", .growth)]) == nil, "another measure")
    #expect(suggested([a], [b, figure("工资", "元")]) == nil, "which of the two isn't clear")
  }
}

@Suite struct ReviewScreenTests {
  private func lines(
    _ state: ReviewState, columns: Int = 80, rows: Int = 24, language: Language = .zh
  ) -> [String] {
    ReviewScreen(language: language, paint: .plain, columns: columns, rows: rows).picture(state).lines
  }

  @Test func aDraftFillsTheScreen() {
    let state = ReviewState(items: [Waiting.draft("D-1", next: "D-2"), Waiting.draft("D-2")])
    let rule = String(repeating: "─", count: 80)
    #expect(
      lines(state, rows: 13)
        == [
          "草稿 · 1/2 · D-1 · 石桥镇", rule, "二、生态建设", "【新建污水管网20公里，改造泵站3座】", "类型：项目", "目标：20公里",
          "时限：2023-12", "牵头：村镇建设办", "出处：石桥镇2023年工作报告", "", rule,
          "a 采纳  r 驳回  e 修改  x 拆分  m 并下一条  s 跳过  u 撤回  ? 帮助  q 退出",
        ].inserted("", at: 10, until: 13))
  }

  @Test(arguments: [40, 80, 132], [Language.zh, .en])
  func nothingIsWiderThanTheTerminal(columns: Int, language: Language) {
    var states = [
      ReviewState(items: [Waiting.draft("D-1", next: "D-2"), Waiting.draft("D-2")]),
      ReviewState(items: [Waiting.link("W-1", candidates: 3)]),
      ReviewState(items: [Waiting.link("W-1")], isBlind: true), ReviewState(items: []),
    ]
    let modes: [ReviewState.Mode] = [
      .help, .fields, .cutting(0), .relations,
      .typing(.target, LineEditor(String(repeating: "污水管网", count: 30))),
      .naming(NamePair(name: "农民收入", standard: "农民人均所得")),
    ]
    for mode in modes {
      var state = ReviewState(items: [Waiting.draft("D-1", next: "D-2")])
      state.mode = mode
      state.message = ReviewWords.accepted("D-9")
      states.append(state)
    }
    for state in states {
      for rows in [12, 24] {
        let shown = lines(state, columns: columns, rows: rows, language: language)
        #expect(shown.allSatisfy { DisplayWidth.columns($0) <= columns }, "\(state.mode)")
        #expect(shown.count >= rows)
        if columns >= 80 || rows == 24 { #expect(shown.count == rows, "\(state.mode) \(columns)×\(rows)") }
      }
    }
  }

  @Test func theChosenCandidateIsShownInFull() {
    var state = ReviewState(items: [Waiting.link("W-1")])
    let first = lines(state).joined(separator: "\n")
    #expect(first.contains("▶ 1  部分 · 把握 83% · 程序有把握"))
    #expect(first.contains("全年【建成污水管网10公里】，泵站按期投用。"))
    #expect(first.contains("· 实际10公里，目标20公里") && !first.contains("· 实际20公里"))
    _ = state.press(.text("n"))
    #expect(lines(state).joined(separator: "\n").contains("· 实际20公里，目标20公里"))
  }

  @Test func whatDoesNotFitIsScrolledTo() {
    var state = ReviewState(items: [Waiting.link("W-1", candidates: 3)])
    #expect(lines(state, columns: 40, rows: 12).contains { $0.hasPrefix("↓") })
    for _ in 0..<10 { _ = state.press(.text(" ")) }
    #expect(lines(state, columns: 40, rows: 12).contains { $0.contains("建成污水管网30公里") })
  }

  @Test func theCursorStandsBehindWhatIsTyped() throws {
    var state = ReviewState(items: [Waiting.draft("D-1")])
    state.mode = .typing(.title, LineEditor("管网"))
    let picture = ReviewScreen(language: .zh, paint: .plain, columns: 80, rows: 24).picture(state)
    let cursor = try #require(picture.cursor)
    #expect(cursor.column == 6 && picture.lines[cursor.line] == "> 管网")
  }
}

extension [String] {
  /// Filled up with a line so that there are `count`.
  fileprivate func inserted(_ line: String, at place: Int, until count: Int) -> [String] {
    Array(self[..<place]) + Array(repeating: line, count: Swift.max(0, count - self.count))
      + Array(self[place...])
  }
}
