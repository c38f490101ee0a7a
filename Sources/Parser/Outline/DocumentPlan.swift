import Regeling

/// What is known of a document with articles before it is read: where its parts begin, and how it writes what it has.
struct DocumentPlan {
  let landmarks: Landmarks
  /// The first paragraph of the lichaam.
  let start: Int
  /// Before this paragraph no toelichting opens.
  let bodyEnd: Int
  /// The headings of notes that each stand below their article.
  let notesBelow: Set<Int>
  /// The last article before that; closing words come after it.
  let lastArticle: Int
  /// Whether the titles of articles stand above their numbers.
  let titlesStandAbove: Bool
  /// Whether hardly any list shows its letters.
  let lettersLost: Bool
  /// Where each kind of indeling has its headings, in order.
  private let indelingen: [Soort: [Int]]

  /// Plans the reading of `paragraphs`, and marks in them what amending articles hold; nil where there is no article.
  init?(_ paragraphs: inout [Paragraph]) {
    let landmarks = Landmarks(paragraphs)
    guard let first = TableOfContents.bodyStart(paragraphs),
      landmarks.headings(from: first).contains(where: { paragraphs[$0].headingLabel?.soort == .artikel })
    else { return nil }
    let loose = LooseHeading.start(paragraphs, of: first)
    AmendingOutline.mark(&paragraphs, landmarks, from: first)
    let headings = landmarks.headings(from: loose)
    let mayOpen = landmarks.notes(from: max(loose, 1))
    let below = NotesBelowArticles.headings(paragraphs, among: mayOpen, headings)
    let notes = mayOpen.first { paragraphs[$0].mayOpenNotes && !below.contains($0) }
    notesBelow = below
    let annex = headings.first { paragraphs[$0].headingLabel?.soort == .bijlage }
    let end = min(notes ?? paragraphs.count, annex ?? paragraphs.count)
    lastArticle = headings.last { $0 < end && paragraphs[$0].headingLabel?.soort == .artikel } ?? loose
    titlesStandAbove = LooseHeading.areTitles(paragraphs, headings.prefix { $0 < end })
    start = titlesStandAbove && LooseHeading.isTitle(paragraphs, above: first) ? first - 1 : loose
    lettersLost = LostNumbers.lettersLost(paragraphs, from: start)
    bodyEnd = end
    self.landmarks = landmarks
    var indelingen: [Soort: [Int]] = [:]
    for index in landmarks.headings(from: start) {
      if let soort = paragraphs[index].headingLabel?.soort, soort.isIndeling {
        indelingen[soort, default: []].append(index)
      }
    }
    self.indelingen = indelingen
  }

  /// The divisions as the text from paragraph `start` on nests them: which kind comes first, stands highest.
  func newStack(from start: Int) -> IndelingStack {
    let firsts = indelingen.compactMap { soort, places in
      let next = places.partitionPoint { $0 >= start }
      return next < places.count ? (place: places[next], soort: soort) : nil
    }
    return IndelingStack(firsts.sorted { $0.place < $1.place }.map(\.soort))
  }
}

extension Paragraph {
  /// Whether it may be the heading of a toelichting, if its words are those of one.
  var mayOpenNotes: Bool { amending == nil && !isTable }
}
