import CZlib

/// Raw deflate streams, as entries of an archive hold them.
enum Deflate {
  /// `bytes` packed; nil only when there is no memory for it.
  static func pack(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    return withUnsafeMutablePointer(to: &stream) { stream in
      guard
        deflateInit2_(
          stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
          structSize) == Z_OK
      else { return nil }
      defer { deflateEnd(stream) }
      var output = [UInt8](repeating: 0, count: Int(deflateBound(stream, uLong(bytes.count))))
      guard run(stream, bytes[...], into: &output, deflate) == Z_STREAM_END else { return nil }
      output.removeLast(Int(stream.pointee.avail_out))
      return output
    }
  }

  /// The `size` bytes that `packed` holds; nil when it holds fewer, more, or no deflate stream.
  static func unpack(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    return withUnsafeMutablePointer(to: &stream) { stream in
      guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, structSize) == Z_OK else { return nil }
      defer { inflateEnd(stream) }
      // One byte of room beyond the size shows a stream that goes on.
      var output = [UInt8](repeating: 0, count: size + 1)
      guard run(stream, packed, into: &output, inflate) == Z_STREAM_END, stream.pointee.avail_out == 1,
        stream.pointee.avail_in == 0
      else { return nil }
      output.removeLast()
      return output
    }
  }

  /// The checksum that an archive keeps of an entry.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }

  private static let structSize = Int32(MemoryLayout<z_stream>.size)

  /// Does all of `step` at once, from `input` into `output`.
  private static func run(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: ArraySlice<UInt8>, into output: inout [UInt8],
    _ step: (z_streamp, Int32) -> Int32
  ) -> Int32 {
    input.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        // The library does not write to its input; its interface only lacks the word for it.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = UInt32(clamping: source.count)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(clamping: target.count)
        return step(stream, Z_FINISH)
      }
    }
  }
}
