import Testing

@testable import DocumentFormats

/// A small generator of the same numbers on every run.
struct SmallRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }
}

/// Damaged input of every kind: an error with facts or a text, never a crash, and the text never longer than it can be.
struct FuzzTests {
  private func damaged(_ bytes: [UInt8], _ random: inout SmallRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.next(6) where !bytes.isEmpty {
      let at = random.next(bytes.count)
      switch random.next(4) {
      case 0: bytes[at] = UInt8(random.next(256))
      case 1: bytes.remove(at: at)
      case 2:
        bytes.insert(
          contentsOf: bytes[at..<min(bytes.count, at + random.next(20))], at: random.next(bytes.count))
      default: bytes.removeLast(random.next(min(bytes.count, 40)))
      }
    }
    return bytes
  }

  @Test(arguments: 0..<60) func readersStandDamage(seed: Int) throws {
    var random = SmallRandom(seed: UInt64(seed + 1))
    let page =
      "<html><nav>首页</nav><table><tr><td>索引号：</td><td>A</td></tr></table><ol><li>完成<b>三</b>公里</ol><pre> x</pre>"
    let gb: [UInt8] = [0xC8, 0xAB, 0xD5, 0xF2, 0x81, 0x39, 0xEE, 0x39, 0xCD, 0xB6, 0xD7, 0xCA]
    let docx = try DOCXFile(
      DOCXFile.paragraph("完成投资") + "<w:tbl><w:tr><w:tc>\(DOCXFile.paragraph("甲"))</w:tc></w:tr></w:tbl>"
    ).bytes()
    let inputs: [(path: String, bytes: [UInt8])] = [
      ("a.html", Array(page.utf8)), ("a.txt", gb), ("a.txt", Array("全镇完成投资3亿元，同比增长8%。".utf8)),
      ("a.docx", docx),
    ]
    for (path, bytes) in inputs {
      let input = damaged(bytes, &random)
      do {
        let source = try ReportSource(helperSeconds: 1).read(path: path, bytes: input)
        #expect(source.text.utf8.count <= input.count * 20 + 1000)
      } catch {
        #expect(error != .tooLarge(bytes: input.count, limit: input.count))
      }
    }
    let csv = damaged(Array("编号,\"事项,\n甲\",目标\r\n1,\"a\"\"b\",3\n".utf8), &random)
    do {
      let table = try CSVReader().read(csv)
      #expect(table.records.reduce(0) { $0 + $1.cells.count } <= csv.count + 1)
    } catch {
      #expect(error != .tooLarge(bytes: csv.count, limit: csv.count))
    }
  }
}
