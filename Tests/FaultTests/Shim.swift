import Glibc

/// The library of `Shim/faults.c`, made once; it stands between the program and the C library.
enum Shim {
  static let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined()

  /// Nil where no C compiler would make it.
  static let path: String? = {
    let path = Workplace.scratch + "/faults.so"
    let words = ["-shared", "-fPIC", "-O1", "-o", path, folder + "/Shim/faults.c", "-ldl"]
    // The Swift toolchain brings clang.
    for compiler in ["/usr/bin/cc", "/usr/bin/gcc", "/usr/bin/clang"] + Workplace.compilersOnPath {
      guard access(compiler, X_OK) == 0 else { continue }
      let made = Child(
        program: compiler, arguments: words, folder: Workplace.scratch,
        environment: ["PATH": Workplace.variable("PATH") ?? "/usr/bin"]
      ).run()
      if made.succeeded { return path }
    }
    return nil
  }()
}

/// One thing that goes wrong: what, at the how many-th call (see `Shim/faults.c`).
struct Fault: Hashable, CustomStringConvertible {
  var mode: Mode
  var call: Int
  var seed = 1

  enum Mode: String, CaseIterable {
    case kill, torn, power, mixed, full, eio, dead, short, sync, vanish, readonly, clock

    /// The program itself is ended by it.
    var kills: Bool { [.kill, .torn, .power, .mixed].contains(self) }
  }

  var description: String {
    "\(mode.rawValue):\(call)" + (mode == .mixed || mode == .clock ? " seed \(seed)" : "")
  }
}
