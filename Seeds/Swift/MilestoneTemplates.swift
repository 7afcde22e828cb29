import PlanModel

/// The milestone templates that the program ships (节点模板), in the order of the file.
public enum MilestoneTemplates {
  public static var all: [MilestoneTemplate] {
    SeedFiles.entries("templates/milestones.txt").reduce(into: []) { templates, columns in
      guard columns.count == 4, let days = Int(columns[3]), days > 0 else { return }
      let step = MilestoneTemplate.Step(
        name: columns[1], stage: ProjectStage(rawValue: columns[2]), days: days)
      if let last = templates.indices.last, templates[last].name == columns[0] {
        templates[last].steps.append(step)
      } else {
        templates.append(MilestoneTemplate(name: columns[0], steps: [step]))
      }
    }
  }

  public static func named(_ name: String) -> MilestoneTemplate? { all.first { $0.name == name } }
}
