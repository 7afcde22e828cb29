/// The tables whose rows a journal entry seals: their columns in the order in which they are written and hashed.
///
/// `order` is the order of a journal entry's rows, which is also the order in which a session writes them.
struct SealedTable: Hashable {
  let name: String
  /// Its columns with a space between them: most runs need those of two tables.
  private let columnNames: StaticString
  let order: String

  var columns: [String] { list.split(separator: " ").map(String.init) }

  /// `identity, unitId, planId`: as a statement names them.
  var columnList: String { list.replacing(UInt8(ascii: " "), with: ", ") }
  var columnCount: Int { list.utf8.count { $0 == UInt8(ascii: " ") } + 1 }
  private var list: String { String(describing: columnNames) }

  static let all: [SealedTable] = [
    document, plan, commitment, target, milestone, progress, evidence, adjustment, signOff, outcome, figure,
    linkDecision, examination, publishedReport, publishedLight, draftDecision, linkUndo, linkJudgement,
    learnedAlias, tenure, assignment, followUp, retraction,
  ]

  static let document = SealedTable(
    "document", "sha256 name kind title unitId issued reviewed planned characters original text", order: "id")
  static let plan = SealedTable(
    "plan", "identity unitId period firstDay lastDay title documentId adopted", order: "id")
  static let commitment = SealedTable(
    "commitment",
    "identity unitId planId code title kind firm modality headings due dueDay scope documentId spanStart spanEnd quote adopted",
    order: "id")
  static let target = SealedTable(
    "target",
    "commitmentId version position indicator setting comparator value upper unit baseline measure accrual direction curve weight text",
    order: "commitmentId, version, position")
  static let milestone = SealedTable(
    "milestone", "commitmentId position name stage planned weight", order: "commitmentId, position")
  static let progress = SealedTable(
    "progress",
    "commitmentId day position value unit grade percent stage milestone indicator identity replaces recordedAt by note problem nextStep",
    order: "position")
  static let evidence = SealedTable(
    "evidence", "commitmentId entry grade day reference sha256 note by recordedAt", order: "id")
  static let adjustment = SealedTable(
    "adjustment",
    "identity commitmentId version day recordedAt change due scope reason authority number by", order: "id")
  static let signOff = SealedTable(
    "signOff", "identity commitmentId action day recordedAt by reason", order: "id")
  static let outcome = SealedTable(
    "outcome", "documentId name spanStart spanEnd quote firm status headings stage rule", order: "id")
  static let figure = SealedTable(
    "figure",
    "commitmentId outcomeId spanStart spanEnd quote indicator value upper unit comparator measure attribute rule",
    order: "id")
  static let linkDecision = SealedTable(
    "linkDecision", "linkId state relation day recordedAt by reason", order: "id")
  static let examination = SealedTable(
    "examination", "commitmentId documentId day result reasons", order: "commitmentId, documentId")
  static let publishedReport = SealedTable(
    "publishedReport", "identity kind period day knownAt options by", order: "id")
  static let publishedLight = SealedTable(
    "publishedLight", "commitmentId reportId light", order: "commitmentId, reportId")
  static let tenure = SealedTable("tenure", "identity unitId post holder day by recordedAt", order: "id")
  static let assignment = SealedTable(
    "assignment", "identity commitmentId role names day by recordedAt", order: "id")
  static let followUp = SealedTable(
    "followUp", "identity adjustmentId step day number by recordedAt", order: "id")
  static let retraction = SealedTable("retraction", "commitmentId entry by recordedAt", order: "id")

  static let draftDecision = SealedTable(
    "draftDecision", "identity commitmentId action undoes before others day recordedAt by reason", order: "id"
  )
  static let linkUndo = SealedTable("linkUndo", "decisionId day recordedAt by reason", order: "id")
  static let linkJudgement = SealedTable(
    "linkJudgement", "linkId state relation day recordedAt by reason", order: "id")
  static let learnedAlias = SealedTable(
    "learnedAlias", "name standard state day recordedAt by reason", order: "id")

  // Names are unique; comparing columns as well would only cost time, and a bulk import looks tables up for every row.
  static func == (a: Self, b: Self) -> Bool { a.name == b.name }
  func hash(into hasher: inout Hasher) { hasher.combine(name) }

  private init(_ name: String, _ columns: StaticString, order: String) {
    self.name = name
    columnNames = columns
    self.order = order
  }
}

extension String {
  /// One pass over the bytes; the library's own way asks the runtime for half a dozen types.
  fileprivate func replacing(_ byte: UInt8, with text: StaticString) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count * 2)
    for own in utf8 {
      if own == byte {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
      } else {
        bytes.append(own)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
