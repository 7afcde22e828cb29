import ChineseText
import PlanModel
import Testing

@Suite struct ReadableTextTests {
  @Test func aSoundTextKeepsItsPlaces() {
    let text = ReadableText("全年新增就业３５０人，增长５％。")
    #expect(text.isUnchangedInLength)
    #expect(text.span(4..<9) == Span(4, 9))
    #expect(text.quote(6..<9) == "３５０")
    #expect(text.readable(6..<9) == "350")
  }

  @Test func injectedPinyinBelongsToTheCharacterBeforeIt() {
    let text = ReadableText("東鎮(zhèn)產(chǎn)業(yè)")
    #expect(text.readable(text.all) == "东镇产业")
    #expect(text.span(1..<2) == Span(1, 8))
    #expect(text.quote(0..<2) == "東鎮(zhèn)")
    #expect(text.range(Span(1, 8)) == 1..<2)
    #expect(text.range(Span(0, text.source.count)) == 0..<4)
  }

  @Test func aMisalignedRunIsDecodedAnew() {
    // The converter took the second byte of 總 and the first of 任 for 側.
    let text = ReadableText("完成總?cè)蝿毡O督到位")
    #expect(text.readable(text.all) == "完成总任务监督到位")
    #expect(text.repairs == [Span(3, 10)])
    #expect(text.quote(2..<3) == "總")
  }

  @Test func displayWidthCountsColumns() {
    #expect(DisplayWidth.columns("完成3.5亿元") == 11)
    #expect(DisplayWidth.columns("e\u{301}") == 1)
    #expect(DisplayWidth.columns("") == 0)
    #expect(DisplayWidth.fitted("高标准农田建设", to: 9) == "高标准农…")
    #expect(DisplayWidth.padded("农田", to: 6) == "农田  ")
  }

  @Test func everySourcePlaceSurvivesTheRoundTrip() {
    let text = ReadableText("本鎮(zhèn)完成產(chǎn)值2億元,同比增長5%。")
    for index in 0..<text.count {
      let span = text.span(index..<(index + 1))
      #expect(text.range(span) == index..<(index + 1))
    }
    #expect(text.quote(text.all) == "本鎮(zhèn)完成產(chǎn)值2億元,同比增長5%。")
  }
}

@Suite struct TornLineTests {
  static let paragraphs = String(repeating: "全镇各项工作扎实推进，群众得到实惠。\n\n", count: 22)

  @Test func aTornLinkIsJoinedAndKeepsItsPlaces() {
    let torn = "今年以来全镇统筹推进路网建设，新建\n乡村公路\n里程超过12公里，农桥\n8\n座。"
    let text = ReadableText(Self.paragraphs + torn)
    let readable = text.readable(text.all)
    #expect(readable.hasSuffix("新建乡村公路里程超过12公里，农桥8座。"))
    let figures = FigureScanner(text).figures()
    #expect(figures.map { text.quote($0.range) } == ["超过12公里", "8\n座"])
  }

  @Test func aSentenceInShredsIsJoinedThoughItBeginsShort() {
    let torn = "——\n乡村振兴\n深入推进。\n\n镇党委会议\n明确提出\n茶产业\n是全镇的根基，要加快发展。\n\n"
    let readable = ReadableText(torn + Self.paragraphs)
    #expect(
      readable.readable(readable.all).hasPrefix("——乡村振兴深入推进。\n\n镇党委会议明确提出茶产业是全镇的根基，要加快发展。\n"))
    let list = ReadableText("参加单位\n财政所\n城建办\n农业办\n\n" + Self.paragraphs)
    #expect(list.isUnchangedInLength)
  }

  /// Pinyin taken out, a torn line joined, a mark of no width left out: each character still knows where it stands.
  @Test func everyCharacterOfADamagedTextKnowsItsPlace() {
    let torn = "全鎮(zhèn)产业基礎(chǔ)不断加强，今年以来新建\n鄉(xiāng)村\u{200B}公路\n里程超過(guò)12公里。"
    for source in [torn + "\n\n" + Self.paragraphs, Self.paragraphs + torn, Self.paragraphs + torn + torn] {
      let text = ReadableText(source)
      #expect(text.count < text.source.count)
      var last = 0
      for index in 0..<text.count {
        let span = text.span(index..<(index + 1))
        #expect(span.start >= last && span.start < span.end)
        #expect(text.range(span).contains(index))
        let original = ReadableText(source: Array(text.source[span.start...span.start])).readable(0..<1)
        #expect(original == text.readable(index..<(index + 1)))
        last = span.start
      }
      #expect(text.span(text.all) == Span(0, text.source.count))
    }
  }

  /// As a mailer breaks its lines: full ones go on, the last of a paragraph and numbered ones don't.
  @Test func linesBrokenAtAMarginAreJoined() {
    let wrapped = """
      （一）茶产业。改造低产茶园三百亩，新建标准茶园两片，引进精制茶加工企业一家，办
      好采茶节，产值达到十二亿元，同比增长百分之八，茶农收入增长百分之六，茶叶外销数
      量不低于两千吨。
      （二）竹产业。扩建竹木市场，新增摊位六十个，改造竹林道路十二公里，争创省级竹产
      业园。整修堰塘七口，清淤沟渠四公里，灌溉面积达到三千亩，让群众用上放心水。Kd3
      继续抓好林下经济，种植黄精两百亩，带动农户六十户，户均增收三千元，培训林农不少
      于三百人次，建成示范基地两处，注册商标一个。
      （三）乡村建设。改厕三百户，铺设供水管网六公里，新建垃圾中转站一座，群众办事不出
      村，镇卫生院综合楼年底前投入使用。
      """
    let text = ReadableText(wrapped)
    let readable = text.readable(text.all)
    #expect(readable.contains("办好采茶节") && readable.contains("外销数量不低于两千吨。\n（二）"))
    #expect(readable.contains("省级竹产业园。") && readable.contains("放心水。Kd3\n继续抓好"))
    let place = readable.unicodeScalars.distance(
      from: readable.startIndex, to: readable.range(of: "办好采茶节")?.lowerBound ?? readable.startIndex)
    #expect(text.quote(place..<place + 5) == "办\n好采茶节")
  }

  @Test func aListOfShortLinesIsNotWrapped() {
    let items = (1...12).map { "全镇第\($0)村完成水渠清淤四公里并且整修堰塘七口" }.joined(separator: "\n")
    #expect(ReadableText(items + "。").isUnchangedInLength)
  }

  @Test func aParagraphThatBreaksOffGoesOn() {
    let first = String(repeating: "全镇茶产业稳步发展，", count: 6) + "扩建省属企"
    let text = ReadableText(Self.paragraphs + first + "\n业改制基地两处。\n\n一、产业\n改造茶园。")
    #expect(text.readable(text.all).contains("扩建省属企业改制基地两处。\n\n一、产业\n改造"))
    let numbered = ReadableText(Self.paragraphs + first + "\n二是改制基地两处。")
    #expect(numbered.isUnchangedInLength)
  }

  @Test func aTitleBlockKeepsItsLines() {
    let title = "政府工作报告\n东溪镇人民政府\n2023年1月\n\n"
    let text = ReadableText(title + Self.paragraphs)
    #expect(text.isUnchangedInLength)
  }

  @Test func linesWithoutBlankOnesBetweenStayAsTheyAre() {
    let text = ReadableText("一、工作总结\n（一）抓项目\n项目建设\n加快推进。")
    #expect(text.isUnchangedInLength)
  }
}
