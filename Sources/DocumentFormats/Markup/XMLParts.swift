/// Calls a closure for each element of an XML part: enough for parts that are lists of settings.
final class ElementScan: MarkupHandler {
  /// Local names of the open elements, outermost first.
  private(set) var path: [String] = []
  private let onStart: (_ name: String, _ attributes: [MarkupAttribute], _ path: [String]) -> Void
  private let onText: (_ text: String, _ path: [String]) -> Void
  private let onEnd: (_ name: String) -> Void

  init(
    onStart: @escaping (String, [MarkupAttribute], [String]) -> Void,
    onText: @escaping (String, [String]) -> Void = { _, _ in }, onEnd: @escaping (String) -> Void = { _ in }
  ) {
    self.onStart = onStart
    self.onText = onText
    self.onEnd = onEnd
  }

  func start(_ name: String, space: String?, attributes: [MarkupAttribute]) {
    path.append(name)
    onStart(name, attributes, path)
  }

  func end(_ name: String, space: String?) {
    path.removeLast()
    onEnd(name)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { onText(String(decoding: bytes, as: UTF8.self), path) }
}

/// Where a part's relations lead (`_rels/….rels`), by their id.
enum Relations {
  struct Relation: Hashable {
    var id: String
    var type: String
    var target: String
    var isExternal: Bool
  }

  static func read(_ archive: Archive, of part: String, format: FileKind) throws(FormatError) -> [Relation] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last.map(String.init) ?? ""
    let name = (folder.isEmpty ? "" : folder + "/") + "_rels/" + file + ".rels"
    guard let content = try archive.part(name) else { return [] }
    var relations: [Relation] = []
    let scan = ElementScan { element, attributes, _ in
      guard element == "Relationship", let id = attributes["Id"], let target = attributes["Target"] else {
        return
      }
      relations.append(
        Relation(
          id: id, type: attributes["Type"] ?? "", target: resolve(target, in: folder),
          isExternal: attributes["TargetMode"] == "External"))
    }
    try Markup.parseXML(content, format: format, part: name, scan)
    return relations
  }

  /// `../media/x.png` and `/word/document.xml` as names in the archive.
  private static func resolve(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      if step == ".." {
        if !steps.isEmpty { steps.removeLast() }
      } else if step != "." {
        steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }
}
