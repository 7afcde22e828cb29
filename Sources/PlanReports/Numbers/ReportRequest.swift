import FoundationEssentials
import PlanModel

/// How often a report comes, and with it what it holds (通报种类).
public enum ReportKind: String, Hashable, Sendable, CaseIterable {
  /// 周清单: what came in, what is late, what falls due next week.
  case weekly
  /// 月调度: lights and their changes, arrears by office with cause and next step.
  case monthly
  /// 季度督办通报: the circular with its four attached tables.
  case quarterly
  /// 年度对账: the verdict of every commitment, what is carried over and why.
  case annual
}

/// What an office's papers need beside the numbers (文头文尾); an empty field is left out of the paper.
public struct OfficeProfile: Hashable, Sendable {
  /// 发文机关标志 or the bulletin's name.
  public var masthead: String?
  /// 发文字号 or the issue line.
  public var number: String?
  /// 主送: 各村（社区）、镇直各办（中心）.
  public var addressees: String?
  /// 署名.
  public var signer: String?
  /// 联系人、电话.
  public var contact: String?
  /// The paper that the plan was broken down in: 《2023年任务分解表》.
  public var basis: String?
  /// 抄送, the offices that get a copy; on formal papers.
  public var copies: String?
  /// 印发机关, on formal papers.
  public var printer: String?
  /// By when offices answer; nil is 15 days after the report's date (ours).
  public var replyBy: CalendarDate?

  public init(
    masthead: String? = nil, number: String? = nil, addressees: String? = nil, signer: String? = nil,
    contact: String? = nil, basis: String? = nil, copies: String? = nil, printer: String? = nil,
    replyBy: CalendarDate? = nil
  ) {
    self.masthead = masthead
    self.number = number
    self.addressees = addressees
    self.signer = signer
    self.contact = contact
    self.basis = basis
    self.copies = copies
    self.printer = printer
    self.replyBy = replyBy
  }
}

/// Which report is wanted.
public struct ReportRequest: Hashable, Sendable {
  public var kind: ReportKind
  /// The reporting period: 2023Q3, 2023-09, 2023.
  public var period: Period
  public var asOf: CalendarDate
  /// The unit of government: 青溪镇.
  public var unit: String
  public var profile: OfficeProfile
  /// With the red head, the red rule and the record block of a formal paper (红头); else an internal bulletin's.
  public var isFormal = false

  public init(
    kind: ReportKind, period: Period, asOf: CalendarDate, unit: String,
    profile: OfficeProfile = OfficeProfile()
  ) {
    self.kind = kind
    self.period = period
    self.asOf = asOf
    self.unit = unit
    self.profile = profile
  }
}
