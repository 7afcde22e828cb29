import Glibc

/// One run of a program, with an environment of its own; what it prints goes to files.
struct Child {
  var program: String
  var arguments: [String]
  var folder: String
  var environment: [String: String]

  /// How a run ended: its status, or the signal that ended it.
  enum Ending: Equatable {
    case exited(Int32)
    case killed(Int32)
    /// It was still running after a minute, and was ended.
    case hung
  }

  struct Result {
    var ending: Ending
    var talk: String
    var succeeded: Bool { ending == .exited(0) }
  }

  /// Runs to the end; with `killAfter` it is killed after so many microseconds.
  func run(killAfter: Int? = nil) -> Result {
    let talk = folder + ".talk"
    guard let process = spawn(talk: talk) else {
      return Result(ending: .exited(127), talk: "no program: \(String(cString: strerror(errno)))")
    }
    if let killAfter {
      usleep(UInt32(killAfter))
      kill(process, SIGKILL)
    }
    let ending = wait(for: process)
    defer { unlink(talk) }
    return Result(ending: ending, talk: Files.text(talk) ?? "")
  }

  /// Starts it and goes on.
  func spawn(talk: String) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, talk, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // `env` goes to the folder; this process must stay where it is.
    let words = (["/usr/bin/env", "--chdir=\(folder)", program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process = pid_t()
    errno = posix_spawn(&process, "/usr/bin/env", &actions, nil, words, variables)
    return errno == 0 ? process : nil
  }

  func wait(for process: pid_t) -> Ending {
    var status: Int32 = 0
    var waited = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      usleep(500)
      waited += 1
      if waited == 120_000 {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return .hung
      }
    }
    return status & 0x7f == 0 ? .exited(status >> 8 & 0xff) : .killed(status & 0x7f)
  }
}
