import Comparer
import Regeling

/// One change that an instruction orders.
public enum Handeling: Hashable, Sendable {
  /// "komt te luiden", "wordt vervangen door de volgende artikelen": the targets together make place for the new text.
  case vervang([Doel], door: NieuweTekst)
  /// "wordt ingevoegd", "wordt toegevoegd": elements come at a place.
  case voegIn(NieuweTekst, Plaats)
  /// "vervalt": elements or parts of them go.
  case vervalt([Doel])
  /// "wordt vernummerd tot", "onder verlettering van": numbers change, text stays.
  case vernummer([Vernummering])
  /// "worden samengevoegd tot het tweede lid": the targets become one, their texts behind one another.
  case voegSamen([Doel], nr: String?)
  /// "wordt verplaatst naar hoofdstuk 3": an element goes elsewhere, under another number where `nr` gives one.
  case verplaats(Doel, Plaats, nr: String?)
  /// "Voor de tekst wordt de aanduiding “1.” geplaatst": the text of the article becomes the lid with this number.
  case plaatsAanduiding(Doel, nr: String)
  /// "De aanduiding “1.” voor het eerste lid vervalt": the lid becomes the text of the article.
  case verwijderAanduiding(Doel)
  /// "wordt “…” vervangen door “…”".
  case vervangWoorden([Doel], oud: String, nieuw: String, Keer)
  /// "Het bedrag, genoemd in artikel 4, wordt verhoogd tot € 50": the one amount, term or date that stands there.
  case vervangWaarde([Doel], Kernwijziging.Soort, nieuw: String)
  /// "wordt na “…” ingevoegd “…”".
  case voegWoordenIn([Doel], nieuw: String, Woordplaats, Keer)
  /// "vervalt “…”".
  case vervallenWoorden([Doel], oud: String, Keer)
  /// "Het opschrift van artikel 4 komt te luiden": the heading gets another title, and another number if it has one.
  case wijzigOpschrift(Doel, nieuw: Opschrift)
  /// "onder toevoeging van het opschrift “…”": what has no title gets one.
  case geefOpschrift(Doel, Tekst)

  /// The kinds of change that the log tells apart.
  public enum Soort: String, Sendable, CaseIterable {
    case vervang
    case voegIn = "voeg-in"
    case vervalt
    case vernummer
    case verplaats
    case vervangWoorden = "vervang-woorden"
    case voegWoordenIn = "voeg-woorden-in"
    case vervallenWoorden = "vervallen-woorden"
    case wijzigOpschrift = "wijzig-opschrift"
  }

  /// What kind of change it is.
  public var soort: Soort {
    switch self {
    case .vervang, .voegSamen: .vervang
    case .voegIn: .voegIn
    case .vervalt: .vervalt
    case .verplaats: .verplaats
    case .vernummer, .plaatsAanduiding, .verwijderAanduiding: .vernummer
    case .vervangWoorden, .vervangWaarde: .vervangWoorden
    case .voegWoordenIn: .voegWoordenIn
    case .vervallenWoorden: .vervallenWoorden
    case .wijzigOpschrift, .geefOpschrift: .wijzigOpschrift
    }
  }
}

/// Where new elements come.
public enum Plaats: Hashable, Sendable {
  /// Right behind an element of the same level.
  case na(Doel)
  /// Right before an element of the same level.
  case voor(Doel)
  /// As the last of what the target holds.
  case slot(Doel)
  /// As the first of what the target holds.
  case begin(Doel)
  /// Among the definitions that the target holds, by the alphabet.
  case alfabetisch(Doel)
  /// Among what the target holds, where its own number belongs: a lid that takes a number that was just made free.
  case opNummer(Doel)
}

/// How often words must stand in the target, and which of them are meant.
public enum Keer: Hashable, Sendable {
  /// Once; more is an ambiguous instruction.
  case enige
  /// "telkens": everywhere, at least once.
  case telkens
  /// "aan het slot": at the end of the target's text.
  case slot
  /// "de tweede maal": the nth, from 1.
  case nde(Int)
}

/// Where new words come.
public enum Woordplaats: Hashable, Sendable {
  /// Behind these words.
  case na(String)
  /// Before these words.
  case voor(String)
  /// At the end of the target's text, before its closing punctuation mark.
  case slot
  /// At the start of the target's text.
  case begin
  /// Behind all of the target's text, as a sentence that is added.
  case achter
}

/// One number that changes, or a range of them, which keeps its order.
public struct Vernummering: Hashable, Sendable {
  /// What had the old number or numbers.
  public var van: [Doel]
  /// The new numbers: as many as there are elements in `van`, or the first and last of a range.
  public var naar: Nummers

  /// New numbers as written.
  public enum Nummers: Hashable, Sendable {
    /// Each by itself.
    case lijst([String])
    /// From the first up to and including the last.
    case reeks(String, String)
  }

  /// Makes a renumbering.
  public init(van: [Doel], naar: Nummers) {
    self.van = van
    self.naar = naar
  }
}

extension Handeling {
  /// Whether the change brings text of its own.
  var bringsText: Bool {
    switch self {
    case .vervang, .voegIn, .wijzigOpschrift: true
    default: false
    }
  }
}
