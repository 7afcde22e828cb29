import Yams

/// Why a file is no mapping. Facts only.
public enum MappingProblem: Error, Hashable, Sendable {
  case notYAML(line: Int?)
  /// No `columns` with a header and a role each.
  case noColumns
  case unknownRole(header: String, role: String)
  case noTitle
}

extension LedgerMapping {
  /// As a file that a person edits.
  public func yaml(file: String, samples: [String: String] = [:]) -> String {
    var text = """
      # \(file.filter { !$0.isNewline }) 的列与 duban 的列怎样对应；改好后用 --mapping 指给 duban import，以后同样的表头就照此读。
      # 可用的名字：\(MappingRole.names.joined(separator: " "))
      # （title 事项，lead 牵头单位，target 目标，due 完成时限，value 完成值，progress 进展情况，measure 计量单位，keep 原样保留，skip 不读）
      unit: \(unitIsSheet ? "sheet" : "column")
      columns:

      """
    for entry in columns {
      let sample = samples[entry.header].map { "  # " + $0.filter { !$0.isNewline }.prefix(30) } ?? ""
      text += "  \(Self.quoted(entry.header)): \(entry.role.name)\(sample)\n"
    }
    return text
  }

  public init(yaml: String) throws(MappingProblem) {
    let node: Node?
    do {
      node = try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw .notYAML(line: Self.line(of: error))
    } catch {
      throw .notYAML(line: nil)
    }
    guard let root = node?.mapping, let columns = root["columns"]?.mapping, !columns.isEmpty else {
      throw .noColumns
    }
    self.init(unitIsSheet: root["unit"]?.string == "sheet")
    for (key, value) in columns {
      guard let header = key.string, let name = value.string else { throw .noColumns }
      guard let role = MappingRole(name) else { throw .unknownRole(header: header, role: name) }
      self.columns.append(Entry(header, role))
    }
    guard hasTitle else { throw .noTitle }
  }

  private static func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: nil
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : $0.isNewline ? [" "] : [$0] } + "\""
  }
}
