import FoundationEssentials
import PlanModel

/// A value of a report's JSON, put on paper as it is made: keys sorted, two spaces to a level, no escaped slashes, as
/// Foundation's encoder prints it.
indirect enum JSONNode {
  case null
  case bool(Bool)
  case int(Int)
  case decimal(Decimal)
  case text(String)
  case array([JSONNode])
  /// Made one by one while they are written: a ledger's items needn't all be there at once.
  case each(Int, (Int) -> JSONNode)
  case object([(String, JSONNode)])

  /// One decimal, half away from zero, as everywhere in print; null for no number.
  static func one(_ value: Decimal?) -> JSONNode { value.map { .decimal($0.rounded(1)) } ?? .null }
  static func optional(_ value: String?) -> JSONNode { value.map(JSONNode.text) ?? .null }
  static func day(_ value: CalendarDate?) -> JSONNode { value.map { .text("\($0)") } ?? .null }
  static func texts(_ values: [String]) -> JSONNode { .each(values.count) { .text(values[$0]) } }
  static func share(_ share: Share) -> JSONNode {
    .object([("count", .int(share.part)), ("of", .int(share.whole)), ("percent", one(share.percent))])
  }

  /// The node as a file's text.
  var file: String {
    var out: [UInt8] = []
    write(&out, depth: 0)
    out.append(UInt8(ascii: "\n"))
    return String(decoding: out, as: UTF8.self)
  }

  private func write(_ out: inout [UInt8], depth: Int) {
    switch self {
    case .null: out += "null".utf8
    case .bool(let value): out += (value ? "true" : "false").utf8
    case .int(let value): out += "\(value)".utf8
    case .decimal(let value): out += value.digits.utf8
    case .text(let text): Self.quote(text, &out)
    case .array(let nodes):
      Self.list(nodes.count, "[", "]", &out, depth) { nodes[$0].write(&$1, depth: depth + 1) }
    case .each(let count, let node):
      Self.list(count, "[", "]", &out, depth) { node($0).write(&$1, depth: depth + 1) }
    case .object(let members):
      let sorted =
        zip(members, members.dropFirst()).allSatisfy { $0.0 < $1.0 }
        ? members : members.sorted { $0.0 < $1.0 }
      Self.list(sorted.count, "{", "}", &out, depth) {
        Self.quote(sorted[$0].0, &$1)
        $1 += " : ".utf8
        sorted[$0].1.write(&$1, depth: depth + 1)
      }
    }
  }

  private static func list(
    _ count: Int, _ open: StaticString, _ close: StaticString, _ out: inout [UInt8], _ depth: Int,
    _ member: (Int, inout [UInt8]) -> Void
  ) {
    open.withUTF8Buffer { out += $0 }
    if count == 0 { out.append(UInt8(ascii: "\n")) }
    for index in 0..<count {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      line(depth + 1, &out)
      member(index, &out)
    }
    line(depth, &out)
    close.withUTF8Buffer { out += $0 }
  }

  private static func line(_ depth: Int, _ out: inout [UInt8]) {
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<(2 * depth) { out.append(UInt8(ascii: " ")) }
  }

  private static func quote(_ text: String, _ out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): out += "\\\"".utf8
      case UInt8(ascii: "\\"): out += "\\\\".utf8
      case 0x08: out += "\\b".utf8
      case 0x09: out += "\\t".utf8
      case 0x0A: out += "\\n".utf8
      case 0x0C: out += "\\f".utf8
      case 0x0D: out += "\\r".utf8
      case 0..<0x20:
        out += "\\u00".utf8
        out.append(UInt8(ascii: "0") + byte >> 4)
        out += String(byte & 15, radix: 16).utf8
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
