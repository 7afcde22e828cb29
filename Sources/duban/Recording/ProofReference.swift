/// What a proof names (凭证), judged by its form alone where it is no file at hand.
enum ProofReference {
  /// An address on the web, or a document's number: 政办〔2023〕5号, 会议纪要第12期, 验收单0917.
  static func canBeFound(_ reference: String) -> Bool {
    if reference.contains("://") || reference.hasPrefix("www.") { return true }
    // A name with a file's ending is a file, and it isn't there.
    if let dot = reference.lastIndex(of: "."), dot != reference.startIndex {
      let ending = reference[reference.index(after: dot)...]
      if (2...4).contains(ending.count), ending.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }),
        ending.contains(where: \.isLetter)
      {
        return false
      }
    }
    return reference.contains { $0.isNumber || "一二三四五六七八九十".contains($0) }
  }
}
