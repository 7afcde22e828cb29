extension String {
  /// Whether a word stands in this text, byte for byte (字面查找).
  ///
  /// Many cue words are tried on many sentences, and `contains` walks whole characters: this is ten times quicker.
  func has(_ word: String) -> Bool { place(of: word) != nil }

  /// Whether any of the words stands in it.
  func hasAny(_ words: [String]) -> Bool { words.contains { has($0) } }

  /// The word's first byte in UTF-8.
  private func place(of word: String) -> Int? {
    var text = self
    var word = word
    return text.withUTF8 { text in
      word.withUTF8 { word in
        guard let first = word.first, text.count >= word.count else { return nil }
        for at in 0...(text.count - word.count) where text[at] == first {
          var step = 1
          while step < word.count, text[at + step] == word[step] { step += 1 }
          if step == word.count { return at }
        }
        return nil
      }
    }
  }
}
