import FoundationEssentials

/// What a unit measures; two units have a ratio only where their dimensions are equal (量纲).
///
/// 人 and 人次 are different dimensions, and so are 元 and 美元: nothing converts between them.
public enum Dimension: Hashable, Sendable {
  case money(currency: String)
  /// Base 亩, because 1 公顷 = 15 亩 and 1 平方米 = 0.0015 亩 are exact and the reverse isn't.
  case area
  /// Base 米.
  case length
  /// Base 立方米.
  case volume
  /// Base 吨.
  case mass
  /// Base 千瓦时.
  case energy
  /// Base 千瓦.
  case power
  /// 人, 名, 位.
  case people
  /// 人次.
  case visits
  /// 户.
  case households
  /// 户次.
  case householdVisits
  /// Things counted with any object classifier: 个, 家, 处, 座, 所, 条 …
  case objects
  /// Things that happen: 起, 件, 宗, 场, 次, 期, 批.
  case events
  /// %, ‰, 成; base %.
  case percent
  /// 个百分点.
  case points
  /// 小时.
  case hours
  /// 倍.
  case multiple
  /// Base 天.
  case days
  /// Base 个月, because 1 年 = 12 个月 is exact and the reverse isn't.
  case months
  /// A number without a unit.
  case plain
  /// A unit that the table doesn't know; equal only to itself.
  case other(String)
}

/// A unit of measurement as a report writes it (计量单位): 亿元, 万平方米, 个百分点.
public struct MeasureUnit: Hashable, Sendable {
  /// As written, without spaces: 万平方米.
  public let text: String
  public let dimension: Dimension
  /// How many base units of the dimension one of these is: 亿元 → 100000000.
  public let factor: Decimal

  public init(text: String, dimension: Dimension, factor: Decimal) {
    self.text = text
    self.dimension = dimension
    self.factor = factor
  }

  /// Reads a unit's text; an unknown one becomes `.other`, never a guess.
  public init(_ text: String) {
    if let known = Self.known(text) {
      self = known
      return
    }
    let clean = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\u{3000}" }))
    self = Self.known(clean) ?? Self.scaled(clean) ?? Self(text: clean, dimension: .other(clean), factor: 1)
  }

  /// Whether a quantity in this unit can stand in a ratio with one in `other`.
  public func isComparable(with other: MeasureUnit) -> Bool { dimension == other.dimension }

  private static let scales: [(String, Decimal)] = [
    ("万亿", 1_000_000_000_000), ("千亿", 100_000_000_000), ("百亿", 10_000_000_000), ("亿", 100_000_000),
    ("千万", 10_000_000), ("百万", 1_000_000), ("十万", 100_000), ("万", 10000), ("千", 1000), ("百", 100),
  ]

  private static func scaled(_ text: String) -> MeasureUnit? {
    for (prefix, scale) in scales where text.hasPrefix(prefix) {
      let rest = String(text.dropFirst(prefix.count))
      if rest.isEmpty { return MeasureUnit(text: text, dimension: .plain, factor: scale) }
      guard let base = known(rest) else {
        return MeasureUnit(text: text, dimension: .other(rest), factor: scale)
      }
      return MeasureUnit(text: text, dimension: base.dimension, factor: base.factor * scale)
    }
    return nil
  }

  private static func known(_ text: String) -> MeasureUnit? {
    guard let (dimension, factor) = table[text] else { return nil }
    return MeasureUnit(text: text, dimension: dimension, factor: factor)
  }

  // Facts of measurement, not vocabulary: RULES needs them wherever two values meet. DOMAIN §2.10.
  private static let table: [String: (Dimension, Decimal)] = {
    var table = [String: (Dimension, Decimal)](minimumCapacity: 256)
    table[""] = (.plain, 1)
    // By bytes: every command makes this table, and reading a value is not to take longer than writing it.
    func add(_ dimension: Dimension, _ factor: Decimal, _ names: StaticString) {
      names.withUTF8Buffer { bytes in
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
          let name = UnsafeBufferPointer(rebasing: bytes[start..<end])
          table[String(decoding: name, as: UTF8.self)] = (dimension, factor)
          start = end + 1
        }
      }
    }
    // Dividing takes longer than all the rest.
    func parts(_ number: Int, _ exponent: Int) -> Decimal {
      Decimal(sign: .plus, exponent: exponent, significand: Decimal(number))
    }
    add(.money(currency: "元"), 1, "元 元人民币 圆")
    for currency in ["美元", "港元", "欧元", "日元", "英镑"] {
      table[currency] = (.money(currency: currency), 1)
    }
    add(.area, 1, "亩 畝")
    add(.area, 15, "公顷 公頃")
    add(.area, 1500, "平方公里 平方千米")
    add(.area, parts(15, -4), "平方米 平米 ㎡ m2 m² 平方")
    add(.length, 1, "米 延米 m")
    add(.length, 1000, "公里 千米 km KM Km")
    add(.length, 500, "里 华里")
    add(.volume, 1, "立方米 方 立方 m3 m³")
    add(.mass, 1, "吨 噸 t")
    add(.mass, parts(1, -3), "公斤 千克 kg")
    add(.mass, parts(5, -4), "斤")
    add(.mass, parts(5, -2), "担")
    add(.energy, 1, "千瓦时 度 千瓦小时")
    add(.power, 1, "千瓦")
    add(.power, 1000, "兆瓦 MW")
    add(.people, 1, "人 名 位")
    add(.visits, 1, "人次")
    add(.households, 1, "户 戶 家庭")
    add(.householdVisits, 1, "户次 家次")
    add(
      .objects, 1,
      "个 個 家 处 處 座 所 条 條 台 臺 套 栋 棟 间 間 口 盏 项 項 只 头 羽 株 棵 支 辆 輛 张 張 块 幅 面 根 眼 穴 门 部 架 艘 份 册 本 款 类 種 种 片 段 层 村 镇 乡 对 颗 把"
    )
    add(.events, 1, "起 件 宗 场 場 场次 次 期 批 批次 轮 回 趟 例 届")
    add(.percent, 1, "% ％ ﹪ 百分之")
    add(.percent, parts(1, -1), "‰")
    add(.percent, 10, "成")
    add(.points, 1, "个百分点 個百分點 百分点")
    add(.multiple, 1, "倍")
    add(.days, 1, "天 日 工作日 个工作日")
    add(.hours, 1, "小时")
    add(.months, 12, "年")
    add(.months, 1, "个月 月")
    return table
  }()
}
