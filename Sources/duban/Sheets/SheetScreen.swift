import PlanModel

/// Shows what was understood of sheets, cell by cell, and what became of it.
struct SheetScreen {
  let console: Console
  let format: DataFormat
  let namesFiles: Bool

  func show(_ plan: SheetPlan, written: Bool) throws {
    if format == .json {
      try json(plan, written: written)
    } else if !plan.readings.isEmpty || format != .table {
      try listing(plan).write(format, console)
    }
    for remark in plan.remarks { say(remark, FailureWords.note) }
    for remark in plan.refused { say(remark, FailureWords.warning) }
    for (file, day) in unique(plan.days) where plan.actions.contains(where: { $0.file == file }) {
      console.say(SheetWords.countsFrom(namesFiles ? file : nil, day))
    }
    if plan.refused.isEmpty || written {
      console.say(
        plan.actions.isEmpty && !plan.refused.isEmpty
          ? SheetWords.nothingLeft(unchanged: plan.unchanged)
          : plan.actions.isEmpty
            ? SheetWords.nothingNew(items: plan.items, unchanged: plan.unchanged)
            : written
              ? SheetWords.taken(plan.actions.count, items: plan.items, unchanged: plan.unchanged)
              : SheetWords.wouldTake(plan.actions.count, items: plan.items, unchanged: plan.unchanged))
      if written, !plan.refused.isEmpty { console.say(SheetWords.skipped(plan.refused.count)) }
    }
  }

  private func unique(_ days: [(file: String, day: CalendarDate)]) -> [(file: String, day: CalendarDate)] {
    var seen: Set<String> = []
    return days.filter { seen.insert("\($0.file) \($0.day)").inserted }
  }

  private func place(_ file: String, _ place: String) -> String {
    namesFiles || place.isEmpty ? "\(file) \(place)" : place
  }

  private func listing(_ plan: SheetPlan) -> Listing {
    var listing = Listing(
      [
        .init("place", SheetWords.cell), .init("code", SeeingWords.code),
        .init("column", SheetWords.column), .init("written", SheetWords.written, flexible: true),
        .init("understood", SheetWords.understood, flexible: true),
      ], schema: "duban.sheet/1", key: "cells")
    for cell in plan.readings {
      listing.add([
        .text(place(cell.file, cell.place)), .text(cell.code), .text(cell.header), .text(cell.written),
        .text(console.word(cell.understood)),
      ])
    }
    return listing
  }

  private func say(_ remark: SheetPlan.Remark, _ severity: Phrase) {
    let location = place(remark.file, remark.place)
    console.say("\(location): \(console.word(severity)): [\(remark.rule)] \(console.word(remark.what))")
    guard let advice = remark.advice else { return }
    console.say(
      "    " + console.word(FailureWords.whatNow) + console.word(FailureWords.separator)
        + console.word(advice))
  }

  private func json(_ plan: SheetPlan, written: Bool) throws {
    var json = JSONWriter(console.out)
    try json.object { json in
      try json.field("schema", "duban.sheet/1")
      try json.field("written", written && !plan.actions.isEmpty)
      try json.field("entries", plan.actions.count)
      try json.field("unchanged", plan.unchanged)
      try json.field("items", plan.items)
      try json.field("cells", list: plan.readings) { json, cell in
        try json.object { json in
          try json.field("file", cell.file)
          try json.field("cell", cell.place)
          try json.field("code", cell.code)
          try json.field("column", cell.header)
          try json.field("written", cell.written)
          try json.field("understood", console.word(cell.understood))
        }
      }
      for (name, remarks) in [("refused", plan.refused), ("remarks", plan.remarks)] {
        try json.field(name, list: remarks) { json, remark in
          try json.object { json in
            try json.field("file", remark.file)
            try json.field("place", remark.place)
            try json.field("rule", remark.rule)
            try json.field("message", console.word(remark.what))
          }
        }
      }
    }
  }
}
