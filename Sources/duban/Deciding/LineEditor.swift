import ChineseText

/// One line of text being typed (行编辑). It counts in characters, so that one press deletes one Chinese character,
/// and shows itself in columns.
struct LineEditor: Hashable, Sendable {
  private(set) var before: [Character]
  private(set) var after: [Character] = []

  init(_ text: String = "") { before = Array(text) }

  var text: String { String(before) + String(after) }

  mutating func press(_ key: Key) {
    switch key {
    case .text(let character): before.append(character)
    case .backspace, .control("h"): _ = before.popLast()
    case .delete, .control("d"): if !after.isEmpty { after.removeFirst() }
    case .left, .control("b"): if let last = before.popLast() { after.insert(last, at: 0) }
    case .right, .control("f"): if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ([], before + after)
    case .end, .control("e"): (before, after) = (before + after, [])
    case .control("u"): before = []
    case .control("k"): after = []
    case .control("w"): deleteWord()
    default: break
    }
  }

  private mutating func deleteWord() {
    while before.last == " " { before.removeLast() }
    while let last = before.last, last != " " { before.removeLast() }
  }

  /// What of it fits into so many columns with the cursor in sight, and the cursor's column.
  func window(columns: Int) -> (text: String, cursor: Int) {
    var shown: [Character] = []
    var width = 0
    for character in before.reversed() {
      let columnsOfIt = DisplayWidth.columns(String(character))
      if width + columnsOfIt > max(columns - 1, 1) { break }
      width += columnsOfIt
      shown.insert(character, at: 0)
    }
    let cursor = width
    for character in after {
      let columnsOfIt = DisplayWidth.columns(String(character))
      if width + columnsOfIt > columns { break }
      width += columnsOfIt
      shown.append(character)
    }
    return (String(shown), cursor)
  }
}
