/// Whether a row's title can be that of the item which its code names (事项名相近).
///
/// Offices shorten and mend titles; what shares hardly a character with the item's is another item's.
enum TitleLikeness {
  static func isNear(_ title: String, _ own: String) -> Bool {
    let (a, b) = (Set(title.filter(isInk)), Set(own.filter(isInk)))
    guard !a.isEmpty, !b.isEmpty else { return true }
    return a.intersection(b).count * 2 >= min(a.count, b.count)
  }

  private static func isInk(_ character: Character) -> Bool {
    !character.isWhitespace && !character.isPunctuation && !character.isNumber
  }
}
