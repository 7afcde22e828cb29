import Glibc

/// Two threads at one list (流水线): while one reads, the other works on what was read before.
///
/// Items go over in batches and in order. Few items need no second thread and get none where the taking is what moves
/// there. No more than a few batches wait, so that memory stays small. The first error of either side ends both.
enum Relay {
  /// Runs `feed` here and `take` on a second thread; back when all that was fed is taken.
  static func push<Item: Sendable, Value>(
    batches size: Int = 128, take: (Item) throws -> Void, feed: ((Item) throws -> Void) throws -> Value
  ) throws -> Value {
    // Nothing escapes: the second thread has ended when this function returns.
    try withoutActuallyEscaping(take) { take in
      let belt = Belt<[Item]>()
      var helper: Helper?
      var batch: [Item] = []
      batch.reserveCapacity(size)
      do {
        let value = try feed { item in
          batch.append(item)
          guard batch.count >= size else { return }
          if helper == nil {
            helper = Helper.start(belt) {
              while let batch = try belt.next() { for item in batch { try take(item) } }
            }
          }
          // Without a thread to be had the work is done here.
          if helper == nil { for item in batch { try take(item) } } else { try belt.put(batch) }
          batch.removeAll(keepingCapacity: true)
        }
        if let helper {
          try belt.put(batch)
          belt.close()
          helper.join()
          try belt.check()
        } else {
          for item in batch { try take(item) }
        }
        return value
      } catch {
        belt.stop(error)
        helper?.join()
        throw error
      }
    }
  }

  /// Runs `feed` on a second thread and `take` here, for each of its pieces.
  static func pull<Item: Sendable>(
    feed: (_ put: (Item) throws -> Void) throws -> Void, take: (Item) throws -> Void
  ) throws {
    try withoutActuallyEscaping(feed) { feed in
      let belt = Belt<Item>()
      let helper = Helper.start(belt) {
        try feed { try belt.put($0) }
        belt.close()
      }
      guard let helper else { return try feed(take) }
      do {
        while let item = try belt.next() { try take(item) }
        helper.join()
      } catch {
        belt.stop(error)
        helper.join()
        throw error
      }
    }
  }
}

/// What waits between the two threads; touched under its lock alone.
private final class Belt<Item: Sendable>: Stoppable, @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let moved = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var waiting: [Item] = []
  private var isClosed = false
  private var failure: (any Error)?

  private static var depth: Int { 6 }

  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(moved, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    pthread_cond_destroy(moved)
    lock.deallocate()
    moved.deallocate()
  }

  private func locked<Value>(_ body: () throws -> Value) rethrows -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body()
  }

  func put(_ item: Item) throws {
    try locked {
      while waiting.count >= Self.depth, failure == nil { pthread_cond_wait(moved, lock) }
      if let failure { throw failure }
      waiting.append(item)
      pthread_cond_broadcast(moved)
    }
  }

  /// Nil when the belt is closed and empty.
  func next() throws -> Item? {
    try locked {
      while waiting.isEmpty, !isClosed, failure == nil { pthread_cond_wait(moved, lock) }
      if let failure { throw failure }
      guard !waiting.isEmpty else { return nil }
      pthread_cond_broadcast(moved)
      return waiting.removeFirst()
    }
  }

  func close() {
    locked {
      isClosed = true
      pthread_cond_broadcast(moved)
    }
  }

  /// Ends both sides; the first error stays.
  func stop(_ error: any Error) {
    locked {
      if failure == nil { failure = error }
      pthread_cond_broadcast(moved)
    }
  }

  func check() throws { try locked { if let failure { throw failure } } }
}

private protocol Stoppable: AnyObject {
  func stop(_ error: any Error)
}

/// A second thread with one piece of work; an error of it stops the belt.
private final class Helper {
  private let thread: pthread_t

  private init(_ thread: pthread_t) { self.thread = thread }

  /// Nil where the system gives no thread.
  static func start(_ belt: any Stoppable, _ work: @escaping () throws -> Void) -> Helper? {
    let handle = Unmanaged.passRetained(Work(belt, work))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { raw in
        guard let raw else { return nil }
        Unmanaged<Work>.fromOpaque(raw).takeRetainedValue().run()
        return nil
      }, handle.toOpaque())
    guard status == 0 else {
      handle.release()
      return nil
    }
    return Helper(thread)
  }

  func join() { pthread_join(thread, nil) }

  private final class Work {
    private let belt: any Stoppable
    private let work: () throws -> Void

    init(_ belt: any Stoppable, _ work: @escaping () throws -> Void) {
      self.belt = belt
      self.work = work
    }

    func run() {
      do { try work() } catch { belt.stop(error) }
    }
  }
}
