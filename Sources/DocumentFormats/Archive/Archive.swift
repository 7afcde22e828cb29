import FormatLibraries

/// A ZIP archive in memory, read with bounds: office documents come from anywhere.
final class Archive {
  /// Bounds on what is unpacked.
  struct Limits: Hashable, Sendable {
    var parts = 10_000
    /// Bytes of one part, and of all that are read.
    var part = 64 << 20
    var total = 192 << 20
  }

  private let handle: OpaquePointer
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var indices: [String: UInt64] = [:]
  private let limits: Limits
  private let format: FileKind
  private var unpacked = 0
  private(set) var names: [String] = []

  init(_ content: [UInt8], format: FileKind, limits: Limits = Limits()) throws(FormatError) {
    try Markup.require(FLZip)
    // The shortest archive is its end record alone; libzip takes no bytes for an empty one.
    guard content.count >= 22 else { throw .damaged(format: format, part: "", defect: .notAnArchive) }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, content.count))
    _ = bytes.initialize(from: content)
    guard let handle = fl_zip_open(bytes.baseAddress, content.count) else {
      bytes.deallocate()
      throw .damaged(format: format, part: "", defect: .notAnArchive)
    }
    self.handle = handle
    self.bytes = bytes
    self.limits = limits
    self.format = format
    try readNames()
  }

  deinit {
    fl_zip_close(handle)
    bytes.deallocate()
  }

  private func readNames() throws(FormatError) {
    let count = fl_zip_count(handle)
    guard count <= limits.parts else {
      throw .damaged(format: format, part: "", defect: .tooManyParts(limit: limits.parts))
    }
    for index in 0..<UInt64(max(0, count)) {
      var entry = FLEntry()
      guard fl_zip_entry(handle, index, &entry) else { continue }
      let name = String(cString: entry.name)
      guard !Self.isUnsafe(name) else { throw .damaged(format: format, part: name, defect: .unsafeName) }
      if indices[name] == nil { names.append(name) }
      indices[name] = index
    }
  }

  /// Names that lead out of the archive's folder. Nothing is unpacked to disk; such a file is hostile all the same.
  private static func isUnsafe(_ name: String) -> Bool {
    name.hasPrefix("/") || name.contains("\\") || name.split(separator: "/").contains("..")
      || name.dropFirst().hasPrefix(":")
  }

  func has(_ name: String) -> Bool { indices[name] != nil }

  /// A part's bytes; nil when there is none of that name.
  func part(_ name: String) throws(FormatError) -> [UInt8]? {
    guard let index = indices[name] else { return nil }
    var entry = FLEntry()
    guard fl_zip_entry(handle, index, &entry) else {
      throw .damaged(format: format, part: name, defect: .truncated)
    }
    guard !entry.isEncrypted else { throw .damaged(format: format, part: name, defect: .encrypted) }
    let limit = min(limits.part, limits.total - unpacked)
    guard entry.size <= UInt64(max(0, limit)) else {
      throw .damaged(format: format, part: name, defect: .tooLarge(limit: max(0, limit)))
    }
    // One byte more than is declared shows an entry that lies about its size.
    let capacity = Int(entry.size) + 1
    var read: Int64 = 0
    let content = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      read = fl_zip_read(handle, index, buffer.baseAddress, capacity)
      count = max(0, Int(read))
    }
    guard read == Int64(entry.size) else { throw .damaged(format: format, part: name, defect: .truncated) }
    unpacked += content.count
    return content
  }
}

/// A ZIP archive made of named parts; the same parts give the same bytes at any time and place.
enum ArchiveWriter {
  static func write(_ parts: [(name: String, content: [UInt8])]) throws(FormatError) -> [UInt8] {
    try Markup.require(FLZip)
    var out: UnsafeMutableRawPointer?
    var count = 0
    let counts = parts.map(\.content.count)
    let isWritten = CStrings.with(parts.map(\.name)) { names in
      withContents(parts[...]) { contents in
        fl_zip_write(names, contents, counts, parts.count, &out, &count)
      }
    }
    defer { fl_free(out) }
    guard isWritten, let out else { throw .damaged(format: .docx, part: "", defect: .truncated) }
    return Array(UnsafeRawBufferPointer(start: out, count: count))
  }

  /// The parts' contents where they lie: the text of a long report isn't copied.
  private static func withContents(
    _ parts: ArraySlice<(name: String, content: [UInt8])>, _ found: [UnsafeRawPointer?] = [],
    _ body: ([UnsafeRawPointer?]) -> Bool
  ) -> Bool {
    guard let first = parts.first else { return body(found) }
    return first.content.withUnsafeBytes {
      withContents(parts.dropFirst(), found + [$0.baseAddress], body)
    }
  }
}
