#if !os(Windows)
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #elseif canImport(Darwin)
    import Darwin
  #endif

  /// What the program asks of the operating system beyond file management.
  enum System {
    static let processNumber = Int(getpid())

    /// Makes writing to a pipe whose reader has gone an ordinary error.
    static func prepareStreams() { signal(SIGPIPE, SIG_IGN) }

    static func end(with code: ExitCode) -> Never { exit(code.rawValue) }

    static func isTerminal(_ stream: StandardStream) -> Bool { isatty(stream.rawValue) == 1 }

    static func kind(of path: String) -> FileKind {
      var status = stat()
      guard stat(path, &status) == 0 else { return .missing }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: return .folder
      case S_IFREG: return .file(identity: "\(status.st_dev):\(status.st_ino)")
      default: return .other
      }
    }

    /// The bytes of a file, at most `limit`.
    static func bytes(ofFile path: String, limit: Int) throws(SystemError) -> [UInt8] {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw lastError }
      defer { close(descriptor) }
      var status = stat()
      let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
      return try bytes(from: descriptor, limit: limit, expecting: min(size, limit))
    }

    static func bytesOfStandardInput(limit: Int) throws(SystemError) -> [UInt8] {
      try bytes(from: STDIN_FILENO, limit: limit, expecting: 0)
    }

    static func send(_ content: Content, to stream: StandardStream) throws(SystemError) {
      try send(content, descriptor: stream.rawValue)
    }

    /// Writes to what stands at `path` already: a pipe, a device.
    static func send(_ content: Content, into path: String) throws(SystemError) {
      try send(content, path: path, flags: O_WRONLY | O_CLOEXEC)
    }

    /// Makes a new file; fails when there is one.
    static func create(path: String, _ content: Content) throws(SystemError) {
      try send(content, path: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
    }

    /// Gives the file `old` the name `new`, in one step, in place of what is called so.
    static func move(_ old: String, to new: String) throws(SystemError) {
      guard rename(old, new) == 0 else { throw lastError }
    }

    /// Runs a program that is looked up as a shell does, without input and output; its exit code, or nil where there
    /// is no such program, it takes longer than `patience` seconds, or the user breaks off.
    static func run(_ program: String, _ arguments: [String], patience: Int) -> Int32? {
      guard !Interruption.hasCome else { return nil }
      var actions = posix_spawn_file_actions_t()
      guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
      defer { posix_spawn_file_actions_destroy(&actions) }
      for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
      }
      var attributes = posix_spawnattr_t()
      guard posix_spawnattr_init(&attributes) == 0 else { return nil }
      defer { posix_spawnattr_destroy(&attributes) }
      // A group of its own, so that what the program starts ends with it.
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
      var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
      defer { for word in words { free(word) } }
      words.append(nil)
      var process = pid_t()
      guard posix_spawnp(&process, program, &actions, &attributes, words, environ) == 0 else { return nil }
      var status: Int32 = 0
      for _ in 0..<patience * 20 {
        let ended = waitpid(process, &status, WNOHANG)
        if ended == process { return status & 0x7F == 0 ? status >> 8 & 0xFF : nil }
        if ended < 0 && errno != EINTR { return nil }
        if Interruption.hasCome { break }
        usleep(50_000)
      }
      kill(-process, SIGKILL)
      waitpid(process, &status, 0)
      return nil
    }

    private static func send(_ content: Content, path: String, flags: Int32) throws(SystemError) {
      let descriptor = open(path, flags, 0o666)
      guard descriptor >= 0 else { throw lastError }
      defer { close(descriptor) }
      try send(content, descriptor: descriptor)
    }

    private static func send(_ content: Content, descriptor: Int32) throws(SystemError) {
      try content.write { bytes throws(SystemError) in
        if Interruption.hasCome { throw .brokenOff }
        try send(bytes, descriptor: descriptor)
      }
    }

    private static func send(_ bytes: [UInt8], descriptor: Int32) throws(SystemError) {
      var start = 0
      while start < bytes.count {
        let written = bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if written >= 0 {
          start += written
        } else if errno != EINTR {
          throw lastError
        }
      }
    }

    private static func bytes(
      from descriptor: Int32, limit: Int, expecting size: Int
    ) throws(SystemError) -> [UInt8] {
      var result: [UInt8] = []
      // With room for one byte more than there should be, so that the end shows at once.
      var room = size + 1
      while true {
        var count = 0
        result.append(addingCapacity: room) { free in
          free.withUnsafeMutableBufferPointer { buffer, filled in
            count = read(descriptor, buffer.baseAddress, room)
            filled = max(0, count)
          }
        }
        if count == 0 { return result }
        if count > 0 {
          guard result.count <= limit else { throw .tooLarge }
          let left = result.capacity - result.count
          room = left > 0 ? left : max(1 << 16, result.count)
        } else if errno != EINTR {
          throw lastError
        }
      }
    }

    private static var lastError: SystemError {
      switch errno {
      case ENOENT, ENOTDIR: .missing
      case EISDIR: .folder
      case EACCES, EPERM, EROFS: .noPermission
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EPIPE: .readerGone
      case EEXIST: .exists
      default: .other
      }
    }
  }
#endif
