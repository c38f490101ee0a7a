import Regeling

/// Where an amending article ends.
extension AmendingOutline {
  func endsArticle(_ index: Int, _ own: HeadingLabel, level: Int) -> Bool {
    let paragraph = paragraphs[index]
    let text = paragraph.tekst.string
    if index > lastHeading, PartHeading.closing(text), sentence?.announcesText != true || hasText {
      return true
    }
    let awaitsText = sentence?.announcesText == true && !hasText
    if sentence?.announcesText != true, !hasText, AmendingSentence.speaksOfAct(text) { return true }
    if PartHeading.note(text, marked: paragraph.heading > 0 || paragraph.emphasised) != nil {
      return AmendingSentence(paragraph.bytes) == nil && sentence?.mentionsToelichting != true
    }
    guard let label = paragraph.headingLabel, AmendingSentence(paragraph.bytes) == nil else { return false }
    switch label.soort {
    case .artikel: return isNextArticle(index, label, own, awaitsText: awaitsText)
    case .bijlage: return sentence?.mentionsBijlage != true
    default:
      // A new ordinance that amends another one goes on with its own chapters.
      return !Self.isRoman(own) && !awaitsText && sentence?.mentionsIndeling != true
    }
  }

  private func isNextArticle(_ index: Int, _ label: HeadingLabel, _ own: HeadingLabel, awaitsText: Bool)
    -> Bool
  {
    if let last = Nummer(insertedRoman: own.nr) {
      guard let next = Nummer(insertedRoman: label.nr) else { return false }
      return last < next && next.parts[0].value - last.parts[0].value < 20
    }
    guard !awaitsText, let last = Nummer(own.nr).parts.last, let next = Nummer(label.nr).parts.last,
      Nummer(own.nr).parts.dropLast() == Nummer(label.nr).parts.dropLast(),
      next.value - last.value == 1 && next.after.isEmpty
        || next.value == last.value && !next.after.isEmpty && next.after > last.after
    else { return false }
    guard sentence?.mentionsArtikelen == true, sentence?.announcesText == true else { return true }
    return paragraphs[index...].prefix(4).contains { Self.belongsToAct($0) }
  }

  /// Whether a provision is of the kind that stands in an amending act itself.
  private static func belongsToAct(_ paragraph: Paragraph) -> Bool {
    let bytes = paragraph.bytes
    return bytes.mentions(["in werking", "aangehaald", "inwerkingtreding", "citeertitel"])
      || AmendingSentence.opensSeries(bytes) || AmendingSentence(bytes) != nil
  }

  static func isRoman(_ label: HeadingLabel) -> Bool {
    label.soort == .artikel && Nummer(insertedRoman: label.nr) != nil
  }
}
