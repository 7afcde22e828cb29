import Testing

/// Lists kept by hand against the folders that they list.
@Suite struct ListingTests {
  @Test func everyMigrationIsListedInOrder() throws {
    let folder = try Repository.everything(below: "Schema/migrations")
    let schema = try Repository.text("Schema/Schema.swift")
    let package = try Repository.text("Package.swift")
    var last = schema.startIndex
    for file in folder {
      let name = String(file.dropLast(4))
      #expect(file.hasSuffix(".sql"), "Schema/migrations/\(file) is no migration")
      #expect(package.contains("migrations/\(file)"), "Package.swift doesn't embed Schema/migrations/\(file)")
      guard let found = schema.firstRange(of: "\"\(name)\"") else {
        Issue.record("Schema.swift doesn't list \(name)")
        continue
      }
      #expect(found.lowerBound > last, "Schema.swift lists \(name) out of order")
      last = found.lowerBound
    }
    let embedded = package.split(separator: "migrations/").dropFirst().compactMap {
      $0.split(separator: "\"").first
    }
    #expect(
      embedded.map(String.init) == folder, "Package.swift embeds other migrations than the folder holds")
  }

  @Test func everySeedIsEmbedded() throws {
    let bytes = try Repository.text("Seeds/Bytes/SeedBytes.c")
    // Samples are loaded from their files, and the program runs without them.
    let outside = ["Bytes/", "Swift/", "samples/"]
    let seeds = try Repository.everything(below: "Seeds").filter { path in
      !outside.contains { path.hasPrefix($0) } && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    let embedded = bytes.split(separator: "\n").filter { $0.contains("ENTRY(\"") }.compactMap { line in
      line.split(separator: "\"").dropFirst().first.map(String.init)
    }
    for seed in seeds { #expect(embedded.contains(seed), "Seeds/\(seed) is not in SeedBytes.c") }
    for name in embedded {
      #expect(seeds.contains(name), "SeedBytes.c embeds \(name), which Seeds/ doesn't hold")
    }
    let included = bytes.split(separator: "\n").filter { $0.hasPrefix("#embed") }.count
    #expect(included == embedded.count, "SeedBytes.c embeds \(included) files and lists \(embedded.count)")
  }

  /// Package.resolved isn't kept, so every version stands in Package.swift.
  @Test func everyVersionIsExact() throws {
    let package = try Repository.text("Package.swift")
    let dependencies = package.split(separator: "\n").filter { $0.contains(".package(url:") }
    #expect(!dependencies.isEmpty)
    for line in dependencies { #expect(line.contains("exact: \""), "not an exact version: \(line)") }
  }
}
