import Documents
import Parser
import Regeling
import Renderer
import SourceText
import Testing

/// One kind of hostile input: how it is made, and what has to hold for it.
struct FuzzKind: CustomTestStringConvertible, Sendable {
  var name: String
  /// Makes an input; the same numbers from the generator make the same one.
  var make: @Sendable (inout SplitMix) -> [UInt8]
  /// Which laws an input breaks, in words for the developer.
  var broken: @Sendable ([UInt8]) -> [String]

  var testDescription: String { name }

  /// Where the kind stands among all.
  var index: Int { Self.all.firstIndex { $0.name == name } ?? -1 }

  /// The input with this number.
  func input(_ number: Int) -> [UInt8] {
    var random = SplitMix(seed: UInt64(truncatingIfNeeded: number))
    return make(&random)
  }

  static let all = [
    tekst, markdown, html, cvdr, word, archive, codering, stukken, vergelijking, sjabloon, json,
  ]

  // MARK: Texts

  private static let texts = FuzzText(
    texts: bytes(TestTexts.corpus + TestTexts.seeds + TestTexts.wetten) { _ in true })
  private static let pages = FuzzText(texts: bytes(TestTexts.corpus) { $0.hasSuffix(".html") })
  private static let registers = FuzzText(texts: bytes(TestTexts.corpus) { $0.hasSuffix(".xml") })

  private static func bytes(_ texts: [TestText], where isWanted: (String) -> Bool) -> [[UInt8]] {
    texts.filter { isWanted($0.name) }.compactMap { try? $0.source().bytes }
  }

  private static let tekst = FuzzKind(name: "tekst", make: texts.make) { broken($0, .tekst) }

  private static let markdown = FuzzKind(name: "markdown", make: texts.make) { broken($0, .markdown) }

  private static let html = FuzzKind(name: "html") {
    MarkupEdits.edited(pages.make(&$0), &$0)
  } broken: {
    broken($0, .html)
  }

  private static let cvdr = FuzzKind(name: "cvdr") {
    MarkupEdits.edited(registers.make(&$0), &$0)
  } broken: {
    broken($0, .cvdr)
  }

  private static let codering = FuzzKind(name: "codering") {
    EncodedText.encoded(texts.make(&$0), &$0)
  } broken: {
    broken($0, nil)
  }

  private static func broken(_ input: [UInt8], _ format: InputFormat?) -> [String] {
    Laws.broken(by: SourceFile(name: "willekeurig", original: input), as: format)
  }

  // MARK: Packages

  private static let word = FuzzKind(name: "word") {
    MarkupEdits.edited(WordInput.sample, &$0)
  } broken: {
    brokenPackage(WordInput.packed($0))
  }

  private static let archive = FuzzKind(name: "zip") { random in
    var bytes = packedSample
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = [0, 0xFF, 0x50, 0x2E].randomElement(using: &random) ?? 0
      case 2: bytes.removeSubrange(place..<min(place + Int.random(in: 1...40, using: &random), bytes.count))
      default:
        bytes.insert(
          contentsOf: bytes[place...].prefix(40), at: Int.random(in: 0...bytes.count, using: &random))
      }
      if bytes.isEmpty { bytes = packedSample }
    }
    return bytes
  } broken: {
    brokenPackage($0)
  }

  private static let packedSample = WordInput.packed(WordInput.sample)

  private static func brokenPackage(_ bytes: [UInt8]) -> [String] {
    do throws(ReadError) {
      let (source, document) = try Reader.open(name: "willekeurig", bytes: bytes)
      return Laws.broken(by: document, in: source)
    } catch {
      return error.message.isEmpty || error.advice.isEmpty ? ["an error without words"] : []
    }
  }

  // MARK: What is made of texts

  private static let stukken = FuzzKind(name: "stukken", make: texts.make) { input in
    WrittenWords.broken(Reader.read(SourceFile(name: "willekeurig", original: input)))
  }

  private static let vergelijking = FuzzKind(name: "vergelijking") { random in
    let was = texts.make(&random)
    return was + [TextPair.separator] + FuzzText.edited(was, &random)
  } broken: {
    TextPair.broken($0)
  }

  private static let sjabloon = FuzzKind(name: "sjabloon") {
    TemplateInput.make(&$0)
  } broken: {
    TemplateLaws.broken($0)
  }

  private static let json = FuzzKind(name: "json") {
    TemplateInput.json(&$0)
  } broken: {
    JSONLaws.broken($0)
  }
}
