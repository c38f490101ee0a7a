import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that runs by itself while its time and memory are watched.
enum ChildProcess {
  /// What a run took.
  struct Cost {
    /// From its start to its end.
    var seconds: Double
    /// The most memory that it held, in kilobytes; 0 where the system does not tell.
    var kilobytes: Int
  }

  /// Runs `program` with its standard output in the file `output` and waits for it.
  ///
  /// Nil where it cannot be run or fails, and where the system does not watch. Exit code 1 is no failure: programs that
  /// compare say so that texts differ.
  static func run(_ program: String, _ arguments: [String], output: String = "/dev/null") -> Cost? {
    #if os(Windows)
      return nil
    #else
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
      var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
      defer { for word in words { free(word) } }
      var process = pid_t()
      let clock = ContinuousClock()
      let start = clock.now
      guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else { return nil }
      var status: Int32 = 0
      var peak = 0
      // What the system keeps of an ended child's memory counts the memory of its parent too.
      while waitpid(process, &status, WNOHANG) == 0 {
        peak = max(peak, PeakMemory.kilobytes(of: process) ?? 0)
        usleep(500)
      }
      guard status == 0 || status == 1 << 8 else { return nil }
      return Cost(seconds: (clock.now - start) / .seconds(1), kilobytes: peak)
    #endif
  }
}
