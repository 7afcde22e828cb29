import Glibc
import PlanModel
import PlanStore

/// What stops a command at the store.
enum StoreWords {
  static let noStore = Phrase(zh: "本目录和上级目录里都没有台账", en: "there is no store here or above")
  static let nameStore = Phrase(
    zh: "先用 duban init 单位名 --code 代号 建一个，或用 --store 文件 指明。",
    en: "Make one with duban init UNIT --code CODE, or name one with --store FILE.")
  static func upgraded(_ upgrade: Store.Upgrade) -> Phrase {
    Phrase(
      zh: "台账已从版本 \(upgrade.from) 升级到 \(upgrade.to)；升级前的备份是 \(upgrade.backup)",
      en:
        "brought the store from version \(upgrade.from) to \(upgrade.to); what it was is in \(upgrade.backup)"
    )
  }
}

extension StoreError: Explained {
  func explained() -> Failure {
    switch self {
    case .noSuchFile, .isDirectory, .alreadyExists, .notAStore, .newerSchema, .damaged, .damagedFile,
      .readOnly, .locked,
      .full, .olderSchema, .noLog, .vanished, .originalChanged, .clockIsWrong, .cannotOpen, .inputOutput,
      .oldSQLite, .database,
      .refused:
      StoreFileWords.failure(self)
    case .isDraft, .isAdopted, .isWithdrawn, .isSuspended, .isNotSuspended, .wrongUnit, .whichTarget,
      .unknownIndicator, .signOffOutOfTurn, .signOffBackwards, .sameHand, .weakEvidence, .cyclicParent,
      .duplicateMilestone, .unknownMilestone, .nothingToUndo, .cannotUndo, .undoAfterSignOff,
      .nothingAdjusted, .adoptedStays,
      .badCut, .notBeside, .alreadyReplaced:
      StoreRuleWords.failure(self)
    default:
      StoreNameWords.failure(self)
    }
  }
}

/// The store's file.
enum StoreFileWords {
  static func failure(_ error: StoreError) -> Failure {
    switch error {
    case .noSuchFile(let path):
      Failure(
        .noInput, place: path, what: Phrase(zh: "没有这个台账", en: "there is no such store"),
        advice: StoreWords.nameStore)
    case .isDirectory(let path):
      Failure(
        .noInput, place: path, what: FailureWords.isDirectory,
        advice: Phrase(
          zh: "写到台账文件为止，例如 \(path)/duban.db。", en: "Name the store itself, such as \(path)/duban.db."))
    case .alreadyExists(let path):
      Failure(
        .cannotWrite, place: path,
        what: Phrase(zh: "已经有这个文件，不覆盖", en: "the file is there already and stays as it is"),
        advice: Phrase(
          zh: "换一个文件名（--store 文件），或先移走它。", en: "Choose another name (--store FILE), or move it away first."))
    case .notAStore(let path):
      Failure(
        .badData, place: path, what: Phrase(zh: "不是督办台账", en: "this is no store of duban"),
        advice: Phrase(
          zh: "核对 --store 或 $DUBAN_STORE 指的文件。", en: "Check the file that --store or $DUBAN_STORE names."))
    case .newerSchema(let path, let found, let known):
      Failure(
        .badData, place: path,
        what: Phrase(
          zh: "台账是更新的版本（\(found)），这个程序只认到 \(known)",
          en: "the store's version is \(found), this program knows \(known)"),
        advice: Phrase(zh: "换用新版本的 duban 打开。", en: "Open it with a newer duban."))
    case .olderSchema(let path, let found, let known):
      Failure(
        .badData, place: path,
        what: Phrase(
          zh: "台账还是旧版本（\(found)），这个程序用 \(known)",
          en: "the store's version is \(found), this program's is \(known)"),
        advice: Phrase(
          zh: "用 duban doctor --upgrade 升级；升级前自动备份。",
          en: "Bring it up with duban doctor --upgrade; a backup is made first."))
    case .vanished(let path):
      Failure(
        .inputOutput, place: path,
        what: Phrase(
          zh: "登记时台账文件被删除、改名或替换，这次登记没有留下",
          en: "the store was deleted, renamed or replaced while it was written to; this entry isn't kept"),
        advice: Phrase(zh: "找回台账或备份，再登记一次。", en: "Find the store or its backup, and enter it again."))
    case .noLog(let path):
      Failure(
        .cannotWrite, place: path,
        what: Phrase(
          zh: "台账旁边建不了工作文件（-wal、-shm）", en: "SQLite's files can't be made beside the store (-wal, -shm)"),
        advice: Phrase(
          zh: "检查目录的写权限和磁盘空间；台账没有变动。",
          en: "Check the folder's permissions and the disk's space; the store is unchanged."))
    case .originalChanged(let name):
      Failure(
        .inputOutput, place: name,
        what: Phrase(
          zh: "读的时候文件变了，什么也没有登记", en: "the file changed while it was read; nothing was recorded"),
        advice: Phrase(zh: "等文件存好、不再变动，再导入一次。", en: "Import it again once nobody writes to it."))
    case .clockIsWrong:
      Failure(
        .badData, what: Phrase(zh: "系统时钟在 1970 年以前", en: "the system's clock stands before 1970"),
        advice: Phrase(zh: "先校准时钟。", en: "Set the clock first."))
    case .damaged(let path, let detail):
      Failure(
        .badData, place: path, what: Phrase(zh: "台账文件损坏", en: "the store is damaged") + detail,
        advice: Phrase(
          zh: "不要再写它；用最近的备份恢复：duban restore 备份.db --to 新.db；没有备份时抢救：duban doctor --salvage 新.db。",
          en:
            "Don't write to it; go back to the last backup: duban restore BACKUP --to NEW; without one, duban doctor --salvage NEW."
        ))
    case .damagedFile(let path, let ailment):
      Failure(
        .badData, place: path,
        what: Phrase(
          zh: "这份文件损坏或被改过，没有并入：" + AilmentWords.phrase(ailment).zh,
          en: "this file is damaged or was changed; nothing was merged: " + AilmentWords.phrase(ailment).en),
        advice: Phrase(
          zh: "请报送单位在自己的台账上执行 duban doctor，再重新 duban export 一份。",
          en: "Ask the unit that sent it to run duban doctor on its own store and to export it again."))
    case .readOnly(let path):
      Failure(
        .cannotWrite, place: path, what: Phrase(zh: "台账是只读的", en: "the store is read-only"),
        advice: Phrase(
          zh: "修改文件或目录的权限，或把它复制到可写的地方再登记。",
          en: "Change the permissions of the file or its folder, or copy it to where it may be written."))
    case .locked(let path, let seconds):
      Failure(
        .busy, place: path,
        what: Phrase(
          zh: "台账正被别的程序占用，等了 \(seconds) 秒", en: "another program kept the store busy for \(seconds) seconds"),
        advice: Phrase(zh: "稍后再试。", en: "Try again later."))
    case .full(let path):
      Failure(
        .cannotWrite, place: path, what: FailureWords.cannotWrite(Phrase(zh: "磁盘已满", en: "the disk is full")),
        advice: Phrase(zh: "腾出空间后再试；台账没有变动。", en: "Make room and try again; the store is unchanged."))
    case .oldSQLite(let found, let needed):
      Failure(
        .missingHelper, place: "SQLite \(found)",
        what: Phrase(zh: "版本太旧，需要 \(needed) 以上", en: "too old: \(needed) or later is needed"),
        advice: Phrase(zh: "升级系统的 libsqlite3。", en: "Upgrade the system's libsqlite3."))
    case .cannotOpen(let path, let detail):
      // One that is there can't be read; one that isn't couldn't be made.
      access(path, F_OK) == 0
        ? Failure(
          .noInput, place: path, what: Phrase(zh: "打不开台账", en: "the store can't be opened") + detail,
          advice: FailureWords.checkRights)
        : Failure(
          .cannotWrite, place: path, what: Phrase(zh: "建不了台账", en: "the store can't be made") + detail,
          advice: FailureWords.checkPlace)
    case .refused(let detail):
      Failure(
        .badData, what: Phrase(zh: "台账不接受这项改动", en: "the store refuses the change") + detail,
        advice: Phrase(zh: "台账没有变动；核对输入的内容。", en: "The store is unchanged; check what was entered."))
    case .inputOutput(let path, let detail), .database(let path, let detail):
      Failure(
        .inputOutput, place: path,
        what: Phrase(zh: "读写台账出错", en: "reading or writing the store failed") + detail,
        advice: Phrase(zh: "检查磁盘，然后运行 duban doctor。", en: "Check the disk, then run duban doctor."))
    default: FailurePrinter.unexpected(error)
    }
  }
}

/// What a command names and the store doesn't know.
enum StoreNameWords {
  static func failure(_ error: StoreError) -> Failure {
    switch error {
    case .noRoot:
      Failure(
        .badData, what: Phrase(zh: "台账里还没有单位", en: "the store has no unit yet"),
        advice: Phrase(zh: "先运行 duban init 单位名 --code 代号。", en: "Run duban init UNIT --code CODE first."))
    case .unknownUnit(let name):
      Failure(
        .badData, place: name, what: Phrase(zh: "没有这个单位", en: "no such unit"),
        advice: Phrase(zh: "用 duban unit 查看已有的单位。", en: "See the units with duban unit."))
    case .duplicateUnit(let name):
      Failure(
        .badData, place: name, what: Phrase(zh: "已经有这个单位", en: "the unit is there already"),
        advice: Phrase(zh: "用 duban unit 查看已有的单位。", en: "See the units with duban unit."))
    case .duplicateUnitCode(let code, let unit):
      Failure(
        .badData, place: code,
        what: Phrase(zh: "这个代号已经是\(unit)的", en: "the code is that of \(unit) already"),
        advice: Phrase(
          zh: "换一个代号；用 duban unit 查看已有的单位。", en: "Choose another code; duban unit shows the units."))
    case .ambiguousUnit(let name):
      Failure(
        .badData, place: name, what: Phrase(zh: "有几个单位同名", en: "several units have this name"),
        advice: Phrase(zh: "连同上级单位一起写，或写单位代号。", en: "Name it with the unit above it, or by its code."))
    case .unknownPlan(let unit, let period):
      Failure(
        .badData, place: period, what: Phrase(zh: "\(unit)没有这个时期的计划", en: "\(unit) has no plan for it"),
        advice: Phrase(zh: "用 duban plan 查看已有的计划。", en: "See the plans with duban plan."))
    case .unknownCode(let code):
      Failure(
        .badData, place: code, what: Phrase(zh: "没有这个编号", en: "no such code"),
        advice: Phrase(
          zh: "用 duban status 或 duban search 查编号。", en: "Look the code up with duban status or duban search.")
      )
    case .ambiguousCode(let code, let units):
      Failure(
        .badData, place: code,
        what: Phrase(
          zh: "几个单位都有这个编号：\(units.joined(separator: "、"))",
          en: "several units have this code: \(units.joined(separator: ", "))"),
        advice: Phrase(zh: "用 --unit 指明单位。", en: "Name the unit with --unit."))
    case .duplicateCode(let code, let unit):
      Failure(
        .badData, place: code, what: Phrase(zh: "\(unit)已经有这个编号", en: "\(unit) has this code already"),
        advice: Phrase(
          zh: "换一个编号；用 duban show \(code) 查看已有的事项。",
          en: "Choose another code; duban show \(code) shows the item."))
    case .unknownEntry(let id):
      Failure(
        .badData, place: id, what: Phrase(zh: "没有这条进展", en: "no such progress entry"),
        advice: Phrase(zh: "用 duban show 编号 查看各条进展。", en: "See the entries with duban show CODE."))
    case .unknownDocument(let hash):
      Failure(
        .badData, place: hash, what: Phrase(zh: "台账里没有这份文件", en: "the store holds no such document"),
        advice: Phrase(zh: "先用 duban import 导入。", en: "Import it first with duban import."))
    case .unknownLink(let id):
      Failure(
        .badData, place: id, what: Phrase(zh: "没有这条对应关系", en: "no such link"),
        advice: Phrase(zh: "用 duban link 查看。", en: "See the links with duban link."))
    case .unknownAlias(let name, let standard):
      Failure(
        .badData, place: "\(name) \(standard)",
        what: Phrase(zh: "没有确认过这对同名", en: "these names were never confirmed as one"),
        advice: Phrase(zh: "用 duban link alias 查看。", en: "See them with duban link alias."))
    case .noCandidates(let code):
      Failure(
        .badData, place: code, what: Phrase(zh: "没有可驳回的候选", en: "it has no candidates to reject"),
        advice: Phrase(zh: "用 duban link --code \(code) 查看。", en: "See duban link --code \(code)."))
    case .unknownReport(let id):
      Failure(
        .badData, place: id, what: Phrase(zh: "没有这份已发布的通报", en: "no such published report"),
        advice: Phrase(zh: "核对发布时给出的编号。", en: "Check the ID that publishing printed."))
    default: FailurePrinter.unexpected(error)
    }
  }
}
