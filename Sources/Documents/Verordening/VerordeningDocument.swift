import Regeling
import Renderer

/// The consolidated ordinance as a publishable document.
public enum VerordeningDocument {
  /// What the user may choose.
  public struct Options: Sendable {
    /// Whether inferred numbers are printed.
    public var showsInferred: Bool
    /// Whether certain references become links, a table of contents stands in front and a note tells what was inferred.
    ///
    /// Off for Markdown, which is to read back as the same tree.
    public var isRich: Bool

    /// Makes a choice.
    public init(showsInferred: Bool = true, isRich: Bool = true) {
      self.showsInferred = showsInferred
      self.isRich = isRich
    }
  }

  /// The document of `verordening`, nothing left out.
  public static func make(_ verordening: Verordening, _ options: Options = Options()) -> Document {
    make(verordening, options, namesTekst: false)
  }

  /// The document, with a section around each loose text where `namesTekst`, so that its address is known.
  static func make(_ verordening: Verordening, _ options: Options, namesTekst: Bool) -> Document {
    let writer = ElementBlocks(
      inlines: Inlines(linking: options.isRich ? verordening : nil),
      inferred: options.showsInferred ? .shown : .hidden, namesTekst: namesTekst)
    var blocks: [Block] = []
    if options.isRich { blocks += Contents.blocks(verordening) }
    if options.isRich, options.showsInferred, let note = inferredNote(verordening) { blocks.append(note) }
    if !verordening.voorwerk.isEmpty {
      blocks.append(.section(kind: "voorwerk", writer.blokken(verordening.voorwerk, level: 3)))
    }
    if !verordening.aanhef.tekst.isEmpty {
      blocks.append(
        .section(id: "formula_1", kind: "aanhef", writer.blokken(verordening.aanhef.tekst, level: 3)))
    }
    for element in verordening.lichaam { blocks += writer.blocks(element, level: 2) }
    if !verordening.sluiting.isEmpty {
      let signatures = verordening.sluiting.map {
        Block.paragraph(writer.inlines.make($0.tekst), style: .signature)
      }
      blocks.append(.section(id: "formula_2", kind: "sluiting", signatures))
    }
    for bijlage in verordening.bijlagen { blocks += writer.blocks(bijlage, level: 2) }
    blocks += ToelichtingDocument.blocks(verordening, writer)
    blocks += Footnotes.blocks(verordening)
    if !verordening.nawerk.isEmpty {
      blocks.append(.section(kind: "nawerk", writer.blokken(verordening.nawerk, level: 3)))
    }
    return Document(metadata: Metadata(opschrift: verordening.opschrift), blocks: blocks)
  }

  /// A note that says how many numbers the source does not show.
  private static func inferredNote(_ verordening: Verordening) -> Block? {
    var leden = 0
    var onderdelen = 0
    verordening.visit { element in
      guard element.herkomst == .afgeleid, !element.nr.isEmpty else { return }
      if element.soort == .lid { leden += 1 } else { onderdelen += 1 }
    }
    guard leden + onderdelen > 0 else { return nil }
    let parts = [
      leden > 0 ? "\(leden) \(leden == 1 ? "lid" : "leden")" : nil,
      onderdelen > 0 ? "\(onderdelen) \(onderdelen == 1 ? "onderdeel" : "onderdelen")" : nil,
    ].compactMap { $0 }.joined(separator: " en ")
    let text =
      "De nummers van \(parts) staan niet in de brontekst en zijn afgeleid. Zij zijn in de tekst gemerkt."
    return .note(.afgeleid, [.paragraph([.text(text)])])
  }
}

/// The table of contents of a long text.
enum Contents {
  /// The table, or nothing for a text of fewer than ten articles.
  static func blocks(_ verordening: Verordening) -> [Block] {
    var entries: [ContentsEntry] = []
    func add(_ element: Element, _ level: Int) {
      guard element.soort.isIndeling || element.soort == .artikel || element.soort == .bijlage else { return }
      let text = [element.label, element.titel].map(words).filter { !$0.isEmpty }.joined(separator: " ")
      entries.append(ContentsEntry(level: level, text: text, id: element.eId))
      for kind in element.kinderen { add(kind, level + 1) }
    }
    for element in verordening.lichaam + verordening.bijlagen { add(element, 1) }
    if let note = (verordening.toelichting.algemeen + verordening.toelichting.artikelsgewijs).first {
      entries.append(ContentsEntry(level: 1, text: "Toelichting", id: note.eId))
    }
    return entries.count < 10 ? [] : [.tableOfContents(entries)]
  }

  /// The words of a heading without the calls of its notes, which stand in the text.
  fileprivate static func words(_ tekst: Tekst) -> String {
    let calls = tekst.marks.filter { mark in
      if case .footnoteCall = mark.kind { true } else { false }
    }
    guard !calls.isEmpty else { return tekst.string }
    var words = Array(tekst.string.utf8)
    for call in calls.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
    where call.range.upperBound <= words.count {
      words.removeSubrange(call.range)
    }
    return String(decoding: words, as: UTF8.self)
  }
}

extension Metadata {
  /// The data of a paper that goes by the title of an ordinance.
  init(opschrift: Tekst, kind: String = "") {
    self.init(title: Contents.words(opschrift), heading: Inlines().make(opschrift), kind: kind)
  }
}

/// The footnotes of a document as a block.
enum Footnotes {
  static func blocks(_ verordening: Verordening) -> [Block] { blocks(verordening.voetnoten) }

  /// Those footnotes of the ordinance that `blocks`, which have some of its texts, call.
  static func blocks(_ verordening: Verordening, calledIn blocks: [Block]) -> [Block] {
    guard !verordening.voetnoten.isEmpty else { return [] }
    let calls = DocumentIndex(Document(metadata: Metadata(title: ""), blocks: blocks)).calls
    return Self.blocks(verordening.voetnoten.filter { calls.contains($0.nr) })
  }

  private static func blocks(_ notes: [Voetnoot]) -> [Block] {
    guard !notes.isEmpty else { return [] }
    return [.footnotes(notes.map { FootnoteItem(number: $0.nr, [.paragraph([.text($0.tekst.string)])]) })]
  }
}
