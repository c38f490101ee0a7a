/// The names that references use for national regulations.
///
/// One line per regulation: the digits of its identifier in the national register, a space, and its names between bars,
/// the most used first; no digits where each book has an identifier of its own. Add a name by adding it to its line.
/// The identifiers are the national register's (wetten.overheid.nl); the names, the ones by which regulations there refer
/// to one another, so that a law to which none refers is missing.
/// One long table in one file, because it is data; as an embedded resource it would add ten seconds to every build.
enum LawNames {
  static let table = """
     Burgerlijk Wetboek|BW|Burgelijk Wetboek
    0001827 Wetboek van Burgerlijke Rechtsvordering
    0001830 Wet op de rechterlijke organisatie
    0001838 Wetboek van Koophandel
    0001840 Grondwet
    0001841 Wet op de Parlementaire enquête
    0001842 Onteigeningswet
    0001847 Consulaire Wet
    0001848 Spoorwegwet 1875
    0001854 Wetboek van Strafrecht|Sr
    0001860 Faillissementswet
    0001867 Waterstaatswet 1900
    0001869 Wetboek van Militair Strafrecht
    0001870 Mijnwet 1903
    0001876 Schepenwet
    0001886 Auteurswet|Auteurswet 1912
    0001888 Ziektewet|ZW
    0001896 Vleeskeuringswet
    0001903 Wetboek van Strafvordering|Sv
    0001925 Zuiderzeesteunwet
    0001933 Zeebrievenwet
    0001936 Belemmeringenwet Privaatrecht
    0001939 Natuurschoonwet 1928|Natuurschoonwet
    0001941 Opiumwet
    0001947 Ambtenarenwet
    0001948 Wegenwet
    0001950 Algemeen Rijksambtenarenreglement|ARAR
    0001952 Militaire Ambtenarenwet 1931|Militaire Ambtenarenwet
    0001969 Warenwet
    0001975 Octrooigemachtigdenreglement
    0001980 Wet op de weerkorpsen en de particuliere beveiligingsorganisaties
    0001985 Schepelingenbesluit
    0001997 Distributiewet 1939|Distributiewet
    0002014 Buitengewoon Besluit Arbeidsverhoudingen 1945
    0002032 Wet buitengewoon pensioen 1940-1945|Wet buitengewoon pensioen 1940–1945
    0002035 Wet buitengewoon pensioen zeelieden-oorlogsslachtoffers
    0002046 Beschikking overdracht en aflossing Grootboek 1946
    0002052 Koninklijk besluit van 22 oktober 1949
    0002058 Wet op de Bedrijfsorganisatie
    0002060 Garantiewet Burgerlijk Overheidspersoneel Indonesië
    0002063 Wet op de economische delicten
    0002064 Statistiekwet 1950
    0002066 Huurwet
    0002074 Wet bescherming staatsgeheimen
    0002075 Plantenziektenwet
    0002077 Garantiewet Militairen K.N.I.L
    0002080 Wet op de rechterlijke indeling
    0002089 Pensioen- en spaarfondsenwet
    0002093 Advocatenwet
    0002096 Wet bescherming bevolking
    0002097 Wet verplaatsing bevolking
    0002111 Inkwartieringswet
    0002113 Inkwartieringsbesluit
    0002117 Wet immunisatie militairen
    0002120 Zondagswet
    0002126 Coördinatiewet Sociale Verzekering
    0002144 Wet bestuursrechtspraak bedrijfsorganisatie
    0002148 Instellingswet Productschap voor Groenten en Fruit
    0002149 Instellingswet Productschap voor Siergewassen
    0002151 Instellingswet Productschap voor Gedistilleerde Dranken
    0002152 Instellingswet Productschappen en Hoofdproductschap voor Akkerbouwproducten
    0002154 Statuut voor het Koninkrijk|Statuut voor het Koninkrijk der Nederlanden
    0002162 Instellingswet Productschap voor Bier
    0002170 Beroepswet
    0002195 Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag
    0002202 Gezondheidswet
    0002205 Instellingswet Productschap voor Zuivel
    0002220 Instellingswet Productschap voor Vis en Visproducten
    0002221 Algemene Ouderdomswet|AOW
    0002226 Successiewet|Successiewet 1956
    0002246 Waterleidingwet
    0002251 Toeslagwet Indonesische pensioenen 1956
    0002252 Landbouwwet
    0002267 Luchtvaartwet|LVW
    0002269 Pachtwet
    0002283 Deltawet
    0002290 Wet op de Geneesmiddelenvoorziening
    0002309 Regeling Toezicht Luchtvaart
    0002320 Algemene wet inzake rijksbelastingen|AWR
    0002326 Rijkswachtgeldbesluit 1959
    0002353 Prijzenwet
    0002357 Boswet
    0002359 Wet op de kansspelbelasting
    0002367 Wet op de Raad van State
    0002368 Algemene Kinderbijslagwet|AKW
    0002374 Wet op de Registeraccountants
    0002375 Wet op de Ruimtelijke Ordening|WRO
    0002376 In- en uitvoerwet
    0002379 Woningwet 1962
    0002380 Bestrijdingsmiddelenwet 1962
    0002386 Wet gewetensbezwaren militaire dienst
    0002392 Noodwet voedselvoorziening
    0002393 Vorderingswet 1962
    0002399 Wet op het voortgezet onderwijs|WVO
    0002402 Kernenergiewet
    0002406 Wet tarieven in strafzaken
    0002414 Samenloopregeling Indonesische pensioenen 1960
    0002415 Wet aansprakelijkheidsverzekering motorrijtuigen
    0002416 Visserijwet 1963|Wet houdende nieuwe regelen omtrent de visserij
    0002419 Verordening No. 11 van de Raad van de Europese Economische Gemeenschap
    0002448 Algemene termijnenwet
    0002450 Bestrijdingsmiddelenbesluit
    0002458 Drank- en Horecawet|Drank en Horecawet|Alcoholwet
    0002460 Ziekenfondswet
    0002464 Belastingregeling voor het Koninkrijk
    0002465 Besluit gewetensbezwaren militaire dienst
    0002467 Wet installaties Noordzee
    0002469 Wet op de kansspelen
    0002470 Wet Werkloosheidsvoorziening
    0002471 Wet LB|Wet op de loonbelasting 1964
    0002489 UBLB|Uitvoeringsbesluit loonbelasting 1965
    0002501 Schepenbesluit 1965
    0002504 Mijnwet continentaal plat
    0002505 Ontgrondingenwet
    0002507 Wet aanpassing pensioenvoorzieningen Bijstandkorps
    0002515 Wet op de dividendbelasting 1965|Wet DB
    0002524 Wet op de arbeidsongeschiktheidsverzekering|WAO
    0002526 Reglement op de Raccordementen 1966
    0002534 Wet op de motorrijtuigenbelasting 1966
    0002537 Uitkeringsregeling 1966
    0002540 Uitkeringswet gewezen militairen
    0002541 Zaaizaad- en Plantgoedwet
    0002551 Wet overgangsregeling arbeidsongeschiktheidsverzekering
    0002553 Liquidatiewet ongevallenwetten
    0002559 Uitleveringswet
    0002565 Overgangswet nieuw Burgerlijk Wetboek
    0002576 Dagloonregelen WAO
    0002577 Algemene Dagloonregelen Ziektewet
    0002579 Wet opsporing delfstoffen
    0002595 Overgangswet W.V.O
    0002611 Natuurbeschermingswet
    0002614 Algemene Wet Bijzondere Ziektekosten|AWBZ
    0002628 Leerplichtwet 1969|Leerplichtwet
    0002629 Wet op de omzetbelasting 1968|Wet OB
    0002633 Uitvoeringsbesluit omzetbelasting 1968
    0002634 Uitvoeringsbeschikking omzetbelasting 1968|Beschikking OB
    0002636 Besluit uitsluiting aftrek omzetbelasting 1968
    0002638 Wet minimumloon en minimumvakantiebijslag|Wml
    0002645 Kostenwet invordering rijksbelastingen
    0002656 Boek 1 van het Burgerlijk Wetboek
    0002660 Wet hygiëne en veiligheid badinrichtingen en zwemgelegenheden
    0002668 Besluit vervoer splijtstoffen, ertsen en radioactieve stoffen
    0002672 Wet op de vennootschapsbelasting 1969|Wet Vpb
    0002673 Besluit registratie splijtstoffen en ertsen
    0002682 Wet verontreiniging oppervlaktewateren
    0002691 Appa|Algemene pensioenwet politieke ambtsdragers
    0002697 Wet op de medische hulpmiddelen
    0002698 Wet op de loonvorming
    0002703 Besluit aanwijzing zeegebied en kustwateren 1970
    0002705 BBI
    0002711 Rechtspositiereglement Korps van deskundigen voor de technische hulp aan ontwikkelingslanden
    0002718 Experimentenwet onderwijs
    0002729 Uitvoeringsbesluit verontreiniging rijkswateren
    0002731 Wet inzake de luchtverontreiniging
    0002739 Registratiewet 1970
    0002740 WBR|Wet op belastingen van rechtsverkeer
    0002743 Organiek Besluit Rijkswaterstaat
    0002747 Wet op de ondernemingsraden|WOR
    0002748 Deltaschadewet
    0002753 Wet ziekenhuisvoorzieningen|WZV
    0002755 Landbouwkwaliteitswet
    0002757 Wet ambulancevervoer
    0002758 Noodwet Geneeskundigen
    0002761 Boek 4 van het Burgerlijk Wetboek
    0002768 Geheimhoudingsbesluit Kernenergiewet
    0002770 UBBR|Uitvoeringsbesluit belastingen van rechtsverkeer
    0002786 UB Vpb
    0002822 Wet arbeidsongeschiktheidsvoorziening militairen
    0002844 Wet uitkeringen vervolgingsslachtoffers 1940-1945|Wet uitkeringen vervolgingsslachtoffers 1940–1945
    0002845 Wet financieel statuut van het Koninklijk Huis
    0002856 Wet op de Accountants-Administratieconsulenten
    0002873 Besluit houdende instelling van een Sociaal en Cultureel Planbureau
    0002890 Besluit typekeuring motorrijtuigen luchtverontreiniging
    0002897 Uitvoeringswet Visserijverdrag 1967
    0002923 Examenbesluit accountants-administratieconsulenten
    0002938 Reglement kentekenregistratie
    0002975 Wet verontreiniging zeewater
    0002976 Wet aansprakelijkheid olietankschepen
    0002979 Wet schadefonds geweldsmisdrijven
    0003026 Wet melding collectief ontslag
    0003045 Boek 2 van het Burgerlijk Wetboek
    0003080 Wet op het centraal testamentenregister
    0003081 Wet op de dierproeven
    0003083 Reglement dienst hoofd- en lokaalspoorwegen
    0003094 Reconstructiewet Midden-Delfland
    0003109 Wet giraal effectenverkeer
    0003110 Machtigingswet instelling visserijzone
    0003143 Herinrichtingswet Oost-Groningen en de Gronings-Drentse Veenkoloniën
    0003173 Noodwet financieel verkeer
    0003186 Wet grensoverschrijdend vervoer van aan bederf onderhevige levensmiddelen
    0003221 Huurprijzenwet woonruimte|Hpw
    0003222 Wet op de huurcommissies
    0003227 Wet geluidhinder
    0003229 Ambtenarenreglement Staten-Generaal
    0003237 Besluit huurprijzen woonruimte
    0003245 Wet milieubeheer
    0003255 Besluit uitzondering toestemmingsprocedures WZV
    0003270 Wet wederzijdse bijstand bij de invordering van belastingschulden en enkele andere schuldvorderingen
    0003296 Sanctiewet 1977
    0003299 Wet gelijke behandeling van mannen en vrouwen
    0003338 Wet op de consignatie van gelden
    0003356 Wet tarieven gezondheidszorg
    0003372 Wet Nationale ombudsman|WNo
    0003378 Meetbrievenwet 1981
    0003386 Wet agrarisch grondverkeer
    0003391 Wet voorkeursrecht gemeenten
    0003396 Wet afbreking zwangerschap
    0003403 Leegstandwet
    0003406 Grondwaterwet
    0003417 Meetbrievenbesluit 1981
    0003418 Bijdragenbesluit Kernenergiewet 1981
    0003420 Wet op het primair onderwijs|WPO|Wet op het basisonderwijs
    0003429 Wet bezoldiging Nationale ombudsman
    0003443 Binnenschepenwet
    0003482 Algemeen militair ambtenarenreglement
    0003528 Wet vervoer over zee
    0003548 Besluit grondbankstelsel
    0003549 Wet op de expertisecentra|WEC
    0003559 Beschikking grondbankstelsel
    0003574 Toelageregeling afschaffing tariefbeloning Defensie
    0003585 Administratiebesluit Bijzondere Ziektekostenverzekering
    0003627 Vaststellingsbesluit Binnenvaartpolitiereglement
    0003628 Binnenvaartpolitiereglement
    0003630 Bezoldigingsbesluit Burgerlijke Rijksambtenaren 1984|BBRA 1984
    0003631 Overgangsregeling Bezoldigingsbesluit Burgerlijke Rijksambtenaren 1984|Overgangsregeling BBRA 1984|BBRA-overgangsregeling
    0003632 Besluit betaling emolumenten burgerlijk rijkspersoneel
    0003641 Besluit bestrijding bacterievuur 1983
    0003642 Wet voorkoming verontreiniging door schepen
    0003658 Regeling residuen van bestrijdingsmiddelen
    0003659 Wet tot behoud van cultuurbezit|Wet Behoud Cultuurbezit
    0003664 Wet uitkeringen burger-oorlogsslachtoffers 1940–1945|Wet uitkeringen burger-oorlogsslachtoffers 1940-1945|Wet uitkeringen burgeroorlogsslachtoffers 1940-1945
    0003677 Besluit afbreking zwangerschap
    0003693 Besluit draagkracht burger-oorlogsslachtoffers
    0003709 Wet op de stads- en dorpsvernieuwing
    0003716 Besluit hygiëne en veiligheid badinrichtingen en zwemgelegenheden
    0003718 Wet algemene regels herindeling
    0003738 Rijkswet op het Nederlanderschap
    0003740 Wet gemeenschappelijke regelingen|WGR
    0003748 Wet grenzen Nederlandse territoriale zee
    0003749 Rijkswet uitbreiding territoriale zee van het Koninkrijk
    0003764 Brandweerwet 1985
    0003771 Rechtspositiebesluit onderwijspersoneel|RPBO
    0003793 Landinrichtingswet
    0003797 Wet inzake spaarbewijzen
    0003802 Dierproevenbesluit
    0003816 Wet instelling provincie Flevoland
    0003818 Diergeneesmiddelenwet
    0003821 Wet op de erkende onderwijsinstellingen
    0003833 Besluit trekkende bevolking WPO
    0003862 Besluit bekostiging WPO|Bekostigingsbesluit WPO
    0003871 Besluit opleiding rechterlijke ambtenaren
    0003883 Wet voor het reserve-personeel der krijgsmacht 1985
    0003892 Wet milieugevaarlijke stoffen
    0003906 TNO-wet
    0003916 Wet energiebesparing toestellen
    0003936 Besluit voorkoming olieverontreiniging door schepen
    0003954 Wet op de internationale bijstandsverlening bij de heffing van belastingen|WIB|Wet op de internationale bijstandsverlening
    0003955 Wet op de studiefinanciering
    0003968 Wet buitengewoon pensioen Indisch verzet
    0003994 Wet bodembescherming|Wbb
    0003996 Examenreglement zeevisvaart
    0004028 Wet overdracht tenuitvoerlegging strafvonnissen
    0004043 Toeslagenwet
    0004044 Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers|IOAW
    0004045 Werkloosheidswet|WW
    0004046 Invoeringswet stelselherziening sociale zekerheid
    0004050 Kennisgevingsbesluit Wet milieugevaarlijke stoffen
    0004052 RDBZ|Reglement Dienst Buitenlandse Zaken
    0004054 Meststoffenwet
    0004147 Besluit emissie-eisen stookinstallaties milieubeheer A
    0004149 Mediawet
    0004163 Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen|IOAZ
    0004188 Les- en cursusgeldwet
    0004189 Wet op de architectentitel
    0004191 Wet op de Nederlandse organisatie voor wetenschappelijk onderzoek
    0004220 Besluit verpakking en aanduiding milieugevaarlijke stoffen en preparaten
    0004237 Mediabesluit
    0004244 Wet op de inlichtingen- en veiligheidsdiensten
    0004257 Gratiewet
    0004259 Besluit bekostiging WEC|Bekostigingsbesluit WEC
    0004284 Nadere regels verpakking en aanduiding milieugevaarlijke stoffen
    0004287 Bekendmakingswet
    0004302 Tabakswet
    0004306 Besluit voorkoming verontreiniging door met schepen in bulk vervoerde schadelijke vloeistoffen
    0004317 Vacatiegeldenbesluit 1988
    0004318 Wet openbare manifestaties
    0004364 Scheepvaartverkeerswet
    0004365 Loodsenwet
    0004423 Postwet
    0004427 Besluit archiefoverdrachten rijksadministratie
    0004447 Wet opneming buitenlandse kinderen ter adoptie|Wet opneming buitenlandse pleegkinderen
    0004471 Monumentenwet 1988
    0004538 Wet financiering volksverzekeringen
    0004541 Kadasterwet
    0004552 Scheepvaartreglement Eemsmonding
    0004575 Wet op de waterhuishouding
    0004581 Wet administratiefrechtelijke handhaving verkeersvoorschriften
    0004593 Eindexamenbesluit VO|Eindexamenbesluit v.w.o.-h.a.v.o.-m.a.v.o.-v.b.o|Eindexamenbesluit v.w.o.- h.a.v.o.- m.a.v.o.- v.b.o
    0004607 Vissersvaartuigenbesluit
    0004608 Wet op de jeugdhulpverlening
    0004613 Besluit uitbreiding en beperking kring verzekerden werknemersverzekeringen 1990
    0004619 Wet conflictenrecht huwelijk
    0004627 Kieswet
    0004630 Verplaatsingskostenbesluit 1989
    0004652 Warenwetbesluit Zoetstoffen
    0004703 Besluit genetisch gemodificeerde organismen Wet milieugevaarlijke stoffen
    0004746 Uitvoeringswet inzake internationale ontvoering van kinderen|Uitvoeringswet internationale kinderontvoering
    0004766 Uitvoeringsregeling Invorderingswet 1990
    0004770 Invorderingswet 1990|Invorderingswet
    0004771 Invoeringswet Invorderingswet 1990
    0004788 Wet militair tuchtrecht
    0004789 Wet militaire strafrechtspraak
    0004798 Wet politieregisters
    0004809 Wet toezicht beleggingsinstellingen
    0004815 Wet op het consumentenkrediet
    0004825 Reglement verkeersregels en verkeerstekens 1990|RVV 1990
    0004826 Besluit administratieve bepalingen inzake het wegverkeer|BABW
    0004913 Tarievenbesluit geregeld luchtvervoer
    0004914 Rangschikkingsbesluit Natuurschoonwet 1928
    0004939 Wet schadeloosstelling leden Tweede Kamer
    0004993 Wet assurantiebemiddelingsbedrijf
    0005009 Wet op de lijkbezorging
    0005034 Boek 8 van het Burgerlijk Wetboek
    0005094 Warenwetbesluit Speelgoed
    0005108 Waterschapswet
    0005181 Woningwet
    0005206 Besluit bestrijding schadelijke organismen
    0005209 Besluit aanwijzing bijzondere medische verrichtingen
    0005212 Paspoortwet
    0005251 Wet op de accijns
    0005252 Wet openbaarheid van bestuur|Wob
    0005259 Kadasterbesluit
    0005260 M.t.s|Maatregel teboekgestelde schepen 1992
    0005283 Besluit zorgaanspraken bijzondere ziektekostenverzekering
    0005288 Boek 5 van het Burgerlijk Wetboek
    0005289 Boek 6 van het Burgerlijk Wetboek
    0005290 Boek 7 van het Burgerlijk Wetboek
    0005291 Boek 3 van het Burgerlijk Wetboek
    0005310 Warenwetbesluit Etikettering van levensmiddelen
    0005315 Scheepvaartreglement voor het Kanaal van Gent naar Terneuzen
    0005319 Wet vervoer binnenvaart
    0005333 Besluit Taak FEZ
    0005342 Besluit werkingssfeer WTG 1992
    0005346 Invoeringswet Wet op de accijns
    0005355 Uitvoeringsregeling accijns
    0005360 Uitvoeringsbesluit accijns
    0005371 Besluit homeopatische farmaceutische produkten
    0005393 Scheepvaartreglement Westerschelde 1990
    0005416 Gemeentewet|Gemw
    0005428 Wet van 27 februari 1992
    0005441 Formatiebesluit WPO
    0005442 Formatiebesluit WEC
    0005443 Wet goederenvervoer over de weg
    0005446 Formatiebesluit W.V.O|Formatiebesluit WVO
    0005456 Warenwetbesluit Levensmiddelenadditieven
    0005471 Algemene aanwijzingen inzake aangelegenheden van de ministerraad en onderraden
    0005496 Besluit goederenvervoer over de weg
    0005537 Algemene wet bestuursrecht|Awb
    0005555 Wet luchtvaart
    0005562 Examenbesluit m.b.o
    0005570 Warenwetbesluit persoonlijke beschermingsmiddelen
    0005577 Warenwetbesluit machines
    0005587 Warenwetbesluit elektrotechnische produkten
    0005643 Wet rechtspositionele voorzieningen rampbestrijders
    0005645 Provinciewet
    0005662 Gezondheids- en welzijnswet voor dieren
    0005672 Bekostigingsbesluit W.V.O|Bekostigingsbesluit WVO
    0005674 Huisvestingswet
    0005681 Wet nationaliteit zeeschepen in rompbevrachting
    0005682 Wet op het hoger onderwijs en wetenschappelijk onderzoek|WHW
    0005686 BBSH|Besluit beheer sociale-huursector
    0005697 Wet herverdeling wegenbeheer
    0005699 Wet op het bevolkingsonderzoek|WBO
    0005700 Wet bijzondere opnemingen in psychiatrische ziekenhuizen|Wet bopz
    0005730 Aanwijzingen voor de regelgeving
    0005746 Wet medezeggenschap onderwijs 1992|Wet medezeggenschap onderwijs
    0005758 Warenwetbesluit Bereiding en behandeling van levensmiddelen
    0005775 Luchtverkeersreglement
    0005792 Wet toezicht kredietwezen 1992|Wet toezicht kredietwezen
    0005802 Wet op de verbruiksbelastingen van alcoholvrije dranken en van enkele andere produkten|Wet op de verbruiksbelasting van alcoholvrije dranken|Wet op de verbruiksbelastingen van alcoholvrije dranken en van enkele andere producten
    0005806 Wet op de belasting van personenauto’s en motorrijwielen 1992|Wet op de belasting van personenauto's en motorrijwielen 1992
    0005829 Inrichtingen- en vergunningenbesluit milieubeheer|Ivb
    0005858 Stortbesluit bodembescherming
    0005869 Besluit tarieven openbaarheid van bestuur
    0005887 Besluit onkostenvergoeding rechterlijke ambtenaren
    0005889 Reisbesluit binnenland
    0005893 Huisvestingsbesluit
    0005904 Wet op het specifiek cultuurbeleid
    0005912 Reisregeling binnenland
    0005921 Wet op de naburige rechten
    0005946 Inrichtingsbesluit WVO|Inrichtingsbesluit W.V.O
    0005997 Regeling invoer, uitvoer en verkeer van planten
    0006000 Boek 7A van het Burgerlijk Wetboek
    0006001 Wet Infrastructuurfonds
    0006029 Wet vaartijden en bemanningssterkte binnenvaart
    0006038 Bezoldigingsbesluit burgerlijke ambtenaren defensie
    0006040 Burgerlijk ambtenarenreglement defensie
    0006041 Besluit uitkering wegens functioneel leeftijdsontslag burgerlijke ambtenaren defensie
    0006042 Besluit georganiseerd overleg sector Defensie
    0006060 Besluit actieve implantaten
    0006073 Wet rijonderricht motorrijtuigen 1993
    0006102 Besluit vergoeding representatiekosten rijkspersoneel
    0006135 Warenwetbesluit Voedingswaarde-informatie levensmiddelen
    0006147 Tracéwet
    0006152 Uitvoeringsbesluit WHW 2008
    0006158 Warenwetbesluit algemene productveiligheid
    0006192 Staatsexamenbesluit Nederlands als tweede taal
    0006251 Wet op de beroepen in de individuele gezondheidszorg|Wet BIG
    0006264 Besluit Infrastructuurfonds
    0006271 BAGA
    0006286 Wet rechtspositie ministers en staatssecretarissen
    0006297 Wet op de identificatieplicht|WID
    0006298 Garantiewet Surinaamse pensioenen
    0006299 Politiewet 1993|Politiewet
    0006305 Uitvoeringsregeling werknemersspaarregelingen en winstdelingsregelingen
    0006309 Besluit administratieve bepalingen scheepvaartverkeer
    0006310 Warenwetbesluit Invoer levensmiddelen uit derde landen
    0006320 Wet verzelfstandiging Informatiseringsbank
    0006324 Wet op de motorrijtuigenbelasting 1994
    0006327 Besluit benamingen
    0006330 Wet identificatie bij dienstverlening
    0006331 Wet melding ongebruikelijke transacties
    0006353 Wet brutering overhevelingstoeslag lonen
    0006355 Wet terugdringing ziekteverzuim
    0006358 Besluit proceskosten bestuursrecht
    0006368 Wet op de rechtsbijstand|Wrb
    0006425 BLS|Besluit locatiegebonden subsidies
    0006445 BWOO|Besluit Werkloosheid onderwijs- en onderzoekspersoneel
    0006463 Organisatiewet Kadaster
    0006493 Besluit burgerlijke stand 1994
    0006502 Algemene wet gelijke behandeling
    0006509 Wet toezicht verzekeringsbedrijf 1993|Wet toezicht verzekeringsbedrijf
    0006516 Besluit algemene rechtspositie politie
    0006517 Besluit bezoldiging politie|Bbp
    0006518 Besluit overleg en medezeggenschap politie 1994|Besluit overleg en medezeggenschap politie
    0006530 Besluit rechtspositie rechterlijke ambtenaren|Brra
    0006533 Rechtspositiebesluit gedeputeerden
    0006534 Rechtspositiebesluit staten- en commissieleden
    0006535 Rechtspositiebesluit wethouders
    0006536 Rechtspositiebesluit raads- en commissieleden
    0006547 Wet financiële betrekkingen buitenland 1994
    0006560 Besluit beheer regionale politiekorpsen|Bbrp
    0006585 Spaarloonregeling rijkspersoneel
    0006589 Ambtsinstructie
    0006612 Wet Incompatibiliteiten Staten-Generaal en Europees Parlement
    0006620 Kaderwet bestuur in verandering
    0006622 Wegenverkeerswet 1994
    0006641 Wet verevening pensioenrechten bij scheiding
    0006664 Transactiebesluit 1994
    0006685 Wet Centraal Orgaan opvang asielzoekers|Wet COA
    0006705 Welzijnswet 1994
    0006713 Besluit Instelling Centraal Justitieel Incassobureau
    0006723 Wet gemeentelijke basisadministratie persoonsgegevens|Wet GBA
    0006736 Uitvoeringsregeling Algemene wet inzake rijksbelastingen 1994
    0006738 Rechtspositiebesluit commissarissen van de Koning
    0006743 Rechtspositiebesluit burgemeesters|Rechtspositiebesluit burgemeesters 1994
    0006746 Voertuigreglement
    0006759 Bekostigingsbesluit cultuuruitingen
    0006763 Algemene wet op het binnentreden
    0006781 Algemene wet erkenning EG-beroepsopleidingen
    0006789 Regeling vaststelling systeem functiewaardering Nederlandse politie
    0006799 Rijkswet goedkeuring en bekendmaking verdragen
    0006803 Wet explosieven voor civiel gebruik
    0006836 Besluit voorschrift informatiebeveiliging rijksdienst 1994
    0006842 Reisbesluit buitenland
    0006849 Faciliteitenbesluit opvangcentra
    0006855 Besluit tegemoetkoming ziektekosten rijkspersoneel|Btzr
    0006914 Reisregeling buitenland
    0006920 Aanduidingenbesluit tabaksproducten
    0006923 Rijnvaartpolitiereglement 1995
    0006933 Besluit GBA
    0006942 LSOP-wet
    0006950 BWS 1995|Besluit woninggebonden subsidies|Besluit woninggebonden subsidies 1995
    0006951 Kentekenreglement
    0006982 Warenwetbesluit Zuivel
    0007013 Besluit buitengewoon opsporingsambtenaar
    0007021 WGBO
    0007118 Rijksoctrooiwet 1995
    0007119 Wet waardering onroerende zaken|Wet WOZ
    0007120 Reclasseringsregeling 1995
    0007133 Bekostigingsbesluit welzijnsbeleid|Bekostigingsbesluit
    0007149 Wet arbeid vreemdelingen
    0007168 Wet belastingen op milieugrondslag
    0007179 Uitvoeringsbesluit onderbouwing en uitvoering waardebepaling Wet waardering onroerende zaken
    0007211 Wet financiële voorzieningen privatisering ABP
    0007212 Werkloosheidsbesluit beroepsmilitairen bepaalde tijd
    0007230 Uitvoeringsbesluit kostenverrekening en gegevensuitwisseling Wet waardering onroerende zaken
    0007246 Uitvoeringsbesluit Rijksoctrooiwet 1995
    0007292 Wet Landelijk Bureau Inning Onderhoudsbijdragen
    0007307 Besluit medische hulpmiddelen
    0007312 Wet budgettering wachtgelden en instelling Participatiefonds
    0007321 Besluit rechtspositie vrijwillige politie
    0007326 ZKOO|Besluit tegemoetkoming ziektekosten en inkomenstoeslag onderwijs- en onderzoekpersoneel
    0007331 Regeling snelle motorboten Rijkswateren 1995
    0007333 Algemene bijstandswet|Abw
    0007376 Archiefwet 1995
    0007397 Besluit buitenslands gediplomeerden volksgezondheid
    0007402 Wet vergoedingen leden Eerste Kamer
    0007414 Wet klachtrecht cliënten zorgsector
    0007419 Wet balansverkorting geldelijke steun volkshuisvesting
    0007434 Uitvoeringswet verdrag chemische wapens
    0007477 Wet toezicht natura-uitvaartverzekeringsbedrijf
    0007495 Kaderbesluit rechtspositie VO
    0007512 Loodsplichtbesluit 1995|Loodsplichtbesluit
    0007513 Besluit verklaringhouders Scheepvaartverkeerswet
    0007523 Besluit uitvoering Wet arbeid vreemdelingen
    0007551 Kaderbesluit etikettering energiegebruik huishoudelijke apparatuur
    0007597 Wet administratie grootboekschuld
    0007606 Wet vervoer gevaarlijke stoffen
    0007625 Wet educatie en beroepsonderwijs
    0007632 Douanewet
    0007657 Wet toezicht effectenverkeer 1995
    0007663 Regeling medische uitrusting aan boord van zeeschepen
    0007667 Bsb|Bouwstoffenbesluit
    0007671 Arbeidstijdenwet|ATW
    0007678 Wet belasting zware motorrijtuigen
    0007687 Arbeidstijdenbesluit|ATB
    0007708 Besluit toezicht effectenverkeer 1995
    0007746 Wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen|WVA
    0007748 Archiefbesluit 1995|Archiefbesluit
    0007756 Wet van 18 december 1995
    0007758 Suppletieregeling gedeeltelijk arbeidsongeschikten sector Rijk
    0007780 URAV
    0007791 Wet privatisering ABP
    0007792 Wet kaderregeling vut overheidspersoneel
    0007795 Algemene nabestaandenwet|Anw
    0007800 Besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair onderwijs|BZA|Besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair en voortgezet onderwijs
    0007801 Wet op de waterkering
    0007816 Inkomstenbesluit militairen
    0007823 Besluit inbeslaggenomen voorwerpen
    0007850 Kwaliteitswet zorginstellingen
    0007854 Besluit lozingsvoorschriften niet-inrichtingen milieubeheer
    0007858 Reglement onderzoek schepen op de Rijn 1995
    0007867 Wet geneesmiddelenprijzen
    0007886 Kaderwet financiële verstrekkingen Financiën
    0007891 Tijdelijke wet beperking inkomensgevolgen arbeidsongeschiktheidscriteria
    0007893 Handelsregisterwet 1996
    0007897 Besluit Nederlands instituut voor brandweer en rampenbestrijding
    0007914 Scheepvaartreglement territoriale zee
    0007919 Kaderwet EZ-subsidies
    0007920 Wet medezeggenschap cliënten zorginstellingen
    0007923 Mandaatregeling VWS
    0007952 Winkeltijdenwet
    0007956 Besluit dienstreizen defensie
    0007967 RPR|Regeling procedure bij reorganisatie|Regeling procedure bij reorganisaties
    0007981 Coördinatiewet uitzonderingstoestanden
    0007983 Oorlogswet voor Nederland
    0008032 Douaneregeling
    0008065 Warenwetbesluit Toevoeging micro-voedingsstoffen aan levensmiddelen
    0008066 Wet op de orgaandonatie
    0008074 Reglement rijbewijzen
    0008080 Besluit vervoer gevaarlijke stoffen
    0008102 Besluit Participatiefonds
    0008113 Werkloosheidsbesluit defensiepersoneel
    0008114 Besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector Rijk|Besluit bovenwettelijke uitkering bij werkloosheid voor de sector Rijk
    0008121 Wet Justitie-subsidies|Wijzigingswet Wet Justitie-subsidies
    0008159 Kaderwet adviescolleges
    0008176 Landbouwkwaliteitsregeling biologische productiemethode 1996
    0008190 Kaderbesluit rechtspositie BVE
    0008212 Warenwetbesluit liften
    0008233 M.t.l
    0008277 Wet veiligheidsonderzoeken
    0008290 Financiële-verhoudingswet
    0008291 Invoeringswet Financiële-verhoudingswet
    0008331 Wet beheer rijkswaterstaatswerken
    0008353 Vergoedingenbesluit adviescolleges
    0008365 Wet rechtspositie rechterlijke ambtenaren
    0008366 Wet pleziervaartuigen
    0008369 Wet melding zeggenschap in ter beurze genoteerde vennootschappen 1996
    0008439 Besluit geluidsbelasting grote luchtvaart
    0008494 Regeling overleg Raad voor het Overheidspersoneelsbeleid
    0008498 Arbeidsomstandighedenbesluit
    0008508 Wet op de Europese ondernemingsraden
    0008511 Lozingenbesluit Wvo bodemsanering en proefbronnering
    0008512 Lozingenbesluit Wvo huishoudelijk afvalwater
    0008540 RGV’97|Regeling geluidwerende voorzieningen 1997
    0008562 Uitvoeringsbesluit voorzieningen in de huisvesting PO/VO
    0008656 Wet arbeidsongeschiktheidsverzekering zelfstandigen
    0008657 Wet werk en arbeidsondersteuning jonggehandicapten|Wet arbeidsongeschiktheidsvoorziening jonggehandicapten|Wajong
    0008658 Invoeringswet nieuwe en gewijzigde arbeidsongeschiktheidsregelingen
    0008659 Huursubsidiewet|Wet op de huurtoeslag
    0008690 Reglement verpleging ter beschikking gestelden
    0008691 Mededingingswet
    0008693 Herziene regeling landelijke politieopleidingen
    0008725 Wet subsidiëring landelijke onderwijsondersteunende activiteiten|Wet SLOA
    0008754 Kaderwet SZW-subsidies
    0008755 Wet overleg minderhedenbeleid
    0008765 Beginselenwet verpleging ter beschikking gestelden|Bvt
    0008783 Subsidieregeling stiller, schoner en zuiniger
    0008804 Wet Wapens en Munitie
    0008805 Besluit alcoholonderzoeken
    0008807 Wet Onafhankelijke post- en telecommunicatieautoriteit|Wet Onafhankelijke post- en telecommunicatie autoriteit
    0008808 Wet adviesstelsel Justitie
    0008816 Regeling ziektekostenvoorziening onderwijs en onderzoekpersoneel
    0008818 Regeling ziektekostenvoorziening rijkspersoneel|Zvr
    0008819 Wet op de medische keuringen
    0008878 RFV
    0008903 Wsw|Wet sociale werkvoorziening
    0008946 Zorgindicatiebesluit
    0008948 Besluit informatievoorziening WVO
    0008973 Wet particuliere beveiligingsorganisaties en recherchebureaus
    0008974 Wet op bijzondere medische verrichtingen|WBMV
    0008977 Suppletieregeling gedeeltelijk arbeidsongeschikten sector Defensie
    0008999 Wet havenstaatcontrole
    0009038 Besluit vrijstelling combinatieovereenkomsten
    0009055 Wet overige BiZa-subsidies
    0009066 Besluit gebruik meststoffen
    0009067 Kansspelenbesluit
    0009071 Regeling kentekens en kentekenplaten
    0009079 Wet inzake bloedvoorziening
    0009080 Besluit op de lijkbezorging
    0009082 IJkwet
    0009083 Wet inschakeling werkzoekenden
    0009092 Lozingenbesluit bodembescherming
    0009093 Besluit vrijstellingen stortverbod buiten inrichtingen
    0009094 Besluit stortplaatsen en stortverboden afvalstoffen|Bssa
    0009124 Wet zeevarenden|Zeevaartbemanningswet
    0009136 Regeling schoonmaakdiensten particulieren
    0009141 Besluit vrijstellingen samenwerkingsovereenkomsten detailhandel
    0009142 Besluit vervoer ontplofbare stoffen krijgsmacht
    0009152 Bewapeningsregeling politie
    0009194 Kaderwet LNV-subsidies
    0009196 Kaderwet subsidies Verkeer en Waterstaat
    0009198 Besluit gebruik sera en entstoffen
    0009211 Algemene Regeling SZW-subsidies
    0009239 Beschikking Sporttotalisator
    0009240 Beschikking instantloterij 1996
    0009255 Kostuum- en titulatuurbesluit rechterlijke organisatie
    0009267 Wet overheidspersoneel onder de werknemersverzekeringen
    0009275 Waarborgwet 1986
    0009276 Wet op de kamers van koophandel en fabrieken 1997
    0009347 Besluit kasbeheer 1998
    0009353 Besluit registratie vissersvaartuigen
    0009355 Lozingenbesluit Wvo vaste objecten
    0009385 Wet op de organisatie ZorgOnderzoek Nederland
    0009386 Arbeidstijdenbesluit vervoer
    0009407 Wet inzake het merken van kneedspringstoffen
    0009408 Wet medisch-wetenschappelijk onderzoek met mensen
    0009455 Kaderwet VWS-subsidies
    0009458 Wet overige OCW-subsidies|Wet overige OCenW-subsidies
    0009508 Bankwet 1998
    0009544 Wet inburgering nieuwkomers
    0009616 Wet allocatie arbeidskrachten door intermediairs
    0009630 Regeling havenstaatcontrole
    0009637 Wet tegemoetkoming schade bij rampen en zware ongevallen|Wet tegemoetkoming schade bij rampen
    0009640 Flora- en faunawet
    0009641 Natuurbeschermingswet 1998|Natuur(beschermings)wet|Nb-wet 1998
    0009669 Warenwetbesluit Meel en brood
    0009709 Penitentiaire beginselenwet|Pbw
    0009724 Besluit arbeidsbemiddeling
    0009730 Wsnp
    0009755 Elektriciteitswet 1998|Elektriciteitswet
    0009756 Wet privatisering FVP
    0009768 Bekostigingsbesluit inburgering nieuwkomers
    0009794 Landbouwkwaliteitsregeling kaas
    0009828 Warenwetbesluit Verpakte waters
    0009833 Besluit rechtspositie leden van colleges van bestuur van openbare universiteiten
    0009846 Regeling vergunningprocedure bijzondere medische verrichtingen
    0009876 Regeling eigen bijdrage asielzoekers met inkomen en vermogen
    0009888 Besluit Rijksgebouwendienst 1999
    0009906 Regeling Taakverdeling Beheer
    0009930 Tunnelwet Westerschelde
    0009950 Telecommunicatiewet
    0009997 Frequentiebesluit
    0009998 BOHT
    0010000 Besluit tegemoetkoming schade bij rampen en zware ongevallen|Besluit tegemoetkoming schade bij rampen
    0010015 Besluit personenchauffeurs Rijksdienst
    0010021 Regeling controleapparaten
    0010053 Regeling vervoer over de spoorweg van gevaarlijke stoffen
    0010054 Regeling vervoer over land van gevaarlijke stoffen
    0010062 Ontslagbesluit
    0010065 Besluit milieusubsidies
    0010115 Regeling vervoer over de binnenwateren van gevaarlijke stoffen|ADN
    0010132 Wet vervanging referentierentes
    0010136 Wet overgang belastingheffing in euro’s
    0010173 Subsidieregeling Ministerie van Buitenlandse Zaken
    0010176 Wet uitvoering antiboycotverordening
    0010178 Kaderwet subsidies Ministerie van Buitenlandse Zaken
    0010182 Besluit uitbreiding en beperking kring verzekerden volksverzekeringen 1999
    0010216 Regeling veiligheidsadviseur vervoer gevaarlijke stoffen
    0010256 Regeling particuliere beveiligingsorganisaties en recherchebureaus
    0010280 Besluit personenchauffeurs defensie
    0010346 Arbeidsomstandighedenwet|Arbeidsomstandighedenwet 1998|Arbo-wet
    0010388 Wet op het notarisambt|Wna
    0010424 Remigratiewet
    0010461 Nadeelcompensatieregeling verleggen kabels en leidingen in en buiten rijkswaterstaatswerken en spoorwegwerken 1999
    0010480 Rijkswet instelling exclusieve economische zone
    0010510 Besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector Defensie
    0010576 Rijkswet administratieve bijstand douane
    0010629 Besluit bewijzen van bevoegdheid voor de luchtvaart
    0010630 Uitvoeringsbesluit Wet SLOA
    0010646 Uitvoeringsbesluit WEB|UWEB
    0010692 Regeling nadeelcompensatie Verkeer en Waterstaat 1999
    0010710 Volmachtregeling VWS
    0010715 Vrijstellingsregeling grondverzet
    0010776 Instellingsbesluit Commissie schadebeoordeling beleidslijn ‘Ruimte voor de rivier’
    0010994 Besluit in- en doorstroombanen
    0011000 Subsidieregeling agrarisch natuurbeheer
    0011018 Besluit vergoedingen rechtsbijstand 2000|Besluit vergoedingen rechtsbijstand
    0011088 Besluit ontslaguitkering substantieel bezwarende functies van ambtenaren
    0011113 Regeling tegemoetkoming asbestslachtoffers
    0011149 Circulaire streefwaarden en interventiewaarden bodemsanering
    0011165 Verordening bevordering vakbekwaamheid
    0011237 Regeling profielen 2000
    0011301 Wet scheepsuitrusting
    0011334 Postbesluit
    0011353 Wet IB 2001|Wet inkomstenbelasting 2001|Wet IB
    0011373 Speelautomatenbesluit 2000
    0011400 Uitvoeringsbesluit LCW 2000
    0011411 Regeling beoordeling reinigbaarheid grond bodemsanering 2000
    0011440 Gaswet
    0011453 Wet studiefinanciering 2000|WSF 2000|Wet op de Studiefinanciering 2000
    0011468 Wet bescherming persoonsgegevens|Wbp
    0011469 Interimwet zij-instroom leraren primair en voortgezet onderwijs
    0011470 Wet personenvervoer 2000
    0011478 Schattingsbesluit arbeidsongeschiktheidswetten
    0011500 Regeling vordering contante waarde van periodieke verstrekkingen WAO en Wet WIA|Regeling vordering contante waarde van periodieke verstrekkingen WAO
    0011538 Staatsexamenbesluit VO
    0011619 Besluit asbestwegen Wms|Besluit asbestwegen milieubeheer
    0011626 Rkb|Regeling uitbreiding kinderopvang en buitenschoolse opvang
    0011641 Verordening representativiteit organisaties
    0011673 SZW wetgeving
    0011756 Beginselenwet justitiële jeugdinrichtingen
    0011788 Wet stedelijke vernieuwing
    0011823 Vreemdelingenwet 2000
    0011825 Vreemdelingenbesluit 2000
    0011826 Besluit bovenwettelijke uitkeringen bij werkloosheid van rechterlijke ambtenaren
    0011841 Warenwetbesluit bestuurlijke boeten
    0011852 Besluit prepareren van dieren
    0011853 Besluit vrijstelling beschermde dier- en plantensoorten
    0011919 Wet bevordering eigenwoningbezit
    0011955 Kaderwet militaire pensioenen
    0011957 Invoeringsbesluit Wet stedelijke vernieuwing
    0011982 Besluit personenvervoer 2000
    0011987 Wet financiering decentrale overheden
    0012019 Scheepsafvalstoffenbesluit Rijn- en binnenvaart
    0012031 Uitvoeringsregeling inkomstenbelasting 2001|URIB 2001
    0012059 Uitvoeringsregeling loonbelasting 2001|URLB 2001
    0012092 Wet Bpf 2000
    0012094 Vrijstellings- en boetebesluit Wet Bpf 2000
    0012095 Besluit voorkoming dubbele belasting 2001|Bvdb
    0012102 Regeling aanwijzing administratief-technische functies
    0012104 Afup-garantieregeling
    0012172 Regeling eisen goedkeuring kentekenplaten 2000
    0012177 Besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair en voortgezet onderwijs|Besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair onderwijs
    0012197 Gerechtsdeurwaarderswet
    0012216 Besluit financiële verhouding 2001
    0012219 Regeling Diversiteitimpuls Werving en Behoud
    0012226 Besluit subsidie bewindvoerder schuldsanering
    0012316 Raamregeling Telewerken
    0012373 Wet voorraadvorming aardolieproducten 2001
    0012390 Besluit co-financiering EFRO-programma's 2000/06
    0012410 Wet toetsing levensbeëindiging op verzoek en hulp bij zelfdoding|Wet toetsing levensbeëindiging op verzoek of hulp bij zelfdoding
    0012438 Wet tegemoetkoming onderwijsbijdrage en schoolkosten|WTOS
    0012460 Meldingsbesluit Wbp
    0012461 Vrijstellingsbesluit Wbp
    0012598 Subsidieregeling ESF-3
    0012610 Besluit in-vitro diagnostica
    0012638 Besluit tarieven ambtshandelingen gerechtsdeurwaarders
    0012647 Reglement justitiële jeugdinrichtingen
    0012651 Besluit luchtwaardigheid
    0012701 Tijdelijke referendumwet
    0012702 Besluit stralingsbescherming
    0012727 Bouwbesluit 2003
    0012778 Besluit zeevaartbemanning handelsvaart en zeilvaart|Besluit zeevarenden handelsvaart en zeilvaart
    0012790 Besluit zeevisvaartbemanning
    0012791 Besluit DNA-onderzoek in strafzaken
    0012803 Regeling bouw en inrichting archiefruimten en archiefbewaarplaatsen
    0012804 Regeling duurzaamheid archiefbescheiden
    0012810 PUB 2001
    0012811 Paspoortuitvoeringsregeling Nederland 2001
    0012887 Besluit Planbureau voor de Leefomgeving
    0012950 Wet capaciteitsbeheersing binnenvaartvloot
    0013008 Wet arbeid en zorg
    0013060 Wet structuur uitvoeringsorganisatie werk en inkomen|Wet SUWI
    0013063 Wet verbetering poortwachter
    0013064 Muntwet 2002
    0013072 Verantwoording en monitoring van het schoolbudget in het primair onderwijs
    0013099 Wet organisatie en bestuur gerechten
    0013131 Besluit rechtspositie leden gerechtsbesturen en Raad voor de rechtspraak
    0013267 Besluit SUWI
    0013280 Regeling SUWI
    0013342 Vissersvaartuigenbesluit 2002
    0013360 Vuurwerkbesluit
    0013374 Wet uniforme openbare voorbereidingsprocedure Awb
    0013383 Subsidieregeling BANS klimaatconvenant
    0013399 Reconstructiewet concentratiegebieden
    0013402 Wet ammoniak en veehouderij
    0013409 Wet op de inlichtingen- en veiligheidsdiensten 2002|WIV
    0013439 Regeling geordende en toegankelijke staat archiefbescheiden
    0013462 Wet dualisering gemeentebestuur
    0013477 Instellingsbesluit Hoofdbedrijfschap voor de Agrarische Groothandel
    0013486 Regeling vrijstelling beschermde dier- en plantensoorten Flora- en faunawet
    0013514 Besluit vervoer gevaarlijke stoffen door de lucht
    0013540 Regeling procesgang eerste en tweede ziektejaar
    0013546 Regeling Europese afvalstoffenlijst
    0013604 Besluit naturalisatietoets
    0013605 Besluit verkrijging en verlies Nederlanderschap
    0013618 Rijkswet op de consulaire tarieven
    0013629 Regeling ammoniak en veehouderij
    0013638 Experimentele stimuleringsregeling opvang en integratie Antilliaanse jongeren
    0013640 Subsidieregeling outplacement oalt-leraren 2002 - 2004|Subsidieregeling verbetering kwalificaties oalt-leraren 2002 - 2004
    0013642 Wet donorgegevens kunstmatige bevruchting
    0013707 Besluit beheer autowrakken
    0013782 Besluit optie- en naturalisatiegelden 2002
    0013798 Wet Bibob|Wet bevordering integriteitsbeoordelingen door het openbaar bestuur
    0013800 Wet op het onderwijstoezicht|WOT
    0013810 Vrijstellingsregeling Wtk 1992
    0013816 Wet inzake de geldtransactiekantoren
    0013817 Wet op het BTW-compensatiefonds|Wet BCF
    0013838 Verordening PT bestemmingsheffing handel groenten en fruit 2003
    0013840 Verordening PT heffing verduurzaamde groenten en fruit 2003
    0013847 Verordening PT heffing teelt groenten en fruit 2003
    0013849 Verordening PT vakheffing bloembollen leverbaar 2003
    0013880 Aujeszky 2002
    0013891 Comptabiliteitswet 2001
    0013946 Regeling bestrijding schadelijke organismen
    0013953 Landbouwkwaliteitsbesluit
    0014009 Regeling inburgering oudkomers
    0014037 Verordening PT algemene heffing handel groenten en fruit 2003
    0014106 Besluit detectie radioactief besmet schroot
    0014121 Uitvoeringsregeling BTW-compensatiefonds
    0014149 Besluit zorgaanspraken AWBZ
    0014168 Mijnbouwwet
    0014194 Wet justitiële en strafvorderlijke gegevens|Wjsg
    0014311 Beleidsregels beoordeling dienstbetrekking
    0014315 Uitvoeringswet huurprijzen woonruimte
    0014319 Regeling Bouwbesluit 2003
    0014329 Luchthavenindelingbesluit Schiphol
    0014330 LVB|Luchthavenverkeerbesluit Schiphol
    0014394 Mijnbouwbesluit
    0014405 Opiumwetbesluit
    0014439 Besluit beschikbaarstelling politieambtenaren ten behoeve van vredesmissies
    0014483 Besluit fiscale eenheid 2003
    0014506 Uitvoeringsregeling Belastingdienst 2003
    0014548 NWO Reglement
    0014606 Besluit begroting en verantwoording provincies en gemeenten
    0014623 Wet op het LSOP en het politieonderwijs
    0014682 Wet veiligheid en kwaliteit lichaamsmateriaal
    0014738 Rijkswet geweldgebruik bewakers militaire objecten
    0014753 Besluit leerlinggebonden financiering
    0014779 Wet toezicht en geschillenbeslechting collectieve beheersorganisaties auteurs- en naburige rechten|Wet toezicht collectieve beheersorganisaties auteurs- en naburige rechten
    0014814 Warenwetbesluit voedingssupplementen
    0014831 Besluit bericht omtrent toelating
    0014842 Verordening HPA aardappelmoeheid 2003
    0014915 Wet gelijke behandeling op grond van handicap of chronische ziekte
    0015007 Spoorwegwet
    0015136 Rechtspositiebesluit WPO/WEC|RPB WPO/WEC
    0015153 Besluit medegebruik omroepzendernetwerken
    0015158 Spoedwet wegverbreding
    0015161 Instellingsbesluit Bosschap
    0015167 Warenwetbesluit retributies levensmiddelen
    0015182 Regeling certificaten warmtekrachtkoppeling Elektriciteitswet 1998
    0015237 Regeling MLA's|Regeling MLA’s
    0015252 WIM|Wet internationale misdrijven
    0015272 Verordening Nederlandse hotelclassificatie Bedrijfschap Horeca en Catering 2003
    0015314 Verordening PT heffing teelt groenten en fruit 2004
    0015315 Verordening PT heffing verduurzaamde groenten en fruit 2004
    0015316 Verordening PT bestemmingsheffing handel groenten en fruit 2004
    0015357 Skal-Reglement Bezwaar
    0015381 Tijdelijke regeling erkenning opleidingen radio-actieve stoffen en toestellen
    0015457 Besluit gebruik persoonsgebonden nummers WVO
    0015481 Besluit tarieven in strafzaken 2003
    0015572 Regeling Tarieven Rijksgebouwendienst 2003
    0015683 Regeling inburgering oudkomers 54 gemeenten
    0015703 Participatiewet|Wet werk en bijstand|Pw
    0015711 Besluit bijstandverlening zelfstandigen 2004|Bbz 2004
    0015799 IKAP-regeling rijkspersoneel
    0015845 Instellingsbesluit Hoofdbedrijfschap Ambachten
    0015926 Wet op het Centraal bureau voor de statistiek
    0015987 Verordening PT vakheffing bloembollen leverbaar oogstjaar 2003
    0016029 Instellingsbesluit Bedrijfschap Horeca en Catering
    0016038 Besluit beheer autobanden
    0016098 Instellingsbesluit Ambtelijke adviescommissie LZV
    0016122 Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2005
    0016185 Wet gelijke behandeling op grond van leeftijd bij de arbeid
    0016189 Wet toezicht trustkantoren
    0016366 Wet kabelbaaninstallaties
    0016416 Regeling rechtspositie gedeputeerden
    0016417 Regeling rechtspositie burgemeesters
    0016420 Regeling rechtspositie wethouders
    0016530 Besluit inzamelen afvalstoffen
    0016539 Regeling superheffing en melkpremie 2004
    0016544 Besluit justitiële gegevens
    0016623 Instellingsbesluit Nationaal Thematische Netwerken ESF-EQUAL
    0016637 Wet op de jeugdzorg
    0016698 Besluit universele dienstverlening en eindgebruikersbelangen|Bude
    0016700 Besluit Interoperabiliteit
    0016709 Regeling universele dienstverlening en eindgebruikersbelangen|Rude
    0016767 Bevi|Besluit externe veiligheid inrichtingen
    0016876 Wet kenbaarheid publiekrechtelijke beperkingen onroerende zaken
    0016880 Schepenbesluit 2004
    0016920 Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2006
    0016944 Wet op de beroepen in het onderwijs
    0016959 Verordening PT bijzondere heffing vollegrondsgroenten 2005
    0016961 Verordening PT algemene heffing handel groenten en fruit 2005
    0016965 Verordening PT bestemmingsheffing handel groenten en fruit 2005
    0016966 Verordening PT heffing verduurzaamde groenten en fruit 2005
    0016968 Verordening PT heffing teelt groenten en fruit 2005
    0016983 Wet vereenvouding bekostiging VO
    0016990 Besluit beheer elektrische en elektronische apparatuur
    0016991 Havenbeveiligingswet
    0017017 Wet kinderopvang en kwaliteitseisen peuterspeelzalen|Wet kinderopvang|Wko
    0017094 Besluit van 11 augustus 2004
    0017117 Aanwijzingsbesluit rechtspersonen met een beperkte kasbeheerfunctie
    0017136 Besluit havenontvangstvoorzieningen
    0017162 Subsidieregeling pilot innovatievouchers 2004
    0017163 Beleidsregel verstrekking innovatievouchers 2004
    0017207 Besluit eenmalige herbeoordelingen arbeidsongeschiktheidswetten
    0017237 Examenreglement voor luchtvarenden 2004
    0017252 Regeling Wet kinderopvang en kwaliteitseisen peuterspeelzalen
    0017284 BSD 74 Deelbeleidsterrein Buitensectorale arbeidsvoorwaarden
    0017294 Besluit melden bedrijfsafvalstoffen en gevaarlijke afvalstoffen
    0017332 Besluit EOS: demo en transitie-experimenten
    0017415 Regeling werkgeversbijdrage kinderopvang rijkspersoneel
    0017452 Wvbp|Wet op de vaste boekenprijs
    0017541 Beschikking aanwijzing bevoegde autoriteiten Binnenvaartpolitiereglement
    0017556 Regeling maximumbedragen vacatiegeld 2004
    0017584 Besluit subsidies Topprojecten herstructurering bedrijventerreinen
    0017613 Rijkswet OvV|Rijkswet Onderzoeksraad voor veiligheid
    0017624 Besluit spoorverkeer
    0017728 Regeling veiligheid zeeschepen
    0017739 Regeling tarieven scheepvaart 2005
    0017745 Wet financiering sociale verzekeringen|Wfsv
    0017747 Invoeringswet Wet financiering sociale verzekeringen
    0017754 Garantstellingsregeling curatoren 2005
    0017779 Besluit handel in emissierechten
    0017785 Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2007
    0017794 Besluit aanwijzing hoofdspoorwegen
    0017799 Algemeen organisatiebesluit Defensie 2005
    0017837 Wet werk en inkomen kunstenaars
    0017940 Regeling Onderzoeksraad voor veiligheid
    0017959 Rva 2005
    0017989 HKW I
    0018039 Subsidiebesluit Ministerie van Buitenlandse Zaken|Buitenlandse Zaken
    0018040 Zaaizaad- en plantgoedwet 2005
    0018053 Wet aanpassing fiscale behandeling VUT/prepensioen en introductie levensloopregeling
    0018100 Regeling inburgering oudkomers 25 gemeenten 2005
    0018191 Inkomstenbesluit burgerlijke ambtenaren defensie
    0018209 Subsidieregeling kinderopvang
    0018238 Besluit brede doeluitkering sociaal, integratie en veiligheid
    0018298 Besluit vaste boekenprijs
    0018329 Wet financiële dienstverlening
    0018370 Warenwetbesluit verpakkingen en gebruiksartikelen
    0018447 Wet tot veiling van bepaalde verkooppunten van motorbrandstoffen
    0018450 Zorgverzekeringswet|Zvw
    0018451 Wet op de zorgtoeslag
    0018458 Besluit luchtkwaliteit 2005
    0018459 Beschikking totalisator 2005
    0018466 Regeling groenprojecten 2005
    0018471 Aanpassingswet Algemene wet inkomensafhankelijke regelingen
    0018472 Awir|Algemene wet inkomensafhankelijke regelingen
    0018491 Verordening PT bijzondere heffing vollegrondsgroenten 2006
    0018492 Besluit zorgverzekering
    0018499 Verordening PT heffing teelt groenten en fruit 2006
    0018501 Verordening PT algemene heffing handel groenten en fruit 2006
    0018502 Verordening PT bestemmingsheffing handel groenten en fruit 2006
    0018503 Verordening PT bijzondere heffing fruit en champignons 2006
    0018504 Verordening PT heffing verduurzaamde groenten en fruit 2006
    0018516 Uitvoeringsregeling brede doeluitkering sociaal, integratie en veiligheid
    0018607 Besluit aanbestedingsregels voor overheidsopdrachten
    0018667 Regeling taxibestuurders 2005
    0018715 Regeling zorgverzekering
    0018741 Subsidieregeling prijsvraag verbetering architectuur bestaande bedrijventerreinen
    0018743 Subsidieregeling publieke gezondheid
    0018795 Subsidieregeling scholing jonggehandicapten met ernstige scholingsbelemmeringen
    0018823 Warenwetbesluit hygiëne van levensmiddelen
    0018831 Wet verplichte beroepspensioenregeling|Wvb
    0018895 Besluit kennisgeving gerechtelijke mededelingen
    0018906 Wet toelating zorginstellingen|WTZi
    0018979 Levensloopregeling rijkspersoneel
    0018983 Uitvoeringsbesluit WTZi
    0018997 Subsidieregeling IOP-TTI-module van de experimentele Kaderregeling subsidies innovatieprojecten
    0019057 Wet werk en inkomen naar arbeidsvermogen|WIA|Wet WIA
    0019058 Wet Invoering en financiering Wet werk en inkomen naar arbeidsvermogen
    0019070 Besluit Wfsv
    0019085 Regeling aanvullende subsidie praktijkgerichte leeromgeving 2006
    0019119 Regeling inburgering oudkomers G25 2006
    0019143 Besluit samenwerking VO-BVE
    0019146 Aanwijzing bevoegde autoriteiten reglementen CCR
    0019150 Regeling Wfsv
    0019152 Reïntegratiebesluit|Re-integratiebesluit
    0019161 Regeling subsidies AWBZ
    0019231 Landbouwkwaliteitsregeling kaas 2006
    0019286 Belastingplan 2006
    0019359 Besluit getuigenbescherming
    0019366 Subsidieregeling Ministerie van Buitenlandse Zaken 2006|Buitenlandse Zaken 2006
    0019435 Regeling werkzaamheden Raad voor plantenrassen
    0019439 Besluit rijkssubsidiëring instandhouding monumenten
    0019468 Wet toezicht accountantsorganisaties|Wta
    0019495 Besluit vbo-groen in een AOC
    0019507 Regeling uniforme saneringen
    0019511 Besluit uniforme saneringen
    0019517 Metrologiewet
    0019562 Wet openbaarmaking uit Publieke middelen gefinancierde Topinkomens|WOPT
    0019584 Regeling eenmalige uitkering spoorse doorsnijdingen
    0019643 Subsidieregeling ‘Digitaliseren met beleid’
    0019674 Subsidieregeling Smart Mix
    0019706 CPP2005/2729M
    0019756 Kaderwet overige BZK-subsidies|Wet overige BZK-subsidies
    0019805 Subsidieregeling innovatievouchers
    0019897 Meetinstrumentenbesluit I
    0019905 Regeling Innovatiebox beroepsonderwijs|Regeling innovatiebox beroepsonderwijs 2006 tot en met 2009
    0019919 Wet op de bijzondere opsporingsdiensten
    0020031 Wet maatschappelijke ondersteuning
    0020034 MG 2005-19
    0020052 Wet melding zeggenschap en kapitaalbelang in effectenuitgevende instellingen
    0020063 Verordening PT heffing teelt groenten en fruit 2007
    0020074 Wet OM-afdoening
    0020078 Wet marktordening gezondheidszorg|Wmg
    0020315 Kaderbesluit rechtspositie PO
    0020333 Subsidiebesluit experimenten en kennisoverdracht wonen
    0020368 Wet op het financieel toezicht|Wft
    0020417 Besluit Marktmisbruik Wft
    0020420 Besluit prudentiële regels Wft
    0020421 Bgfo|Besluit Gedragstoezicht financiële ondernemingen Wft
    0020422 Meeteenhedenbesluit 2006
    0020444 Besluit technische hulpmiddelen strafvordering
    0020445 Besluit geluidhinder
    0020449 Wet ruimtelijke ordening
    0020495 Kaderwet zelfstandige bestuursorganen
    0020546 Besluit instelling Kustwacht
    0020554 Meetinstrumentenbesluit II
    0020586 Wet handhaving consumentenbescherming
    0020611 Wet inburgering
    0020616 Invoerings- en aanpassingswet Wet op het financieel toezicht
    0020674 Besluit inburgering
    0020685 Wet medezeggenschap op scholen
    0020748 WILG|Wet inrichting landelijk gebied
    0020750 Besluit implementatie kapitaalakkoord Bazel 2
    0020762 Besluit voorkoming verontreiniging door schepen
    0020809 Pensioenwet
    0020852 Vervolgsubsidieregeling BANS klimaatconvenant 2007
    0020892 Besluit uitvoering Pensioenwet en Wet verplichte beroepspensioenregeling
    0020895 Regeling verplichtstelling beroepspensioenregeling
    0021011 Verordening PT heffing verduurzaamde groenten en fruit 2007
    0021041 Besluit elektromagnetische compatibiliteit 2007
    0021067 Regeling Naturalisatietoets Nederland
    0021101 Subsidieregeling ondernemerschap en onderwijs 2007
    0021281 Regeling LNV-subsidies
    0021286 Verordening PT bestemmingsheffing handel groenten en fruit 2007
    0021350 Besluit Beleidsregels Ontslagtaak CWI
    0021418 Wet ruimtevaartactiviteiten
    0021483 Verordening PT algemene heffing handel groenten en fruit 2007
    0021505 Geneesmiddelenwet
    0021623 Tijdelijke stimuleringsregeling leren en werken 2007
    0021670 Wet gewasbeschermingsmiddelen en biociden
    0021681 RTB 2007
    0021777 Handelsregisterwet 2007
    0022005 Uitvoeringsregeling lange speelfilm
    0022061 Regeling examenprogramma’s voortgezet onderwijs
    0022128 Regeling kennisverspreiding en innovatie groen onderwijs
    0022141 Besluit voorschrift informatiebeveiliging rijksdienst 2007
    0022174 Subsidieregeling Wet op het Waddenfonds
    0022191 Besluit aanwijzing bijzondere medische verrichtingen 2007
    0022233 Besluit OM-afdoening
    0022284 Subsidieregeling pieken in de delta 2007
    0022391 Wet verankering en bekostiging van gemeentelijke watertaken
    0022428 Wet algemene bepalingen burgerservicenummer
    0022463 Wet politiegegevens|Wpg
    0022530 Besluit gewasbeschermingsmiddelen en biociden
    0022604 Wet wederzijdse erkenning en tenuitvoerlegging geldelijke sancties en beslissingen tot confiscatie
    0022606 Regeling aanwijzing buitenlandse diploma’s volksgezondheid
    0022680 Verordening accountantsorganisaties
    0022704 Wbtv|Wet beëdigde tolken en vertalers
    0022735 Besluit stimulering duurzame energieproductie
    0022751 Wet op het kindgebonden budget
    0022762 Activiteitenbesluit milieubeheer|Besluit algemene regels voor inrichtingen milieubeheer
    0022829 Besluit burgerservicenummer
    0022913 TNS
    0022929 Besluit bodemkwaliteit|Bbk
    0023009 Binnenvaartwet
    0023025 Waterschapsbesluit
    0023066 Algemene wet erkenning EG-beroepskwalificaties
    0023085 Regeling bodemkwaliteit
    0023086 Besluit politiegegevens
    0023128 RmR
    0023132 Regeling jaarverslaggeving onderwijs
    0023144 Belastingplan 2008
    0023145 Regeling tarieven luchtvaart 2008
    0023172 Subsidieregeling Stichting Deltares
    0023195 Regeling behandeling bezwaarschriften OCW
    0023362 Besluit ontgrondingen in rijkswateren
    0023395 Beleidsregel digitale vervanging archiefbescheiden
    0023543 Organisatie- en mandaatbesluit OCW 2008
    0023701 Regeling superheffing 2008
    0023746 Algemene douanewet
    0023754 Aanpassingswet Algemene douanewet
    0023769 Verordening PZ Delegatie en mandaat 2008
    0023771 Besluit algemene regels milieu mijnbouw
    0023775 Wet informatie-uitwisseling ondergrondse netten
    0023922 Besluit luchtvaartuigen 2008
    0024005 Regeling financiën hoger onderwijs
    0024064 Besluit reis-, verblijf- en verhuiskosten politie|Besluit reis-, verblijf-, en verhuiskosten politie|III van het Besluit reis-, verblijf- en verhuiskosten politie
    0024067 Handelsregisterbesluit 2008
    0024139 Besluit strategische goederen
    0024168 Nederlanderschap na erkenning
    0024238 Wet tuchtrechtspraak accountants
    0024282 Wet ter voorkoming van witwassen en financieren van terrorisme|Wwft
    0024291 Algemene douaneregeling
    0024394 Wet inkomensvoorziening oudere werklozen|IOW
    0024491 Besluit beheer batterijen en accu’s 2008
    0024492 Regeling beheer batterijen en accu’s 2008
    0024539 Uitvoeringsregeling visserij
    0024649 Wet tijdelijk huisverbod
    0024705 Wet publieke gezondheid
    0024765 Regeling functieonderhoud politie
    0024775 Wet vergoedingen adviescolleges en commissies
    0024779 Wet algemene bepalingen omgevingsrecht|Wabo
    0024796 Kaderbesluit EZ-subsidies
    0024800 Wet wegvervoer goederen
    0024855 Subsidieregeling innoveren
    0024869 Besluit onderwijsvoorzieningen voor jongeren met een handicap
    0024881 Subsidieregeling sterktes in innovatie
    0024896 Besluit beëdigde tolken en vertalers|Besluit btv
    0024902 Subsidieregeling starten, groeien en overdragen van ondernemingen
    0024993 Regeling aanwijzing bewerker en mandaat register beëdigde tolken en vertalers
    0025003 Wet tegemoetkoming chronisch zieken en gehandicapten
    0025007 Besluit tegemoetkoming chronisch zieken en gehandicapten
    0025028 Mediawet 2008
    0025031 Regeling incidentele subsidies literaire manifestaties en projecten
    0025036 Mediabesluit 2008
    0025039 Wet participatiebudget
    0025040 Mediaregeling 2008
    0025091 Verordening Kwaliteitsonderzoek
    0025251 Wet deskundige in strafzaken
    0025277 Besluit eigen bijdrage rechtsbijstand
    0025279 Besluit vergoedingen adviescolleges en commissies
    0025302 Besluit militaire luchthavens
    0025304 Wet ambulancezorg
    0025362 Binnenlandse Zaken en Koninkrijksrelaties en de minister van Financiën van 11 februari 2009|Minister van Binnenlandse Zaken en Koninkrijksrelaties en de Minister van Financiën van 11 februari 2009
    0025364 Wet College voor examens
    0025458 Waterwet
    0025554 Besluit voertuigen
    0025560 Tijdelijke regeling
    0025572 Postwet 2009
    0025627 Regeling aanmelding en selectie hoger onderwijs
    0025672 Bijdragenreglement
    0025709 Regeling Onderwijs Netwerk Ondernemen
    0025732 Regeling aanpassing voertuigen
    0025733 Subsidieregeling onderwijstijdverlenging basisonderwijs
    0025735 Regeling Erkenning en keuringsbevoegdheid APK
    0025770 Regeling vervoer gevaarlijke stoffen met zeeschepen
    0025798 Regeling voertuigen
    0025814 Regeling studiefaciliteiten politie
    0025949 Algemene Contributieverordening 2007
    0025958 Binnenvaartregeling
    0025967 Subsidieregeling innovatie cultuuruitingen
    0025973 RosR 1995
    0026016 Vierde tranche Algemene wet bestuursrecht
    0026035 Regeling vaste vergoeding voorzitters Commissie voor bezwaarschriften OCW
    0026054 Wet investeren in jongeren
    0026095 Kaderregeling subsidies duurzaamheid verkeer en waterstaat
    0026117 Besluit politiegegevens bijzondere opsporingsdiensten
    0026168 Wet gemeentelijke antidiscriminatievoorzieningen
    0026190 Besluit register deskundige in strafzaken|Brdis
    0026208 Minister van Justitie van 23 juli 2009
    0026338 Drinkwaterwet
    0026342 Beleidsregels aanmelding stuwmeer wanbetalers van de nominale premie Zorgverzekeringswet 2009/2010
    0026436 Regeling beleggen en belenen door instellingen voor onderwijs en onderzoek 2010
    0026450 Wet dwangsom en beroep bij niet tijdig beslissen
    0026512 VGC
    0026519 Besluit instelling bezwarenadviescommissie personele aangelegenheden BZK
    0026591 Wet aanwijzing nationale accreditatie-instantie
    0026644 Mandaatregeling beheer openbaar ministerie
    0026664 Mandaatregeling niet-beheersaangelegenheden openbaar ministerie
    0026710 Invoeringswet Waterwet
    0026759 Dienstenwet
    0026766 Dienstenregeling centraal loket en interne markt informatiesysteem
    0026845 Waterregeling
    0026872 Waterbesluit
    0026918 Instellingsbesluit baten-lastendienst Agentschap NL
    0026951 Besluit melden vermoeden van misstand bij Rijk en Politie
    0026952 Subsidieregeling energie en innovatie
    0026953 Instellingsbesluit directoraat generaal Rijkswaterstaat
    0026981 Fiscale vereenvoudigingswet 2010
    0027018 URSE|Uitvoeringsregeling schenk- en erfbelasting
    0027041 Archiefregeling 2009|Archiefregeling|Archiefregeling 2010
    0027056 Regeling voorschotverlening op uitkeringen AWBZ 2010
    0027268 Tijdelijke subsidieregeling minderhedenbladen en journalistieke internet-informatieproducten
    0027413 Mandaatbesluit BZK 2009
    0027425 Regeling Stimuleringsbeurzen Schrijvers
    0027431 Crisis- en herstelwet
    0027439 Regeling groenprojecten 2010
    0027464 Besluit omgevingsrecht
    0027466 Wet veiligheidsregio’s
    0027468 Circulaire 2010
    0027594 Aanwijzing huiselijk geweld
    0027597 Regeling op het specifiek cultuurbeleid|Rsc
    0027600 Besluit op het specifiek cultuurbeleid
    0027601 Besluit experiment excellentie in het hoger onderwijs|Besluit experimenten excellentie in het hoger onderwijs
    0027660 Wet uitvoering wetten voor verzetsdeelnemers en oorlogsgetroffenen
    0027666 DBZV 2007
    0027679 Wet referentieniveaus Nederlandse taal en rekenen
    0027695 Kadasterregeling 1994
    0027707 Tijdelijke wet pilot loondispensatie
    0027709 Uitvoeringsbesluit Tijdelijke wet pilot loondispensatie
    0027716 Besluit permanente educatie Wbtv
    0027775 Justitie 2010
    0027841 Besluit personeel veiligheidsregio’s
    0027853 Aanwijzing inzake overgangsregeling kapitaallasten algemene en academische ziekenhuizen
    0027879 Besluit referentieniveaus Nederlandse taal en rekenen
    0027963 Examen- en kwalificatiebesluit beroepsopleidingen WEB
    0028016 Rechtspositiebesluit Rijksvertegenwoordiger BES
    0028063 Invoeringswet BES
    0028070 Rijkswet Gemeenschappelijk Hof van Justitie
    0028072 Rijkswet openbare ministeries van Curaçao, van Sint Maarten en van Bonaire, Sint Eustatius en Saba
    0028075 Rijkswet Raad voor de rechtshandhaving
    0028079 Rijkswet politie van Curaçao, van Sint Maarten en van Bonaire, Sint Eustatius en Saba
    0028096 Reglement voor de Gouverneur van Sint Maarten
    0028136 Samenwerkingsregeling waarborging plannen van aanpak landstaken Curaçao en Sint Maarten
    0028142 Wet openbare lichamen Bonaire, Sint Eustatius en Saba
    0028151 Wet financiën openbare lichamen Bonaire, Sint Eustatius en Saba
    0028154 Wet openbaarheid van bestuur BES
    0028161 Mijnwet BES
    0028164 Wet vestiging bedrijven BES
    0028168 Visserijwet BES
    0028170 Wet minimumlonen BES
    0028176 Wet voorschriften bestrijdingsmiddelen BES
    0028180 Wet drinkwater BES
    0028199 Wet verklaringen van overlijden BES
    0028200 Wet kosteloze rechtskundige bijstand BES
    0028202 Arbeidswet 2000 BES
    0028208 Wet basisadministraties persoonsgegevens BES
    0028215 Wet materieel ambtenarenrecht BES|Ambtenarenwet BES
    0028228 Arbeidsveiligheidswet BES
    0028236 Uitvoeringsregeling loonbelasting 2011|URLB 2011
    0028238 Wet op de Kamers van Koophandel en Nijverheid BES
    0028240 Wet op de weerkorpsen BES
    0028248 Wet Verdrag Chemische Wapens BES
    0028249 Rijkswet wijziging Statuut in verband met de opheffing van de Nederlandse Antillen
    0028258 Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag BES
    0028263 Wet post BES
    0028279 Wet identiteitskaarten BES
    0028292 Vaartuigenwet 1930 BES
    0028294 Wet algemene verzekering bijzondere ziektekosten BES
    0028304 Cessantiawet BES
    0028306 Wet merken BES
    0028363 Begrafeniswet BES
    0028369 Archiefwet BES
    0028387 Wet algemene weduwen- en wezenverzekering BES
    0028393 Wet studiefinanciering BES
    0028395 Wet educatie en beroepsonderwijs BES
    0028399 Besluit telecommunicatie scheepvaart BES
    0028433 Mediawet BES
    0028434 Wet grondslagen natuurbeheer en -bescherming BES
    0028453 Wet voorkoming van verontreiniging door schepen BES
    0028455 Wet administratieve rechtspraak BES
    0028459 Wet algemene ouderdomsverzekering BES
    0028466 Overgangswet nieuw Burgerlijk Wetboek BES
    0028468 Dienstplichtwet BES
    0028469 Wet telecommunicatievoorzieningen BES
    0028486 Wet op de geneesmiddelenvoorziening BES
    0028491 Bezoldigingsbesluit 1998 BES
    0028496 Wetboek van Burgerlijke Rechtsvordering BES|Burgerlijke Rechtsvordering BES
    0028497 Wet ongevallenverzekering BES
    0028503 Handelsregisterwet 2009 BES
    0028506 Wet sociale kanstrajecten jongeren BES
    0028513 Gevangenismaatregel 1999 BES
    0028541 Wachtgeldbesluit ambtenaren BES
    0028544 Wet beperking tabaksgebruik BES
    0028549 Luchtvaartwet BES
    0028550 Wet maritiem beheer BES
    0028551 Wet geldstelsel BES
    0028554 Pensioenbesluit politieke gezagdragers BES
    0028570 Wetboek van Strafrecht BES|Strafrecht BES
    0028571 Wet toelating en uitzetting BES
    0028575 Wet identificatieplicht BES
    0028586 Veiligheidswet BES
    0028594 AMvRB rechtsopvolging burgerlijke rechten en verplichtingen Nederlandse Antillen|Rijksbesluit rechtsopvolging burgerlijke rechten en verplichtingen Nederlandse Antillen
    0028595 Besluit onderstand BES
    0028596 Wet beginselen gevangeniswezen BES
    0028600 Rijksbesluit opvolging Sociale Verzekeringsbank Nederlandse Antillen
    0028606 Besluit vakantie en vrijstelling van dienst ambtenaren BES
    0028616 Wet ambtenarenrechtspraak BES
    0028619 Warenwet BES
    0028621 Besluit radio-elektrische inrichtingen BES
    0028639 Besluit luchtverkeer BES
    0028681 Wetboek van Strafvordering BES|Derde Boek van het Wetboek van Strafvordering BES
    0028693 Rechtspositiebesluit ambtenaren BES
    0028712 Pensioenwet BES
    0028714 Pensioenwet ambtenaren BES
    0028717 Ambtsinstructie politie BES
    0028723 Dienst- en werktijdenbesluit brandweerkorps BES
    0028725 Besluit radioamateurs BES
    0028728 Wet ziekteverzekering BES
    0028743 Boek 1 van het Burgerlijk Wetboek BES
    0028744 Boek 2 van het Burgerlijk Wetboek BES
    0028745 Boek 3 van het Burgerlijk Wetboek BES
    0028746 Boek 4 van het Burgerlijk Wetboek BES
    0028749 Boek 6 van het Burgerlijk Wetboek BES
    0028753 Boek 8 van het Burgerlijk Wetboek BES
    0028756 Wapenwet BES
    0028767 Besluit rechtspositie korps politie BES
    0028779 Besluit overlegstelsel BES
    0028780 Besluit beheer politiekorps BES
    0028785 Besluit rijkssubsidiëring instandhouding monumenten 2011
    0028797 Regeling aanwijzing luchtruim en aanwijzing luchtverkeersdienstverleners BES
    0028820 Regeling OCW-subsidies
    0028832 Organisatie- en mandaatbesluit BZK-BES
    0028899 Wet griffierechten burgerlijke zaken
    0028917 Faillissementswet BES
    0029026 Aanwijzing opsporing en vervolging inzake seksueel misbruik
    0029029 Registratieverordening Bosschap 2010
    0029175 Besluit buitengewone agenten van politie BES|Besluit buitengewoon agent van politie
    0029236 Douane- en Accijnswet BES
    0029244 Belastingwet BES
    0029252 Regeling praktijkleren en Groene plus
    0029281 Wet inkomstenbelasting BES
    0029283 Wet loonbelasting BES
    0029333 Interimbesluit forensische zorg
    0029388 Heffingsverordening Hoofdbedrijfschap Ambachten 2011
    0029404 Besluit zorgverzekering BES
    0029407 Besluit wijziging van de rechtspositiebesluiten decentrale politieke ambtsdragers 2010
    0029672 Wet implementatie EU-richtlijnen energie-efficiëntie
    0029675 Belastingregeling voor het land Nederland
    0029711 Organisatieregeling beheer Kiesraad
    0029725 Regeling Stimuleringssubsidies 2
    0029746 Warenwetbesluit cosmetische producten 2011
    0029915 Regeling aanvraag
    0029974 Besluit toegankelijkheid van het openbaar vervoer
    0029981 Staatsexamenbesluit VO BES
    0029990 Eindexamenbesluit VO BES
    0030006 Besluit spoorwegpersoneel 2011
    0030016 Regeling versterking cultuureducatie 2011–2012
    0030060 Besluit begroting en verantwoording openbare lichamen BES
    0030064 Stichting Nederlands Fonds voor de Film
    0030068 Boek 10 van het Burgerlijk Wetboek
    0030105 Wet uniformering loonbegrip
    0030111 Drinkwaterbesluit
    0030152 Drinkwaterregeling
    0030210 Aanwijzing transparante prestatiebeschrijvingen medisch specialistische zorg 2012
    0030250 Wet dieren
    0030274 Regeling implementatie richtlijn nr. 2009/71/Euratom inzake nucleaire veiligheid
    0030280 Wet primair onderwijs BES
    0030282 Aanwijzing nhc’s
    0030284 Wet voortgezet onderwijs BES|WVO BES
    0030318 Aanwijzing transitiemodel prestatiebekostiging medisch specialistische zorg 2012|Aanwijzing transitiemodel
    0030385 Nadere voorschriften op de praktijkstage
    0030461 Bouwbesluit 2012
    0030539 Algemeen Reglement Fonds Podiumkunsten
    0030544 Subsidieregeling stimulering herbestemming monumenten
    0030545 Wet strategische diensten
    0030577 Aanwijzing kader voor strafvordering
    0030586 Aanwijzing kapitaallasten transitiemodel prestatiebekostiging medisch specialistische zorg 2012
    0030610 Uitvoeringsregeling strategische goederen 2012
    0030652 Wet aanpassing Appa en enkele andere wetten 2011
    0030665 Regeling frictie- en transitiekosten culturele basisinfrastructuur 2009-2012
    0030733 Wet College voor de rechten van de mens
    0030760 Interimbesluit
    0030824 Wet ter voorkoming van witwassen en financieren van terrorisme BES|Wwft BES
    0030837 Organisatieregeling Ministerie van Veiligheid en Justitie 2011
    0030842 Mandaatregeling Ministerie van Veiligheid en Justitie 2011
    0030863 Regeling risicoverevening 2012
    0030883 Wfm BES|Wet financiële markten BES
    0030884 Aanwijzing macrobeheersmodel instellingen voor medisch specialistische zorg
    0030951 Organisatie- en mandaatbesluit Infrastructuur en Milieu 2012
    0030999 Belastingplan 2012
    0031025 Besluit ondermandatering Raad voor Rechtsbijstand Wsnp
    0031184 Regeling prestatiebox primair onderwijs
    0031310 Regeling vaststelling kwalificatiedossiers en opleidingsdomeinen 2012
    0031331 Wet gemeentelijke schuldhulpverlening|Wgs
    0031352 Besluit etikettering energieverbruik energiegerelateerde producten
    0031477 Besluit geluid milieubeheer
    0031524 Regeling Audit Committees 2012
    0031557 Tijdelijke wet ambulancezorg
    0031621 Besluit kwaliteit kinderopvang en peuterspeelzalen
    0031636 Bfm BES|Besluit financiële markten BES
    0031654 Besluit markt en overheid
    0031663 Besluit aanwijzen specialisatie
    0031698 TB/CU-7039-01
    0031740 Beleidsregel geschiktheid 2012
    0031788 Politiewet 2012
    0031789 Wet herziening gerechtelijke kaart
    0031798 Wet uitwerking fiscale maatregelen Begrotingsakkoord 2013
    0031799 Wet verhoging AOW- en pensioenrichtleeftijd
    0031814 Wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties
    0031844 Besluit continuïteit mobiele telecommunicatiedienstverlening
    0031866 Algemene contributieverordening 2013
    0031930 Erkenningskader 2012
    0031968 Aanwijzingen externe contacten rijksambtenaren
    0031971 Besluit beschikbaarheidbijdrage WMG
    0032016 Verlengbaarheidsbesluit GSM-vergunningen 2013
    0032036 Besluit rijkssubsidiëring instandhouding monumenten 2013
    0032075 Subsidieregeling instandhouding monumenten
    0032083 Besluit verplichte politiegegevens
    0032136 Besluit bewapening en uitrusting politie
    0032164 Mandaatregeling hoofden clusters Ministerie van Veiligheid en Justitie 2012
    0032203 Aanbestedingswet 2012
    0032249 Wet normering bezoldiging topfunctionarissen publieke en semipublieke sector|WNT
    0032377 Regeling taken Centraal Bureau Rijvaardigheidsbewijzen
    0032509 Regeling Beroepservaringperiode
    0032573 Wet op het accountantsberoep|Wab|Wet op het accountsberoep
    0032647 Regeling projectsubsidies voor publicaties
    0032724 Besluit accountantsopleiding 2013
    0032735 Algemeen reglement Nederlands Letterenfonds
    0032775 Wet voorraadvorming aardolieproducten 2012
    0032880 Regeling voorschotverlening op uitkeringen AWBZ 2013
    0032895 Frequentiebesluit 2013
    0032898 Aanbestedingswet op defensie- en veiligheidsgebied
    0032911 Besluit mandaat, volmacht en machtiging keuringsdiensten 2013
    0032919 Aanbestedingsbesluit
    0032938 Regeling tegemoetkoming schade openlijk geweld
    0032998 Klachtenregeling bewindvoerders Wsnp
    0033004 Wet financiering politieke partijen
    0033043 Instellingswet Autoriteit Consument en Markt
    0033146 Bestuursreglement kansspelautoriteit
    0033330 Richtsnoeren clementietoezegging
    0033451 Nadere voorschriften permanente educatie
    0033463 Regeling syllabi centrale examens VO 2015
    0033530 Kaderbesluit BZK-subsidies
    0033579 Besluit PE
    0033598 Tijdelijke Experimentenwet stembiljetten en centrale stemopneming
    0033711 Besluit vergoeding bewindvoerder schuldsanering
    0033715 Wet basisregistratie personen
    0033716 Uitvoeringswet verordening Europees burgerinitiatief
    0033729 Warmtewet
    0033795 Verordening op de praktijkopleidingen
    0033813 Verordening op de ledengroepen
    0033959 Regeling risicoverevening 2014
    0034037 Mandaatregeling DGRR Veiligheid en Justitie 2013
    0034157 Algemeen Organisatiebesluit Defensie 2013
    0034222 Verrekenprijsbesluit
    0034331 Wet op de Kamer van Koophandel
    0034363 Wet lokaal spoor
    0034471 Besluit opleidingen en bevoegdheden nautische beroepsbeoefenaren|BOBNB
    0034515 Besluit Fiscaal Bestuursrecht|BFB
    0034538 Belastingplan 2014
    0034635 VGBA|Verordening gedrags- en beroepsregels accountants
    0034652 Verordening inzake de onafhankelijkheid van accountants bij assurance-opdrachten
    0034782 Regeling afgedankte elektrische en elektronische apparatuur
    0034925 Jeugdwet
    0035006 Regeling tegemoetkoming asbestslachtoffers 2014
    0035176 DGB 2014/3098
    0035179 DGB 2014/3099
    0035185 DGB 2014/3101
    0035303 Huisvestingswet 2014
    0035362 Wet maatschappelijke ondersteuning 2015|Wmo 2015
    0035779 Besluit Jeugdwet
    0035917 Wet langdurige zorg|Wlz
    0037521 Erfgoedwet
    0037522 Wet tegemoetkomingen loondomein|Wtl
    0037552 Wet natuurbescherming
    0037885 Omgevingswet
    0040635 Wet verplichte geestelijke gezondheidszorg|Wvggz
    0040940 Uitvoeringswet Algemene verordening gegevensbescherming|UAVG
    0041278 Omgevingsbesluit
    0041297 Besluit bouwwerken leefomgeving|Bbl
    0041313 Besluit kwaliteit leefomgeving|Bkl
    0041330 Besluit activiteiten leefomgeving|Bal
    0044770 Wet inburgering 2021
    0045528 Omgevingsregeling
    0045754 Wet open overheid|Woo
    """
}
