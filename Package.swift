// swift-tools-version: 6.2
import PackageDescription

/// A start is mostly the dynamic loader's work: at a fixed address there are no 100,000 relocations to make, and
/// names that nobody looks up are not exported (Docs/decisions/library-linked-in.md).
let quickStart = LinkerSetting.unsafeFlags(
  [
    "-Xclang-linker", "-no-pie", "-Xclang-linker", "-static-libgcc", "-Xclang-linker", "-Wl,--as-needed",
    "-Xlinker", "--no-export-dynamic",
    // Where bin/setup has put the archives of SQLite and of the C++ library, they are linked in.
    "-L\(Context.packageDirectory)/.build/archives",
  ], .when(platforms: [.linux], configuration: .release))

let package = Package(
  name: "duban",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "duban", targets: ["duban"]),
    // For Benchmarks/, a package of its own.
    .library(name: "PlanExtraction", targets: ["PlanExtraction", "ChineseText", "DocumentFormats"]),
    .library(name: "PlanMatching", targets: ["PlanMatching", "PlanModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // swift-crypto depends on it; pinned because Package.resolved is not kept.
    .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
  ],
  targets: [
    .target(name: "PlanModel"),
    .target(
      name: "PlanSchema", path: "Schema",
      resources: [
        .embedInCode("migrations/v001-units.sql"), .embedInCode("migrations/v002-commitments.sql"),
        .embedInCode("migrations/v003-progress.sql"), .embedInCode("migrations/v004-links.sql"),
        .embedInCode("migrations/v005-views.sql"), .embedInCode("migrations/v006-decisions.sql"),
        .embedInCode("migrations/v007-responsibility.sql"),
        .embedInCode("migrations/v008-plain-checks.sql"),
      ]),
    // The data of Seeds/ as bytes in the binary (`#embed`), and the Swift that reads it.
    .target(name: "SeedBytes", path: "Seeds/Bytes"),
    .target(name: "PlanSeeds", dependencies: ["SeedBytes", "PlanModel", "Yams"], path: "Seeds/Swift"),
    .target(name: "ChineseText", dependencies: ["PlanModel"]),
    // Headers of the format libraries, which FormatLibraries opens on first use. No `pkgConfig`: it would link
    // them, and every start of the program would load ICU and libcrypto with them.
    .systemLibrary(name: "CXML2", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "FormatLibraries", dependencies: ["CXML2", "CZip", "CXLSXWriter"],
      cSettings: [.unsafeFlags(["-isystem", "/usr/include/libxml2"])]),
    .target(name: "DocumentFormats", dependencies: ["FormatLibraries"]),
    .target(
      name: "PlanExtraction",
      dependencies: ["PlanModel", "ChineseText", "DocumentFormats", "PlanSeeds"]),
    .target(name: "PlanMatching", dependencies: ["PlanModel", "ChineseText", "PlanSeeds"]),
    .target(
      name: "PlanLedger",
      dependencies: ["PlanModel", "ChineseText", "DocumentFormats", "Yams"]),
    .target(name: "SQLiteSettings"),
    .target(
      name: "PlanStore",
      dependencies: [
        "PlanModel", "PlanSchema", "SQLiteSettings",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "PlanReports", dependencies: ["PlanModel", "DocumentFormats"]),
    .executableTarget(
      name: "duban",
      dependencies: [
        "PlanModel", "PlanSeeds", "ChineseText", "DocumentFormats", "PlanExtraction",
        "PlanMatching", "PlanLedger", "PlanStore", "PlanReports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      linkerSettings: [quickStart]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "PlanSeeds"]),
    .testTarget(name: "ChineseTextTests", dependencies: ["ChineseText"], resources: [.copy("Corpus")]),
    .testTarget(name: "DocumentFormatsTests", dependencies: ["DocumentFormats"]),
    .testTarget(
      name: "PlanExtractionTests", dependencies: ["PlanExtraction"], resources: [.copy("Corpus")]),
    .testTarget(name: "PlanMatchingTests", dependencies: ["PlanMatching", "PlanSeeds"]),
    .testTarget(
      name: "PlanLedgerTests", dependencies: ["PlanLedger", "PlanSeeds", "DocumentFormats"],
      exclude: ["Corpus"]),
    .testTarget(
      name: "PlanStoreTests",
      dependencies: ["PlanStore", "PlanSchema", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(
      name: "PlanReportsTests", dependencies: ["PlanReports", "PlanModel", "DocumentFormats"],
      exclude: ["Golden"]),
    // SwiftASN1 is named here only so that its pinned version counts as used.
    .testTarget(
      name: "ArchitectureTests", dependencies: [.product(name: "SwiftASN1", package: "swift-asn1")]),
    .testTarget(
      name: "RobustnessTests",
      dependencies: ["PlanExtraction", "DocumentFormats", "PlanLedger", "ChineseText"]),
    .testTarget(name: "CommandTests", dependencies: ["duban"], exclude: ["Transcripts"]),
    // The shim is compiled by the tests themselves: it must not be part of any program of ours.
    .testTarget(
      name: "FaultTests",
      dependencies: ["duban", "PlanStore", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Shim"]),
  ],
  swiftLanguageModes: [.v6]
)

// Our own code builds without a warning; the packages that it depends on answer for themselves.
for target in package.targets where target.type != .system && target.name != "SeedBytes" {
  target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
}
