/// Syllables of pinyin as damaged web pages inject them (拼音): zhèn, yè, yue.
enum Pinyin {
  /// Base letter of a Latin scalar with or without tone mark, 0 for others; ü counts as v.
  static func base(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x61...0x7A: return UInt8(scalar)
    case 0x101, 0xE1, 0x1CE, 0xE0: return 0x61
    case 0x113, 0xE9, 0x11B, 0xE8, 0xEA: return 0x65
    case 0x12B, 0xED, 0x1D0, 0xEC: return 0x69
    case 0x14D, 0xF3, 0x1D2, 0xF2: return 0x6F
    case 0x16B, 0xFA, 0x1D4, 0xF9: return 0x75
    case 0x1D6, 0x1D8, 0x1DA, 0x1DC, 0xFC: return 0x76
    case 0x144, 0x148, 0x1F9: return 0x6E
    default: return 0
    }
  }

  /// All initials with all finals: more than there are, and nothing that an abbreviation would hit.
  private static let syllables: Set<UInt64> = {
    let initials = ["zh", "ch", "sh"] + "bpmfdtnlgkhjqxrzcsyw".map(String.init) + [""]
    let finals = """
      a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang
      ue v ve van vn
      """.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var all: Set<UInt64> = []
    for initial in initials {
      for final in finals { all.insert(packed(Array((initial + final).utf8))) }
    }
    return all
  }()

  private static func packed(_ letters: [UInt8]) -> UInt64 { letters.reduce(0) { $0 << 8 | UInt64($1) } }

  static func isSyllable(_ letters: [UInt8]) -> Bool {
    (1...6).contains(letters.count) && syllables.contains(packed(letters))
  }
}
