/// The two languages that the program speaks.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case zh, en
}

/// A text for people in both languages. Each target makes its phrases in one `Words` file.
public struct Phrase: Hashable, Sendable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  public subscript(language: Language) -> String { language == .zh ? zh : en }
}
