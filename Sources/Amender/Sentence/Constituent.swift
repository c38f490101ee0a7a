import Comparer
import Regeling

/// One part of an instruction sentence that means something by itself.
struct Constituent: Equatable {
  /// The words that say how a part stands to the verb.
  enum Voorzetsel: Equatable {
    case `in`, aan, na, voor, tussen, van, tot, door
  }

  enum Kind: Equatable {
    /// Provisions that exist: "het tweede lid".
    case doel([Doel])
    /// Words between quotation marks.
    case citaat(String)
    /// A punctuation mark by its name: "een puntkomma".
    case teken(String)
    /// What is measured, without its old value: "het bedrag", "de termijn".
    case waarde(Kernwijziging.Soort)
    /// Something new: "een lid", "twee artikelen", "een nieuw onderdeel d".
    case nieuw(Nieuw)
    /// Bare numbers behind "tot": "d tot en met g".
    case nummers(Vernummering.Nummers)
    /// The mark of a number: "de aanduiding “1.”".
    case aanduiding(String)
    /// `wordt`, `komt`: a finite verb that says nothing by itself.
    case hulpwerkwoord
    /// What happens.
    case werkwoord(Werkwoord)
    case telkens
    /// "aan het slot", "aan het einde".
    case slot
    /// "aan het begin".
    case begin
    /// "in de alfabetische volgorde".
    case alfabet
    /// "voor de eerste maal": only one of several places.
    case maal(Int)
    /// "onder vernummering", "onder vervanging": a change beside the main one.
    case onder(Werkwoord)
    case en, komma
    /// "onderscheidenlijk" before quoted words: what is listed belongs to what was listed before, one to one.
    case onderscheidenlijk
    /// A word that no form knows.
    case onbekend(String)
  }

  enum Werkwoord: Equatable {
    case vervangen, luiden, vervallen, invoegen, toevoegen, vernummeren, wijzigen, samenvoegen, verplaatsen
  }

  /// New elements by their kind.
  struct Nieuw: Equatable {
    enum Soort: Equatable {
      case element(Regeling.Soort)
      case zin
      case alinea
      case begrip
      case tabel
      case rij
      case woorden
    }

    var soort: Soort
    /// How many; nil where the text does not say.
    var aantal: Int?
    /// The one number that they are announced with: "een nieuw tweede lid", "een artikel 5a".
    var nr: String?
  }

  var voorzetsel: Voorzetsel?
  var kind: Kind
}
