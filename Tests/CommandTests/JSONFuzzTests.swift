import Foundation
import Testing

@testable import duban

/// What `match` and `reconcile` take as JSON, damaged: an extraction or an error that says where, never a crash.
/// `DUBAN_FUZZ=100000` for a long run by hand.
@Suite struct JSONFuzzTests {
  private static let sound = """
    {"schema":"duban.extract/1","document":{"title":"工作报告","unit":"样镇","issued":"2023-09-01","reviewed":"2023H1",
    "planned":"2023H2","sha256":"00","characters":40},"sections":[{"role":"review","start":0,"end":20,"heading":"回顾"}],
    "commitments":[{"id":"c1","start":3,"end":12,"quote":"新建管网20公里","title":"新建管网","firm":true,"kind":"project",
    "due":"2023-12","headings":["基础设施"],"units":["城建办"],"figures":[{"start":7,"end":11,"quote":"20公里","indicator":"管网",
    "value":20,"unit":"公里","cmp":">=","measure":"level","attribute":false}]}],
    "outcomes":[{"id":"o1","start":20,"end":30,"quote":"建成管网21公里","firm":true,"status":"done","headings":[],"figures":[]}]}
    """
  private static let pieces = [
    "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e400", "99999999999999999999", "\\u0000",
    "\\ud800", "\"start\":-5,",
    "\"end\":1e9,", "\"value\":\"二十\",", "2023-13-45", "0.1", "{}", "[[[[",
  ]

  @Test func damagedExtractions() {
    let rounds = ProcessInfo.processInfo.environment["DUBAN_FUZZ"].flatMap { Int($0) } ?? 300
    var state: UInt64 = 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var read = 0
    for _ in 0..<rounds {
      var bytes = Array(Self.sound.utf8)
      for _ in 0...next(4) {
        let place = next(bytes.count)
        switch next(4) {
        case 0: bytes[place] = UInt8(next(256))
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(20)))
        case 2: bytes.insert(contentsOf: Array(Self.pieces[next(Self.pieces.count)].utf8), at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
        }
        if bytes.isEmpty { bytes = [0x7B] }
      }
      if (try? ExtractionFile.read(bytes, path: "a.json")) != nil { read += 1 }
    }
    #expect(read < rounds)
  }
}
