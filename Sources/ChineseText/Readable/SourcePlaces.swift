/// Where the scalars of a readable text stand in its source (原文位置).
///
/// Nearly all of them stand one behind the other there too: only where that breaks off a new run begins. A place for
/// each scalar would take more memory than the text.
final class SourcePlaces: Sendable {
  /// A run's first scalar in the readable text and in the source.
  struct Run: Sendable {
    var readable: Int32
    var source: Int32
  }

  private let runs: [Run]
  /// The run in which every 64th scalar of the readable text lies.
  private let marks: [Int32]

  static let none = SourcePlaces([], count: 0)

  /// Runs in order, for a readable text of `count` scalars.
  init(_ runs: [Run], count: Int) {
    self.runs = runs
    var marks: [Int32] = []
    if !runs.isEmpty {
      marks.reserveCapacity(count / 64 + 1)
      var run = 0
      for place in stride(from: 0, through: count, by: 64) {
        while run + 1 < runs.count, Int(runs[run + 1].readable) <= place { run += 1 }
        marks.append(Int32(truncatingIfNeeded: run))
      }
    }
    self.marks = marks
  }

  /// No scalar was left out or taken for another.
  var isEmpty: Bool { runs.isEmpty }

  /// The place in the source of a scalar, or of the text's end.
  func source(of readable: Int) -> Int {
    var run = Int(marks[readable >> 6])
    while run + 1 < runs.count, Int(runs[run + 1].readable) <= readable { run += 1 }
    return Int(runs[run].source) + readable - Int(runs[run].readable)
  }
}

extension [SourcePlaces.Run] {
  /// From here on one behind the other.
  mutating func begin(at readable: Int, source: Int) {
    let run = SourcePlaces.Run(
      readable: Int32(truncatingIfNeeded: readable), source: Int32(truncatingIfNeeded: source))
    if let last, run.source - last.source == run.readable - last.readable { return }
    append(run)
  }
}
