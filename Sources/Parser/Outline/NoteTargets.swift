import Regeling

/// The articles and chapters of a document, as the notes on them name them.
struct NoteTargets {
  /// What a note on an article may ask of it.
  struct Artikel {
    var eId: String
    /// Its title for comparing.
    var title: String
    var aanduiding: String
  }

  private var artikelen: [Artikel] = []
  private var chapters: [String: [(word: String, eId: String)]] = [:]
  private var byNumber: [String: Int] = [:]
  private var byTitle: [String: [Int]] = [:]

  /// Collects what notes can be about; the eIds must have been assigned.
  init(_ document: Verordening) {
    for part in [document.lichaam, document.bijlagen] { collect(part.span) }
  }

  private mutating func collect(_ elements: Span<Element>) {
    for index in elements.indices {
      if elements[index].soort == .artikel { add(elements[index]) }
      if elements[index].soort.isIndeling {
        chapters[elements[index].nr.lowercased(), default: []].append(
          (elements[index].label.string.lowercased(), elements[index].eId))
      }
      collect(elements[index].kinderen.span)
    }
  }

  private mutating func add(_ element: borrowing Element) {
    let title = Self.key(element.titel.string)
    let number = element.nr.lowercased()
    if byNumber[number] == nil { byNumber[number] = artikelen.count }
    if !title.isEmpty { byTitle[title, default: []].append(artikelen.count) }
    artikelen.append(Artikel(eId: element.eId, title: title, aanduiding: element.aanduiding))
  }

  /// The first article with this number.
  func artikel(_ nr: String) -> Artikel? { byNumber[nr.lowercased()].map { artikelen[$0] } }

  /// The article that alone has this title, as `key` makes it.
  func artikel(titled title: String) -> Artikel? {
    guard let found = byTitle[title], found.count == 1 else { return nil }
    return artikelen[found[0]]
  }

  /// The first chapter with this number whose label begins with the same word.
  func chapter(_ nr: String, label: String) -> String? {
    let word = label.prefix { !$0.isWhitespace }.lowercased()
    return chapters[nr.lowercased()]?.first { $0.word.hasPrefix(word) }?.eId
  }

  /// A title for comparing: letters and digits in small letters.
  static func key(_ title: String) -> String {
    var result = ""
    result.reserveCapacity(title.utf8.count)
    for scalar in title.lowercased().unicodeScalars {
      let isKept =
        scalar.isASCII
        ? ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isKept { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
