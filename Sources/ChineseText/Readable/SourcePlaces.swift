/// Where the scalars of a readable text stand in its source (原文位置).
///
/// Nearly all of them stand one behind the other there too: only where that breaks off a new run begins. A place for
/// each scalar would take more memory than the text.
struct SourcePlaces: Sendable {
  /// A run's first scalar in the readable text and in the source; the last one stands for the end of both.
  private var runs: [(readable: Int, source: Int)] = []

  /// No scalar was left out or taken for another.
  var isEmpty: Bool { runs.isEmpty }

  /// From here on one behind the other.
  mutating func begin(at readable: Int, source: Int) {
    if let last = runs.last, source - last.source == readable - last.readable { return }
    runs.append((readable, source))
  }

  /// The place in the source of a scalar, or of the text's end.
  func source(of readable: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].readable <= readable { low = middle } else { high = middle }
    }
    return runs[low].source + readable - runs[low].readable
  }
}
