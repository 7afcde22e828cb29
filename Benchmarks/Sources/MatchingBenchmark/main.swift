// MatchingBenchmark [--commitments N] [--outcomes N] [--rounds N] [--write DIRECTORY]
//
// The three best outcomes for every commitment: `Matcher.nearest` and a whole `Matcher.match` beside a bare inverted
// index over the same pairs of characters, in turns. Seconds are the process's own on one core.
import BenchmarkClock
import Foundation
import PlanMatching
import PlanModel

var commitments = 1000
var outcomes = 1500
var rounds = 9
var writeTo: String?
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--commitments": commitments = arguments.popFirst().flatMap { Int($0) } ?? commitments
  case "--outcomes": outcomes = arguments.popFirst().flatMap { Int($0) } ?? outcomes
  case "--rounds": rounds = max(1, arguments.popFirst().flatMap { Int($0) } ?? rounds)
  case "--write": writeTo = arguments.popFirst()
  default:
    FileHandle.standardError.write(
      Data(
        "usage: MatchingBenchmark [--commitments N] [--outcomes N] [--rounds N] [--write DIRECTORY]\n".utf8))
    exit(64)
  }
}

var statements = Statements()
let plan = (0..<commitments).map { _ in statements.sentence() }
let review = (0..<outcomes).map { _ in statements.sentence() }
if let writeTo {
  for (name, lines) in [("plan.txt", plan), ("review.txt", review)] {
    try lines.joined(separator: "\n").write(
      toFile: writeTo + "/" + name, atomically: true, encoding: .utf8)
  }
}
func span(_ at: Int, _ quote: String) -> Span { Span(at * 100, at * 100 + quote.unicodeScalars.count) }
let promises = plan.enumerated().map { CommitmentStatement(id: "c\($0)", span: span($0, $1), quote: $1) }
let results = review.enumerated().map { OutcomeStatement(id: "o\($0)", span: span($0, $1), quote: $1) }
let matcher = Matcher()

func bare() -> Int { BareIndex.threeBest(plan, in: review).reduce(0) { $0 + $1.count } }
func nearest() -> Int {
  matcher.nearest(commitments: promises, outcomes: results, most: 3).links.count
}
func match() -> Int { matcher.match(commitments: promises, outcomes: results).links.count }

// The vocabularies are read at the first use.
var kept = matcher.nearest(commitments: Array(promises.prefix(5)), outcomes: Array(results.prefix(9))).links
  .count
let before = Usage.resident()
Usage.forgetPeak()
kept &+= nearest()
let memory = Usage.peak() - before
var baring = Timings()
var searching = Timings()
var matching = Timings()
for _ in 0..<rounds {
  kept &+= baring.time(bare)
  kept &+= searching.time(nearest)
  kept &+= matching.time(match)
}

func line(_ name: String, _ value: String) {
  print(name.padding(toLength: 34, withPad: " ", startingAt: 0) + value)
}
line("statements", "\(commitments) commitments, \(outcomes) outcomes, \(rounds) rounds")
line("bare inverted index", String(format: "%8.1f ms", baring.median * 1000))
line("three best", String(format: "%8.1f ms", searching.median * 1000))
line("match, with verdicts", String(format: "%8.1f ms", matching.median * 1000))
line("three best : bare index", String(format: "%8.2f : 1", searching.median / baring.median))
line("match : bare index", String(format: "%8.2f : 1", matching.median / baring.median))
line("memory of three best", String(format: "%8.1f MB", Double(memory) / 1e6))
if kept == 0 { line("nothing was found", "") }
