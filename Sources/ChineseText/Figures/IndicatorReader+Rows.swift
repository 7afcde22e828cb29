import PlanModel

/// 分别: names in a row and figures in a row, each with its own (分别为).
extension IndicatorReader {
  /// 东湾、西湾分别新建公厕2座、3座: the first is 东湾新建公厕, the second 西湾新建公厕.
  func distribute(_ figures: inout [ScannedFigure], in range: Range<Int>) {
    var index = 0
    while index < figures.count {
      var end = index + 1
      while end < figures.count, isJoint(figures[end - 1].range.upperBound, figures[end].range.lowerBound) {
        end += 1
      }
      if end - index >= 2, let names = names(of: figures[index], count: end - index, floor: range.lowerBound)
      {
        for (place, name) in names.enumerated() { figures[index + place].indicator = name }
      }
      index = end
    }
  }

  private func isJoint(_ from: Int, _ to: Int) -> Bool {
    to - from == 1 && Self.joints.contains(s[from])
  }

  private static let joints = ScalarSet("、和与及")

  /// The names before 分别, each with what they share; nil where they are not as many as the figures.
  private func names(of first: ScannedFigure, count: Int, floor: Int) -> [String]? {
    var start = first.range.lowerBound
    var apart: Int?
    while start > floor, !isBorder(s[start - 1]), first.range.lowerBound - start < 60 {
      start -= 1
      if s[start] == 0x5206, s[start + 1] == 0x522B { apart = start }
    }
    guard let apart, apart > start else { return nil }
    var names: [Range<Int>] = []
    var from = withoutLeads(start, apart)
    for at in from..<apart where Self.joints.contains(s[at]) {
      names.append(from..<at)
      from = at + 1
    }
    names.append(from..<apart)
    guard names.count == count, names.allSatisfy({ (2...10).contains($0.count) }) else { return nil }
    let shared = withoutTails(apart + 2, first.range.lowerBound)
    let tail = shared.isEmpty ? sharedTail(names) : shared
    return names.enumerated().map { place, name in
      let isWhole = shared.isEmpty && place == names.count - 1
      return String(scalars: s[name]) + (isWhole ? "" : String(scalars: s[tail]))
    }
  }

  /// 工业、农业产值: names of one length before a longer last one share its end.
  private func sharedTail(_ names: [Range<Int>]) -> Range<Int> {
    let end = names[names.count - 1].upperBound
    let length = names[0].count
    guard names.dropLast().allSatisfy({ $0.count == length }), names[names.count - 1].count > length else {
      return end..<end
    }
    return names[names.count - 1].lowerBound + length..<end
  }
}
