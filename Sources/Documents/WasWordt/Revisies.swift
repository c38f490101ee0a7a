import Comparer
import Regeling
import Renderer

/// The new ordinance as a Word document with tracked changes, made against the old one.
public enum Revisies {
  /// The parts of the Word document: accepting all changes gives `wordt`, rejecting all gives `was`.
  ///
  /// Text that moved is deleted where it stood and inserted where it stands now. `vergelijking` is that of the two,
  /// for whoever has it already.
  public static func parts(was: Verordening, wordt: Verordening, _ vergelijking: Vergelijking? = nil)
    -> [WordPart]
  {
    let vergelijking = vergelijking ?? Vergelijking(was: was, wordt: wordt)
    let options = VerordeningDocument.Options(isRich: false)
    let revisions = WordRevisions(
      old: VerordeningDocument.make(was, options, namesTekst: true),
      new: VerordeningDocument.make(wordt, options, namesTekst: true))
    var marker = Marker()
    let pairing = RegelParen(
      old: RegelParen.Regels(revisions.oldLines, of: was),
      new: RegelParen.Regels(revisions.newLines, of: wordt))
    return revisions.parts(pairs: pairing.pairs(vergelijking, &marker), &marker)
  }

  /// Marks words as the comparison does.
  private struct Marker: RevisionMarker {
    private var marks = TextMarks()

    mutating func kept(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)] {
      marks.kept(was: old, wordt: new).map { (old: $0.was, new: $0.wordt) }
    }

    mutating func marks(_ old: String, _ new: String, isHeading: Bool) -> [RevisedText] {
      marks.segments(was: old, wordt: new, isHeading: isHeading).map { segment in
        switch segment.soort {
        case .gelijk: RevisedText(nil, segment.tekst)
        case .weg: RevisedText(.deleted, segment.tekst)
        case .nieuw: RevisedText(.inserted, segment.tekst)
        }
      }
    }
  }
}

/// Which lines of the old and of the new document belong together, in order.
///
/// What the comparison pairs counts first, as far as it kept its order; between that, what says the same.
struct RegelParen {
  /// A block of an element, as the comparison numbers it; 0 for the heading or the label.
  struct Plaats: Hashable {
    var eId: String
    var blok: Int
  }

  /// The lines of one document.
  struct Regels {
    let lines: [WordRevisions.Line]
    /// Where each block stands in `lines`.
    let places: [Plaats: Int]

    init(_ lines: [WordRevisions.Line], of verordening: Verordening) {
      var headed: Set<String> = []
      verordening.visit { element in
        switch element.soort {
        case .lid, .onderdeel, .tekst: break
        default: headed.insert(element.eId)
        }
      }
      self.lines = lines
      var places: [Plaats: Int] = [:]
      for (index, line) in lines.enumerated() {
        // The heading is the first line of an element that has one.
        let blok = headed.contains(line.element) ? line.number - 1 : line.number
        places[Plaats(eId: line.element, blok: blok)] = index
      }
      self.places = places
    }
  }

  let old: Regels
  let new: Regels

  /// The pairs, rising on both sides.
  func pairs(_ vergelijking: Vergelijking, _ marker: inout some RevisionMarker) -> [(old: Int, new: Int)] {
    var partners = Array(repeating: -1, count: old.lines.count)
    var taken = Array(repeating: false, count: new.lines.count)
    func join(_ was: Plaats, _ wordt: Plaats) {
      guard let o = old.places[was], let n = new.places[wordt], partners[o] < 0, !taken[n],
        old.lines[o].look == new.lines[n].look
      else { return }
      partners[o] = n
      taken[n] = true
    }
    for rij in vergelijking.rijen {
      if let was = rij.was, let wordt = rij.wordt {
        join(Plaats(eId: was.eId, blok: 0), Plaats(eId: wordt.eId, blok: 0))
      }
      for deel in rij.delen {
        if let was = deel.was, let wordt = deel.wordt {
          join(Plaats(eId: was.eId, blok: was.blok), Plaats(eId: wordt.eId, blok: wordt.blok))
        }
      }
    }
    return filled(ordered(partners), &marker)
  }

  /// The pairs that keep their order and hold the most text.
  private func ordered(_ partners: [Int]) -> [(old: Int, new: Int)] {
    let olds = partners.indices.filter { partners[$0] >= 0 }
    let weights = olds.map { old.lines[$0].text.utf8.count + 1 }
    let kept = TextMarks.rising(olds.map { partners[$0] }, weights: weights)
    return kept.map { (old: olds[$0], new: partners[olds[$0]]) }
  }

  /// The pairs, and between them lines with the same text and look.
  private func filled(_ pairs: [(old: Int, new: Int)], _ marker: inout some RevisionMarker)
    -> [(old: Int, new: Int)]
  {
    var result: [(old: Int, new: Int)] = []
    var (o, n) = (0, 0)
    func fill(_ oldEnd: Int, _ newEnd: Int) {
      guard o < oldEnd, n < newEnd else { return }
      let kept = marker.kept(
        old.lines[o..<oldEnd].map(Self.key), new.lines[n..<newEnd].map(Self.key))
      result += kept.map { (old: $0.old + o, new: $0.new + n) }
    }
    for pair in pairs {
      fill(pair.old, pair.new)
      result.append(pair)
      (o, n) = (pair.old + 1, pair.new + 1)
    }
    fill(old.lines.count, new.lines.count)
    return result
  }

  private static func key(_ line: WordRevisions.Line) -> String { line.look + "\n" + line.text }
}
