import PlanSeeds

/// A file of word lists (词组文件) in `Seeds/vocabulary`: `[name]` opens a list, then one word a line.
enum CueFile: String, CaseIterable, Sendable {
  case structure, clauses, judgement, facts

  /// Every list by its name, read on first use.
  var lists: [String: [String]] {
    switch self {
    case .structure: Self.structureLists
    case .clauses: Self.clauseLists
    case .judgement: Self.judgementLists
    case .facts: Self.factLists
    }
  }

  private static let structureLists = read(.structure)
  private static let clauseLists = read(.clauses)
  private static let judgementLists = read(.judgement)
  private static let factLists = read(.facts)

  private static func read(_ file: Self) -> [String: [String]] {
    guard let bytes = SeedFiles.bytes("vocabulary/reading-cues-\(file.rawValue).txt") else { return [:] }
    var lists: [String: [String]] = [:]
    var name = ""
    for line in bytes.split(separator: 0x0A) {
      if line.first == UInt8(ascii: "#") { continue }
      if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        lists[name] = []
      } else {
        lists[name, default: []].append(String(decoding: line, as: UTF8.self))
      }
    }
    return lists
  }
}
