import Regeling
import Renderer

/// Writes the text of an ordinance in the elements of the register.
struct CVDRWriter: PublicationWriter {
  static let link = (element: "extref", address: "doc")
  static let lineBreak = "br"

  var xml = XMLWriter()
  var footnotes: FootnotePlaces
  let inlines: Inlines

  init(_ verordening: Verordening) {
    inlines = Inlines(linking: verordening)
    footnotes = FootnotePlaces(verordening)
  }

  /// Writes the whole text.
  mutating func writeBody(_ verordening: Verordening) {
    open("body")
    paragraph("intitule", verordening.opschrift)
    open("regeling")
    open("aanhef")
    open("preambule")
    write(verordening.voorwerk)
    write(verordening.aanhef.tekst, eId: "formula_1")
    close()
    close()
    open("regeling-tekst")
    write([], verordening.lichaam, [], of: nil, loose: "structuurtekst")
    close()
    writeClosing(verordening)
    for bijlage in verordening.bijlagen { write(bijlage) }
    writeNotes(verordening.toelichting)
    writeUncalledFootnotes()
    close()
    close()
  }

  // MARK: Elements

  /// The element for divisions of kind `soort`; nil for what is no division.
  private static func name(_ soort: Soort) -> String? {
    switch soort {
    case .boek, .deel, .hoofdstuk, .afdeling, .paragraaf, .artikel, .bijlage: soort.rawValue
    case .titel: "titeldeel"
    case .subparagraaf: "sub-paragraaf"
    case .toelichting, .toelichtingArtikel, .toelichtingHoofdstuk: "divisie"
    case .lid, .onderdeel, .tekst: nil
    }
  }

  private mutating func write(_ element: Element) {
    guard let name = Self.name(element.soort) else { return writeContent(element, loose: nil) }
    open(name)
    writeHeading(element)
    writeContent(element, loose: element.soort.isIndeling ? "structuurtekst" : nil)
    close()
  }

  private mutating func writeContent(_ element: Element, loose: String?) {
    write(element.inhoud, element.kinderen, element.slot, of: element, loose: loose)
  }

  /// Writes blocks, children and blocks; what is no division is wrapped in the element `loose`, if there is one.
  private mutating func write(
    _ inhoud: [Blok], _ kinderen: [Element], _ slot: [Blok], of parent: Element?, loose: String?
  ) {
    let eId = parent?.eId ?? ""
    var isLoose = false
    func turn(_ wanted: Bool, _ writer: inout CVDRWriter) {
      guard let loose, wanted != isLoose else { return }
      isLoose = wanted
      if wanted { writer.open(loose) } else { writer.close() }
    }
    if !inhoud.isEmpty { turn(true, &self) }
    write(inhoud, eId: eId)
    for run in ElementRun.runs(kinderen, ledenAreItems: parent?.soort != .artikel) {
      switch run {
      case .list(let items):
        turn(true, &self)
        write(items)
      case .element(let element) where element.soort == .lid:
        open("lid")
        let label = element.printedLabel
        if !label.isEmpty {
          xml.element("lidnr", text: label)
          xml.newLine()
        }
        writeContent(element, loose: nil)
        close()
      case .element(let element):
        turn(Self.name(element.soort) == nil, &self)
        write(element)
      }
    }
    if !slot.isEmpty { turn(true, &self) }
    write(slot, eId: eId) { .slot($0) }
    turn(false, &self)
  }

  private mutating func write(_ items: [Element]) {
    open("lijst", ["type": items.allSatisfy { $0.printedLabel.isEmpty } ? "ongemarkeerd" : "expliciet"])
    for item in items {
      let label = item.printedLabel
      open("li", ["nr": label.isEmpty ? nil : label])
      writeContent(item, loose: nil)
      close()
    }
    close()
  }

  /// Writes a heading in its three parts, its number with the punctuation of the source.
  private mutating func writeHeading(_ element: Element) {
    guard !element.label.isEmpty || !element.titel.isEmpty else { return }
    open("kop")
    let label = Array(element.label.string.utf8)
    let split = element.numberStart ?? label.count
    var word = label[..<split]
    while word.last == 0x20 { word.removeLast() }
    if !word.isEmpty { line("label", String(decoding: word, as: UTF8.self)) }
    if split < label.count { line("nr", String(decoding: label[split...], as: UTF8.self)) }
    if !element.titel.isEmpty {
      xml.start("titel")
      write(inlines.make(element.titel, eId: element.eId, deel: .titel))
      close()
    }
    close()
  }

  mutating func line(_ name: String, _ text: String) {
    xml.element(name, text: text)
    xml.newLine()
  }

  // MARK: The parts around the articles

  /// Writes the closing words, then who signed; a line that names an office is a `functie`.
  private mutating func writeClosing(_ verordening: Verordening) {
    guard !verordening.sluiting.isEmpty || !verordening.nawerk.isEmpty else { return }
    open("regeling-sluiting")
    let signed =
      verordening.sluiting.firstIndex { Signature.namesOffice($0.tekst.string) } ?? verordening.sluiting.count
    open("slotformulering")
    write(Array(verordening.sluiting[..<signed]), eId: "formula_2")
    close()
    if signed < verordening.sluiting.count || !verordening.nawerk.isEmpty {
      open("ondertekening")
      for blok in verordening.sluiting[signed...] {
        if blok.soort == .tabel {
          write([blok])
        } else {
          paragraph(Signature.namesOffice(blok.tekst.string) ? "functie" : "naam", blok.tekst)
        }
      }
      write(verordening.nawerk)
      close()
    }
    close()
  }

  /// Writes the notes: the first heading is that of the whole, what follows are its divisions.
  private mutating func writeNotes(_ toelichting: Toelichting) {
    guard !toelichting.isEmpty else { return }
    var elements = (toelichting.algemeen + toelichting.artikelsgewijs)[...]
    open("nota-toelichting")
    if let first = elements.first, first.soort == .toelichting {
      elements.removeFirst()
      writeHeading(first)
      writeContent(first, loose: nil)
    }
    for element in elements { write(element) }
    close()
  }

  private mutating func writeUncalledFootnotes() {
    for (nr, tekst) in footnotes.takeRest() {
      xml.start("al")
      writeCalled(nr, tekst)
      close()
    }
  }
}

/// The lines below a decision.
enum Signature {
  /// Whether a line names the office of who signs.
  static func namesOffice(_ line: String) -> Bool {
    let words = line.lowercased()
    return offices.contains { words.hasPrefix($0) || words.hasPrefix("de " + $0) }
  }

  private static let offices = [
    "griffier", "raadsgriffier", "voorzitter", "burgemeester", "secretaris", "gemeentesecretaris", "loco-",
    "plaatsvervangend",
    "wnd.", "waarnemend",
  ]
}

extension Element {
  /// Where in its label the number begins, in bytes.
  fileprivate var numberStart: Int? {
    let bytes = Array(label.string.utf8.prefix(200))
    let number = Array(nr.utf8)
    guard !number.isEmpty, number.count <= bytes.count else { return nil }
    return (0...(bytes.count - number.count)).last { bytes[$0...].starts(with: number) }
  }
}
