import Concurrent
import SourceText

/// A whole document as read: an ordinance with everything around it.
public struct Verordening: Sendable {
  /// The file it came from.
  public var bron: Bron
  /// What stands before the aanhef that counts: a cover decision, a table of contents.
  public var voorwerk: [Blok]
  /// The full title.
  public var opschrift: Tekst
  /// The short title that the text gives itself; empty where it gives none.
  public var citeertitel: String
  /// Who decides, on what grounds.
  public var aanhef: Aanhef
  /// The enacting terms.
  public var lichaam: [Element]
  /// The closing words and signatures.
  public var sluiting: [Blok]
  /// The annexes.
  public var bijlagen: [Element]
  /// The explanatory notes.
  public var toelichting: Toelichting
  /// The footnotes, in order.
  public var voetnoten: [Voetnoot]
  /// What follows the signature and is neither annex nor toelichting.
  public var nawerk: [Blok]
  /// What was left out of the tree, and why.
  public var weggelaten: [Weglating]
  /// The references that the text makes, in order; they are looked for when somebody first asks.
  public var verwijzingen: [Verwijzing] {
    get { references.value }
    set { references = Deferred(made: newValue) }
  }
  /// What the reader has to say.
  public var meldingen: [Diagnostic]
  private var references: Deferred<[Verwijzing]>

  /// Makes an empty document.
  public init(bron: Bron) {
    self.bron = bron
    voorwerk = []
    opschrift = Tekst()
    citeertitel = ""
    aanhef = Aanhef()
    lichaam = []
    sluiting = []
    bijlagen = []
    toelichting = Toelichting()
    voetnoten = []
    nawerk = []
    weggelaten = []
    meldingen = []
    references = Deferred(made: [])
  }

  /// Has `find` look for the references of the document as it is now, once somebody asks for them.
  package mutating func deferVerwijzingen(_ find: @escaping @Sendable (Verordening) -> [Verwijzing]) {
    references = Deferred { [self] in find(self) }
  }

  /// Has another core look for the references, for who will need them later.
  package func startVerwijzingen() { references.start() }

  /// Every top-level element in document order of the parts: lichaam, bijlagen, toelichting.
  public var elements: [Element] {
    lichaam + bijlagen + toelichting.algemeen + toelichting.artikelsgewijs
  }

  /// Calls `body` with every element of every part, parents first.
  public func visit(_ body: (Element) -> Void) {
    for part in [lichaam, bijlagen, toelichting.algemeen, toelichting.artikelsgewijs] {
      let elements = part.span
      for index in elements.indices { elements[index].visit(body) }
    }
  }

  /// The articles of the lichaam in order, at whatever depth.
  public var artikelen: [Element] {
    var result: [Element] = []
    for element in lichaam { element.visit { if $0.soort == .artikel { result.append($0) } } }
    return result
  }

  /// The element of the body or the annexes with this address.
  public func element(_ eId: String) -> Element? {
    var open = lichaam + bijlagen
    while let element = open.popLast() {
      if element.eId == eId { return element }
      if eId.hasPrefix(element.eId + "__") { open += element.kinderen }
    }
    return nil
  }

  /// Whether the text has an article at all; a raadsvoorstel or circulaire has none.
  public var hasArtikelen: Bool {
    func contains(_ element: Element) -> Bool {
      element.soort == .artikel || element.kinderen.contains(where: contains)
    }
    return lichaam.contains(where: contains)
  }
}

/// The file that a document came from.
public struct Bron: Hashable, Sendable {
  /// Its name as the user gave it.
  public var bestand: String
  /// The format that it was read as, such as `tekst`.
  public var formaat: String
  /// The number of its source, for ranges.
  public var source: SourceID
  /// What the file says about the document outside its text, in the order of the file; a key may occur twice.
  public var metagegevens: [Metagegeven]

  /// Makes a description of a file.
  public init(
    bestand: String, formaat: String, source: SourceID = 0, metagegevens: [Metagegeven] = []
  ) {
    self.bestand = bestand
    self.formaat = formaat
    self.source = source
    self.metagegevens = metagegevens
  }
}

/// One thing that a register or a file says about a document: its identifier, the day of its entry into force.
public struct Metagegeven: Hashable, Sendable {
  /// What it tells, such as `datum inwerkingtreding`.
  public var sleutel: String
  /// What the source gives for it, as written.
  public var waarde: String

  /// Makes an item of metadata.
  public init(sleutel: String, waarde: String) {
    self.sleutel = sleutel
    self.waarde = waarde
  }
}

/// Who decides, and on what grounds.
public struct Aanhef: Hashable, Sendable {
  /// The body that decides: "De raad van de gemeente …"; empty where the text names none.
  public var orgaan: String
  /// All its text, the body included, in order.
  public var tekst: [Blok]

  /// Makes an aanhef.
  public init(orgaan: String = "", tekst: [Blok] = []) {
    self.orgaan = orgaan
    self.tekst = tekst
  }
}

/// The explanatory notes: a general part, and notes by article.
public struct Toelichting: Hashable, Sendable {
  /// The general part, one element per heading.
  public var algemeen: [Element]
  /// The notes by article; `Element.over` ties each to its article.
  public var artikelsgewijs: [Element]

  /// Makes a toelichting.
  public init(algemeen: [Element] = [], artikelsgewijs: [Element] = []) {
    self.algemeen = algemeen
    self.artikelsgewijs = artikelsgewijs
  }

  /// Whether there is none.
  public var isEmpty: Bool { algemeen.isEmpty && artikelsgewijs.isEmpty }
}

/// A footnote.
public struct Voetnoot: Hashable, Sendable {
  /// Its number as the source has it.
  public var nr: String
  /// The number's place in the source.
  public var label: Tekst
  /// Its text.
  public var tekst: Tekst

  /// Makes a footnote.
  public init(nr: String, label: Tekst, tekst: Tekst) {
    self.nr = nr
    self.label = label
    self.tekst = tekst
  }
}

/// Source text that is no part of the document, and why.
public struct Weglating: Hashable, Sendable {
  /// The reasons that exist.
  public enum Reden: String, Sendable {
    case paginanummer, kopregel, voetregel, paginaopmaak
  }

  /// Where it stood.
  public var range: SourceRange
  /// The text as it stood there, trimmed.
  public var tekst: String
  /// Why it was left out.
  public var reden: Reden

  /// Makes an omission.
  public init(range: SourceRange, tekst: String, reden: Reden) {
    self.range = range
    self.tekst = tekst
    self.reden = reden
  }
}
