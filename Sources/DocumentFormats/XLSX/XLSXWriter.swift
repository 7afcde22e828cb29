import FormatLibraries
import FoundationEssentials

/// A workbook as XLSX (写 XLSX): numbers as numbers, text as text that never runs, formulas only where they were meant.
///
/// The same workbook gives the same bytes.
public struct XLSXWriter: Sendable {
  public var font: String

  public init(font: String = "宋体") { self.font = font }

  public func write(_ workbook: Workbook) throws(FormatError) -> [UInt8] {
    try Markup.require(FLXLSXWriter)
    guard let folder = TemporaryFolder.make() else {
      throw .helperFailed(name: "libxlsxwriter", status: 0, message: "no temporary folder")
    }
    defer { TemporaryFolder.remove(folder) }
    let path = folder + "/workbook.xlsx"
    guard let book = fl_book_new(path, MarkdownWriter.oneLine(workbook.title), font) else {
      throw .tooLarge(bytes: 0, limit: 0)
    }
    if let created = workbook.created {
      fl_book_created(book, MarkdownWriter.oneLine(workbook.title), Int64(created))
    }
    var names = SheetNames()
    var looks = XLSXLooks(book)
    var isWritten = true
    // A file needs a sheet.
    let sheets = workbook.sheets.isEmpty ? [Sheet(name: "Sheet1")] : workbook.sheets
    for sheet in sheets {
      let name = names.next(sheet.name)
      let index = fl_book_sheet(book, name)
      guard index >= 0 else {
        isWritten = false
        break
      }
      XLSXSheetWriter(book: book, index: index, name: name, sheet: sheet).write(&looks)
    }
    isWritten = fl_book_close(book) && isWritten
    guard isWritten, let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw .damaged(format: .xlsx, part: "", defect: .truncated)
    }
    return Array(data)
  }
}

/// Sheet names as spreadsheets allow them: 31 characters, none of `[]:*?/\`, no two alike.
struct SheetNames {
  private var used: Set<String> = []

  mutating func next(_ wanted: String) -> String {
    var plain = String(wanted.filter { !"[]:*?/\\".contains($0) && !$0.isNewline }.prefix(31))
    while plain.hasPrefix("'") { plain.removeFirst() }
    while plain.hasSuffix("'") { plain.removeLast() }
    if plain.isEmpty { plain = "Sheet" }
    var name = plain
    var number = 2
    while !used.insert(name.lowercased()).inserted {
      let ending = " \(number)"
      name = String(plain.prefix(31 - ending.count)) + ending
      number += 1
    }
    return name
  }
}

/// The looks of cells, each made once.
struct XLSXLooks {
  struct Key: Hashable {
    var emphasis: SheetCell.Emphasis
    var alignment: Table.Alignment?
    var numberFormat: String?
    /// Can be typed over where the sheet is protected.
    var isOpen = false
  }

  private let book: OpaquePointer
  private var made: [Key: Int32] = [:]

  init(_ book: OpaquePointer) { self.book = book }

  mutating func index(_ key: Key) -> Int32 {
    if let index = made[key] { return index }
    var look = FLLook()
    look.size = key.emphasis == .title ? 16 : 11
    look.isBold = key.emphasis == .title || key.emphasis == .header || key.emphasis == .strong
    look.hasBorder = key.emphasis != .title
    look.wraps = key.emphasis != .title
    look.isOpen = key.isOpen
    look.fill = Self.fill(key.emphasis)
    look.ink = key.emphasis == .muted ? 0x595959 : -1
    let byDefault: Table.Alignment? = key.emphasis == .title || key.emphasis == .header ? .center : nil
    switch key.alignment ?? byDefault {
    case .left: look.alignment = 1
    case .center: look.alignment = 2
    case .right: look.alignment = 3
    case nil: look.alignment = 0
    }
    let index: Int32
    if let format = key.numberFormat {
      index = format.withCString {
        look.numberFormat = $0
        return fl_book_look(book, &look)
      }
    } else {
      index = fl_book_look(book, &look)
    }
    made[key] = index
    return index
  }

  private static func fill(_ emphasis: SheetCell.Emphasis) -> Int32 {
    switch emphasis {
    case .header: 0xE7EBF0
    case .green: 0xC6EFCE
    case .blue: 0xDDEBF7
    case .yellow: 0xFFEB9C
    case .red: 0xFFC7CE
    case .grey: 0xE7E6E6
    case .plain, .title, .strong, .muted: -1
    }
  }
}
