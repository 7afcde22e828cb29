import Glibc

/// What this process has used of one core, and of memory: a busy machine doesn't show in either.
public enum Usage {
  public static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Bytes at the highest since `forgetPeak`; 0 where the system doesn't tell.
  public static func peak() -> Int { field("VmHWM:") }
  public static func resident() -> Int { field("VmRSS:") }

  public static func forgetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  private static func field(_ name: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix(name) else { continue }
      return (Int(text.filter(\.isNumber)) ?? 0) * 1024
    }
    return 0
  }
}

/// Repeated timings of one thing; the median is what is printed.
public struct Timings {
  private var seconds: [Double] = []

  public init() {}

  public mutating func time(_ body: () -> Int) -> Int {
    let start = Usage.seconds()
    let result = body()
    seconds.append(Usage.seconds() - start)
    return result
  }

  public var median: Double { seconds.isEmpty ? 0 : seconds.sorted()[seconds.count / 2] }
}
