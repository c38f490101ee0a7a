import Regeling
import Renderer

/// Writes the text of an ordinance in the elements of Akoma Ntoso.
struct AKNWriter: PublicationWriter {
  static let link = (element: "ref", address: "href")
  static let lineBreak = "eol"

  var xml = XMLWriter()
  var footnotes: FootnotePlaces
  let inlines: Inlines
  /// The addresses that references may lead to.
  let eIds: Set<String>
  private let identity: AKNIdentity
  /// How often each footnote is called.
  private let calls: [String: Int]

  init(_ verordening: Verordening) {
    inlines = Inlines(linking: verordening)
    footnotes = FootnotePlaces(verordening)
    identity = AKNIdentity(PublicationFacts(verordening))
    var eIds: Set<String> = []
    verordening.visit { eIds.insert($0.eId) }
    self.eIds = eIds
    calls = verordening.footnoteCalls
  }

  /// Writes an element that holds nothing.
  mutating func empty(_ name: String, _ attributes: XMLWriter.Attributes = [:]) {
    xml.empty(name, attributes)
    xml.newLine()
  }

  /// Writes the whole text.
  mutating func write(_ verordening: Verordening) {
    write(identity)
    if !verordening.voorwerk.isEmpty {
      open("coverPage")
      write(verordening.voorwerk)
      close()
    }
    if !verordening.opschrift.isEmpty {
      open("preface")
      open("longTitle", ["eId": "longTitle"])
      paragraph("p", inlines.make(verordening.opschrift))
      close()
      close()
    }
    if !verordening.aanhef.tekst.isEmpty {
      open("preamble")
      writeFormula("aanhef", "formula_1", verordening.aanhef.tekst)
      close()
    }
    open("body")
    write(children: verordening.lichaam, ledenAreItems: false)
    if verordening.lichaam.isEmpty { empty("hcontainer", ["name": "leeg"]) }
    close()
    writeConclusions(verordening)
    writeAttachments(verordening)
  }

  private mutating func writeFormula(_ name: String, _ eId: String, _ blokken: [Blok]) {
    open("formula", ["name": name, "eId": eId])
    write(blokken, eId: eId)
    close()
  }

  private mutating func writeConclusions(_ verordening: Verordening) {
    guard !verordening.sluiting.isEmpty || !verordening.nawerk.isEmpty else { return }
    open("conclusions")
    if !verordening.sluiting.isEmpty { writeFormula("sluiting", "formula_2", verordening.sluiting) }
    if !verordening.nawerk.isEmpty {
      open("container", ["name": "nawerk"])
      write(verordening.nawerk)
      close()
    }
    close()
  }

  private mutating func writeAttachments(_ verordening: Verordening) {
    guard !verordening.bijlagen.isEmpty || !verordening.toelichting.isEmpty else { return }
    open("attachments")
    for (index, bijlage) in verordening.bijlagen.enumerated() {
      open("attachment", ["eId": bijlage.eId.isEmpty ? nil : bijlage.eId])
      writeHeading(bijlage)
      openDocument("bijlage", component: "bijlage_\(index + 1)")
      write(bijlage.inhoud, eId: bijlage.eId)
      write(children: bijlage.kinderen, ledenAreItems: false)
      write(bijlage.slot, eId: bijlage.eId) { .slot($0) }
      closeDocument(isEmpty: bijlage.inhoud.isEmpty && bijlage.kinderen.isEmpty && bijlage.slot.isEmpty)
      close()
    }
    let notes = verordening.toelichting.algemeen + verordening.toelichting.artikelsgewijs
    if !notes.isEmpty {
      open("attachment", ["eId": "toelichting"])
      openDocument("toelichting", component: "toelichting")
      write(children: notes, ledenAreItems: false)
      closeDocument(isEmpty: false)
      close()
    }
    close()
  }

  private mutating func openDocument(_ name: String, component: String) {
    open("doc", ["name": name])
    write(identity, component: component)
    open("mainBody")
  }

  private mutating func closeDocument(isEmpty: Bool) {
    if isEmpty { empty("p") }
    close()
    close()
  }

  // MARK: Elements

  /// The element for what is of kind `soort`, and its name where it is one of no kind.
  private static func name(_ soort: Soort) -> (element: String, name: String?) {
    switch soort {
    case .boek: ("book", nil)
    case .deel: ("part", nil)
    case .titel: ("title", nil)
    case .hoofdstuk: ("chapter", nil)
    case .afdeling: ("subchapter", nil)
    case .paragraaf, .subparagraaf: ("subsection", nil)
    case .artikel: ("article", nil)
    case .lid: ("paragraph", nil)
    case .onderdeel: ("point", nil)
    case .bijlage, .toelichting, .toelichtingArtikel, .toelichtingHoofdstuk, .tekst:
      ("hcontainer", soort.rawValue)
    }
  }

  private mutating func write(children: [Element], ledenAreItems: Bool) {
    for run in ElementRun.runs(children, ledenAreItems: ledenAreItems) {
      switch run {
      case .list(let items):
        let eId = items.first?.listEId ?? ""
        open("list", ["eId": eId.isEmpty ? nil : eId])
        for item in items { write(item) }
        close()
      case .element(let element): write(element)
      }
    }
  }

  private mutating func write(_ element: Element) {
    let (name, kind) = Self.name(element.soort)
    open(name, ["name": kind, "eId": element.eId.isEmpty ? nil : element.eId])
    writeHeading(element)
    if element.kinderen.isEmpty {
      if !element.inhoud.isEmpty || !element.slot.isEmpty {
        open("content")
        write(element.inhoud, eId: element.eId)
        write(element.slot, eId: element.eId) { .slot($0) }
        close()
      }
    } else {
      if !element.inhoud.isEmpty {
        open("intro")
        write(element.inhoud, eId: element.eId)
        close()
      }
      write(children: element.kinderen, ledenAreItems: false)
      if !element.slot.isEmpty {
        open("wrapUp")
        write(element.slot, eId: element.eId) { .slot($0) }
        close()
      }
    }
    close()
  }

  private mutating func writeHeading(_ element: Element) {
    let label = element.printedLabel
    if !label.isEmpty { paragraph("num", [.text(label)]) }
    if !element.titel.isEmpty {
      paragraph("heading", inlines.make(element.titel, eId: element.eId, deel: .titel))
    }
  }

  // MARK: Footnotes

  /// Writes the footnotes that nothing calls, which have no other place.
  mutating func writeUncalledFootnotes() {
    let rest = footnotes.uncalled(calls)
    guard !rest.isEmpty else { return }
    open("notes", ["source": "#griffel"])
    for (nr, tekst) in rest { writeFootnote("note", nr, tekst) }
    close()
  }
}

extension Verordening {
  /// How often the text calls each footnote; a label is printed as it is and calls none.
  fileprivate var footnoteCalls: [String: Int] {
    var result: [String: Int] = [:]
    func add(_ tekst: Tekst) {
      for mark in tekst.marks { if case .footnoteCall(let nr) = mark.kind { result[nr, default: 0] += 1 } }
    }
    add(opschrift)
    for blok in voorwerk + aanhef.tekst + sluiting + nawerk { add(blok.tekst) }
    visit { element in
      add(element.titel)
      for blok in element.inhoud + element.slot { add(blok.tekst) }
    }
    return result
  }
}
