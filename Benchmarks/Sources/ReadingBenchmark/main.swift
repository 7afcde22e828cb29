// ReadingBenchmark [--characters N] [--rounds N] [--write FILE] SAMPLE...
//
// Reads a long text made of the samples: sections, figures and statements together, as `duban extract` does, beside a
// plain scan of the same bytes, in turns. Seconds are the process's own on one core.
import BenchmarkClock
import Foundation
import PlanExtraction

var characters = 1_000_000
var rounds = 7
var writeTo: String?
var samples: [String] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--characters": characters = arguments.popFirst().flatMap { Int($0) } ?? characters
  case "--rounds": rounds = max(1, arguments.popFirst().flatMap { Int($0) } ?? rounds)
  case "--write": writeTo = arguments.popFirst()
  default:
    guard let text = try? String(contentsOfFile: argument, encoding: .utf8) else {
      FileHandle.standardError.write(Data("ReadingBenchmark: cannot read \(argument)\n".utf8))
      exit(66)
    }
    samples.append(text)
  }
}
guard !samples.isEmpty else {
  FileHandle.standardError.write(
    Data("usage: ReadingBenchmark [--characters N] [--rounds N] SAMPLE...\n".utf8))
  exit(64)
}

let text = LongText.make(of: samples, characters: characters)
let report = LongText.make(of: samples, characters: 20_000)
if let writeTo { try text.write(toFile: writeTo, atomically: true, encoding: .utf8) }
let bytes = Array(text.utf8)
let count = text.unicodeScalars.count
let reader = ReportReader()

/// Counts what could begin a figure or end a clause.
func scan() -> Int {
  var found = 0
  for byte in bytes where byte &- 0x30 < 10 || byte == 0xBC { found += 1 }
  return found
}

func statements(_ text: String) -> Int {
  let reading = reader.read(text)
  return reading.commitments.count + reading.outcomes.count
}

_ = statements("一、2024年工作安排\n改造危房30户。")  // The vocabulary is compiled at the first reading.
// Before the rest: what a reading gave back is not given back to the system.
let before = Usage.resident()
Usage.forgetPeak()
let all = statements(text)
let memory = Usage.peak() - before
var scanning = Timings()
var reading = Timings()
var single = Timings()
var kept = 0
for _ in 0..<rounds {
  for _ in 0..<20 { kept &+= scanning.time(scan) }
  kept &+= reading.time { statements(text) }
  for _ in 0..<20 { kept &+= single.time { statements(report) } }
}

func line(_ name: String, _ value: String) {
  print(name.padding(toLength: 34, withPad: " ", startingAt: 0) + value)
}
line("text", "\(count) characters, \(bytes.count) bytes")
line("statements", "\(all)")
line("byte scan", String(format: "%8.2f million characters/s", Double(count) / scanning.median / 1e6))
line("reading", String(format: "%8.2f million characters/s", Double(count) / reading.median / 1e6))
line("reading : byte scan", String(format: "%8.1f : 1", reading.median / scanning.median))
line("one report of 20,000 characters", String(format: "%8.2f ms", single.median * 1000))
line("memory : text", String(format: "%8.1f : 1", Double(memory) / Double(bytes.count)))
line("seconds of a reading", String(format: "%.6f", reading.median))
if kept == 0 { line("nothing was read", "") }
