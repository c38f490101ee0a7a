import Regeling

/// The words that the readers of conditions know, folded to lower case without accents.
enum Lexicon {
  /// What the word `folded` can mean.
  static func classes(of folded: String) -> WordClass {
    var result = table[folded] ?? []
    for (ending, kind) in endings where folded.utf8.count > ending.utf8.count && folded.hasSuffix(ending) {
      result.formUnion(kind)
    }
    return result
  }

  /// The word that stands for `folded` where provisions are compared by content.
  static func concept(of folded: String) -> String? { concepts[folded] }

  /// Compounds get the meaning of their last part: `werkgeverssubsidie` gives, `aanvraagtermijn` is a term.
  private static let endings: [(String, WordClass)] = [
    ("werkgever", .employer), ("werkgevers", .employer), ("overeenkomst", .employment),
    ("betrekking", .employment), ("aanvraag", .request), ("uitkering", .benefit), ("begeleiding", .coaching),
    ("kosten", .costs), ("melding", .inform), ("voorwaarden", .condition), ("gronden", .condition),
    ("eisen", .condition), ("register", .must), ("diploma", .must),
  ]

  private static let table: [String: WordClass] = {
    var result: [String: WordClass] = [:]
    for (kind, words) in lists {
      for word in words.split(separator: " ") { result[String(word), default: []].formUnion(kind) }
    }
    for word in QuantityReader.multiples.keys { result[word, default: []].formUnion(.multiple) }
    for word in QuantityReader.shares.keys { result[word, default: []].formUnion(.share) }
    for word in MentionReader.oftenWords { result[word, default: []].formUnion(.often) }
    return result
  }()

  private static let lists: [(WordClass, String)] = [
    (.day, "dag dagen kalenderdag kalenderdagen etmaal"), (.workday, "werkdag werkdagen"),
    (.week, "week weken kalenderweek kalenderweken"), (.month, "maand maanden kalendermaand kalendermaanden"),
    (.quarter, "kwartaal kwartalen"), (.year, "jaar jaren kalenderjaar kalenderjaren"),
    (.hour, "uur uren werkuur werkuren"), (.minute, "minuut minuten"),
    (.kilometre, "kilometer kilometers km"), (.metre, "meter meters"),
    (.percent, "% procent percent"), (.euro, "€ euro eur"), (.times, "keer maal keren x malen"),
    (.maximum, "maximaal maximale maximum hoogste hoogstens hooguit langste uiterlijk"),
    (.minimum, "minimaal minimale minimum minste minstens tenminste"),
    (.monthName, Maand.namen.joined(separator: " ")),
    (.negation, "niet geen nooit noch zonder"),
    (.ifWord, "als indien wanneer mits zolang voorzover"),
    (.only, "uitsluitend alleen slechts enkel pas"),
    (.can, "kan kunnen mag mogen"),
    (
      .grant,
      """
      verstrekken verstrekt verlenen verleent verleend aanbieden aangeboden biedt bieden toekennen toegekend kent \
      geeft geven gegeven inzetten zet ingezet beschikbaar plaatsen plaatst vergoeden vergoedt vergoed toestaan \
      toestemming subsidieren subsidieert regelt regelen zorgt draagt betaalt betalen aanwijzen wijst
      """
    ),
    (.body, "college burgemeester bestuur raad gemeente uitvoeringsorganisatie uwv"),
    (
      .resident,
      """
      persoon personen inwoner inwoners werkzoekende werkzoekenden kandidaat kandidaten deelnemer deelnemers \
      belanghebbende belanghebbenden werknemer werknemers client clienten uitkeringsgerechtigde \
      uitkeringsgerechtigden jongere jongeren medewerker medewerkers bijstandsgerechtigde
      """
    ),
    (
      .employer,
      """
      werkgever werkgevers ondernemer ondernemers onderneming ondernemingen bedrijf bedrijven organisatie organisaties
      """
    ),
    (
      .employment,
      """
      dienstbetrekking dienstbetrekkingen dienstverband dienstverbanden arbeidsovereenkomst \
      arbeidsovereenkomsten arbeidscontract arbeidscontracten contract dienst indiensttreding aanstelling baan
      """
    ),
    (.request, "aanvraag aanvragen aangevraagd verzoek verzoeken vraagt vragen aanvrager"),
    (
      .submit,
      """
      ingediend indienen dient dienen ontvangen gedaan doet indient gevraagd aangevraagd aanvragen vraagt ingestuurd \
      binnengekomen indiening
      """
    ),
    (
      .decide,
      """
      besluit besluiten beslist beslissen beslissing beslissingstermijn beslistermijn beschikking beschikt beschikken
      """
    ),
    (
      .refuse,
      """
      weigert weigeren geweigerd weigering weigeringsgronden afgewezen afwijzen wijst afwijzing afwijzingsgronden
      """
    ),
    (
      .stopping,
      """
      beeindigt beeindigen beeindigd beeindiging intrekken ingetrokken intrekt trekt stopt stopzetten stopgezet
      """
    ),
    (
      .must,
      """
      moet moeten dient dienen verplicht voldoet voldoen bezit ingeschreven bevoegd erkend erkende gecertificeerd \
      gecertificeerde opgeleid opgeleide geregistreerd register diploma afgeronde hboniveau mboniveau keurmerk certificaat
      """
    ),
    (
      .duration,
      "duur duurt duren gedurende periode looptijd periodes tijdsduur lang tijdvak proefperiode"
    ),
    (
      .extend,
      """
      verlengen verlengd verlenging verlengt verlengingen verleng voortgezet verlengingsmogelijkheid \
      verlengbaar toevoegen toegevoegd
      """
    ),
    (.pay, "betaalt betaald betalen uitbetaald betaling uitbetalen uitbetaling overgemaakt"),
    (
      .inform,
      """
      meldt melden gemeld melding bevestigt bevestiging bericht informeert informeren mededeling deelt laat weten \
      ontvangstbevestiging
      """
    ),
    (.examine, "onderzoekt onderzoek onderzoeken onderzoeksverslag gesprek intake"),
    (.wage, "loonwaarde loonwaardemeting loonwaardebepaling loonwaardeonderzoek"),
    (.half, "half halve"),
    (.children, "kinderen kind"),
    (.benefit, "uitkering bijstand werkloos werkloosheid uitkeringen bijstandsuitkering"),
    (
      .coaching,
      """
      begeleiding jobcoach jobcoaching jobcoaches werkbegeleiding coaching coach begeleider begeleidingsuren
      """
    ),
    (.costs, "kosten loonkosten meerkosten"),
    (.each, "per elke elk iedere ieder om telkens"),
    (
      .condition,
      "voorwaarde voorwaarden eis eisen grond gronden aanmerking weigeringsgrond kwaliteitseisen criteria"
    ),
    (.establish, "stelt vastgesteld vaststelt vaststelling vast bepaalt bepaald meet"),
    (
      .generic,
      """
      specifieke specifiek algemene algemeen bepaling bepalingen voorwaarde voorwaarden toekenning verstrekking regels \
      regeling aanvraagproces aanvraagprocedure procedure proces aanvraag voorziening voorzieningen nadere inhoud \
      artikel hoofdstuk overige aanvullende bijzondere recht inzet verlening organiseren
      """
    ),
    (.stop, stopWords),
  ]

  private static let stopWords = """
    de het een en of van voor in op te dat die dit deze is zijn worden wordt werd bij aan met door als indien wanneer \
    om tot naar uit over onder na dan maar ook nog al er hij zij ze haar hem hun zijn wij u uw ons men wie wat welke \
    welk waar waarbij waarin waarop waarvan waarmee waarvoor waartoe daar daarbij daarin daarvan daarmee daarvoor \
    daartoe hier hierbij hierin hiervan hiervoor hierdoor hiertoe zo zoals dus toch wel niet geen kan kunnen kon mag \
    mogen moet moeten dient dienen zal zullen heeft hebben had hebt ten ter der des den tussen tegen sinds \
    omdat zodat terwijl tenzij mits uitsluitend alleen slechts enkel ieder iedere elk elke alle geval gevallen artikel \
    artikelen lid leden onderdeel onderdelen aanhef sub eerste tweede derde vierde vijfde zesde zevende achtste negende \
    tiende bedoeld bedoelde genoemd genoemde bepaalde bepaald gesteld gestelde overeenkomstig grond verordening wet \
    volgende voorts verder tevens mede eveneens dan wel respectievelijk per via binnen buiten maximaal minimaal \
    ten hoogste minste hoogste tenminste minstens hoogstens hooguit uiterlijk aanzien zover voorzover oordeel naar \
    betreffende inzake ingevolge krachtens wegens gedurende gelet alsmede evenals zolang zodra voordat nadat totdat \
    college burgemeester wethouders gemeente gemeentelijke doet doen gaat gaan komt komen maakt maken geeft geven \
    staat staan bestaat bestaan blijft blijven hebt was waren geweest zich zelf eigen andere ander anders iets niets \
    leidt leiden gemaakt
    """

  private static let concepts: [String: String] = {
    var result: [String: String] = [:]
    for line in conceptLists {
      let words = line.split(separator: " ").map(String.init)
      for word in words { result[word] = words.first }
    }
    return result
  }()

  /// Words that mean the same where provisions are compared, the one that stands for all of them first.
  private static let conceptLists = [
    """
    persoon personen inwoner inwoners werkzoekende werkzoekenden kandidaat kandidaten deelnemer deelnemers belanghebbende \
    werknemer werknemers client clienten medewerker medewerkers uitkeringsgerechtigde uitkeringsgerechtigden
    """,
    "werkgever werkgevers ondernemer ondernemers onderneming ondernemingen bedrijf bedrijven organisatie organisaties",
    """
    verstrekken verstrekt verlenen verleent verleend aanbieden aangeboden biedt bieden toekennen toegekend kent verstrekking \
    toekenning inzetten ingezet zet verlening aanbod beschikbaar
    """,
    """
    dienstverband dienstbetrekking dienstbetrekkingen dienstverbanden arbeidsovereenkomst arbeidsovereenkomsten \
    arbeidscontract arbeidscontracten contract aanstelling indiensttreding dienst
    """,
    "verklaart verklaren verklaard verklaring toezegt toezeggen toezegging toegezegd weten",
    "aanvang begin start starten begint ingangsdatum aanvangsdatum ingaat startdatum beginnen gestart begonnen",
    "aanvraag aanvragen aangevraagd verzoek verzoekt vraagt gevraagd aanvrager",
    "onbeloond onbeloonde onbetaald onbetaalde",
    "vergoeding vergoedingen bijdrage bijdragen tegemoetkoming tegemoetkomingen vergoedt vergoed vergoeden",
    "verlenging verlengen verlengd verlengt verlengingen verlengbaar",
    "indienen ingediend indient indiening ingestuurd",
    "besluit besluiten beslist beslissen beslissing beschikking",
    "weigeren weigert geweigerd weigering afwijzen afgewezen afwijzing",
    "beeindigen beeindigt beeindigd beeindiging stopzetten stopt intrekken",
    "noodzakelijk noodzakelijke nodig noodzaak nodige",
    "passend passende geschikt geschikte",
    "begrippen begripsbepalingen begripsbepaling definities definitie begripsomschrijvingen begripsomschrijving begrip",
    "inwerkingtreding inwerking citeertitel werking treedt aangehaald",
    "innovatie experiment experimenten experimenteren proef",
    "minimumloon wml minimumuurloon",
    "scholing opleiding opleidingen scholingstraject scholingstrajecten cursus cursussen",
    "concurrentie concurrentieverhoudingen concurrentieverhouding concurrentievervalsing",
    "verdringing verdrongen verdringt verdringen",
  ]
}
