import FoundationEssentials
import PlanModel

/// One commitment as a ledger's row states it (台账行).
public struct LedgerRow: Hashable, Sendable {
  /// Where it stands.
  public var place: TablePlace
  /// Nil where the ledger gives none: the caller makes one.
  public var code: String?
  public var title: String
  public var kind: CommitmentKind
  public var headings: [String]
  /// The unit of government; nil means the one that the ledger is imported for.
  public var unit: String?
  public var lead: String?
  public var supporting: [String]
  public var weight: Decimal?
  /// 上级编号: the code of the commitment that this is a part of.
  public var parentCode: String?
  public var terms: Terms
  /// Cells of columns that the program doesn't know, by header.
  public var notes: [String: String]
  /// Its latest progress, where the ledger has progress columns and the row fills one in.
  public var progress: ProgressRow?

  public init(
    place: TablePlace, code: String? = nil, title: String, kind: CommitmentKind, headings: [String] = [],
    unit: String? = nil, lead: String? = nil, supporting: [String] = [], weight: Decimal? = nil,
    parentCode: String? = nil, terms: Terms = Terms(), notes: [String: String] = [:],
    progress: ProgressRow? = nil
  ) {
    self.place = place
    self.code = code
    self.title = title
    self.kind = kind
    self.headings = headings
    self.unit = unit
    self.lead = lead
    self.supporting = supporting
    self.weight = weight
    self.parentCode = parentCode
    self.terms = terms
    self.notes = notes
    self.progress = progress
  }

  /// The commitment that the ledger holds, adopted on the day it was taken over.
  ///
  /// - Parameters:
  ///   - unit: the unit where the row names none.
  ///   - parent: the id that `parentCode` stands for.
  public func commitment(
    id: String, code: String, period: Period, unit: String, parent: String? = nil,
    adopted: CalendarDate? = nil
  ) -> Commitment {
    Commitment(
      id: id, code: code, title: title, kind: kind, headings: headings, period: period,
      unit: self.unit ?? unit, lead: lead, supporting: supporting, weight: weight, parent: parent,
      original: terms, adopted: adopted, notes: notes)
  }
}

/// What a table says, and what in it could not be taken (台账读取结果).
public struct LedgerReading: Hashable, Sendable {
  public var content: TableContent
  /// Of a ledger.
  public var rows: [LedgerRow]
  /// Of a progress table; a ledger's progress stands in its rows.
  public var progress: [ProgressRow]
  /// Rows that were not taken, each with its reason; whether the rest is taken all the same is the caller's choice.
  public var problems: [Finding]
  /// Taken, but a person should look.
  public var findings: [Finding]
  /// The date above the header (截至2023年11月30日), which counts where a row gives none.
  public var headDate: CalendarDate?
  /// A column gives deadlines; without one all of them are the plan's end.
  public var hasDue = false

  public init(
    content: TableContent, rows: [LedgerRow] = [], progress: [ProgressRow] = [], problems: [Finding] = [],
    findings: [Finding] = [], headDate: CalendarDate? = nil
  ) {
    self.content = content
    self.rows = rows
    self.progress = progress
    self.problems = problems
    self.findings = findings
    self.headDate = headDate
  }
}

/// Why a file is no ledger at all.
public enum LedgerError: Error, Hashable, Sendable {
  case empty(file: String)
  /// No row names 编号 or 事项 beside another known column; `headers` is what the first filled row holds.
  case noHeader(file: String, headers: [String])
}
