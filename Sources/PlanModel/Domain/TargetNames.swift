/// How a report says which of several targets it speaks of (对应的目标).
///
/// A target is named by its indicator. Where that is empty or another's too, by its own words, and where those are
/// another's too, by its place, counted from 1.
extension [Target] {
  /// The names of all, in order, no two alike.
  public var names: [String] { indices.map(name) }

  private func name(_ index: Int) -> String {
    let own = self[index]
    if !own.indicator.isEmpty, count(where: { $0.indicator == own.indicator }) == 1 { return own.indicator }
    if !own.text.isEmpty, count(where: { $0.text == own.text }) == 1 { return own.text }
    return String(index + 1)
  }

  /// The targets that a person's word means: by indicator or own words, else by place, else by a part of the indicator.
  public func indices(named word: String) -> [Int] {
    let exact = indices.filter { self[$0].indicator == word }
    if !exact.isEmpty { return exact }
    let said = indices.filter { self[$0].text == word }
    if !said.isEmpty { return said }
    if let place = Int(word), indices.contains(place - 1) { return [place - 1] }
    return word.isEmpty ? [] : indices.filter { self[$0].indicator.contains(word) }
  }

  /// What an entry keeps as its indicator, so that it is found again: the indicator where that, or the value's unit, is
  /// enough.
  public func kept(_ index: Int, for value: Quantity?) -> String {
    let own = self[index]
    let alike = indices.filter { other in
      guard self[other].indicator == own.indicator else { return false }
      return value.map { self[other].unit.isComparable(with: $0.unit) } ?? true
    }
    return alike.count <= 1 && (value != nil || !own.indicator.isEmpty) ? own.indicator : name(index)
  }

  /// The target that an entry speaks of: by its name, else by its unit, else the first; nil where there is none.
  public func index(of entry: ProgressEntry) -> Int? {
    func fits(_ index: Int) -> Bool {
      entry.value.map { $0.unit.isComparable(with: self[index].unit) } ?? true
    }
    let named = entry.indicator.map(indices(named:)) ?? []
    return named.first(where: fits) ?? indices.first(where: fits) ?? named.first ?? indices.first
  }
}
