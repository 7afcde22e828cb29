extension CSVWriter {
  /// One sheet's rows.
  public func write(_ sheet: Sheet) -> String {
    write(sheet.rows.map { $0.map(\.text) })
  }

  /// A table's rows, heads first; cells that span columns leave the others empty.
  public func write(_ table: Table) -> String {
    write(
      (table.header + table.rows).map { row in
        row.flatMap { [$0.text] + [String](repeating: "", count: max(0, $0.columns - 1)) }
      })
  }
}
