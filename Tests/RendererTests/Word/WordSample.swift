import Renderer

/// A document with every kind of block and of mark.
enum WordSample {
  static let document = Document(
    metadata: Metadata(
      title: "Verordening <werk>", kind: "Was-wordt", facts: [.init(label: "Datum", value: "3 maart")],
      orientation: .landscape),
    blocks: [
      .tableOfContents([
        .init(level: 1, text: "Hoofdstuk 1", id: "chp_1"), .init(level: 2, text: "Los", id: nil),
      ]),
      .section(
        id: "chp_1", kind: "hoofdstuk",
        [
          .heading(2, ["Hoofdstuk 1"]),
          .paragraph([
            "Tekst met ", .strong(["nadruk"]), .noteCall("1"), " en ", .noteCall("7"), .noteCall("1"),
          ]),
          .list([
            ListItem(
              label: "1.", id: "chp_1__art_1__para_1", kind: "lid",
              [
                .paragraph(["Het college:"]),
                .list([
                  ListItem(label: "a.", inferred: true, kind: "onderdeel", [.paragraph(["beslist; en"])]),
                  ListItem(label: "b.", kind: "onderdeel", [.table(Table(columns: [], rows: []))]),
                ]),
                .paragraph(["Slot van het lid."]),
              ])
          ]),
        ]),
      .table(
        Table(
          caption: ["Tabel"], columns: [.init(["Was"], width: 30), .init(["Wordt"], width: 70)],
          rows: [
            .init(
              [.init([.deleted(["oud"])], isHeader: true), .init([.inserted(["nieuw"])])],
              status: "gewijzigd", id: "rij-1"),
            .init([.init([.list([ListItem(label: "1.", [.paragraph(["cel"])])])])]),
          ])),
      .table(
        Table(
          columns: [], rows: [.init([.init([.change(.movedIn, ["hier"]), .change(.movedOut, ["weg"])])])])),
      .note(.toelichting, [.paragraph(["Uitleg"]), .paragraph(["Eerste lid"], style: .subheading)]),
    ] + Paragraph.Style.allCases.map { .paragraph([.text($0.rawValue)], style: $0) } + [
      .rule, .pageBreak,
      .paragraph([
        .link(target: "#chp_1", ["binnen"]), .link(target: "https://example.nl/a b", ["web"]),
        .link(target: "file:///etc", ["bestand"]), .link(target: "//host/map", ["map"]), .lineBreak, "regel",
      ]),
      .footnotes([
        FootnoteItem(number: "1", [.paragraph(["Noot een."])]),
        FootnoteItem(number: "7", [.paragraph(["Noot zeven."]), .paragraph(["Tweede alinea."])]),
        FootnoteItem(number: "9", [.paragraph(["Nergens genoemd."])]),
      ]),
    ])
}
