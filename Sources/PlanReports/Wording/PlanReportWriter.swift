import DocumentFormats
import FoundationEssentials
import PlanModel

/// Puts a plan report into words (通报行文): the model's numbers in, a document out, no format.
public struct PlanReportWriter: Sendable {
  public var language: Language

  /// Only web pages show charts; for other formats they need not be drawn.
  public var hasCharts: Bool

  public init(language: Language = .zh, hasCharts: Bool = true) {
    self.language = language
    self.hasCharts = hasCharts
  }

  /// A circular's body stays within so many characters (2024 rules on papers); what goes beyond stands in the annexes.
  public static let mostCharacters = 4000
  /// An English word takes about two and a half times the letters of the Chinese one.
  private var limit: Int { language == .zh ? Self.mostCharacters : Self.mostCharacters * 5 / 2 }

  public func document(_ report: PlanReport) -> Document {
    let annexes = Annexes(report, language)
    var writing = Writing(language)
    writing.hasAnnexes = report.request.kind != .weekly
    writing.hasCharts = hasCharts
    writing.lists = ReportLists(report, isWhole: !writing.hasAnnexes)
    for most in [ReportLists.most, 15, 8, 5, 3, 2] {
      writing = Writing(after: writing)
      writing.most = most
      write(report, annexes, &writing)
      if report.request.kind == .weekly || Self.characters(of: writing.blocks) <= limit {
        break
      }
    }
    annexes.write(&writing)
    if report.request.isFormal, report.request.kind != .weekly { record(report, &writing) }
    var document = Document(
      title: title(report), blocks: writing.blocks, language: language == .zh ? "zh-CN" : "en",
      layout: PageLayout(redRule: report.request.isFormal))
    document.titleParts = titleParts(report)
    return document
  }

  /// What stands before the list of annexes, without tables and notes.
  static func characters(of blocks: [Block]) -> Int {
    var count = 0
    for block in blocks {
      switch block {
      case .paragraph(let paragraph) where paragraph.role == .attachments: return count
      case .paragraph(let paragraph): count += paragraph.runs.text.unicodeScalars.count
      case .heading(let heading): count += heading.runs.text.unicodeScalars.count
      case .list(let list): count += list.items.reduce(0) { $0 + $1.text.unicodeScalars.count }
      case .note, .table, .drawing, .pageBreak: break
      }
    }
    return count
  }

  /// All that stands before the annexes.
  private func write(_ report: PlanReport, _ annexes: Annexes, _ writing: inout Writing) {
    head(report, &writing)
    switch report.request.kind {
    case .weekly:
      writing.writeOverall(report, withTable: false)
      writing.writeMoved(report)
      writing.writeReceived(report)
      writing.writeProblems(report)
      writing.writeDueNext(report)
      writing.writeBasis(report)
      writing.writeComparison(report, withTable: true)
    case .monthly:
      writing.writeOverall(report, withTable: true)
      writing.writeGroups(report)
      writing.writeProblems(report)
      writing.writeReceived(report)
      writing.writeDueNext(report)
      writing.writeBasis(report)
      writing.writeComparison(report)
      tail(report, annexes, &writing)
    case .quarterly:
      writing.writeOverall(report, withTable: true)
      writing.writeGroups(report)
      writing.writeProblems(report)
      writing.writeRequirements(report)
      writing.writeBasis(report)
      writing.writeComparison(report)
      tail(report, annexes, &writing)
    case .annual:
      writing.writeOverall(report, withTable: true)
      writing.writeVerdicts(report)
      writing.writeGroups(report)
      writing.writeProblems(report)
      writing.writeBasis(report)
      writing.writeComparison(report)
      tail(report, annexes, &writing)
    }
  }

  /// 关于青溪镇2023年第三季度目标任务落实情况的通报
  func title(_ report: PlanReport) -> String { titleParts(report).joined() }

  /// Where a long title may be broken: between words, never inside one.
  private func titleParts(_ report: PlanReport) -> [String] {
    let words = Words(language: language)
    let period = words.period(report.request.period)
    let unit = report.request.unit
    switch (report.request.kind, language) {
    case (.weekly, .zh): return ["\(unit)工作督办周清单", "（\(period)）"]
    case (.monthly, .zh): return ["\(unit)\(period)", "工作调度情况"]
    case (.quarterly, .zh): return ["关于\(unit)\(period)", "目标任务落实情况的通报"]
    case (.annual, .zh): return ["\(unit)\(period)", "目标任务完成情况对账"]
    case (.weekly, .en): return ["\(unit): weekly list, ", period]
    case (.monthly, .en): return ["\(unit): monthly dispatch, ", period]
    case (.quarterly, .en): return ["\(unit): follow-up on commitments, ", period]
    case (.annual, .en): return ["\(unit): annual reconciliation, ", period]
    }
  }

  /// Masthead, number, addressees, and the lead: basis, cut-off, what follows.
  private func head(_ report: PlanReport, _ writing: inout Writing) {
    let profile = report.request.profile
    if let masthead = profile.masthead { writing.blocks.append(.paragraph(masthead, .masthead)) }
    if let number = profile.number { writing.blocks.append(.paragraph(number, .number)) }
    if let addressees = profile.addressees {
      writing.blocks.append(.paragraph(addressees + writing.words.say("：", ":"), .addressee))
    }
    let asOf = writing.words.date(report.request.asOf)
    let basis = profile.basis.map { writing.words.say("根据\($0)，", "Basis: \($0). ") } ?? ""
    let count = report.totals[.leaves]
    writing.paragraph(
      "\(basis)现将\(report.request.unit)\(count)个事项截至\(asOf)的情况通报如下。数据由牵头单位填报，累计数从各事项计划期之初算起。",
      "\(basis)This is where the \(writing.words.items(count)) of \(report.request.unit) stood on \(asOf). The lead offices report the data; cumulative values count from the beginning of each item's own period."
    )
  }

  /// 版记: who gets a copy, who prints it and when; on a page's foot, after the annexes.
  private func record(_ report: PlanReport, _ writing: inout Writing) {
    let words = writing.words
    let profile = report.request.profile
    if let copies = profile.copies {
      writing.blocks.append(
        .paragraph(words.say("抄送：\(copies)。", "Copies: \(copies)."), .copies))
    }
    guard let printer = profile.printer ?? profile.signer else { return }
    let day = words.date(report.request.asOf)
    writing.blocks.append(.paragraph("\(printer)\t\(words.say("\(day)印发", "printed \(day)"))", .printed))
  }

  private func tail(_ report: PlanReport, _ annexes: Annexes, _ writing: inout Writing) {
    let words = writing.words
    if !annexes.filled.isEmpty {
      let names = annexes.filled.enumerated().map {
        "\($0 + 1).\(words.say("", " "))\(writing.annexTitle($1.annex))"
      }
      writing.blocks.append(
        .paragraph(
          words.say("附件：", "Annexes: ") + names.joined(separator: words.say("\n　　　", "; ")), .attachments))
    }
    if let signer = report.request.profile.signer { writing.blocks.append(.paragraph(signer, .signature)) }
    writing.blocks.append(.paragraph(words.date(report.request.asOf), .date))
    if let contact = report.request.profile.contact {
      writing.blocks.append(.paragraph(words.say("（联系人：\(contact)）", "(Contact: \(contact))"), .remark))
    }
  }
}
