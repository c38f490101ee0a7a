#if os(Windows)
  import FoundationEssentials
  import ucrt

  /// What the program asks of the operating system beyond file management.
  enum System {
    static let processNumber = Int(_getpid())

    /// Keeps line ends as they are written.
    static func prepareStreams() {
      for descriptor: Int32 in 0...2 { _ = _setmode(descriptor, _O_BINARY) }
    }

    static func end(with code: ExitCode) -> Never { exit(code.rawValue) }

    static func isTerminal(_ stream: StandardStream) -> Bool { _isatty(stream.rawValue) != 0 }

    static func kind(of path: String) -> FileKind {
      var isFolder = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
      if isFolder { return .folder }
      return .file(identity: URL(filePath: path).resolvingSymlinksInPath().path.lowercased())
    }

    /// The bytes of a file, at most `limit`.
    static func bytes(ofFile path: String, limit: Int) throws(SystemError) -> [UInt8] {
      let data: Data
      do { data = try Data(contentsOf: URL(filePath: path)) } catch { throw reason(error) }
      guard data.count <= limit else { throw .tooLarge }
      return [UInt8](data)
    }

    static func bytesOfStandardInput(limit: Int) throws(SystemError) -> [UInt8] {
      var result: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 18)
      while true {
        let count = Int(_read(0, &chunk, UInt32(chunk.count)))
        if count == 0 { return result }
        guard count > 0 else { throw .other }
        guard result.count + count <= limit else { throw .tooLarge }
        result += chunk[..<count]
      }
    }

    static func send(_ content: Content, to stream: StandardStream) throws(SystemError) {
      try content.write { bytes throws(SystemError) in try send(bytes, to: stream) }
    }

    private static func send(_ bytes: [UInt8], to stream: StandardStream) throws(SystemError) {
      var start = 0
      while start < bytes.count {
        let part = Array(bytes[start..<min(start + 1 << 15, bytes.count)])
        let written = Int(_write(stream.rawValue, part, UInt32(part.count)))
        guard written > 0 else { throw errno == EPIPE || errno == EINVAL ? .readerGone : .other }
        start += written
      }
    }

    /// Writes to what stands at `path` already: a pipe, a device.
    static func send(_ content: Content, into path: String) throws(SystemError) {
      let data = try data(content)
      do { try data.write(to: URL(filePath: path)) } catch { throw reason(error) }
    }

    /// Makes a new file; fails when there is one.
    static func create(path: String, _ content: Content) throws(SystemError) {
      let data = try data(content)
      do {
        try data.write(to: URL(filePath: path), options: .withoutOverwriting)
      } catch { throw reason(error) }
    }

    private static func data(_ content: Content) throws(SystemError) -> Data {
      var result = Data()
      try content.write { bytes throws(SystemError) in result.append(contentsOf: bytes) }
      return result
    }

    /// Other programs are not run here yet.
    static func run(_ program: String, _ arguments: [String], patience: Int) -> Int32? { nil }

    /// Gives the file `old` the name `new`, in place of what is called so.
    static func move(_ old: String, to new: String) throws(SystemError) {
      do {
        if kind(of: new) != .missing { try FileManager.default.removeItem(atPath: new) }
        try FileManager.default.moveItem(atPath: old, toPath: new)
      } catch { throw reason(error) }
    }

    private static func reason(_ error: any Error) -> SystemError {
      switch (error as? CocoaError)?.code {
      case .fileNoSuchFile, .fileReadNoSuchFile: .missing
      case .fileReadNoPermission, .fileWriteNoPermission, .fileWriteVolumeReadOnly: .noPermission
      case .fileWriteOutOfSpace: .noSpace
      case .fileWriteFileExists: .exists
      default: .other
      }
    }
  }
#endif
