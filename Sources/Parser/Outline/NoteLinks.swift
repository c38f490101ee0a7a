import Regeling
import SourceText

/// Ties each note to what it explains.
enum NoteLinks {
  /// Sets `over` of the notes on articles and chapters of `document`, whose other elements have their eIds.
  static func tie(_ document: inout Verordening) {
    guard !document.toelichting.isEmpty else { return }
    let targets = NoteTargets(document)
    var meldingen: [Diagnostic] = []
    tie(&document.toelichting.algemeen, to: targets, &meldingen)
    tie(&document.toelichting.artikelsgewijs, to: targets, &meldingen)
    document.meldingen += meldingen
  }

  private static func tie(_ notes: inout [Element], to targets: NoteTargets, _ meldingen: inout [Diagnostic])
  {
    for index in notes.indices {
      switch notes[index].soort {
      case .toelichtingArtikel: notes[index].over = artikel(of: notes[index], targets, &meldingen)
      case .toelichtingHoofdstuk:
        notes[index].over = targets.chapter(notes[index].nr, label: notes[index].label.string)
      default: continue
      }
      tie(&notes[index].kinderen, to: targets, &meldingen)
    }
  }

  /// The article that a note is about: the one with its number, unless its title is another's.
  private static func artikel(
    of note: borrowing Element, _ targets: NoteTargets, _ meldingen: inout [Diagnostic]
  ) -> String? {
    let title = NoteTargets.key(note.titel.string)
    let numbered = targets.artikel(note.nr)
    if let numbered, title.isEmpty || numbered.title.isEmpty || related(title, numbered.title) {
      return numbered.eId
    }
    if let titled = targets.artikel(titled: title) {
      meldingen.append(
        Melding.noteByTitle(note: heading(note), artikel: titled.aanduiding).diagnostic(note.label.range))
      return titled.eId
    }
    if let numbered { return numbered.eId }
    meldingen.append(Melding.noteWithoutArticle(heading(note)).diagnostic(note.label.range))
    return nil
  }

  /// The heading of a note as the source has it.
  private static func heading(_ note: borrowing Element) -> String {
    note.titel.isEmpty ? note.label.string : note.label.string + " " + note.titel.string
  }

  /// Whether two titles may name the same article: they share their beginning or one contains the other.
  private static func related(_ a: String, _ b: String) -> Bool {
    if a == b || a.contains(b) || b.contains(a) { return true }
    return zip(a.utf8, b.utf8).prefix { $0 == $1 }.count >= 6
  }
}
