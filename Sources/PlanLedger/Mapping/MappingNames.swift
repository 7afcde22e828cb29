/// How offices head their columns (列名词表): data, handed in by whoever has it.
public struct MappingNames: Sendable {
  private var roles: [String: [MappingRole]] = [:]

  /// - Parameter entries: a header and the names of its roles, parted by spaces: `目标任务`, `title target`.
  public init(_ entries: [[String]]) {
    for entry in entries where entry.count >= 2 {
      let known = entry[1].split(separator: " ").compactMap { MappingRole(String($0)) }
      if !known.isEmpty { roles[CellText(entry[0]).string.lowercased()] = known }
    }
  }

  /// What a header may be, and how sure that is: 3 by its whole name, 2 without what stands in brackets, 1 by the
  /// longest name in it.
  func candidates(_ header: String) -> (roles: [MappingRole], score: Int)? {
    let whole = CellText(header).string.lowercased().filter { $0 != ";" }
    if let known = roles[whole] { return (known, 3) }
    let bare = String(whole.prefix { $0 != "(" && $0 != "[" })
    if let known = roles[bare] { return (known, 2) }
    if let column = Column(header: bare), column != .key { return ([.column(column)], 2) }
    var best: (name: String, roles: [MappingRole])?
    for (name, known) in roles where name.count >= 2 && bare.holds(anyOf: [name]) {
      // The last of two equally long ones: a Chinese compound says last what it is.
      let isBetter = best.map {
        (name.count, Self.end(of: name, in: bare)) > ($0.name.count, Self.end(of: $0.name, in: bare))
      }
      if isBetter ?? true { best = (name, known) }
    }
    return best.map { ($0.roles, 1) }
  }

  private static func end(of name: String, in text: String) -> Int {
    let (part, whole) = (Array(name), Array(text))
    guard part.count <= whole.count else { return 0 }
    for start in stride(from: whole.count - part.count, through: 0, by: -1)
    where Array(whole[start..<(start + part.count)]) == part {
      return start + part.count
    }
    return 0
  }
}
