import FoundationEssentials
import PlanModel

/// Which figures of a commitment are held against the outcome (目标数据).
extension FigureAnswer {
  /// The figures that are held against the outcome: not those that describe, and not the count of things just
  /// named (大坞、石门两座山塘).
  var targets: [Figure] {
    commitment.figures.filter { !$0.isAttribute && !countsNames($0) }
      .map { changed($0, in: commitment.quote, from: commitment.span.start) }
  }
  var hasTargets: Bool { !targets.isEmpty }

  private func countsNames(_ figure: Figure) -> Bool {
    guard let value = figure.value, value >= 2, value <= 9, figure.comparator == .exactly else {
      return false
    }
    let scalars = Array(commitment.quote.unicodeScalars)
    let at = figure.span.start - commitment.span.start
    guard at > 4, at <= scalars.count,
      !scalars[..<at].suffix(1).contains(where: { "，：".unicodeScalars.contains($0) })
    else { return false }
    // 规上企业5家、限上企业8家: what stands before the 、 is counted, not named.
    let isList = !commitment.figures.contains {
      $0.span.end < figure.span.start && figure.span.start - $0.span.end <= 8
    }
    return isList && scalars[max(0, at - 8)..<at].contains("、")
      && !scalars[(at - 4)..<at].contains { "建设增置造引".unicodeScalars.contains($0) }
  }

  private static let falls = ["压减", "压缩", "削减", "减少", "降低", "下调", "缩减"]
  private static let rises = ["提高", "增加", "上调"]

  /// 压减渔政支出10%: a share right after its thing, and the thing right after the verb, is a change.
  func changed(_ figure: Figure, in quote: String, from start: Int) -> Figure {
    guard figure.measure == .share, let value = figure.value, value > 0,
      MeasureUnit(figure.unit).dimension == .percent,
      !figure.indicator.hasAny(["率", "比例", "比重", "占比", "度", "份额"])
    else { return figure }
    let scalars = Array(quote.unicodeScalars)
    let at = figure.span.start - start
    guard at > 2, at <= scalars.count else { return figure }
    let clause = String(
      String.UnicodeScalarView(scalars[..<at].reversed().prefix { !Marks.parts($0) }.reversed()))
    let isFall = Self.falls.contains { clause.hasPrefix($0) }
    guard isFall || Self.rises.contains(where: { clause.hasPrefix($0) }),
      !clause.hasAny(["率", "比例", "比重", "占比", "到", "至", "为"])
    else { return figure }
    var changed = figure
    changed.value = isFall ? -value : value
    changed.measure = .growth
    return changed
  }
}
