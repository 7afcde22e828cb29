import FoundationEssentials
import PlanModel
import Testing

@testable import PlanStore

/// Files for `merge` that were damaged: refused, or taken in whole, and the county's store stays sound either way.
/// `DUBAN_FUZZ=10000` for a long run by hand.
@Suite struct MergeFuzzTests {
  @Test func damagedFilesNeverHarmTheStoreThatTakesThemIn() throws {
    let rounds = Int(ProcessInfo.processInfo.environment["DUBAN_FUZZ"] ?? "") ?? 25
    let town = try Workshop.full()
    let sent = town.folder + "/sent.duban"
    try town.store.copy(to: sent)
    let bytes = try Data(contentsOf: URL(filePath: sent))
    let county = try Workshop(root: "甲县", code: "JX")
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var refused = 0
    for round in 0..<rounds {
      var damaged = bytes
      for _ in 0...next(4) {
        let place = next(damaged.count)
        switch next(3) {
        case 0: damaged[place] = UInt8(next(256))
        case 1:
          damaged.replaceSubrange(
            place..<min(damaged.count, place + 512),
            with: Data(repeating: 0, count: min(512, damaged.count - place)))
        default: damaged = damaged.prefix(max(4096, place))
        }
      }
      let path = town.folder + "/damaged.duban"
      for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
      try damaged.write(to: URL(filePath: path))
      do {
        try county.store.merge(path, by: Workshop.author)
      } catch is StoreError {
        refused += 1
      }
      #expect(try county.store.examine().ailments == [], "round \(round)")
    }
    #expect(refused > rounds / 3)
  }
}
