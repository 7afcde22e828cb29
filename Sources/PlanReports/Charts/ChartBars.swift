/// Where the rows of a chart stand: beside their names, or on a narrow screen below them.
struct ChartBars {
  static let bar = 18.0

  let isNarrow: Bool
  let width: Double
  let left: Double
  let room: Double
  private let top: Double
  private var row: Double { isNarrow ? 46 : 30 }

  init(isNarrow: Bool, width: Double, left: Double, room: Double, top: Double) {
    self.isNarrow = isNarrow
    self.width = width
    self.left = isNarrow ? 1 : left
    self.room = isNarrow ? width - 2 : room
    self.top = top
  }

  /// The bar's upper edge.
  func y(_ index: Int) -> Double { top + Double(index) * row + (isNarrow ? 20 : 0) }
  func height(_ count: Int) -> Double { top + Double(count) * row }

  /// The row's name, and what it comes to.
  func tell(_ name: String, _ value: String, _ index: Int, after x: Double, _ svg: inout SVG) {
    let y = y(index)
    if isNarrow {
      let taken = SVG.width(value, size: 13)
      svg.text(SVG.fitted(name, width - taken - 12), 1, y - 5)
      svg.text(value, width - 1, y - 5, .end, size: 13)
    } else {
      svg.text(SVG.fitted(name, left - 14), left - 10, y + 15, .end)
      svg.text(value, x + 8, y + 15, size: 13.5)
    }
  }
}
