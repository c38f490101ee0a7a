import Testing
import Zip

@Suite struct HostileArchiveTests {
  private static let text = Array(String(repeating: "Het college besluit. ", count: 60).utf8)

  private static func archive(_ name: String = "a.xml", method: ZipArchive.Method? = nil) -> [UInt8] {
    var writer = ZipWriter()
    writer.add(name, text, method: method)
    return writer.finish()
  }

  private static func error(_ bytes: [UInt8], limits: ZipLimits = ZipLimits(), reading name: String = "a.xml")
    -> ZipError?
  {
    do throws(ZipError) {
      _ = try ZipArchive(bytes, limits: limits).bytes(of: name)
      return nil
    } catch {
      return error
    }
  }

  /// The bytes with `value` written over the field at `offset` of the first record with `signature`.
  private static func patched(
    _ bytes: [UInt8], _ signature: [UInt8], _ offset: Int, _ value: [UInt8]
  ) throws -> [UInt8] {
    let start = try #require(bytes.indices.last { bytes[$0...].starts(with: signature) })
    var bytes = bytes
    bytes.replaceSubrange(start + offset..<start + offset + value.count, with: value)
    return bytes
  }

  private static let directoryEntry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let entry: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]

  @Test func isNoArchive() {
    #expect(Self.error(Array("gewone tekst".utf8)) == .notAnArchive)
    #expect(Self.error([]) == .notAnArchive)
  }

  @Test func breaksOffAnywhere() {
    let whole = Self.archive()
    for length in 0..<whole.count { #expect(Self.error(Array(whole.prefix(length))) != nil) }
  }

  @Test func survivesAnyChangedByte() {
    let whole = Self.archive()
    for index in whole.indices {
      for value: UInt8 in [0, 0x7F, 0xFF] {
        var bytes = whole
        bytes[index] = value
        // Whatever it says, it must come back; most changes are errors, some touch a field without meaning.
        _ = Self.error(bytes)
      }
    }
  }

  @Test func hasAnotherChecksum() throws {
    let bytes = try Self.patched(Self.archive(), Self.directoryEntry, 16, [1, 2, 3, 4])
    #expect(Self.error(bytes) == .badChecksum("a.xml"))
  }

  @Test func isEncrypted() throws {
    let bytes = try Self.patched(Self.archive(), Self.directoryEntry, 8, [0x01, 0x08])
    #expect(Self.error(bytes) == .encrypted("a.xml"))
  }

  @Test func isPackedInAnUnknownWay() throws {
    let bytes = try Self.patched(Self.archive(), Self.directoryEntry, 10, [99, 0])
    #expect(Self.error(bytes) == .unknownMethod("a.xml"))
  }

  @Test func hasTheLargeForm() throws {
    let all = [UInt8](repeating: 0xFF, count: 4)
    #expect(Self.error(try Self.patched(Self.archive(), Self.end, 16, all)) == .zip64)
    #expect(Self.error(try Self.patched(Self.archive(), Self.directoryEntry, 24, all)) == .zip64)
  }

  @Test func isOnePartOfSeveral() throws {
    #expect(Self.error(try Self.patched(Self.archive(), Self.end, 4, [1, 0])) == .inParts)
  }

  @Test func saysLessThanItHolds() throws {
    let small = try Self.patched(Self.archive(method: .deflated), Self.directoryEntry, 24, [10, 0, 0, 0])
    #expect(Self.error(small) == .damaged)
    let large = try Self.patched(Self.archive(method: .deflated), Self.directoryEntry, 24, [0, 0x20, 0, 0])
    #expect(Self.error(large) == .damaged)
  }

  @Test(arguments: ["../a.xml", "/a.xml", "b/../../a.xml", "C:/a.xml", "b\\a.xml", "a\u{0}.xml", "./a.xml"])
  func leadsOutOfItsFolder(_ name: String) {
    #expect(Self.error(Self.archive(name), reading: name) == .unsafeName(name))
  }

  @Test func hasANameInAnOldEncoding() throws {
    var writer = ZipWriter()
    writer.add("a.xml", Self.text)
    writer.add("AB", Self.text)
    var bytes = writer.finish()
    for index in bytes.indices.dropLast() where bytes[index...].starts(with: [0x41, 0x42]) {
      bytes[index] = 0x82
    }
    #expect(Self.error(bytes) == nil)
    #expect(try ZipArchive(bytes).names.count == 2)
  }

  @Test func hasOneNameTwice() {
    var writer = ZipWriter()
    writer.add("a.xml", Self.text)
    writer.add("A.XML", Self.text)
    #expect(Self.error(writer.finish()) == .unsafeName("A.XML"))
  }

  @Test func sharesBytesBetweenEntries() throws {
    var writer = ZipWriter()
    writer.add("a.xml", Self.text)
    writer.add("b.xml", Self.text)
    // The second entry of the table points at the first one's bytes.
    let bytes = try Self.patched(writer.finish(), Self.directoryEntry, 42, [0, 0, 0, 0])
    #expect(Self.error(bytes) == .damaged)
  }

  @Test func isABomb() {
    var writer = ZipWriter()
    writer.add("a.xml", [UInt8](repeating: 0x20, count: 4 << 20))
    #expect(Self.error(writer.finish()) == .tooDense("a.xml"))
  }

  @Test func hasAHundredThousandEntries() {
    var writer = ZipWriter()
    for number in 0..<100_000 { writer.add("\(number)", [], method: .stored) }
    // More than the small form of an archive can count.
    #expect(Self.error(writer.finish()) == .zip64)
  }

  @Test func hidesAnEntryInAnother() throws {
    var inner = ZipWriter()
    inner.add("b.xml", Self.text, method: .stored)
    var writer = ZipWriter()
    writer.add("a.xml", inner.finish(), method: .stored)
    writer.add("b.xml", Self.text, method: .stored)
    // The second entry of the table points at the one that is written within the first.
    let bytes = try Self.patched(writer.finish(), Self.directoryEntry, 42, [35, 0, 0, 0])
    #expect(Self.error(bytes) == .damaged)
  }

  @Test func keepsToItsLimits() {
    #expect(Self.error(Self.archive(), limits: ZipLimits(entrySize: 100)) == .tooLarge("a.xml"))
    #expect(Self.error(Self.archive(), limits: ZipLimits(totalSize: 100)) == .tooLarge("a.xml"))
    var writer = ZipWriter()
    for number in 0..<20 { writer.add("\(number).xml", []) }
    #expect(Self.error(writer.finish(), limits: ZipLimits(entries: 10)) == .tooManyEntries(20))
  }
}
