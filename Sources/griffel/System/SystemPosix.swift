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
      return try bytes(from: descriptor, limit: limit)
    }

    static func bytesOfStandardInput(limit: Int) throws(SystemError) -> [UInt8] {
      try bytes(from: STDIN_FILENO, limit: limit)
    }

    static func send(_ bytes: [UInt8], to stream: StandardStream) throws(SystemError) {
      try send(bytes, descriptor: stream.rawValue)
    }

    /// Writes to what stands at `path` already: a pipe, a device.
    static func send(_ bytes: [UInt8], into path: String) throws(SystemError) {
      try send(bytes, path: path, flags: O_WRONLY | O_CLOEXEC)
    }

    /// Makes a new file; fails when there is one.
    static func create(path: String, _ bytes: [UInt8]) throws(SystemError) {
      try send(bytes, path: path, flags: O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
    }

    /// Gives the file `old` the name `new`, in one step, in place of what is called so.
    static func move(_ old: String, to new: String) throws(SystemError) {
      guard rename(old, new) == 0 else { throw lastError }
    }

    private static func send(_ bytes: [UInt8], path: String, flags: Int32) throws(SystemError) {
      let descriptor = open(path, flags, 0o666)
      guard descriptor >= 0 else { throw lastError }
      defer { close(descriptor) }
      try send(bytes, descriptor: descriptor)
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

    private static func bytes(from descriptor: Int32, limit: Int) throws(SystemError) -> [UInt8] {
      var result: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 18)
      while true {
        let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count == 0 { return result }
        if count > 0 {
          guard result.count + count <= limit else { throw .tooLarge }
          result += chunk[..<count]
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
