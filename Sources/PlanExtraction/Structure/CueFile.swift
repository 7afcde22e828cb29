import ChineseText
import PlanSeeds

/// A file of word lists (词组文件) in `Seeds/vocabulary`: `[name]` opens a list, then words, one or more a line.
enum CueFile: Int, CaseIterable, Sendable {
  case structure, clauses, judgement, facts

  var name: StaticString {
    switch self {
    case .structure: "structure"
    case .clauses: "clauses"
    case .judgement: "judgement"
    case .facts: "facts"
    }
  }

  init?(name: String) {
    guard let file = Self.allCases.first(where: { $0.name.description == name }) else { return nil }
    self = file
  }

  /// Its lists in the order of the file, found on first use; nothing of them is copied.
  var lists: [CueList] { Self.lists[rawValue] }

  private static let lists: [[CueList]] = {
    var number = 0
    return allCases.map { file in
      var lists: [CueList] = []
      guard let bytes = SeedFiles.bytes("vocabulary/reading-cues-\(file.name).txt") else { return [] }
      bytes.forEachLine { line in
        if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
          lists.append(
            CueList(name: UnsafeBufferPointer(rebasing: line.dropFirst().dropLast()), number: number))
          number += 1
        } else if line.first != UInt8(ascii: "#"), !lists.isEmpty {
          lists[lists.count - 1].add(line)
        }
      }
      return lists
    }
  }()

  /// A list by its name.
  func list(_ name: StaticString) -> CueList? {
    let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return lists.first { $0.name.elementsEqual(wanted) }
  }
}

/// A list of words as its lines stand in the binary (词组).
struct CueList: @unchecked Sendable {
  let name: UnsafeBufferPointer<UInt8>
  /// Its place among the lists of all files.
  let number: Int
  /// The words of one line have one value where they are counted.
  private(set) var lines: [UnsafeBufferPointer<UInt8>] = []

  init(name: UnsafeBufferPointer<UInt8>, number: Int) {
    self.name = name
    self.number = number
  }

  mutating func add(_ line: UnsafeBufferPointer<UInt8>) { lines.append(line) }

  /// How long its lines are together, in bytes.
  var size: Int { lines.reduce(0) { $0 + $1.count } }

  func forEachWord(_ body: (_ word: UnsafeBufferPointer<UInt8>, _ line: Int) -> Void) {
    for line in lines.indices { lines[line].forEachWord { body($0, line) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The lines between line feeds, without the empty ones.
  func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var start = startIndex
    while start < endIndex {
      var end = start
      while end < endIndex, self[end] != UInt8(ascii: "\n") { end += 1 }
      if end > start { body(UnsafeBufferPointer(rebasing: self[start..<end])) }
      start = end + 1
    }
  }
}
