import SourceText

/// Addresses after STOP's naming convention, itself after Akoma Ntoso's: `chp_3A__art_15__para_3__list_1__item_a`.
public enum EId {
  /// The first part of the address of an element of kind `soort`; nil for kinds whose address is made otherwise.
  static func prefix(_ soort: Soort) -> String? {
    switch soort {
    case .boek: "book"
    case .deel: "part"
    case .titel: "title"
    case .hoofdstuk: "chp"
    case .afdeling: "subchp"
    case .paragraaf, .subparagraaf: "subsec"
    case .artikel: "art"
    case .lid: "para"
    case .onderdeel: "item"
    case .bijlage: "cmp"
    case .toelichting: "toelichting"
    case .tekst: "content"
    case .toelichtingArtikel, .toelichtingHoofdstuk: nil
    }
  }

  /// A number as it may stand in an address: what is no letter, digit, `-` or `.` becomes `.`, none at the end.
  public static func cleaned(_ nr: String) -> String {
    if nr.utf8.allSatisfy(isKept), nr.utf8.last != 0x2E { return nr }
    var result = ""
    for scalar in nr.unicodeScalars {
      let keep = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-"
      result.unicodeScalars.append(keep ? scalar : ".")
    }
    while result.hasSuffix(".") { result.removeLast() }
    return result
  }

  private static func isKept(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x2E
  }
}

extension Verordening {
  /// Gives every element its eId, unique in the document, and returns the eIds that had to get an `_inst` number.
  ///
  /// The notes get theirs last, because a note on an article carries that article's address: `tyingNotes` may say,
  /// when the others have theirs, what each note is `over`. Linear in the tree.
  @discardableResult
  public mutating func assignEIds(
    tyingNotes tie: (inout Verordening) -> Void = { _ in }
  ) -> [(eId: String, range: SourceRange?)] {
    var numbering = EIdNumbering()
    numbering.number(provisions: &lichaam)
    numbering.number(provisions: &bijlagen)
    tie(&self)
    // The two parts of the notes count their unnumbered headings together.
    var notes = toelichting.algemeen
    let general = notes.count
    notes += toelichting.artikelsgewijs
    toelichting = Toelichting()
    numbering.number(notes: &notes)
    toelichting.algemeen = Array(notes.prefix(general))
    toelichting.artikelsgewijs = Array(notes.dropFirst(general))
    return numbering.doubles
  }
}
