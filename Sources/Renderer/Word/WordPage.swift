/// The page of a Word document in twips, twentieths of a point.
struct WordPage {
  let width: Int
  let height: Int
  let margin: Int
  let isLandscape: Bool

  /// A4, standing or lying.
  init(_ orientation: Metadata.Orientation) {
    isLandscape = orientation == .landscape
    (width, height) = isLandscape ? (16838, 11906) : (11906, 16838)
    margin = isLandscape ? 964 : 1304
  }

  /// What lines of text may take.
  var textWidth: Int { width - 2 * margin }
}

/// Where blocks stand, which decides on their styles and on the width that tables may take.
struct WordPlace {
  /// The surroundings that have paragraph styles of their own.
  enum Frame: String, CaseIterable {
    case body = ""
    case cell = "Tabel"
    case note = "Noot"
    case quotation = "Citaat"
  }

  var frame = Frame.body
  /// The number of list items around it.
  var depth = 0
  /// The width of the text, before the indent of lists.
  var width: Int
  /// Whether it is the cell that names its row.
  var isRowHeader = false

  /// The style of running text here.
  var normal: String {
    guard depth == 0 else { return "\(frame.rawValue)Vervolg\(WordStyleSheet.capped(depth))" }
    switch frame {
    case .body: return "Normal"
    case .cell: return isRowHeader ? "Rijkop" : "Tabeltekst"
    case .note: return "Noot"
    case .quotation: return "Quote"
    }
  }

  /// The style of a sub-heading here.
  var subheading: String {
    switch frame {
    case .body: "Tussenkop"
    case .cell: "Rijkop"
    case .note: "NootTussenkop"
    case .quotation: "CitaatKop"
    }
  }

  /// The style of `paragraph` here.
  func style(of paragraph: Paragraph) -> String {
    switch paragraph.style {
    case .normal: normal
    case .leadIn: frame == .body && depth == 0 ? "Aanhef" : normal
    case .subheading: subheading
    case .small: frame == .cell ? "TabelKlein" : "Klein"
    case .signature: "Ondertekening"
    }
  }

  /// The style of the first paragraph of an item of kind `kind`.
  func item(kind: String) -> String {
    kind == "lid" && depth == 0
      ? "\(frame.rawValue)Lid" : "\(frame.rawValue)Onderdeel\(WordStyleSheet.capped(depth + 1))"
  }

  /// The left indent of what stands here.
  var indent: Int { WordStyleSheet.margin(frame) + ownIndent }

  private var ownIndent: Int { depth == 0 ? 0 : WordStyleSheet.indent(frame, WordStyleSheet.capped(depth)) }

  /// The style of a heading of `level` here; only those of the document itself stand in its table of contents.
  func heading(_ level: Int) -> String {
    // The title of the document has a style of its own, so that its text begins at the first level.
    frame == .quotation ? "CitaatKop" : "Heading\(max(level - 1, 1))"
  }

  /// The place within an item here.
  var inItem: WordPlace {
    var place = self
    place.depth += 1
    return place
  }
}
