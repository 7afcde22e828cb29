/// The numbers of the official layout (GB/T 9704-2012, 公文格式), in twentieths of a point. DOMAIN §5.4–5.6.
public struct OfficialLayout: Hashable, Sendable {
  /// Fonts by role, each with the names under which the same style is sold.
  public struct Font: Hashable, Sendable {
    public var name: String
    /// Other names, tried when the first isn't installed.
    public var alternatives: [String]

    public init(_ name: String, _ alternatives: [String] = []) {
      self.name = name
      self.alternatives = alternatives
    }
  }

  public var body = Font("仿宋", ["仿宋_GB2312", "FangSong", "方正仿宋_GBK", "华文仿宋", "FandolFang"])
  public var kai = Font("楷体", ["楷体_GB2312", "KaiTi", "方正楷体_GBK", "华文楷体", "FandolKai"])
  public var black = Font("黑体", ["SimHei", "方正黑体_GBK", "Noto Sans CJK SC"])
  public var title = Font("方正小标宋简体", ["方正小标宋_GBK", "华文中宋", "STZhongsong", "宋体"])
  public var song = Font("宋体", ["SimSun", "方正书宋_GBK", "Noto Serif CJK SC"])
  public var latin = Font("Times New Roman")

  public init() {}

  var fonts: [Font] { [body, kai, black, title, song, latin] }

  /// A4, 天头 37 mm, 订口 28 mm, type area 156 × 225 mm.
  static let page = (width: 11906, height: 16838)
  static let margins = (top: 2098, right: 1474, bottom: 1984, left: 1587)
  /// From the paper's edge: the dashes of the page number stand 7 mm below the type area.
  static let footer = 1417
  static let header = 851
  /// 22 lines of 28 characters.
  ///
  /// 28 characters of 16 pt are 6 pt too wide for 156 mm, so each is set 1/4 pt closer. A character grid
  /// (`charSpace`) would say the same to Word, but LibreOffice then gives each character two places.
  static let linePitch = 579
  static let charSpacing = -5
  /// Columns from which a table is set across (横排).
  static let wideColumns = 9

  /// Width of the type area, upright or across.
  static func textWidth(landscape: Bool) -> Int {
    landscape
      ? page.height - margins.top - margins.bottom : page.width - margins.left - margins.right
  }
}
