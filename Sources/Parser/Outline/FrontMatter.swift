import Regeling

/// Tells apart what stands before the first article: title, cover decision, table of contents, aanhef.
struct FrontMatter {
  private(set) var voorwerk: [Blok] = []
  private(set) var opschrift = Tekst()
  private(set) var aanhef = Aanhef()

  /// Divides `paragraphs`, the text before the lichaam.
  init(_ paragraphs: ArraySlice<Paragraph>) {
    let start = Self.aanhefStart(paragraphs) ?? paragraphs.endIndex
    let contents = TableOfContents.start(paragraphs[start...])
    let title =
      Self.title(paragraphs[..<start]) ?? Self.titleAfterDecision(
        paragraphs[start..<(contents ?? paragraphs.endIndex)])
      ?? Self.anyTitle(paragraphs[..<start])
    var label: Tekst?
    for index in paragraphs.indices where index != title {
      var blok = paragraphs[index].blok
      if index + 1 != title, paragraphs[index].isLabel(of: paragraphs[index + 1..<paragraphs.endIndex].first)
      {
        label = blok.tekst
        continue
      }
      if var text = label.take() {
        text.append(blok.tekst)
        blok.tekst = text
      }
      if index < start || index >= contents ?? .max || paragraphs[index].isContents {
        voorwerk.append(blok)
      } else {
        aanhef.tekst.append(blok)
      }
    }
    if let title { opschrift = paragraphs[title].tekst }
    if start < paragraphs.endIndex, !PartHeading.clause(paragraphs[start].tekst.string) {
      aanhef.orgaan = Self.bodyName(paragraphs[start].tekst.string)
    }
  }

  /// The last place where a deciding body is named with clauses behind it: a cover decision comes earlier.
  private static func aanhefStart(_ paragraphs: ArraySlice<Paragraph>) -> Int? {
    lastBody(paragraphs).map { firstBody(paragraphs, deciding: $0) }
  }

  /// Where the first of the bodies stands that decide together with the one at `last`, each with its own clauses or
  /// with none.
  private static func firstBody(_ paragraphs: ArraySlice<Paragraph>, deciding last: Int) -> Int {
    var first = last
    for index in paragraphs.indices[..<last].reversed() {
      let text = paragraphs[index].tekst.string
      if PartHeading.isDecision(text) || text.lowercased().hasSuffix("besluit:") { break }
      let closing = paragraphs[index].closing
      if PartHeading.body(text), closing == .semicolon || closing == .comma || text.contains(" gelet op ") {
        first = index
      } else if !PartHeading.clause(text), text.utf8.count > 8 {
        break
      }
    }
    return first
  }

  private static func lastBody(_ paragraphs: ArraySlice<Paragraph>) -> Int? {
    var clauseSeen = false
    for index in paragraphs.indices.reversed() {
      let text = paragraphs[index].tekst.string
      if PartHeading.body(text), clauseSeen && text.utf8.count < 600 || holdsAanhef(text) { return index }
      if namesBodyThatDecides(text) { return index }
      if PartHeading.clause(text) { clauseSeen = true }
    }
    guard let clause = paragraphs.firstIndex(where: { PartHeading.clause($0.tekst.string) }) else {
      return paragraphs.lastIndex { $0.closing == .colon && holdsAanhef($0.tekst.string) }
    }
    return clause > paragraphs.startIndex && mayDecide(paragraphs[clause - 1]) ? clause - 1 : clause
  }

  /// Whether the paragraph above the first clause names who decides, whoever that is: "De gemeentesecretaris van …,".
  private static func mayDecide(_ paragraph: Paragraph) -> Bool {
    guard paragraph.closing == .comma || paragraph.closing == .semicolon, paragraph.heading == 0 else {
      return false
    }
    let text = paragraph.tekst.string
    return text.utf8.count < 250 && (text.hasPrefix("De ") || text.hasPrefix("Het "))
  }

  /// Whether one short paragraph is all there is of the aanhef, whoever decides: "De stichting …, besluit:".
  private static func namesBodyThatDecides(_ text: String) -> Bool {
    guard text.utf8.count < 250, text.hasPrefix("De ") || text.hasPrefix("Het ") else { return false }
    let lower = text.lowercased()
    return lower.hasSuffix(", besluit:") || lower.hasSuffix(", besluiten:")
  }

  /// Whether one paragraph holds a whole aanhef: "De raad van …; gelet op …; besluit: vast te stellen …".
  private static func holdsAanhef(_ text: String) -> Bool {
    guard text.utf8.count < 4000 else { return false }
    let lower = text.lowercased()
    return lower.contains("gelet op") && lower.contains("besluit") || lower.hasSuffix(" besluit:")
      || lower.hasSuffix(" besluiten:")
  }

  /// The title: the first heading, or else the first text, that calls itself an ordinance.
  private static func title(_ paragraphs: ArraySlice<Paragraph>) -> Int? {
    let candidates = paragraphs.indices.filter { isCandidate(paragraphs[$0]) && !isFormField(paragraphs[$0]) }
    // A page copied from the register says where its title stands.
    if let title = candidates.first(where: {
      $0 > paragraphs.startIndex && PagePhrases.opensDocument(paragraphs[$0 - 1].tekst.string)
    }) {
      return title
    }
    // Where it does not, the title stands above the table of what the register says of it.
    if let table = paragraphs.firstIndex(where: { PagePhrases.opensMetadata($0.tekst.string) }),
      let title = candidates.last(where: { $0 < table })
    {
      return title
    }
    return candidates.first { names(paragraphs[$0].tekst.string) && paragraphs[$0].heading > 0 }
      ?? candidates.first { names(paragraphs[$0].tekst.string) && paragraphs[$0].closing != .sentence }
  }

  /// Where nothing calls itself an ordinance: the first heading, or simply the first text that is no part of the form.
  private static func anyTitle(_ paragraphs: ArraySlice<Paragraph>) -> Int? {
    let candidates = paragraphs.indices.filter {
      isCandidate(paragraphs[$0]) && !isFormField(paragraphs[$0]) && !isFormHead(paragraphs[$0])
    }
    return candidates.first { paragraphs[$0].heading > 0 } ?? candidates.first
  }

  private static func isCandidate(_ paragraph: Paragraph) -> Bool {
    guard !paragraph.isTable, !paragraph.isContents, !PartHeading.body(paragraph.tekst.string),
      !PagePhrases.isFurniture(paragraph.tekst.string),
      !TableOfContents.isContentsTitle(paragraph.tekst.string),
      paragraph.headingLabel.map({ $0.soort == .bijlage }) ?? true,
      !PagePhrases.headsPublication(paragraph.tekst.string)
    else { return false }
    if case .item = paragraph.role { return false }
    // The last line of a list of contents.
    if paragraph.utf8.count < 30, PartHeading.note(paragraph.tekst.string, marked: false) != nil {
      return false
    }
    let closing = paragraph.closing
    return paragraph.tekst.string.utf8.count < 1500 && closing != .semicolon && closing != .colon
  }

  /// "Onderwerp: vaststelling van …": a field of a council paper's form, which names the ordinance in passing.
  private static func isFormField(_ paragraph: Paragraph) -> Bool {
    let lower = paragraph.tekst.string.prefix(20).lowercased()
    return formFields.contains { lower.hasPrefix($0) }
  }

  private static let formFields = [
    "onderwerp", "betreft", "zaaknummer", "voorstel", "raadsvergadering", "agendapunt", "kenmerk", "nr.",
    "nummer:",
    "registratienummer", "documentnummer", "portefeuillehouder", "datum:", "datum ",
  ]

  /// "RAADSBESLUIT": the head of a council paper's form says what kind of paper it is, not what it is about.
  private static func isFormHead(_ paragraph: Paragraph) -> Bool {
    let words = paragraph.tekst.string.lowercased()
    return ["besluit", "raadsbesluit", "raadsvoorstel", "collegebesluit", "raadsbesluit:"].contains(words)
  }

  /// A title that stands between "besluit:" and the first article.
  private static func titleAfterDecision(_ paragraphs: ArraySlice<Paragraph>) -> Int? {
    let decision = paragraphs.lastIndex {
      PartHeading.isDecision($0.tekst.string) || holdsAanhef($0.tekst.string)
    }
    guard let decision else { return nil }
    return paragraphs[(decision + 1)...].firstIndex {
      names($0.tekst.string) && $0.closing == .open && $0.utf8.span.isCapital(at: 0)
        && $0.tekst.string.utf8.count < 300
    }
  }

  /// Whether `text` calls itself an ordinance.
  static func names(_ text: String) -> Bool {
    let lower = text.lowercased()
    return [
      "verordening", "regeling", "besluit", "reglement", "beleidsregel", "regels", "wet ", "circulaire",
      "keur ",
    ].contains {
      lower.contains($0)
    } && lower != "besluit" && lower != "raadsbesluit"
  }

  private static func bodyName(_ text: String) -> String {
    let isBody = PartHeading.body(text)
    var name = text.prefix { $0 != "\n" && $0 != ";" && !($0 == ":" && isBody) }
    while let last = name.last, ";,:. ".contains(last) { name.removeLast() }
    for decision in [" besluit", " besluiten"] where name.lowercased().hasSuffix(decision) {
      name = name.dropLast(decision.count)
    }
    if isBody, let end = nameEnd(name.utf8.span) { name = Substring(name.utf8.prefix(end)) }
    while let last = name.last, ", ".contains(last) { name.removeLast() }
    return String(name)
  }

  /// Where the name of a body ends in a line on which the clauses begin too.
  private static func nameEnd(_ name: Span<UInt8>) -> Int? {
    name.indices.first { name[$0] == 0x20 && name.opens(with: clausesBehind, at: $0) }
  }

  private static let clausesBehind: [StaticString] = [
    " bijeen in ", " in vergadering ", " gelezen ", " gelet op", " gezien ", " gehoord ", " overwegende",
  ]
}
