import PlanModel

/// What the help says of the recording commands and their options.
enum RecordingHelp {
  static let by = Phrase(
    zh: "经手的单位或人；默认取 $DUBAN_USER，再取系统用户名。",
    en: "Who does this; by default $DUBAN_USER, else the system's user.")
  static let initialize = Phrase(zh: "建立台账和它的第一个单位。", en: "A store and its first unit.")
  static let unit = Phrase(zh: "单位：查看、添加。", en: "Units: list, add.")
  static let unitList = Phrase(zh: "列出单位。", en: "List the units.")
  static let unitAdd = Phrase(zh: "添加一个单位。", en: "Add a unit.")
  static let plan = Phrase(zh: "计划：各单位各时期有哪些事项。", en: "Plans: what each unit has for each period.")
  static let importing = Phrase(
    zh: "导入一份报告，或台账、进展表格。", en: "A report, or a ledger or progress spreadsheet, into the store.")
  static let review = Phrase(zh: "草稿：查看、采纳、不采纳。", en: "Drafts: list, accept, reject.")
  static let reviewList = Phrase(zh: "列出草稿。", en: "List the drafts.")
  static let reviewAccept = Phrase(zh: "采纳草稿。", en: "Adopt drafts.")
  static let reviewReject = Phrase(zh: "不采纳草稿。", en: "Reject drafts.")
  static let add = Phrase(zh: "登记一项承诺，即时采纳。", en: "Add a commitment; it is adopted at once.")
  static let edit = Phrase(
    zh: "修改草稿，或已采纳事项的责任单位等。", en: "Edit a draft, or of an adopted item what is no original.")
  static let progress = Phrase(zh: "登记进展。", en: "Record progress.")
  static let evidence = Phrase(zh: "登记凭证。", en: "Record a proof.")
  static let adjust = Phrase(
    zh: "调整目标、时限或范围，暂停或恢复；原来的保留。",
    en: "Change target, deadline or scope, suspend or resume; the original stays.")
  static let withdraw = Phrase(zh: "撤销一项承诺。", en: "Withdraw a commitment.")
  static let link = Phrase(zh: "承诺与完成情况的对应关系。", en: "Which outcome answers which commitment.")
  static let linkList = Phrase(zh: "列出对应关系。", en: "List the links.")
  static let linkPropose = Phrase(
    zh: "在后来的报告里找回应，列为候选。", en: "Look for answers in the later reports.")
  static let linkAccept = Phrase(zh: "采纳对应关系。", en: "Accept links.")
  static let linkReject = Phrase(zh: "否定对应关系。", en: "Reject links.")
  static let linkAdd = Phrase(zh: "手工添加一条对应关系。", en: "Add a link by hand.")
  static let signoff = Phrase(
    zh: "销号：申请、核实、退回、批准、重新打开。", en: "Sign-off: request, verify, return, approve, reopen.")
  static let request = Phrase(zh: "申请销号。", en: "Ask for sign-off.")
  static let verify = Phrase(zh: "核实。", en: "Confirm what was asked for.")
  static let giveBack = Phrase(zh: "退回，写明理由。", en: "Return it, with a reason.")
  static let approve = Phrase(zh: "批准；不能由申请人批准。", en: "Approve; not by the one who asked.")
  static let reopen = Phrase(zh: "重新打开，写明理由。", en: "Reopen it, with a reason.")
  static let profile = Phrase(zh: "单位信息：全称、版头、文号等。", en: "What the unit's papers need.")
  static let profileSet = Phrase(zh: "设定一项。", en: "Set one.")
  static let profileList = Phrase(zh: "列出各项。", en: "List them.")

  static let unitName = Phrase(zh: "单位名称。", en: "The unit's name.")
  static let unitCode = Phrase(zh: "单位代号，用于编号：XH-2023-001。", en: "Its code, for codes such as XH-2023-001.")
  static let level = Phrase(zh: "层级；默认按名称判断。", en: "Its level; by default as the name says.")
  static let under = Phrase(zh: "上级单位；默认台账的第一个单位。", en: "The unit above; by default the first.")
  static let file = Phrase(
    zh: "报告（.txt、网页等），或表格（.csv、.xlsx）。", en: "A report, or a spreadsheet (.csv, .xlsx).")
  static let planPeriod = Phrase(
    zh: "计划的时期：2023、2023H2、2023Q4。", en: "The plan's period: 2023, 2023H2, 2023Q4.")
  static let accept = Phrase(
    zh: "直接采纳哪些：firm 明确的，all 全部；默认都是草稿。",
    en: "Which to adopt at once: firm or all; by default all are drafts.")
  static let ofUnit = Phrase(zh: "所属单位（政府）；默认台账的第一个单位。", en: "The unit of government; by default the first.")
  static let title = Phrase(zh: "事项。", en: "What is promised.")
  static let target = Phrase(
    zh: "目标：'>=20公里'、'增长6.5%左右'；几个之间用；隔开。",
    en: "The target: '>=20km', '~6.5%'; several with ; between.")
  static let due = Phrase(
    zh: "完成时限：2023-12-31、2023-12、2023Q3。", en: "The deadline: 2023-12-31, 2023-12, 2023Q3.")
  static let lead = Phrase(zh: "牵头单位。", en: "The lead office.")
  static let support = Phrase(zh: "配合单位，之间用、隔开。", en: "Supporting offices, with commas between.")
  static let kind = Phrase(
    zh: "类型：指标、项目、任务、常规。", en: "Its kind: indicator, project, action, standing.")
  static let heading = Phrase(zh: "板块。", en: "The heading that it stands under.")
  static let weight = Phrase(zh: "权重。", en: "Its weight.")
  static let parent = Phrase(zh: "上级事项的编号。", en: "The code of the item that it is a part of.")
  static let code = Phrase(zh: "编号。", en: "The code.")
  static let newCode = Phrase(zh: "编号；默认自动编。", en: "The code; by default the next free one.")
  static let value = Phrase(zh: "完成值（累计）：8公里。", en: "The value so far: 8km.")
  static let on = Phrase(zh: "所说的日期；默认今天。", en: "The day that it speaks of; by default today.")
  static let grade = Phrase(
    zh: "凭证等级：E0 口头 … E4 统计或审计；默认 E2。", en: "Evidence: E0 word of mouth … E4 statistics; by default E2.")
  static let note = Phrase(zh: "说明。", en: "A note.")
  static let problem = Phrase(zh: "存在的问题。", en: "The problem.")
  static let next = Phrase(zh: "下一步。", en: "The next step.")
  static let percent = Phrase(zh: "完成率（%），没有完成值时用。", en: "Completion in percent, where there is no value.")
  static let stage = Phrase(zh: "项目节点：签约、开工、竣工验收、投产 …", en: "The project's stage.")
  static let indicator = Phrase(
    zh: "有几个目标时指明哪一个：名称、原文或第几个。",
    en: "Which target, where there are several: its name, its words or its place.")
  static let replaces = Phrase(zh: "更正哪一条进展（它的编号）。", en: "The id of the entry that this one corrects.")
  static let authority = Phrase(
    zh: "依据：人大决议、上级调整、领导批示、口径变化。", en: "On whose authority: congress, superior, leader, definition.")
  static let number = Phrase(zh: "文号。", en: "The document's number.")
  static let reason = Phrase(zh: "理由。", en: "The reason.")
  static let scope = Phrase(zh: "新的范围。", en: "The new scope.")
  static let suspend = Phrase(zh: "暂停。", en: "Suspend it.")
  static let resume = Phrase(zh: "恢复。", en: "Resume it.")
  static let reference = Phrase(zh: "凭证：文件名、文号或网址。", en: "The proof: a file, a number or an address.")
  static let linkIds = Phrase(zh: "对应关系的序号，见 duban link。", en: "Numbers of links; see duban link.")
  static let auto = Phrase(zh: "采纳程序有把握的那些。", en: "Those that the program would stand for.")
  static let outcomeId = Phrase(zh: "完成情况的序号，见 duban search。", en: "The outcome's number.")
  static let relation = Phrase(
    zh: "关系：exceeded、met、partly、missed、reported、contradicts。",
    en: "exceeded, met, partly, missed, reported or contradicts.")
  static let state = Phrase(
    zh: "只看：proposed、accepted、rejected。", en: "Only proposed, accepted or rejected ones.")
  static let codes = Phrase(zh: "编号；all 为全部。", en: "Codes; all for all of them.")
  static let firmOnly = Phrase(zh: "明确（可核查）。", en: "Firm.")
}
