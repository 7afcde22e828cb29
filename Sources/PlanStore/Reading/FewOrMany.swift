/// Values by key, of which a run mostly needs a few (少量缓存).
///
/// The first are looked up one after another: the runtime takes longer to make the type of a dictionary than a single
/// entry takes to write.
struct FewOrMany<Key: Hashable, Value> {
  private var few: [(key: Key, value: Value)] = []
  private var many: [Key: Value]?

  private static var limit: Int { 32 }

  subscript(key: Key) -> Value? {
    get {
      if let many { return many[key] }
      for entry in few where entry.key == key { return entry.value }
      return nil
    }
    set {
      guard many == nil else {
        many?[key] = newValue
        return
      }
      few.removeAll { $0.key == key }
      if let newValue { few.append((key, newValue)) }
      guard few.count > Self.limit else { return }
      many = Dictionary(few.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
      few = []
    }
  }
}
