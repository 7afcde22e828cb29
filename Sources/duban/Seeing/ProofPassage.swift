extension EvidenceFolder.Passage {
  /// Which files came along, and which are still to come.
  func say(_ console: Console) {
    if copied > 0 { console.say(MergeWords.proofsCopied(copied)) }
    if !missing.isEmpty { console.say(MergeWords.proofsMissing(missing)) }
  }
}
