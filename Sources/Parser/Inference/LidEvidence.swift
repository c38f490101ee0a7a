import Concurrent
import Regeling

/// What a document says about the leden of its articles: the references that prove them.
///
/// "Bedoeld in het tweede lid" proves a second lid in its own article, "artikel 5, derde lid" a third one in article 5,
/// and the toelichting on an article tells what each lid is about.
struct LidEvidence: Sendable {
  /// The highest lid of each article that the ordinance itself refers to, with the words that do.
  private(set) var proven: [String: (lid: Int, quote: String)] = [:]
  /// For each article, what its toelichting says about each of its leden.
  private(set) var explained: [String: [Int: String]] = [:]
  /// How many articles have leden with a number.
  private(set) var numbered = 0

  /// The numbers of the articles that show no leden.
  private var bare: Set<String> = []
  /// The digits with which those numbers begin; nil where one begins otherwise.
  private var openings: Set<Int>? = []

  init(_ document: Verordening) {
    count(document.lichaam)
    guard !bare.isEmpty else { return }
    for nr in bare {
      if let digits = Self.digits(nr.utf8.span, at: 0) {
        openings?.insert(digits.value)
      } else {
        openings = nil
      }
    }
    readArticles(document.lichaam)
    for note in document.toelichting.artikelsgewijs { readNote(note) }
  }

  /// Whether it matters what is said about the article with this number: one of this text, which shows no leden.
  private func isAsked(_ nr: String) -> Bool { bare.contains(nr) }

  private mutating func count(_ elements: [Element]) {
    for part in divided(elements, { $0.count($1) }) {
      numbered += part.numbered
      bare.formUnion(part.bare)
    }
  }

  private mutating func count(_ elements: Span<Element>) {
    for index in elements.indices {
      if elements[index].soort == .artikel {
        if Self.showsLid(elements[index].kinderen.span) {
          numbered += 1
        } else {
          bare.insert(elements[index].nr)
        }
      }
      count(elements[index].kinderen.span)
    }
  }

  private static func showsLid(_ elements: Span<Element>) -> Bool {
    for index in elements.indices where elements[index].soort == .lid { return true }
    return false
  }

  /// Reads the parts of a long document beside one another; of what they prove the first counts, as in one pass.
  private mutating func readArticles(_ elements: [Element]) {
    for found in divided(elements, { $0.read($1) }) {
      for (artikel, evidence) in found.proven where evidence.lid > proven[artikel]?.lid ?? 0 {
        proven[artikel] = evidence
      }
    }
  }

  /// What runs of `elements` add to what is known so far, each on its own.
  private func divided(
    _ elements: [Element], _ look: @Sendable (inout LidEvidence, Span<Element>) -> Void
  ) -> [LidEvidence] {
    Parallel.map(elements.count, atLeast: Self.worthwhile) { part in
      var evidence = self
      look(&evidence, elements.span.extracting(part))
      return evidence
    }
  }

  /// So many divisions are worth a core's while.
  private static let worthwhile = 20

  private mutating func read(_ elements: Span<Element>) {
    for index in elements.indices {
      if elements[index].soort == .artikel { read(artikel: elements[index]) }
      read(elements[index].kinderen.span)
    }
  }

  private mutating func read(artikel: Element) {
    let nr = artikel.nr
    let asked = isAsked(nr)
    let openings = openings
    var bringsNewText: Bool?
    artikel.visitTeksten { tekst in
      guard Self.mayProve(tekst.string, asked: asked, openings) else { return }
      // An instruction speaks of the leden of another text.
      let isOfOther = bringsNewText ?? artikel.bringsNewText
      bringsNewText = isOfOther
      if !isOfOther { read(tekst.string, within: nr) }
    }
  }

  /// Whether `text` may refer to a lid of an article that is asked for, whose number begins as one of `openings`.
  private static func mayProve(_ text: String, asked: Bool, _ openings: Set<Int>?) -> Bool {
    let bytes = text.utf8.span
    return mentionsLid(bytes) && (asked || bytes.mentions(["art"]) && mayNameAsked(bytes, openings))
  }

  private mutating func read(_ text: String, within artikel: String) {
    for reference in ReferenceScanner.ordinalLidReferences(in: text) where !reference.isExternal {
      let target = reference.artikel ?? artikel
      // Where other articles show their leden, one that shows none and names itself by its number means another: the
      // reference stayed behind when the articles were numbered anew.
      if numbered > 0, reference.artikel == artikel { continue }
      guard isAsked(target), (proven[target]?.lid ?? 0) < reference.lid, reference.lid < 40 else { continue }
      proven[target] = (reference.lid, String(decoding: Array(text.utf8)[reference.range], as: UTF8.self))
    }
  }

  /// Whether a number in `text` begins as that of an article does that is asked for.
  private static func mayNameAsked(_ text: Span<UInt8>, _ openings: Set<Int>?) -> Bool {
    guard let openings else { return true }
    var index = 0
    while index < text.count {
      if let digits = digits(text, at: index) {
        if openings.contains(digits.value) { return true }
        index = digits.end
      } else {
        index += 1
      }
    }
    return false
  }

  /// The number in digits that begins at `start`; one that no article has stands for all longer ones.
  private static func digits(_ text: Span<UInt8>, at start: Int) -> (value: Int, end: Int)? {
    var (value, end) = (0, start)
    while text.at(end).isDigit {
      value = min(10 * value + Int(text[end] - 0x30), 1_000_000)
      end += 1
    }
    return end > start ? (value, end) : nil
  }

  /// Whether `text` may refer to a lid at all: few texts do, and reading references takes long.
  private static func mentionsLid(_ text: Span<UInt8>) -> Bool {
    // "lid" and "led", both at once: the byte under their last letter tells how far to go on.
    var last = 2
    while last < text.count {
      switch text[last].lowered {
      case 0x64:
        let vowel = text[last - 1].lowered
        if vowel == 0x69 || vowel == 0x65, text[last - 2].lowered == 0x6C { return true }
        last += 3
      case 0x69, 0x65: last += 1
      case 0x6C: last += 2
      default: last += 3
      }
    }
    return false
  }

  private mutating func readNote(_ note: Element) {
    if note.soort == .toelichtingArtikel {
      guard isAsked(note.nr) else { return }
      note.visitTeksten { readNoteText($0.string, note.nr) }
    } else {
      for kind in note.kinderen { readNote(kind) }
    }
  }

  /// Divides what a note says over the leden that its sentences name.
  private mutating func readNoteText(_ text: String, _ artikel: String) {
    guard Self.mentionsLid(text.utf8.span) else { return }
    var current: Int?
    for sentence in Sentences.parts(of: text) {
      if let lid = Self.namedLid(sentence, of: artikel) { current = lid }
      if let lid = current { explained[artikel, default: [:]][lid, default: ""] += sentence + " " }
    }
  }

  private static func namedLid(_ sentence: String, of artikel: String) -> Int? {
    guard mentionsLid(sentence.utf8.span) else { return nil }
    return ReferenceScanner.ordinalLidReferences(in: sentence).first {
      !$0.isExternal && ($0.artikel == nil || $0.artikel == artikel)
    }?.lid
  }
}
