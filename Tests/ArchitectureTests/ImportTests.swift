import Testing

/// Every `import` line of the package against the table of the design: what a target may know of.
@Suite struct ImportTests {
  /// Target folder and what it may import besides FoundationEssentials and the Swift library.
  static let table: [(folder: String, allowed: Set<String>)] = [
    ("Schema", []),
    ("Seeds/Swift", ["PlanModel", "SeedBytes", "Yams"]),
    ("Sources/PlanModel", []),
    ("Sources/ChineseText", ["PlanModel"]),
    ("Sources/DocumentFormats", ["Glibc", "FormatLibraries"]),
    ("Sources/PlanExtraction", ["PlanModel", "ChineseText", "DocumentFormats", "PlanSeeds"]),
    ("Sources/PlanMatching", ["PlanModel", "ChineseText", "PlanSeeds"]),
    ("Sources/PlanLedger", ["PlanModel", "ChineseText", "DocumentFormats", "Yams"]),
    // GRDBSQLite is the C interface that GRDB itself stands on; long lists stream through it. Glibc puts a new file
    // onto the disk and into its place in one step.
    (
      "Sources/PlanStore",
      ["PlanModel", "PlanSchema", "GRDB", "GRDBSQLite", "SQLiteSettings", "Crypto", "Glibc"]
    ),
    ("Sources/PlanReports", ["PlanModel", "DocumentFormats"]),
    (
      "Sources/duban",
      [
        "PlanModel", "PlanSeeds", "ChineseText", "DocumentFormats", "PlanExtraction", "PlanMatching",
        "PlanLedger",
        "PlanStore", "PlanReports", "PlanSchema", "ArgumentParser", "Crypto", "Glibc",
      ]
    ),
  ]

  /// Files that can't do without Foundation, and why. None can't.
  static let foundationUsers: [String: String] = [:]

  @Test(arguments: table.map(\.folder))
  func importsOnlyWhatTheTableAllows(folder: String) throws {
    let allowed = Self.table.first { $0.folder == folder }?.allowed ?? []
    for path in try Repository.files(below: folder, ending: ".swift") {
      for (line, module) in imports(in: try Repository.text(path)) {
        if module == "Foundation" {
          #expect(
            Self.foundationUsers[path] != nil,
            "\(path):\(line) imports Foundation: FoundationEssentials is enough")
          continue
        }
        #expect(
          module == "FoundationEssentials" || allowed.contains(module),
          "\(path):\(line) imports \(module), which the table of imports doesn't give \(folder)")
      }
    }
  }

  /// A target that nobody wrote into the table would go unchecked.
  @Test func tableNamesEveryTarget() throws {
    let folders = Set(try Repository.files(below: "Sources", ending: ".swift").map(firstTwo))
    let named = Set(Self.table.map(\.folder))
    for folder in folders { #expect(named.contains(folder), "\(folder) is missing in the table of imports") }
  }

  @Test func foundationListIsShort() throws {
    for path in Self.foundationUsers.keys {
      #expect(
        imports(in: try Repository.text(path)).contains { $0.module == "Foundation" },
        "\(path) no longer imports Foundation; strike it from the list")
    }
  }

  private func firstTwo(_ path: String) -> String {
    path.split(separator: "/").prefix(2).joined(separator: "/")
  }

  /// Line numbers and modules of the import lines, with any attribute or access word before them.
  private func imports(in text: String) -> [(line: Int, module: String)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      var words = line.split(separator: " ")
      while let first = words.first,
        first.hasPrefix("@") || ["public", "package", "internal", "private"].contains(first)
      {
        words.removeFirst()
      }
      guard words.first == "import", words.count > 1 else { return nil }
      // `import struct Module.Name` names its module in front of the point.
      let name =
        ["struct", "class", "enum", "func", "protocol", "var", "let"].contains(words[1])
        ? words.last : words[1]
      guard let module = name?.split(separator: ".").first else { return nil }
      return (index + 1, String(module))
    }
  }
}
