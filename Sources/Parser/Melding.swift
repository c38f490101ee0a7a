import Regeling
import SourceText

/// What the reader can have to say about a text.
enum Melding {
  case bytesReplaced(count: Int)
  case noArticles
  case columns
  case runTogether
  case termWrapped
  case labelsPiled(count: Int)
  case noteRestarted
  case incomplete(element: String)
  case numberMissing(style: String, expected: String, found: String)
  case numberDouble(String)
  case numberApart(String)
  case ledenInferred(artikel: String, count: Int, ground: String)
  case ledenUncertain(artikel: String, choice: String, alternative: String)
  case itemsInferred(artikel: String, count: Int, ground: String)
  case tableInferred(rows: Int, uneven: Bool)
  case eIdDouble(String)
  case noteWithoutArticle(String)
  case noteByTitle(note: String, artikel: String)
  case footnotes(count: Int)
  case textLikeInstruction(String)

  /// The diagnostic for the user, at `range`.
  func diagnostic(_ range: SourceRange?) -> Diagnostic {
    Diagnostic(code: code, severity: severity, range: range, message: message)
  }

  private var code: String {
    switch self {
    case .bytesReplaced: "teken-vervangen"
    case .noArticles: "geen-artikelen"
    case .columns: "tekst-in-kolommen"
    case .runTogether: "regeleinden-ontbreken"
    case .termWrapped: "begrip-over-twee-regels"
    case .labelsPiled: "nummers-los-van-tekst"
    case .noteRestarted: "voetnoot-niet-herkend"
    case .incomplete: "bestand-onvolledig"
    case .numberMissing(let style, _, _): "\(style)-nummer-ontbreekt"
    case .numberDouble: "nummer-dubbel"
    case .numberApart: "nummer-zonder-tekst"
    case .ledenInferred: "leden-afgeleid"
    case .ledenUncertain: "leden-onzeker"
    case .itemsInferred: "onderdelen-afgeleid"
    case .tableInferred: "tabel-afgeleid"
    case .eIdDouble: "nummer-dubbel"
    case .noteWithoutArticle: "toelichting-zonder-artikel"
    case .noteByTitle: "toelichting-ander-nummer"
    case .footnotes: "voetnoten-herkend"
    case .textLikeInstruction: "nieuwe-tekst-of-instructie"
    }
  }

  private var severity: Severity {
    switch self {
    case .bytesReplaced, .noArticles, .columns, .runTogether, .termWrapped, .labelsPiled, .noteRestarted,
      .incomplete, .numberMissing,
      .numberDouble, .numberApart,
      .eIdDouble,
      .noteByTitle,
      .ledenUncertain, .textLikeInstruction:
      .waarschuwing
    case .ledenInferred, .itemsInferred, .tableInferred, .noteWithoutArticle, .footnotes: .opmerking
    }
  }

  private var message: String {
    switch self {
    case .bytesReplaced(let count):
      "\(count) \(count == 1 ? "byte past" : "bytes passen") in geen tekencodering en \(count == 1 ? "is" : "zijn") vervangen door �."
    case .noArticles: "De tekst heeft geen artikelen en is als gewone tekst gelezen."
    case .columns:
      "Op deze regel staan twee artikelen naast elkaar: de kolommen van de bladzijde lopen hier door elkaar. Geef griffel de pdf zelf, of haal de tekst er opnieuw uit zonder de optie -layout."
    case .runTogether:
      "Op deze regel staan meer artikelen achter elkaar, zonder regeleinden. Waar een kop begint, is afgeleid uit de nummering; controleer de koppen, of haal de tekst opnieuw uit de bron."
    case .termWrapped:
      "Een begrip in de linkerkolom loopt hier door naast zijn omschrijving; de woorden van beide staan in de volgorde van de regels. Zet het begrip in de bron op één regel."
    case .labelsPiled(let count):
      "Hier staan \(count) nummers of tekens van een opsomming onder elkaar, los van hun teksten; welke tekst bij welk teken hoort, is niet te zien. Geef griffel de pdf zelf, of haal de tekst er opnieuw uit met de optie -layout."
    case .noteRestarted:
      "Deze regel lijkt een voetnoot waarvan het nummer op een eerdere bladzijde al is gebruikt; zij is als gewone tekst gelezen. Nummer de voetnoten door, of geef griffel het bestand waaruit de pdf is gemaakt."
    case .incomplete(let element):
      "Het bestand houdt op voordat “\(element)” is gesloten; waarschijnlijk ontbreekt het slot van de tekst."
    case .numberMissing(let style, let expected, let found):
      "Hier werd \(style) \(expected) verwacht, maar er staat \(style) \(found)."
    case .numberDouble(let nr): "Het nummer \(nr) komt twee keer voor."
    case .numberApart(let nr):
      "Het nummer \(nr) staat los van zijn tekst, tussen een dubbelepunt en de onderdelen die zij aankondigt; die hangen nu onder \(nr). Geef griffel de pdf zelf, of haal de tekst er opnieuw uit met de optie -layout."
    case .ledenInferred(let artikel, let count, let ground):
      "\(artikel) heeft \(count) leden gekregen die in de bron geen nummer tonen: \(ground)."
    case .ledenUncertain(let artikel, let choice, let alternative):
      "\(artikel): waar een nieuw lid begint, is niet zeker. Gekozen is \(choice); ook mogelijk is \(alternative)."
    case .itemsInferred(let artikel, let count, let ground):
      "\(artikel) heeft \(Self.count(count, "onderdeel", "onderdelen")) gekregen waarvoor in de bron geen letter of nummer staat: \(ground)."
    case .tableInferred(let rows, let uneven):
      "Losse regels zijn als tabel van \(rows) rijen gelezen"
        + (uneven ? "; niet in elke rij is te zien waar een cel ophoudt." : ".")
    case .eIdDouble(let eId): "Twee elementen hebben hetzelfde nummer; het tweede heeft als adres \(eId)."
    case .noteWithoutArticle(let title): "De toelichting “\(title)” hoort bij geen artikel van deze tekst."
    case .noteByTitle(let note, let artikel):
      "De toelichting “\(note)” noemt een ander nummer; naar de titel hoort zij bij \(artikel)."
    case .textLikeInstruction(let text):
      "“\(text)” is gelezen als nieuwe tekst, maar lijkt zelf een instructie."
    case .footnotes(let count):
      "Uit de lopende tekst \(count == 1 ? "is" : "zijn") \(Self.count(count, "voetnoot", "voetnoten")) onder aan de bladzijde gehaald."
    }
  }

  private static func count(_ count: Int, _ one: String, _ more: String) -> String {
    "\(count) \(count == 1 ? one : more)"
  }
}
