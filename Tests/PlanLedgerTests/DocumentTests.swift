import Foundation
import Testing

@testable import PlanLedger

/// The pages of the package against what they speak of.
@Suite struct DocumentTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: ["README.md", "README.zh-CN.md"])
  func theFirstPageNamesEveryColumn(page: String) throws {
    let page = try text(page)
    for column in Set(Column.ledger + Column.progress) {
      #expect(page.contains(column.name), "\(column.name) isn't on the page")
    }
  }

  @Test func theDataModelNamesEveryTableAndView() throws {
    let page = try text("Docs/data-model.md")
    let folder = Self.root.appending(path: "Schema/migrations")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let sql = try text("Schema/migrations/\(file)")
      for line in sql.split(separator: "\n")
      where line.hasPrefix("CREATE TABLE ") || line.hasPrefix("CREATE VIEW ") {
        let name = line.split(separator: " ").dropFirst(2).first.map(String.init) ?? ""
        #expect(page.contains("`\(name)`"), "\(file) makes \(name), which Docs/data-model.md doesn't name")
      }
    }
  }

  /// Every page that another one leads to is there.
  @Test(arguments: [
    "README.md", "README.zh-CN.md", "CONTRIBUTING.md", "Docs/README.md", "Docs/data-model.md",
    "Docs/decisions/README.md",
  ])
  func linksLeadSomewhere(page: String) throws {
    let folder = Self.root.appending(path: page).deletingLastPathComponent()
    for link in try text(page).components(separatedBy: "](").dropFirst() {
      let target = link.prefix { $0 != ")" }
      guard !target.hasPrefix("http") else { continue }
      let path = folder.appending(path: String(target)).standardizedFileURL.path
      #expect(FileManager.default.fileExists(atPath: path), "\(page) leads to \(target), which isn't there")
    }
  }

  @Test func everyDecisionIsListed() throws {
    let list = try text("Docs/decisions/README.md")
    let folder = Self.root.appending(path: "Docs/decisions")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file != "README.md" {
      #expect(list.contains("(\(file))"), "\(file) isn't in the list of decisions")
    }
  }
}
