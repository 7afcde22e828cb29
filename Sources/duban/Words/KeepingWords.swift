import PlanModel
import PlanStore

/// What the commands that keep a store say.
enum KeepingWords {
  static func backedUp(_ path: String) -> Phrase {
    Phrase(zh: "已备份到 \(path)，核对无误", en: "backed up to \(path), and verified")
  }
  static func droppedBackup(_ path: String) -> Phrase {
    Phrase(zh: "已删去旧备份 \(path)", en: "took the old backup \(path) away")
  }
  static let whereTo = Phrase(zh: "没有说备份到哪里，或说了两处", en: "one place for the backup is needed, and only one")
  static let outputOrFolder = Phrase(
    zh: "用 -o 文件，或用 --into 目录。", en: "Name a file with -o, or a folder with --into.")
  static let keepWhere = Phrase(zh: "要留的份数不对，或没有备份目录", en: "it needs a folder and a number above 0")
  static let keepAdvice = Phrase(
    zh: "写成 duban backup --into 目录 --keep 7。", en: "Write duban backup --into FOLDER --keep 7.")
  static func putAside(_ path: String, _ kept: String) -> Phrase {
    Phrase(zh: "原来的 \(path) 改名为 \(kept)", en: "the old \(path) is now \(kept)")
  }
  static func restored(_ path: String) -> Phrase {
    Phrase(zh: "已恢复成 \(path)；用 --store \(path) 打开", en: "restored as \(path); open it with --store \(path)")
  }
  static func exported(_ path: String) -> Phrase {
    Phrase(
      zh: "已导出 \(path)；上级用 duban merge \(path) 并入",
      en: "exported \(path); the unit above takes it in with duban merge \(path)")
  }
  static func merged(_ path: String, _ report: MergeReport) -> Phrase {
    if report == MergeReport() { return Phrase(zh: "\(path) 没有新的内容", en: "\(path) holds nothing new") }
    // A new commitment brings its targets with it; by themselves the other records are news.
    let others = report.commitments + report.entries == 0 && report.others > 0
    return Phrase(
      zh:
        "已并入 \(path)：新单位 \(report.units) 个，承诺 \(report.commitments) 项，进展 \(report.entries) 条，文件 \(report.documents) 份，冲突 \(report.conflicts.count) 项"
        + (others ? "，步骤、调整、销号等记录 \(report.others) 条" : ""),
      en:
        "merged \(path): \(report.units) units, \(report.commitments) commitments, \(report.entries) progress entries, \(report.documents) documents, \(report.conflicts.count) conflicts"
        + (others ? ", \(report.others) records of steps, adjustments and sign-off" : ""))
  }
}
