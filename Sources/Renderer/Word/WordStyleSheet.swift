/// The styles of every Word document: plain ones that a municipality changes to its own in one place.
enum WordStyleSheet {
  /// How deep lists have styles of their own; what nests deeper keeps those of the last.
  static let depths = 6
  /// The indent of everything in a frame: a note beside the text, a quotation.
  static func margin(_ frame: WordPlace.Frame) -> Int {
    switch frame {
    case .body, .cell: 0
    case .note: 284
    case .quotation: 567
    }
  }

  static func capped(_ depth: Int) -> Int { min(max(depth, 1), depths) }

  /// The left indent of the text of an item at `depth`, from 1.
  static func indent(_ frame: WordPlace.Frame, _ depth: Int) -> Int { depth * (frame == .cell ? 340 : 567) }

  /// The part `word/styles.xml`.
  static func part(language: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.start("w:styles", ["xmlns:w": WordNames.main])
    xml.start("w:docDefaults")
    xml.raw(
      "<w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>"
    )
    xml.raw("<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>")
    xml.empty("w:lang", ["w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA"])
    xml.raw(
      "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/>"
    )
    xml.raw("</w:pPr></w:pPrDefault>")
    xml.end()
    xml.newLine()
    for style in own + headings + contents + notes + quotations + lists + marks { style.write(to: &xml) }
    xml.raw(tables)
    xml.end()
    return xml.bytes
  }

  private static let ink = "<w:color w:val=\"1D4A63\"/>"
  private static let quiet = "<w:color w:val=\"55606B\"/>"

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  private static let bold = "<w:b/><w:bCs/>"

  private static let own: [WordStyle] = [
    WordStyle(id: "Normal", name: "Normal", isQuick: true),
    WordStyle(
      id: "Title", name: "Title", basedOn: "Normal", next: "Normal", isQuick: true,
      paragraph: "<w:keepNext/><w:spacing w:after=\"240\" w:line=\"240\" w:lineRule=\"auto\"/>",
      run: bold + ink + size(36)),
    WordStyle(
      id: "Soort", name: "Soort stuk", basedOn: "Normal", next: "Title",
      paragraph: "<w:keepNext/><w:spacing w:after=\"60\"/>", run: bold + quiet + size(20)),
    WordStyle(
      id: "Gegeven", name: "Gegeven", basedOn: "Normal",
      paragraph: "<w:spacing w:after=\"40\"/><w:ind w:left=\"1418\" w:hanging=\"1418\"/>", run: size(18)),
    WordStyle(id: "Aanhef", name: "Aanhef", basedOn: "Normal", isQuick: true),
    WordStyle(
      id: "Tussenkop", name: "Tussenkop", basedOn: "Normal", next: "Normal", isQuick: true,
      paragraph: "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/>", run: bold),
    WordStyle(id: "Klein", name: "Kleine tekst", basedOn: "Normal", run: quiet + size(18)),
    WordStyle(
      id: "Ondertekening", name: "Ondertekening", basedOn: "Normal", isQuick: true,
      paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"120\" w:after=\"120\"/>"),
    WordStyle(
      id: "Lijn", name: "Lijn", basedOn: "Normal",
      paragraph: "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"D3DADE\"/></w:pBdr>"),
    WordStyle(
      id: "Header", name: "header", basedOn: "Normal",
      paragraph: "<w:tabs><w:tab w:val=\"right\" w:pos=\"9298\"/></w:tabs><w:spacing w:after=\"0\"/>",
      run: quiet + size(16)),
    WordStyle(
      id: "Footer", name: "footer", basedOn: "Normal",
      paragraph: "<w:spacing w:after=\"0\"/><w:jc w:val=\"right\"/>",
      run: quiet + size(16)),
    WordStyle(
      id: "Caption", name: "caption", basedOn: "Normal", next: "Normal",
      paragraph: "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"80\"/>", run: bold + ink + size(18)),
    WordStyle(
      id: "Tabeltekst", name: "Tabeltekst", basedOn: "Normal", isQuick: true,
      paragraph: "<w:spacing w:after=\"60\" w:line=\"252\" w:lineRule=\"auto\"/>", run: size(18)),
    WordStyle(
      id: "Tabelkop", name: "Tabelkop", basedOn: "Tabeltekst", run: bold + ink),
    WordStyle(id: "TabelKlein", name: "Tabel klein", basedOn: "Tabeltekst", run: quiet + size(16)),
    WordStyle(id: "Rijkop", name: "Rijkop", basedOn: "Tabeltekst", run: bold),
    WordStyle(
      id: "Status", name: "Status", basedOn: "Tabeltekst", run: quiet + size(16)),
    WordStyle(
      id: "Tabelafstand", name: "Tabelafstand", basedOn: "Normal",
      paragraph: "<w:spacing w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>", run: size(8)),
  ]

  private static let headings: [WordStyle] = (1...6).map { level in
    let before = [360, 300, 240, 200, 200, 200][level - 1]
    return WordStyle(
      id: "Heading\(level)", name: "heading \(level)", basedOn: "Normal", next: "Normal", isQuick: true,
      paragraph:
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"100\" w:line=\"252\" "
        + "w:lineRule=\"auto\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
      run: bold + (level == 6 ? "<w:i/><w:iCs/>" : "") + ink + size([28, 23, 21, 20, 20, 20][level - 1]))
  }

  private static let contents: [WordStyle] =
    [
      WordStyle(
        id: "TOCHeading", name: "TOC Heading", basedOn: "Normal", next: "Normal",
        paragraph: "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>", run: bold + ink + size(24))
    ]
    + (1...6).map { level in
      WordStyle(
        id: "TOC\(level)", name: "toc \(level)", basedOn: "Normal", next: "Normal",
        paragraph: "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9298\"/></w:tabs>"
          + "<w:spacing w:after=\"40\"/><w:ind w:left=\"\((level - 1) * 284)\"/>",
        run: level == 1 ? bold : "")
    }

  private static let notes: [WordStyle] = [
    WordStyle(
      id: "Noot", name: "Noot", basedOn: "Normal", isQuick: true,
      paragraph: "<w:spacing w:after=\"100\"/><w:ind w:left=\"\(margin(.note))\"/>",
      run: "<w:color w:val=\"33404A\"/>" + size(18)),
    WordStyle(
      id: "Nootkop", name: "Nootkop", basedOn: "Noot", next: "Noot",
      paragraph: "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"40\"/>", run: bold + ink),
    WordStyle(
      id: "NootTussenkop", name: "Noot tussenkop", basedOn: "Noot", next: "Noot",
      paragraph: "<w:keepNext/><w:spacing w:before=\"100\" w:after=\"20\"/>", run: bold),
    WordStyle(
      id: "FootnoteText", name: "footnote text", basedOn: "Normal",
      paragraph:
        "<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"284\" w:hanging=\"284\"/>",
      run: size(17)),
    WordStyle(
      kind: .character, id: "FootnoteReference", name: "footnote reference",
      run: "<w:vertAlign w:val=\"superscript\"/>"),
  ]

  /// Text of another paper, such as the new text that an amending ordinance brings.
  private static let quotations: [WordStyle] = [
    WordStyle(
      id: "Quote", name: "Quote", basedOn: "Normal", isQuick: true,
      paragraph: "<w:ind w:left=\"\(margin(.quotation))\"/>"),
    WordStyle(
      id: "CitaatKop", name: "Citaat kop", basedOn: "Quote", next: "Quote",
      paragraph: "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"80\"/>", run: bold),
  ]

  /// Leden and onderdelen with hanging labels, and the text that goes on after a first paragraph.
  private static let lists: [WordStyle] = WordPlace.Frame.allCases.flatMap { frame -> [WordStyle] in
    let base =
      switch frame {
      case .body: "Normal"
      case .cell: "Tabeltekst"
      case .note: "Noot"
      case .quotation: "Quote"
      }
    let prefix = frame.rawValue
    let name = prefix.isEmpty ? "" : prefix + " "
    let start = margin(frame)
    func hanging(_ id: String, _ title: String, _ depth: Int) -> WordStyle {
      let step = indent(frame, depth) - indent(frame, depth - 1)
      let left = start + indent(frame, depth)
      return WordStyle(
        id: prefix + id, name: prefix.isEmpty ? title : name + title.lowercased(), basedOn: base,
        isQuick: frame == .body && depth < 4,
        paragraph:
          "<w:tabs><w:tab w:val=\"left\" w:pos=\"\(left)\"/></w:tabs><w:spacing w:after=\"\(frame == .body ? 80 : 60)\"/>"
          + "<w:ind w:left=\"\(left)\" w:hanging=\"\(step)\"/>")
    }
    return [hanging("Lid", "Lid", 1)]
      + (1...depths).map { hanging("Onderdeel\($0)", "Onderdeel \($0)", $0) }
      + (1...depths).map { depth in
        WordStyle(
          id: "\(prefix)Vervolg\(depth)",
          name: prefix.isEmpty ? "Vervolg \(depth)" : "\(name)vervolg \(depth)",
          basedOn: base,
          paragraph:
            "<w:spacing w:after=\"\(frame == .body ? 80 : 60)\"/><w:ind w:left=\"\(start + indent(frame, depth))\"/>"
        )
      }
  }

  /// What a comparison marks, what was inferred, and links; never known by colour alone.
  private static let marks: [WordStyle] = [
    WordStyle(
      kind: .character, id: "Nieuw", name: "Nieuw", isQuick: true,
      run:
        "<w:color w:val=\"0B5429\"/><w:u w:val=\"single\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E3F3E6\"/>"
    ),
    WordStyle(
      kind: .character, id: "Vervallen", name: "Vervallen", isQuick: true,
      run: "<w:strike/><w:color w:val=\"8C1D18\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FBE9E7\"/>"
    ),
    WordStyle(
      kind: .character, id: "Verplaatst", name: "Verplaatst", isQuick: true,
      run:
        "<w:color w:val=\"173F8A\"/><w:u w:val=\"double\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E8EEFB\"/>"
    ),
    WordStyle(
      kind: .character, id: "VerplaatstWeg", name: "Verplaatst weg",
      run:
        "<w:dstrike/><w:color w:val=\"4D4D4D\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEEEEE\"/>"),
    WordStyle(
      kind: .character, id: "Afgeleid", name: "Afgeleid", isQuick: true,
      run: "<w:i/><w:iCs/><w:u w:val=\"dotted\"/>"),
    WordStyle(kind: .character, id: "Nummer", name: "Nummer"),
    WordStyle(kind: .character, id: "Hyperlink", name: "Hyperlink", run: ink + "<w:u w:val=\"single\"/>"),
  ]

  private static let tables = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
    <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    <w:style w:type="table" w:customStyle="1" w:styleId="Tabel"><w:name w:val="Tabel"/>\
    <w:basedOn w:val="TableNormal"/><w:uiPriority w:val="1"/><w:qFormat/><w:tblPr><w:tblBorders>\
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="A9B4BB"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="D3DADE"/></w:tblBorders><w:tblCellMar>\
    <w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>\
    <w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr>\
    <w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="1D4A63"/></w:tcBorders>\
    <w:shd w:val="clear" w:color="auto" w:fill="F4F6F7"/></w:tcPr></w:tblStylePr></w:style>
    """
}
