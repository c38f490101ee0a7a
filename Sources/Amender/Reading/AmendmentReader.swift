import Parser
import Regeling
import SourceText

/// Reads an amending ordinance, as the parser gives it, into instructions.
public struct AmendmentReader {
  private let source: SourceFile
  private let bijlagen: [Element]
  private var instructies: [Instructie] = []
  /// Whether the articles of the act itself have Roman numbers.
  private var isRoman = false
  /// The article that the sentence before announced, where neither that nor the next has a label: "Artikel 3 wordt als
  /// volgt gewijzigd:", and the changes side by side with it.
  private var announced: Doel?
  private var meldingen: [Diagnostic] = []

  /// What the amending ordinance `act`, read from `source`, orders; never fails.
  ///
  /// A sentence that orders something and is not understood is an instruction with a reason (`onbegrepen`), so that
  /// nothing is applied without it.
  public static func read(_ act: Verordening, _ source: SourceFile) -> Wijzigingsverordening {
    var result = Wijzigingsverordening(bron: act.bron, opschrift: act.opschrift.string)
    var reader = AmendmentReader(source: source, bijlagen: act.bijlagen)
    reader.isRoman = act.artikelen.first.map { Nummer.romanValue($0.nr) != nil } ?? false
    for artikel in reader.provisions(act.lichaam) {
      let closing = Self.closing(artikel)
      if let dates = closing.flatMap({ EntryIntoForce.read($0, source) }) { result.inwerkingtreding += dates }
      if var amending = reader.amendingArticle(artikel) {
        // "Artikel 3 van die verordening": the one that the article before it named.
        if amending.regeling.isEmpty { amending.regeling = result.artikelen.last?.regeling ?? "" }
        result.artikelen.append(amending)
      } else if let dates = EntryIntoForce.read(artikel, source) {
        result.inwerkingtreding += dates
      } else {
        reader.reportIdle(artikel)
      }
    }
    result.meldingen = reader.meldingen
    return result
  }

  private init(source: SourceFile, bijlagen: [Element]) {
    self.source = source
    self.bijlagen = bijlagen
  }

  // MARK: Articles

  /// The articles of the act, and in their place the headings of the regulation below which changes stand: "Paragraaf 2",
  /// "De titel komt te luiden:".
  private func provisions(_ elements: [Element]) -> [Element] {
    elements.flatMap { element -> [Element] in
      if element.soort == .artikel { return [element] }
      guard element.soort.isIndeling else { return [] }
      let inner = provisions(element.kinderen)
      guard isRoman, element.inhoud.contains(where: { AmendingSentence.orders($0.tekst.string) }) else {
        return inner
      }
      return [Element(element.soort, label: element.label, nr: element.nr, inhoud: element.inhoud)] + inner
    }
  }

  /// The amending article that `artikel` is; nil for one that amends nothing.
  private mutating func amendingArticle(_ artikel: Element) -> Wijzigartikel? {
    guard orders(artikel) else { return nil }
    instructies = []
    announced = nil
    let plaats = Self.plaats(artikel)
    let sentences = Self.sentences(artikel)
    let name = sentences.first.map { AmendedName.of($0.sentence.tekst.string) } ?? ""
    var context = headed(artikel)
    for (place, (sentence, texts)) in sentences.enumerated() {
      switch SentenceReader.read(sentence.tekst, context: context, tekst: texts, bijlagen: bijlagen) {
      case .context(let doel):
        context =
          AmendingSentence.opensSeries(sentence.tekst.string) ? Self.contextOf(doel, sentence, name) : doel
      case .handelingen(let handelingen):
        add(sentence.tekst, handelingen, plaats: plaats, groep: artikel.nr)
      case .onbegrepen(let reason):
        if place > 0 || !AmendingSentence.opensSeries(sentence.tekst.string) {
          add(sentence.tekst, [], plaats: plaats, groep: artikel.nr, onbegrepen: reason)
        } else if let stray = texts.first {
          add(stray.tekst, [], plaats: plaats, groep: artikel.nr, onbegrepen: "dit is geen instructie")
        }
      }
    }
    for (place, kind) in artikel.kinderen.enumerated() where kind.soort == .onderdeel || kind.soort == .lid {
      let own = kind.nr.isEmpty ? "" : ", onderdeel \(kind.nr)"
      walk(
        kind, context, plaats: plaats + own,
        groep: "\(artikel.nr).\(kind.nr.isEmpty ? "#\(place)" : kind.nr)", depth: 0)
    }
    return Wijzigartikel(nr: artikel.nr, regeling: name, instructies: instructies)
  }

  /// The article of the regulation under whose heading the changes of it stand, below the articles of the act itself.
  private func headed(_ artikel: Element) -> Doel {
    guard isRoman, artikel.nr.utf8.first?.isDigit == true else { return Doel() }
    return Doel([.element(.artikel, artikel.nr)])
  }

  /// How messages name an article of the act: the points of a decision stand in the tree as its articles.
  private static func plaats(_ artikel: Element) -> String {
    guard let first = artikel.label.string.unicodeScalars.first else { return "Het besluit" }
    let isPoint =
      artikel.label.string.utf8.count <= artikel.nr.utf8.count + 1 && !artikel.nr.utf8.contains(0x2E)
    return isPoint && first != "§" ? "Besluitpunt \(artikel.nr)" : artikel.aanduiding
  }

  /// The sentences of an article itself that order something, each with the new text behind it.
  private static func sentences(_ artikel: Element) -> [(sentence: Blok, texts: [Blok])] {
    let first = artikel.inhoud.firstIndex { AmendingSentence.orders($0.tekst.string) } ?? 0
    var result: [(sentence: Blok, texts: [Blok])] = []
    for blok in artikel.inhoud.dropFirst(first) {
      if let last = result.indices.last, !AmendingSentence.orders(blok.tekst.string) {
        result[last].texts.append(blok)
      } else {
        result.append((blok, []))
      }
    }
    if let last = result.indices.last { result[last].texts += texts(artikel) }
    return result
  }

  /// The provision that an opening is about, unless the name of the regulation only looks like one.
  private static func contextOf(_ doel: Doel, _ opening: Blok, _ name: String) -> Doel {
    name.isEmpty || opening.tekst.string.hasPrefix("In ") || opening.tekst.string.hasPrefix("Artikel ")
      ? doel : Doel()
  }

  private func orders(_ artikel: Element) -> Bool {
    var found = false
    artikel.visit { element in
      guard element.soort != .tekst else { return }
      for blok in element.inhoud where AmendingSentence.orders(blok.tekst.string) { found = true }
    }
    guard found else { return false }
    // "Artikel 7 van de APV vervalt" amends; "Artikel 4 van de wet treedt in werking" and "… vervalt met ingang van" date.
    return EntryIntoForce.read(artikel, source) == nil
      || artikel.inhoud.contains { AmendingSentence.opensSeries($0.tekst.string) }
  }

  private mutating func reportIdle(_ artikel: Element) {
    let text = artikel.inhoud.first?.tekst.string ?? artikel.kinderen.first?.inhoud.first?.tekst.string ?? ""
    guard
      !["aangehaald", "citeertitel", "ingetrokken", "overgang"].contains(where: text.lowercased().contains)
    else { return }
    meldingen.append(
      Diagnostic(
        code: "artikel-wijzigt-niets", severity: .opmerking, range: artikel.range,
        message: "\(Self.plaats(artikel)) bevat geen wijziging die wordt doorgevoerd."))
  }

  // MARK: Instructions

  private static func texts(_ element: Element) -> [Blok] {
    element.kinderen.filter { $0.soort == .tekst }.flatMap(\.inhoud)
      + (closing(element) == nil ? element.slot : [])
  }

  /// What an article says behind its instructions about the act itself; nil where the text there is new text.
  private static func closing(_ artikel: Element) -> Element? {
    guard let first = artikel.slot.first, AmendingSentence.speaksOfAct(first.tekst.string) else { return nil }
    return Element(.tekst, inhoud: artikel.slot)
  }

  private mutating func walk(_ element: Element, _ outer: Doel, plaats: String, groep: String, depth: Int) {
    var context = outer
    let texts = Self.texts(element)
    for (index, blok) in element.inhoud.enumerated() {
      let isLast = index == element.inhoud.count - 1
      let own = isLast ? texts : []
      var reading = SentenceReader.read(blok.tekst, context: outer, tekst: own, bijlagen: bijlagen)
      if element.nr.isEmpty || index > 0, let artikel = lastArtikel(in: groep) ?? announced,
        reading.needsArtikel
      {
        // A sentence without a number of its own goes on about the article of the one before it.
        reading = SentenceReader.read(blok.tekst, context: artikel, tekst: own, bijlagen: bijlagen)
      } else {
        announced = element.nr.isEmpty ? reading.announcedArtikel : nil
      }
      switch reading {
      case .context(let doel): context = doel
      case .handelingen(let handelingen): add(blok.tekst, handelingen, plaats: plaats, groep: groep)
      case .onbegrepen(let reason): add(blok.tekst, [], plaats: plaats, groep: groep, onbegrepen: reason)
      }
    }
    if element.inhoud.isEmpty, let stray = texts.first {
      add(stray.tekst, [], plaats: plaats, groep: groep, onbegrepen: "er staat tekst zonder instructie")
    }
    guard depth < 12 else { return }
    for kind in element.kinderen where kind.soort == .onderdeel || kind.soort == .lid {
      let own = kind.nr.isEmpty ? "" : depth == 0 ? ", \(kind.nr)" : ", onder \(kind.nr)"
      walk(kind, context, plaats: plaats + own, groep: groep, depth: depth + 1)
    }
  }

  /// The one article that the instruction before is about, where it stands in the same group.
  private func lastArtikel(in groep: String) -> Doel? {
    guard let last = instructies.last, last.groep == groep else { return nil }
    var found: Doel.Stap?
    for doel in last.handelingen.flatMap(\.doelen) {
      guard case .element(.artikel, _)? = doel.pad.first, found == nil || found == doel.pad.first else {
        return nil
      }
      found = doel.pad.first
    }
    return found.map { Doel([$0]) }
  }

  private mutating func add(
    _ tekst: Tekst, _ handelingen: [Handeling], plaats: String, groep: String, onbegrepen: String? = nil
  ) {
    var instructie = Instructie(
      plaats: plaats, groep: groep, regel: tekst.range.map { source.line(at: $0.offset) } ?? 0,
      range: tekst.range,
      tekst: tekst.string, handelingen: handelingen)
    instructie.onbegrepen = onbegrepen
    instructies.append(instructie)
  }
}

extension SentenceReader.Reading {
  /// The article, or the part of one, that it says the changes below it are about.
  fileprivate var announcedArtikel: Doel? {
    guard case .context(let doel) = self, case .element(.artikel, _)? = doel.pad.first else { return nil }
    return doel
  }

  /// Whether it names a lid or an onderdeel, and not the article around it.
  fileprivate var needsArtikel: Bool {
    guard case .handelingen(let handelingen) = self else { return false }
    return handelingen.flatMap(\.doelen).contains { doel in
      doel.pad.first.map { $0.level > Doel.Stap.level(.artikel) } ?? false
    }
  }
}
