/// Who holds a post from a day on (任职), until the next entry of the same post. Items go by posts, so that a successor
/// takes over without another paper.
public struct Tenure: Hashable, Sendable {
  public var unit: String
  /// 镇长, 分管副镇长.
  public var post: String
  /// Empty while the post is vacant.
  public var holder: String
  public var from: CalendarDate
  public var by: String

  public init(unit: String, post: String, holder: String, from: CalendarDate, by: String = "") {
    self.unit = unit
    self.post = post
    self.holder = holder
    self.from = from
    self.by = by
  }
}

/// Posts and offices that answer for an item in a role from a day on (分工), until the next entry of the same role.
public struct Assignment: Hashable, Sendable {
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// 包保领导: the leader attached to one project.
    case sponsor
    /// 分管领导: the deputy in charge of the field.
    case official
    /// 工作专班: a task force; its first member leads.
    case taskForce
  }

  public var role: Role
  /// The first leads. Empty: nobody any more.
  public var names: [String]
  public var from: CalendarDate
  public var by: String

  public init(role: Role, names: [String], from: CalendarDate, by: String = "") {
    self.role = role
    self.names = names
    self.from = from
    self.by = by
  }
}
