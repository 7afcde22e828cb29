import PlanModel
import Testing

@testable import PlanLedger

@Suite struct CellTests {
  @Test(arguments: CorpusLine.read("targets.txt"))
  func aTargetCellReadsAsItsCorpusSays(line: CorpusLine) {
    let actual: String
    do {
      let targets = try TargetParser().parse(line.text)
      actual = targets.isEmpty ? "none" : targets.map(Self.describe).joined(separator: " | ")
    } catch .emptyRange { actual = "emptyRange" } catch { actual = "noNumber" }
    #expect(actual == line.expected, sourceLocation: line.location)
  }

  @Test(arguments: CorpusLine.read("values.txt"))
  func aValueCellReadsAsItsCorpusSays(line: CorpusLine) {
    let actual: String
    do {
      guard let value = try ValueParser().parse(line.text) else {
        #expect("empty" == line.expected, sourceLocation: line.location)
        return
      }
      var words = [value.quantity.value.description]
      if !value.quantity.unit.text.isEmpty { words.append(value.quantity.unit.text) }
      if value.isAbout { words.append("about") }
      if let remark = value.remark { words.append("remark(\(remark))") }
      actual = words.joined(separator: " ")
    } catch .masked { actual = "masked" } catch .range { actual = "range" } catch {
      actual = "noNumber"
    }
    #expect(actual == line.expected, sourceLocation: line.location)
  }

  @Test(arguments: CorpusLine.read("dues.txt"))
  func aDateCellReadsAsItsCorpusSays(line: CorpusLine) {
    let actual: String
    do {
      actual = try DueParser(period: Period("2023")).parse(line.text)?.description ?? "none"
    } catch .noSuchDate { actual = "noSuchDate" } catch .unreadable { actual = "unreadable" } catch {
      actual = "noYear"
    }
    #expect(actual == line.expected, sourceLocation: line.location)
  }

  @Test func theCorpusFilesAreFound() {
    #expect(CorpusLine.read("targets.txt").count > 40)
    #expect(CorpusLine.read("values.txt").count > 20)
    #expect(CorpusLine.read("dues.txt").count > 40)
  }

  @Test func aDateWithoutAYearNeedsAPlan() {
    #expect(throws: DueProblem.noYear("2月底")) { try DueParser().parse("2月底") }
  }

  @Test func theTitleSaysWhatABareNumberMeasures() throws {
    #expect(try TargetParser(title: "规上工业增加值增速").parse("8%").first?.measure == .growth)
    #expect(try TargetParser(title: "城镇登记失业率").parse("4.5%左右").first?.direction == .down)
    #expect(try TargetParser(title: "自来水覆盖率").parse("98%").first?.measure == .share)
  }

  private static func describe(_ target: Target) -> String {
    if target.setting == .notSet { return "notSet" }
    var value = target.value?.description ?? "masked"
    if let upper = target.upper { value += " to \(upper)" }
    let curve: String
    switch target.curve {
    case .linear: curve = "linear"
    case .snapshot: curve = "snapshot"
    case .rate: curve = "rate"
    default: curve = "other"
    }
    func dash(_ text: String) -> String { text.isEmpty ? "-" : text }
    return
      "\(dash(target.indicator)) \(target.comparator.rawValue) \(value) \(dash(target.unit.text)) \(target.measure) \(target.accrual) \(target.direction) \(curve)"
  }
}
