// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that neither a build of duban nor its tests ever builds or runs a benchmark.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "duban", path: "..")],
  targets: [
    .target(name: "BenchmarkClock"),
    .executableTarget(
      name: "ReadingBenchmark",
      dependencies: ["BenchmarkClock", .product(name: "PlanExtraction", package: "duban")]),
    .executableTarget(
      name: "MatchingBenchmark",
      dependencies: ["BenchmarkClock", .product(name: "PlanMatching", package: "duban")]),
  ],
  swiftLanguageModes: [.v6]
)
