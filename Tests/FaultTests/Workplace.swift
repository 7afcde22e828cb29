import Glibc

/// Where the harness works, and the program that it tries.
enum Workplace {
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// DUBAN_FAULTS: how many faults a scenario gets; `all` tries every one.
  static let wanted: Int = {
    guard let asked = variable("DUBAN_FAULTS") else { return 10 }
    return Int(asked) ?? .max
  }()

  static let seed = variable("DUBAN_FAULTS_SEED").flatMap { UInt64($0) } ?? 20_231_121

  /// DUBAN_FAULTS_PROGRAM, else the one beside the tests.
  static let program: String = {
    if let asked = variable("DUBAN_FAULTS_PROGRAM") { return asked }
    var own = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &own, 4095)
    let bytes = own.prefix(max(0, length)).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "/").dropLast().map { "/" + $0 }.joined()
      + "/duban"
  }()

  /// In memory where the system has room for files there: the faults are ours, the disk's waits add nothing.
  static let scratch: String = {
    let root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    let path = "\(root)/duban-faults-\(getpid())"
    mkdir(path, 0o700)
    atexit { Files.remove(Workplace.scratch) }
    return path
  }()

  static var compilersOnPath: [String] {
    (variable("PATH") ?? "").split(separator: ":").flatMap { ["\($0)/cc", "\($0)/clang"] }
  }

  /// A run of the program in `folder`.
  static func child(_ arguments: [String], in folder: String, today: String = "2024-02-01") -> Child {
    Child(
      program: program, arguments: arguments, folder: folder,
      environment: [
        "LC_ALL": "zh_CN.UTF-8", "HOME": folder, "DUBAN_TODAY": today, "DUBAN_USER": "城建办",
        "PATH": variable("PATH") ?? "/usr/bin:/bin",
      ])
  }
}
