import FoundationEssentials
import PlanModel

/// Draws a wall chart (画挂图): one `<svg>` to each sheet, the same head, legend and rule set on every one.
///
/// Signs on the chart, so that it reads in black and white: a diamond is a planned step, a filled one is reached, a
/// triangle stands where a step or the deadline is past and open, the bar's filling is what is complete. The text is as
/// large as the items allow; where they don't go on one sheet, an A1 has them in two strips side by side.
public struct BoardWriter: Sendable {
  public var language: Language
  public var paper: BoardPaper

  public init(language: Language = .zh, paper: BoardPaper = .a3) {
    self.language = language
    self.paper = paper
  }

  /// The sheets in their order, each a whole SVG file but for its XML declaration.
  public func sheets(_ board: Board) -> [String] {
    let frame = BoardFrame(board: board, paper: paper, words: Words(language: language))
    let pages = frame.pages
    return pages.enumerated().map { index, strips in
      frame.draw(strips, sheet: index + 1, of: pages.count)
    }
  }

  /// All sheets as one web page for printing, with a page to each.
  public func html(_ board: Board) -> String {
    let size = paper.size
    let sheets = sheets(board).map { "<section>\($0)</section>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="\(language == .zh ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(SVG.escaped(board.title))</title>
      <style>
      @page { size: \(size.width)mm \(size.height)mm; margin: 0; }
      body { margin: 0; background: #fff; color: #000; }
      section { overflow-x: auto; break-after: page; }
      section:last-child { break-after: auto; }
      svg { display: block; max-width: 100%; min-width: 60rem; height: auto; }
      /* A hair less than the sheet: rounding must not push an empty page out. */
      @media print {
        section { overflow: hidden; height: \(size.height - 1)mm; }
        svg { min-width: 0; max-width: none; width: \(size.width)mm; height: \(size.height - 1)mm; }
      }
      </style>
      </head>
      <body>
      \(sheets)
      </body>
      </html>

      """
  }
}
