import Parser
import Regeling
import SourceText

/// An invented ordinance with one of everything that a publication has a place for.
enum Sample {
  static let text = """
    # Verordening winterhulp Oefenstad 2026

    De raad van de gemeente Oefenstad;

    gelezen het voorstel van het college van 3 maart 2026;

    gelet op artikel 149 van de Gemeentewet en artikel 8a, eerste lid, onderdeel b, van de Participatiewet;

    overwegende dat artikel 2:1 van de Algemene wet bestuursrecht geldt;

    besluit vast te stellen de volgende verordening:

    ## Hoofdstuk 1. Algemeen

    ### Artikel 1. Begrippen

    In deze verordening wordt verstaan onder:

    - hulp: 1 < 2 & raad;
    - wet: Participatiewet.

    ### Artikel 2. Hulp

    1. Het college geeft hulp als:
       a. de aanvrager in Oefenstad woont; en
       b. hij een aanvraag doet.
    2. Het eerste lid geldt niet in de zomer.[^1]

    ## Hoofdstuk 2. Slot

    ### Artikel 3. Citeertitel

    Deze verordening wordt aangehaald als: Verordening winterhulp.

    Aldus vastgesteld in de openbare vergadering van 7 april 2026.

    de griffier,
    A. Penning

    de voorzitter,
    B. Krijt

    ## Bijlage 1. Bedragen

    | Huishouden | Bedrag |
    |---|---|
    | alleen | € 100 |
    | samen | € 150 |

    ## Toelichting

    ### Artikel 2. Hulp

    Wie hier woont, krijgt hulp.

    [^1]: De zomer duurt van juni tot en met augustus.
    """

  static let document = read(text)

  static func read(_ text: String) -> Verordening {
    Reader.read(SourceFile(name: "oefening.md", original: Array(text.utf8)), as: .markdown)
  }
}
