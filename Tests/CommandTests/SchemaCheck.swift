import Foundation

/// Checks JSON against the schemas of Docs/schema: type, required, properties, items, enum, const and $ref, to the
/// schema's own $defs or to another file.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ name: String) throws {
    let place = TranscriptTests.root.appending(path: "Docs/schema/\(name).json")
    root = try JSONSerialization.jsonObject(with: Data(contentsOf: place)) as? [String: Any] ?? [:]
  }

  /// What doesn't fit, with its path.
  func problems(_ text: String) throws -> [String] {
    problems(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, "")
  }

  private func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let file = schema["$ref"] as? String, file.hasSuffix(".json") {
      guard let other = try? SchemaCheck(String(file.dropLast(5))) else { return ["\(path): no \(file)"] }
      return other.problems(value, other.root, path)
    }
    if let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last,
      let target = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
    {
      return problems(value, target, path)
    }
    var found: [String] = []
    let types = (schema["type"] as? String).map { [$0] } ?? schema["type"] as? [String] ?? []
    if !types.isEmpty, !types.contains(where: { Self.matches(value, $0) }) {
      found.append("\(path) is no \(types)")
    }
    if let constant = schema["const"] as? String, value as? String != constant {
      found.append("\(path) isn't \(constant)")
    }
    if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
      found.append("\(path) is none of \(values)")
    }
    if let fields = value as? [String: Any] {
      for name in schema["required"] as? [String] ?? [] where fields[name] == nil {
        found.append("\(path).\(name) is missing")
      }
      for (name, below) in schema["properties"] as? [String: [String: Any]] ?? [:] {
        if let field = fields[name] { found += problems(field, below, "\(path).\(name)") }
      }
    }
    if let entries = value as? [Any], let below = schema["items"] as? [String: Any] {
      for (index, entry) in entries.enumerated() { found += problems(entry, below, "\(path)[\(index)]") }
    }
    return found
  }

  private static func matches(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": (value as? NSNumber).map(isBoolean) ?? false
    case "integer":
      (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": (value as? NSNumber).map { !isBoolean($0) } ?? false
    default: false
    }
  }

  private static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}
