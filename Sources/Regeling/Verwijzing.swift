import SourceText

/// A reference as the text makes it, with what it points at.
///
/// As written (`tekst`, `range`) and as resolved (`doelen`) are two things; one that cannot be resolved is a value.
public struct Verwijzing: Hashable, Sendable {
  /// What kind of thing is referred to.
  public enum Soort: String, Sendable {
    case intern, wet, kamerstuk, uitspraak, publicatie, anders
  }

  /// The eId of the element that the reference stands in; `aanhef`, `toelichting…` or a bijlage's for those parts.
  public var plaats: String
  /// Where in the tree's text it stands.
  public var plek: Plek
  /// Where in the source it stands.
  public var range: SourceRange
  /// The reference as written.
  public var tekst: String
  /// What kind it is.
  public var soort: Soort
  /// One target per provision that it names.
  public var doelen: [Vindplaats]
  /// Why it could not be resolved, in Dutch; nil where it was.
  public var reden: String?

  /// Makes a reference.
  public init(
    plaats: String, plek: Plek, range: SourceRange, tekst: String, soort: Soort, doelen: [Vindplaats],
    reden: String? = nil
  ) {
    self.plaats = plaats
    self.plek = plek
    self.range = range
    self.tekst = tekst
    self.soort = soort
    self.doelen = doelen
    self.reden = reden
  }

  /// Whether all its targets were found.
  public var opgelost: Bool { reden == nil }
}

/// A place in an element's text.
public struct Plek: Hashable, Sendable {
  /// The part of the element.
  public enum Deel: Hashable, Sendable {
    case titel
    case inhoud(Int)
    case slot(Int)
  }

  /// Which of the element's texts.
  public var deel: Deel
  /// The bytes of that text.
  public var range: Range<Int>

  /// Makes a place.
  public init(deel: Deel, range: Range<Int>) {
    self.deel = deel
    self.range = range
  }
}

/// One provision that a reference points at.
public struct Vindplaats: Hashable, Sendable {
  /// Another regulation: its identifier where the register knows it, else its name; nil for this ordinance.
  public var regeling: String?
  /// The article's number (`10d`).
  public var artikel: String?
  /// The lid in digits (`2`).
  public var lid: String?
  /// The onderdeel's letter.
  public var onderdeel: String?
  /// What lies deeper (`2°`).
  public var subonderdeel: String?
  /// A chapter's number.
  public var hoofdstuk: String?
  /// A paragraaf's number.
  public var paragraaf: String?
  /// A bijlage's number; empty text for "de bijlage".
  public var bijlage: String?
  /// Whether the lead-in ("aanhef") of the list is meant too.
  public var aanhef: Bool
  /// The element of this document that it names, if it exists.
  public var eId: String?

  /// Makes an empty target, to be filled.
  public init(regeling: String? = nil, artikel: String? = nil, lid: String? = nil, onderdeel: String? = nil) {
    self.regeling = regeling
    self.artikel = artikel
    self.lid = lid
    self.onderdeel = onderdeel
    aanhef = false
  }
}
