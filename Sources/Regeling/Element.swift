import SourceText

/// One element of the article tree, from a boek down to an onderdeel.
///
/// One recursive value for every kind: a lid can stand beside onderdelen and loose text under one article, and
/// everything that walks, compares, numbers or amends the tree treats the kinds alike. What differs by kind hangs on `soort`.
public struct Element: Hashable, Sendable {
  @usableFromInline
  struct Fields: Hashable, Sendable {
    // In an order that leaves no room unused: a long text has very many elements.
    @usableFromInline var label: Tekst
    @usableFromInline var soort: Soort
    @usableFromInline var herkomst: Herkomst
    @usableFromInline var eId: String
    @usableFromInline var nr: String
    @usableFromInline var inhoud: [Blok]
    @usableFromInline var kinderen: [Element]
    /// At most one.
    var rare: [Rare]
  }

  /// What few elements have.
  struct Rare: Hashable, Sendable {
    var titel = Tekst()
    var grond = ""
    var over: String?
    var slot: [Blok] = []
  }

  /// What it holds, always one: the array is a box that copies share until one of them changes, because a tree is
  /// walked, sorted and handed on much more often than it is changed.
  ///
  /// What reads and changes it is inlined everywhere: a tree is walked many times.
  @usableFromInline var fields: [Fields]

  /// Makes an element; its eId is given later, to the whole tree.
  public init(
    _ soort: Soort, label: Tekst = Tekst(), nr: String = "", titel: Tekst = Tekst(),
    herkomst: Herkomst = .expliciet, inhoud: [Blok] = [], kinderen: [Element] = [], slot: [Blok] = []
  ) {
    fields = [
      Fields(
        label: label, soort: soort, herkomst: herkomst, eId: "", nr: nr, inhoud: inhoud, kinderen: kinderen,
        rare: titel == Tekst() && slot.isEmpty ? [] : [Rare(titel: titel, slot: slot)])
    ]
  }

  private var rare: Rare {
    get { fields[0].rare.first ?? Rare() }
    set { fields[0].rare = newValue == Rare() ? [] : [newValue] }
  }

  /// What it is.
  @inlinable
  public var soort: Soort {
    get { fields[0].soort }
    _modify { yield &fields[0].soort }
  }

  /// Its address after STOP's naming convention; unique in the document once `Verordening.assignEIds` has run.
  @inlinable
  public var eId: String {
    get { fields[0].eId }
    _modify { yield &fields[0].eId }
  }

  /// The number as the source has it with its word and punctuation (`Artikel 3.`, `a)`, `–`); empty where inferred.
  @inlinable
  public var label: Tekst {
    get { fields[0].label }
    _modify { yield &fields[0].label }
  }

  /// The number without word and closing punctuation (`3A.1`, `a`, `1°`); empty where there is none.
  @inlinable
  public var nr: String {
    get { fields[0].nr }
    _modify { yield &fields[0].nr }
  }

  /// The title of an indeling or an article; empty for others.
  public var titel: Tekst {
    get { fields[0].rare.first?.titel ?? Tekst() }
    set { rare.titel = newValue }
  }

  /// Whether the source shows it.
  @inlinable
  public var herkomst: Herkomst {
    get { fields[0].herkomst }
    _modify { yield &fields[0].herkomst }
  }

  /// On what ground an inferred element was inferred, in Dutch; empty for explicit ones.
  public var grond: String {
    get { fields[0].rare.first?.grond ?? "" }
    set { rare.grond = newValue }
  }

  /// Blocks before the children.
  @inlinable
  public var inhoud: [Blok] {
    get { fields[0].inhoud }
    _modify { yield &fields[0].inhoud }
  }

  /// Elements within, in order.
  @inlinable
  public var kinderen: [Element] {
    get { fields[0].kinderen }
    _modify { yield &fields[0].kinderen }
  }

  /// Blocks after the children.
  public var slot: [Blok] {
    get { fields[0].rare.first?.slot ?? [] }
    _modify {
      if fields[0].rare.isEmpty { fields[0].rare = [Rare()] }
      yield &fields[0].rare[0].slot
      if fields[0].rare[0] == Rare() { fields[0].rare = [] }
    }
  }

  /// Of an element of the toelichting: the eId of what it explains, if that exists.
  public var over: String? {
    get { fields[0].rare.first?.over }
    set { rare.over = newValue }
  }

  /// The source bytes from the first of its label to the last of its text, or nil for an element without source.
  public var range: SourceRange? {
    var result: SourceRange?
    visitTeksten { tekst in
      guard let range = tekst.range else { return }
      result = result.map { $0.union(range) } ?? range
    }
    return result
  }

  /// White-space separated words of its own text and of all below it, labels and headings excluded.
  public var wordCount: Int {
    inhoud.reduce(0) { $0 + $1.tekst.wordCount } + slot.reduce(0) { $0 + $1.tekst.wordCount }
      + kinderen.reduce(0) { $0 + $1.wordCount }
  }

  /// Calls `body` with every text in it, its heading first, in document order.
  public func visitTeksten(_ body: (Tekst) -> Void) {
    body(label)
    if let rare = fields[0].rare.first { body(rare.titel) }
    // Over spans, because a loop over an array copies each element.
    let slot = slot
    let (before, kinds, behind) = (inhoud.span, kinderen.span, slot.span)
    for index in before.indices { body(before[index].tekst) }
    for index in kinds.indices { kinds[index].visitTeksten(body) }
    for index in behind.indices { body(behind[index].tekst) }
  }

  /// Calls `body` with the element and everything below it, parents first.
  public func visit(_ body: (Element) -> Void) {
    body(self)
    let kinds = kinderen.span
    for index in kinds.indices { kinds[index].visit(body) }
  }

  /// How Dutch names it on its own: "Artikel 3", "Hoofdstuk 3A", "tweede lid", "onderdeel a".
  public var aanduiding: String {
    switch soort {
    case .artikel, .toelichtingArtikel: nr.isEmpty ? label.string : "Artikel \(nr)"
    case .lid: Rangtelwoord.lid(nr)
    case .onderdeel: nr.isEmpty ? "onderdeel" : "onderdeel \(nr)"
    case .tekst: "tekst"
    case .toelichting: titel.isEmpty ? label.string : titel.string
    case .toelichtingHoofdstuk: label.string
    default: nr.isEmpty ? soort.rawValue.capitalizedFirst : "\(soort.rawValue.capitalizedFirst) \(nr)"
    }
  }
}
