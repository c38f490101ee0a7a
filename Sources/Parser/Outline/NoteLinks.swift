import Regeling

/// Ties each note to what it explains.
enum NoteLinks {
  /// Sets `over` of the notes on articles and chapters.
  static func tie(_ document: inout Verordening) {
    guard !document.toelichting.isEmpty else { return }
    document.assignEIds()
    var articles: [(element: Element, key: String)] = []
    var chapters: [Element] = []
    for element in document.lichaam + document.bijlagen {
      element.visit {
        if $0.soort == .artikel { articles.append(($0, key($0.titel.string))) }
        if $0.soort.isIndeling { chapters.append($0) }
      }
    }
    var byNumber: [String: Int] = [:]
    var byTitle: [String: [Int]] = [:]
    let chaptersByNumber = Dictionary(grouping: chapters) { $0.nr.lowercased() }
    for (index, article) in articles.enumerated() {
      if byNumber[article.element.nr.lowercased()] == nil {
        byNumber[article.element.nr.lowercased()] = index
      }
      byTitle[article.key, default: []].append(index)
    }
    var meldingen = document.meldingen
    func target(_ note: Element) -> String? {
      if note.soort == .toelichtingHoofdstuk {
        let word = note.label.string.prefix { $0 != " " }.lowercased()
        return chaptersByNumber[note.nr.lowercased()]?.first {
          $0.label.string.lowercased().hasPrefix(word)
        }?.eId
      }
      let title = key(note.titel.string)
      let numbered = byNumber[note.nr.lowercased()]
      if let numbered,
        title.isEmpty || articles[numbered].key.isEmpty || related(title, articles[numbered].key)
      {
        return articles[numbered].element.eId
      }
      if !title.isEmpty, let titled = byTitle[title], titled.count == 1, let index = titled.first {
        let article = articles[index].element
        meldingen.append(
          Melding.noteByTitle(note: heading(note), artikel: article.aanduiding)
            .diagnostic(note.label.range))
        return article.eId
      }
      if let numbered { return articles[numbered].element.eId }
      meldingen.append(
        Melding.noteWithoutArticle(heading(note)).diagnostic(note.label.range))
      return nil
    }
    func tie(_ notes: inout [Element]) {
      for index in notes.indices
      where notes[index].soort == .toelichtingArtikel || notes[index].soort == .toelichtingHoofdstuk {
        notes[index].over = target(notes[index])
        tie(&notes[index].kinderen)
      }
    }
    tie(&document.toelichting.algemeen)
    tie(&document.toelichting.artikelsgewijs)
    document.meldingen = meldingen
  }

  /// The heading of a note as the source has it.
  private static func heading(_ note: Element) -> String {
    note.titel.isEmpty ? note.label.string : note.label.string + " " + note.titel.string
  }

  /// A title for comparing: letters and digits in small letters.
  private static func key(_ title: String) -> String {
    var result = ""
    for scalar in title.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Whether two titles may name the same article: they share their beginning or one contains the other.
  private static func related(_ a: String, _ b: String) -> Bool {
    if a == b || a.contains(b) || b.contains(a) { return true }
    return zip(a.utf8, b.utf8).prefix { $0 == $1 }.count >= 6
  }
}
