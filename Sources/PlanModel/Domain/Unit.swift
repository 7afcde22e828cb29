/// A unit of government or one of its offices (责任单位): county, town, village, office; a tree.
public struct Unit: Hashable, Sendable {
  public enum Level: String, Hashable, Sendable, CaseIterable { case county, town, village, office }

  /// An identity of its own, that `merge` goes by.
  public var id: String
  public var code: String
  public var name: String
  public var level: Level
  /// The id of the unit above.
  public var parent: String?

  public init(id: String, code: String, name: String, level: Level, parent: String? = nil) {
    self.id = id
    self.code = code
    self.name = name
    self.level = level
    self.parent = parent
  }
}
