import PlanModel

/// An `<svg>` element in the making (图): every text that goes in is escaped, every length has one decimal.
///
/// Ink is `currentColor`, so that a chart follows the page into dark mode; a light is told by its hatching and by
/// its words beside it, never by colour alone.
struct SVG {
  private var body = ""
  let width: Double
  let height: Double

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, size: Double = 14,
    soft: Bool = false,
    bold: Bool = false
  ) {
    body +=
      "<text x=\"\(Self.length(x))\" y=\"\(Self.length(y))\" font-size=\"\(Self.length(size))\""
      + (anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\"")
      + (bold ? " font-weight=\"bold\"" : "") + (soft ? " opacity=\"0.75\"" : "")
      + ">\(Self.escaped(text))</text>"
  }

  /// A number on a hatched bar: dark on a light edge, whatever the page's colours are.
  mutating func label(_ text: String, _ x: Double, _ y: Double, size: Double = 13) {
    body +=
      "<text x=\"\(Self.length(x))\" y=\"\(Self.length(y))\" font-size=\"\(Self.length(size))\" text-anchor=\"middle\" fill=\"#111\" stroke=\"#fff\" stroke-width=\"3.5\" paint-order=\"stroke\">\(Self.escaped(text))</text>"
  }

  /// - Parameter title: what a pointer that rests on it shows, and what a screen reader may read.
  mutating func bar(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: Fill, title: String? = nil
  ) {
    guard width > 0, height > 0 else { return }
    body +=
      "<rect x=\"\(Self.length(x))\" y=\"\(Self.length(y))\" width=\"\(Self.length(width))\" height=\"\(Self.length(height))\" \(fill.attributes)"
      + (title.map { "><title>\(Self.escaped($0))</title></rect>" } ?? "/>")
    if case .light(let light) = fill { hatch(light, x, y, width, height) }
  }

  /// What tells a light's bar from the others in black and white: green is plain, blue has dots, yellow ticks, red a
  /// lattice, grey one thin line. Each is a dashed line or two: a pattern makes a printed page megabytes large.
  private mutating func hatch(_ light: Light, _ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    func line(_ thick: Double, _ dash: String, from start: Double = 0, _ more: String = "") -> String {
      guard width > start else { return "" }
      return
        "<path d=\"M\(Self.length(x + start)) \(Self.length(y + height / 2))h\(Self.length(width - start))\" fill=\"none\" stroke=\"#222\" stroke-width=\"\(Self.length(thick))\""
        + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"") + more + "/>"
    }
    switch light {
    case .green: break
    case .blue: body += line(max(2, height * 0.2), "0 7", from: 4, " stroke-linecap=\"round\"")
    case .yellow: body += line(height, "1 6", from: 3)
    case .red: body += line(height, "1 4", from: 2) + line(1, "")
    case .grey: body += line(0.7, "")
    }
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, width: Double = 1, dashed: Bool = false,
    soft: Bool = false
  ) {
    body +=
      "<line x1=\"\(Self.length(x1))\" y1=\"\(Self.length(y1))\" x2=\"\(Self.length(x2))\" y2=\"\(Self.length(y2))\" stroke=\"currentColor\" stroke-width=\"\(Self.length(width))\""
      + (dashed ? " stroke-dasharray=\"5 4\"" : "") + (soft ? " opacity=\"0.3\"" : "") + "/>"
  }

  /// Points joined in their order.
  mutating func path(_ points: [(x: Double, y: Double)], width: Double = 2, dashed: Bool = false) {
    guard points.count > 1 else { return }
    let places = points.map { "\(Self.length($0.x)),\(Self.length($0.y))" }.joined(separator: " ")
    body +=
      "<polyline points=\"\(places)\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"\(Self.length(width))\""
      + (dashed ? " stroke-dasharray=\"6 5\"" : "") + "/>"
  }

  /// A closed shape, in ink or white.
  mutating func polygon(_ points: [(x: Double, y: Double)], hollow: Bool, title: String? = nil) {
    let places = points.map { "\(Self.length($0.x)),\(Self.length($0.y))" }.joined(separator: " ")
    body +=
      "<polygon points=\"\(places)\" stroke=\"currentColor\" stroke-width=\"1.2\" fill=\"\(hollow ? "#fff" : "currentColor")\""
      + (title.map { "><title>\(Self.escaped($0))</title></polygon>" } ?? "/>")
  }

  mutating func dot(_ x: Double, _ y: Double, _ radius: Double = 3.5, hollow: Bool = false) {
    body +=
      "<circle cx=\"\(Self.length(x))\" cy=\"\(Self.length(y))\" r=\"\(Self.length(radius))\" stroke=\"currentColor\" stroke-width=\"1.5\" fill=\"\(hollow ? "none" : "currentColor")\"/>"
  }

  /// The whole element on paper of a size in millimetres, fit to stand as a file of its own.
  func element(size: (width: Int, height: Int)) -> String {
    element.replacing(
      " width=\"\(Self.length(width))\" font-family=\"inherit\" fill=\"currentColor\" aria-hidden=\"true\">",
      with:
        " width=\"\(size.width)mm\" height=\"\(size.height)mm\" font-family=\"'Noto Sans CJK SC', 'SimHei', '黑体', sans-serif\" fill=\"currentColor\">",
      maxReplacements: 1)
  }

  /// The whole element.
  var element: String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Self.length(width)) \(Self.length(height))\" width=\"\(Self.length(width))\" font-family=\"inherit\" fill=\"currentColor\" aria-hidden=\"true\">"
      + body + "</svg>"
  }

  // MARK: Writing

  /// One decimal, none where it is zero.
  static func length(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, part) = (tenths.magnitude / 10, tenths.magnitude % 10)
    return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(part)"
  }

  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// How wide a text is, in points: a Chinese character takes its size, a Latin one a little over half.
  static func width(_ text: String, size: Double = 14) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 0.56 : 1) } * size
  }

  /// The longest beginning that fits, with … in place of what was cut off.
  static func fitted(_ text: String, _ room: Double, size: Double = 14) -> String {
    if width(text, size: size) <= room { return text }
    var kept = ""
    for character in text {
      if width(kept + String(character) + "…", size: size) > room { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

/// What a bar is filled with: a light has its colour and its own hatching, so that a copy in black and white tells
/// them apart.
enum Fill: Hashable {
  case light(Light)
  /// What is reached.
  case solid
  /// What is still to do.
  case empty

  var attributes: String {
    switch self {
    case .solid: "fill=\"currentColor\" fill-opacity=\"0.65\""
    case .empty: "fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.5\""
    case .light(let light): "fill=\"\(Self.colour(light))\" stroke=\"currentColor\" stroke-width=\"0.8\""
    }
  }

  private static func colour(_ light: Light) -> String {
    switch light {
    case .green: "#8fc9a0"
    case .blue: "#8fb8e6"
    case .yellow: "#f2d680"
    case .red: "#e58f85"
    case .grey: "#ededed"
    }
  }
}
