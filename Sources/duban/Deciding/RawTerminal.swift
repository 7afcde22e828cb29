import Glibc

/// The terminal while single keys are read (逐键终端): raw mode, its own screen, and both given back on every way out.
///
/// Signals are blocked and asked for between two reads, so that nothing runs in the middle of something else.
final class RawTerminal {
  enum Event {
    case bytes([UInt8])
    /// Nothing came for a moment.
    case quiet
    case resized
    /// Ctrl-Z from outside.
    case stopped
    /// The other end is gone, or a signal asks to end: its number, 0 for the end of input.
    case ended(Int32)
  }

  private var saved = termios()
  private var blocked = sigset_t()
  private var before = sigset_t()
  private var isRaw = false
  private var isBlocking = false
  private static let watched: [Int32] = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP]

  /// Nil where standard input is no terminal that can be set.
  init?() {
    guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return nil }
    sigemptyset(&blocked)
    for number in Self.watched { sigaddset(&blocked, number) }
  }

  func enter() {
    guard !isRaw else { return }
    if !isBlocking {
      pthread_sigmask(SIG_BLOCK, &blocked, &before)
      isBlocking = true
    }
    var raw = saved
    cfmakeraw(&raw)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw)
    isRaw = true
    Self.write("\u{1B}[?1049h\u{1B}[2J")
  }

  /// Gives the terminal back as it was. Signals stay blocked until `end`, so that a hang-up can't break off what is
  /// still to be written.
  func leave() {
    guard isRaw else { return }
    isRaw = false
    Self.write("\u{1B}[?25h\u{1B}[?1049l")
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
  }

  /// Ctrl-Z: the shell gets its terminal; when it calls again the screen is ours again.
  func suspend() {
    leave()
    kill(getpid(), SIGSTOP)
    enter()
  }

  /// Ends as the signal says, once the terminal is given back.
  func end(by number: Int32) {
    leave()
    if number > 0 {
      signal(number, SIG_DFL)
      raise(number)
    }
    if isBlocking { pthread_sigmask(SIG_SETMASK, &before, nil) }
    isBlocking = false
    // Where whoever started us blocked the signal, it can't end us: the number that shells give stands for it.
    if number > 0 { _exit(128 + number) }
  }

  func size() -> (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// What comes next, at the latest after a tenth of a second.
  func next() -> Event {
    if let event = pendingSignal() { return event }
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiting, 1, 100)
    if ready == 0 || (ready < 0 && errno == EINTR) { return pendingSignal() ?? .quiet }
    var chunk = [UInt8](repeating: 0, count: 1024)
    let count = chunk.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count > 0 { return .bytes(Array(chunk[..<count])) }
    if count < 0, errno == EINTR || errno == EAGAIN { return .quiet }
    return pendingSignal() ?? .ended(0)
  }

  private func pendingSignal() -> Event? {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return nil }
    guard let number = Self.watched.first(where: { sigismember(&pending, $0) == 1 }) else { return nil }
    var one = sigset_t()
    sigemptyset(&one)
    sigaddset(&one, number)
    var taken: Int32 = 0
    guard sigwait(&one, &taken) == 0 else { return nil }
    switch taken {
    case SIGWINCH: return .resized
    case SIGTSTP: return .stopped
    default: return .ended(taken)
    }
  }

  /// The picture, over what was there: no line is cleared before it is written, so nothing flickers.
  func show(_ picture: ReviewScreen.Picture) {
    var text = "\u{1B}[?25l\u{1B}[H"
    for (index, line) in picture.lines.enumerated() {
      text += line + "\u{1B}[K" + (index + 1 < picture.lines.count ? "\r\n" : "")
    }
    text += "\u{1B}[J"
    if let cursor = picture.cursor {
      text += "\u{1B}[\(cursor.line + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    Self.write(text)
  }

  private static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
