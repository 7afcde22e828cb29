import FormatLibraries

/// A consumer of a parser's events.
///
/// Names are those of the file, without an XML prefix; `space` is the XML namespace's address.
protocol MarkupHandler: AnyObject {
  func start(_ name: String, space: String?, attributes: [MarkupAttribute])
  func end(_ name: String, space: String?)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

struct MarkupAttribute: Hashable {
  var name: String
  var value: String
}

extension [MarkupAttribute] {
  subscript(_ name: String) -> String? { first { $0.name == name }?.value }
}

/// libxml2's parsers, as events to a handler.
enum Markup {
  /// HTML as browsers tolerate it; true when nesting went so deep that the parser had to begin anew.
  static func parseHTML(_ text: String, maxOpen: Int, _ handler: some MarkupHandler) throws(FormatError)
    -> Bool
  {
    try require(FLXML2)
    var restarts = 0
    let result = bytes(text) { buffer in
      withBridge(handler) { fl_parse_html(buffer.baseAddress, buffer.count, maxOpen, $0, &restarts) }
    }
    guard result == FLParsed else { throw .damaged(format: .html, part: "", defect: .malformed(line: 0)) }
    return restarts > 0
  }

  /// Well-formed XML, as a part of a document of some kind.
  static func parseXML(
    _ content: [UInt8], maxDepth: Int = 256, format: FileKind, part: String, _ handler: some MarkupHandler
  ) throws(FormatError) {
    try require(FLXML2)
    var line = 0
    let result = content.withUnsafeBytes { raw in
      withBridge(handler) {
        fl_parse_xml(raw.assumingMemoryBound(to: CChar.self).baseAddress, raw.count, maxDepth, $0, &line)
      }
    }
    switch result {
    case FLParsed: return
    case FLHasEntities: throw .damaged(format: format, part: part, defect: .entities)
    case FLTooDeep: throw .damaged(format: format, part: part, defect: .tooDeep(limit: maxDepth))
    default: throw .damaged(format: format, part: part, defect: .malformed(line: line))
    }
  }

  static func require(_ library: FLLibrary) throws(FormatError) {
    guard !fl_load(library) else { return }
    switch library {
    case FLXML2: throw .libraryMissing(name: "libxml2", package: "libxml2")
    case FLZip: throw .libraryMissing(name: "libzip", package: "libzip-dev")
    default: throw .libraryMissing(name: "libxlsxwriter", package: "libxlsxwriter-dev")
    }
  }

  private static func bytes<Result>(_ text: String, _ body: (UnsafeBufferPointer<CChar>) -> Result) -> Result
  {
    var text = text
    return text.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) { body($0) }
    }
  }

  /// C functions that carry the events over to a Swift object, which lives as long as the call.
  private static func withBridge<Result>(_ handler: some MarkupHandler, _ body: (FLEvents) -> Result)
    -> Result
  {
    let bridge = Bridge(handler)
    return withExtendedLifetime(bridge) {
      let events = FLEvents(
        context: Unmanaged.passUnretained(bridge).toOpaque(),
        start: { context, name, space, attributes, count in
          let bridge = Bridge.of(context)
          bridge.handler.start(
            bridge.string(name), space: space.map { bridge.string($0) },
            attributes: (0..<count).map { index in
              let attribute = attributes.unsafelyUnwrapped[index]
              return MarkupAttribute(
                name: bridge.string(attribute.name),
                value: attribute.value.withMemoryRebound(to: UInt8.self, capacity: attribute.valueCount) {
                  String(decoding: UnsafeBufferPointer(start: $0, count: attribute.valueCount), as: UTF8.self)
                })
            })
        },
        end: { context, name, space in
          let bridge = Bridge.of(context)
          bridge.handler.end(bridge.string(name), space: space.map { bridge.string($0) })
        },
        text: { context, bytes, count in
          guard let bytes else { return }
          bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            Bridge.of(context).handler.text(UnsafeBufferPointer(start: $0, count: count))
          }
        })
      return body(events)
    }
  }
}

private final class Bridge {
  let handler: any MarkupHandler
  init(_ handler: any MarkupHandler) { self.handler = handler }

  static func of(_ context: UnsafeMutableRawPointer?) -> Bridge {
    Unmanaged<Bridge>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
  }

  func string(_ name: UnsafePointer<CChar>?) -> String { name.map { String(cString: $0) } ?? "" }
}
