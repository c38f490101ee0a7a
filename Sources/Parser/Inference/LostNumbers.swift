import Regeling

/// Whether a document lost the numbers of its leden and the letters of its lists on the way.
enum LostNumbers {
  /// Whether hardly any list shows a letter, so that lists without one have lost theirs.
  static func lettersLost(_ paragraphs: ArraySlice<Paragraph>) -> Bool {
    var lettered = 0
    var unlabelled = 0
    for paragraph in paragraphs {
      if case .item(let label) = paragraph.role, case .letterDot = label.style { lettered += 1 }
      if case .item(let label) = paragraph.role, case .letterParen = label.style { lettered += 1 }
      if case .plain = paragraph.role, paragraph.closing == .semicolon { unlabelled += 1 }
    }
    return lettered * 4 <= unlabelled
  }
}
