import PlanSeeds
import Testing

@testable import PlanMatching

/// The word lists hold together: no word has two meanings within one list.
@Suite struct VocabularyTests {
  @Test(arguments: ["match-aliases", "match-topics"]) func noWordStandsInTwoGroups(_ list: String) {
    var seen: [String: Int] = [:]
    for (line, group) in SeedFiles.entries("vocabulary/\(list).txt").enumerated() {
      let words = list == "match-topics" ? group.dropFirst() : group[...]
      for word in Set(words) {
        #expect(seen[word] == nil || seen[word] == line, "\(word)")
        seen[word] = line
      }
    }
    #expect(seen.count > 100)
  }

  @Test func everyActionOfTheListIsKnown() {
    let named = SeedFiles.entries("vocabulary/match-actions.txt").compactMap(\.first)
    #expect(Set(named) == Set(Action.allCases.map(\.rawValue)))
  }

  @Test(arguments: ["match-generic", "match-places", "match-contrasts", "match-leads"])
  func theOtherListsAreThere(
    _ list: String
  ) {
    #expect(!SeedFiles.entries("vocabulary/\(list).txt").isEmpty)
  }
}
