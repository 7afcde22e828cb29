/// Which characters begin a listed word (首字), numbered in the order in which they came: most characters of a text
/// begin none, and a look into an array tells.
struct FirstScalars: Sendable {
  /// One more than the number of each of the first 65,536 characters; 0 for those that begin nothing.
  private var numbers = [UInt16](repeating: 0, count: 0x10000)
  private var beyond: [UInt32: Int] = [:]
  private(set) var count = 0

  /// The character's number; a new one gets the next.
  mutating func insert(_ value: UInt32) -> Int {
    if let known = number(of: value) { return known }
    if value < 0x10000 { numbers[Int(value)] = UInt16(count + 1) } else { beyond[value] = count }
    count += 1
    return count - 1
  }

  func number(of value: UInt32) -> Int? {
    if value >= 0x10000 { return beyond[value] }
    let number = numbers[Int(value)]
    return number == 0 ? nil : Int(number) - 1
  }
}
