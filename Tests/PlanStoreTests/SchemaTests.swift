import FoundationEssentials
import PlanSchema
import Testing

@Suite struct SchemaTests {
  @Test func theListOfMigrationsIsTheFolder() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let files = try FileManager.default.contentsOfDirectory(atPath: "/\(folder)/Schema/migrations")
    #expect(files.sorted() == Schema.migrations.map { $0.name + ".sql" })
  }
}
