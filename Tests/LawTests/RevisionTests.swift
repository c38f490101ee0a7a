import Parser
import Regeling
import Testing

/// A Word document with tracked changes gives both texts back, however unlike they are.
@Suite struct RevisionTests {
  /// An old and a new text.
  struct Pair: CustomTestStringConvertible, Sendable {
    var was: TestText
    var wordt: TestText

    var testDescription: String { "\(was.name) \(wordt.name)" }
  }

  /// Each text against the next, and the last against the first.
  private static func ring(_ texts: [TestText]) -> [Pair] {
    zip(texts, texts.dropFirst() + texts.prefix(1)).map(Pair.init)
  }

  /// Successive versions of the same regulation.
  private static let versions: [Pair] = {
    let all = TestTexts.versions
    return zip(all, all.dropFirst()).filter {
      $0.file.deletingLastPathComponent() == $1.file.deletingLastPathComponent()
    }.map(Pair.init)
  }()

  @Test(arguments: ring(TestTexts.corpus)) func acceptedAndRejected(pair: Pair) throws {
    try check(pair)
  }

  @Test(
    .enabled("shared/seeds does not stand beside the project") { TestTexts.hasShared },
    arguments: ring(TestTexts.seeds))
  func realTextsAcceptedAndRejected(pair: Pair) throws { try check(pair) }

  /// Not every regulation reads back from Word as it was; with changes and without, it reads as the same.
  @Test(arguments: versions) func successiveVersions(pair: Pair) throws {
    let was = try Revisions.asWord(Reader.read(try pair.was.source()))
    let wordt = try Revisions.asWord(Reader.read(try pair.wordt.source()))
    let differences = try Revisions.differences(was: was, wordt: wordt)
    #expect(differences.isEmpty, "\(differences)")
  }

  private func check(_ pair: Pair) throws {
    let differences = try Revisions.differences(
      was: Reader.read(try pair.was.source()), wordt: Reader.read(try pair.wordt.source()))
    #expect(differences.isEmpty, "\(differences)")
  }
}
