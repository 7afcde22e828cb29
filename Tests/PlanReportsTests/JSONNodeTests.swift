import FoundationEssentials
import Testing

@testable import PlanReports

@Suite struct JSONNodeTests {
  /// The same value for Foundation's encoder.
  private struct Sample: Encodable {
    var list: [String] = ["一", "a/b", "\"\\", "\u{1}\u{1F}\t\n\r\u{8}\u{C}", "<&>", "\u{2028}é😀"]
    var empty: [Int] = []
    var inner: [String: Decimal] = ["negative": Decimal(-5) / 10, "whole": 12, "zero": 0]
    var flag = true
    var nothing: [String: [Int]] = ["none": []]
  }

  @Test func itIsPrintedAsFoundationPrintsIt() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let sample = Sample()
    let node = JSONNode.object([
      ("list", .texts(sample.list)), ("empty", .array([])), ("flag", .bool(true)),
      ("nothing", .object([("none", .each(0) { .int($0) })])),
      (
        "inner",
        .object([("negative", .decimal(Decimal(-5) / 10)), ("whole", .int(12)), ("zero", .decimal(0))])
      ),
    ])
    #expect(node.file == String(decoding: try encoder.encode(sample), as: UTF8.self) + "\n")
  }
}
