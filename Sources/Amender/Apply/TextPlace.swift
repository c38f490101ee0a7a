import Regeling

/// One of the texts of an element.
enum TextPlace: Hashable {
  case titel
  case inhoud(Int)
  case slot(Int)
}

extension Element {
  /// The text at `place`.
  subscript(place: TextPlace) -> Tekst? {
    get {
      switch place {
      case .titel: titel
      case .inhoud(let index): inhoud.indices.contains(index) ? inhoud[index].tekst : nil
      case .slot(let index): slot.indices.contains(index) ? slot[index].tekst : nil
      }
    }
    set {
      guard let newValue else { return }
      switch place {
      case .titel: titel = newValue
      case .inhoud(let index): if inhoud.indices.contains(index) { inhoud[index].change(to: newValue) }
      case .slot(let index): if slot.indices.contains(index) { slot[index].change(to: newValue) }
      }
    }
  }
}

extension Blok {
  /// Gives the block another text; of a table the cells follow.
  fileprivate mutating func change(to tekst: Tekst) {
    self.tekst = tekst
    if soort == .tabel {
      rijen = tekst.string.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }
  }
}

/// Bytes of one text of the ordinance that words may change in.
struct TextSpan {
  /// The element; nil for the title of the ordinance.
  var path: TreePath?
  var place: TextPlace
  /// The bytes of the text; all of it mostly, a sentence where one is meant.
  var range: Range<Int>
}

extension WorkingText {
  /// The texts that a place covers, in document order.
  func spans(_ plek: Locator.Plek, titles: Bool = false) throws(ApplyError) -> [TextSpan] {
    if plek.key == Locator.notes {
      let roots: [TreePath.Root] = plek.deel == .algemeen ? [.algemeen] : [.algemeen, .artikelsgewijs]
      return roots.flatMap { spans($0, titles: titles) }
    }
    guard !plek.key.isEmpty else { return try wholeSpans(plek.deel, titles: titles) }
    let path = try path(plek)
    guard let element = tekst.element(at: path) else { throw .lost }
    let own = element.inhoud.indices.map { span(element, path, .inhoud($0)) }
    // Of a text without a list the end is a part of its own text.
    let hasNoList = element.slot.isEmpty && element.kinderen.isEmpty
    let behind = hasNoList ? own : element.slot.indices.map { span(element, path, .slot($0)) }
    let paragraphs = hasNoList ? own : own + behind
    switch plek.deel {
    case .tekst: return Self.spans(element, path, titles: false)
    case .geheel, .citeertitel, .algemeen: return Self.spans(element, path, titles: titles)
    case .opschrift: return [span(element, path, .titel)]
    case .aanhef: return own
    case .slot: return behind
    case .tabel(let place): return [try Self.pick(try tables(plek), place, "tabel")]
    case .rij(let rij): return [try span(of: rij, plek)]
    case .alinea(let place): return [try Self.pick(paragraphs, place, "alinea")]
    case .zin(let place, in: let stretch):
      let texts =
        switch stretch {
        case nil: paragraphs
        case .aanhef: own
        case .slot: behind
        case .alinea(let number): [try Self.pick(paragraphs, number, "alinea")]
        }
      return [try Self.pick(sentences(element, texts), place, "zin")]
    }
  }

  private func wholeSpans(_ deel: Doel.Deel, titles: Bool) throws(ApplyError) -> [TextSpan] {
    switch deel {
    case .opschrift: return [TextSpan(path: nil, place: .titel, range: 0..<tekst.opschrift.string.utf8.count)]
    case .citeertitel: return [try citeertitelSpan()]
    case .tabel, .rij:
      let whole = Locator.Plek(key: "", path: nil, deel: deel)
      if case .rij(let rij) = deel { return [try span(of: rij, whole)] }
      throw ApplyError("er staat niet in welk artikel de tabel staat")
    default:
      let all = spans(.lichaam, titles: titles) + spans(.bijlagen, titles: titles)
      return titles
        ? [TextSpan(path: nil, place: .titel, range: 0..<tekst.opschrift.string.utf8.count)] + all : all
    }
  }

  private func spans(_ root: TreePath.Root, titles: Bool) -> [TextSpan] {
    tekst[root].indices.flatMap {
      Self.spans(tekst[root][$0], TreePath(root: root, indices: [$0]), titles: titles)
    }
  }

  private func span(_ element: Element, _ path: TreePath, _ place: TextPlace) -> TextSpan {
    TextSpan(path: path, place: place, range: 0..<(element[place]?.string.utf8.count ?? 0))
  }

  private static func spans(_ element: Element, _ path: TreePath, titles: Bool) -> [TextSpan] {
    var result: [TextSpan] = []
    if titles, !element.titel.isEmpty {
      result.append(TextSpan(path: path, place: .titel, range: 0..<element.titel.string.utf8.count))
    }
    for index in element.inhoud.indices {
      result.append(
        TextSpan(path: path, place: .inhoud(index), range: 0..<element.inhoud[index].tekst.string.utf8.count))
    }
    for index in element.kinderen.indices {
      result += spans(element.kinderen[index], path.child(index), titles: titles)
    }
    for index in element.slot.indices {
      result.append(
        TextSpan(path: path, place: .slot(index), range: 0..<element.slot[index].tekst.string.utf8.count))
    }
    return result
  }

  /// The sentences of an element's own text; the lead-in of a list is one, and its items belong to it.
  private func sentences(_ element: Element, _ own: [TextSpan]) -> [TextSpan] {
    own.flatMap { span in
      SentenceRanges.of(element[span.place]?.string ?? "").map {
        TextSpan(path: span.path, place: span.place, range: $0)
      }
    }
  }

  static func pick(_ spans: [TextSpan], _ place: Int, _ noun: String) throws(ApplyError) -> TextSpan {
    let index = place < 0 ? spans.count + place : place - 1
    guard spans.indices.contains(index) else {
      let plural = noun == "zin" ? "zinnen" : noun == "tabel" ? "tabellen" : "alinea’s"
      switch spans.count {
      case 0: throw ApplyError("er is hier geen \(noun)")
      case 1: throw ApplyError("er is hier maar 1 \(noun)")
      default: throw ApplyError("er zijn hier \(spans.count) \(plural)")
      }
    }
    return spans[index]
  }

  /// Where the ordinance gives its short title.
  private func citeertitelSpan() throws(ApplyError) -> TextSpan {
    let title = tekst.citeertitel
    if !title.isEmpty {
      for span in spans(.lichaam, titles: false).reversed() {
        let text = text(of: span).string
        guard let formula = WordSearch(text).find("aangehaald als").last else { continue }
        if let range = WordSearch(text).find(title, inside: true).first(where: {
          $0.lowerBound >= formula.upperBound
        }) {
          return TextSpan(path: span.path, place: span.place, range: range)
        }
      }
    }
    throw ApplyError("de verordening geeft zichzelf geen citeertitel")
  }

  /// The whole text in which a span stands.
  func text(of span: TextSpan) -> Tekst {
    guard let path = span.path else { return tekst.opschrift }
    return tekst.element(at: path)?[span.place] ?? Tekst()
  }

  /// The words of a span.
  func string(of span: TextSpan) -> String {
    let bytes = Array(text(of: span).string.utf8)
    return String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Replaces bytes of the text in which `span` stands.
  mutating func replace(_ range: Range<Int>, of span: TextSpan, with other: Tekst) throws(ApplyError) {
    guard let path = span.path else {
      tekst.opschrift = tekst.opschrift.replacing(range, with: other)
      return
    }
    try tekst.withElement(at: path) { element throws(ApplyError) in
      element[span.place] = element[span.place]?.replacing(range, with: other)
    }
  }
}
