/// An exception to what was promised of all (例外): 除岭后村外，均已…
enum Exceptions {
  static func areMade(by outcome: String, to commitment: String) -> Bool {
    guard commitment.hasAny(["全部", "所有", "全覆盖", "均", "每个", "各村"]) else {
      return false
    }
    if outcome.hasAny(["只有", "仅有", "个别"]), outcome.hasAny(["还差", "未达", "没有达", "未能", "没有完成", "尚未"]) {
      return true
    }
    // 7家开发区中有4家: not all of them.
    if let among = outcome.firstRange(of: "中有"),
      outcome[..<among.lowerBound].suffix(12).contains(where: \.isNumber),
      outcome[among.upperBound...].prefix(2).contains(where: { $0.isNumber || "仅只".contains($0) })
    {
      return true
    }
    guard let from = outcome.firstRange(of: "除") else { return false }
    return String(outcome[from.upperBound...]).has("外")
  }
}
