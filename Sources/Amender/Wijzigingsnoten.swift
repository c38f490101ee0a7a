import Regeling

extension Consolidatie {
  /// The consolidated ordinance with a footnote at every article, chapter or annex that changed.
  ///
  /// The note says by which amending ordinance, by which of its parts, and from when. What lapsed has no place for
  /// one; the list of changes names it.
  public func metNoten(_ wijzigingen: [Wijziging]) -> Verordening? {
    guard var result = verordening else { return nil }
    var notes: [String: [Note]] = [:]
    for (place, line) in log.enumerated() where line.toegepast {
      guard let key = Self.heading(of: line.doel, in: result) else { continue }
      let datum = geldigVanaf.indices.contains(place) ? geldigVanaf[place] : nil
      let verb = line.soort == .voegIn && key == line.doel ? "Ingevoegd" : "Gewijzigd"
      if let last = notes[key]?.indices.last, let note = notes[key]?[last], note.joins(line, datum, verb) {
        if note.plaatsen.last != line.plaats { notes[key]?[last].plaatsen.append(line.plaats) }
      } else {
        notes[key, default: []].append(
          Note(wijziging: line.wijziging, datum: datum, verb: verb, plaatsen: [line.plaats]))
      }
    }
    var number = result.voetnoten.compactMap { Int($0.nr) }.max() ?? 0
    var calls: [String: String] = [:]
    var added: [Voetnoot] = []
    result.visit { element in
      guard let own = notes[element.eId] else { return }
      number += 1
      calls[element.eId] = String(number)
      let text = own.map { $0.text(wijzigingen) }.joined(separator: " ")
      added.append(Voetnoot(nr: String(number), label: Tekst(), tekst: Tekst(text)))
    }
    result.voetnoten += added
    for root in TreePath.Root.allCases {
      for index in result[root].indices { Self.call(&result[root][index], calls) }
    }
    return result
  }

  /// What one footnote says of one amending ordinance.
  private struct Note {
    var wijziging: Int
    var datum: Datum?
    var verb: String
    var plaatsen: [String]

    func joins(_ line: Logregel, _ datum: Datum?, _ verb: String) -> Bool {
      wijziging == line.wijziging && self.datum == datum && self.verb == verb
    }

    func text(_ wijzigingen: [Wijziging]) -> String {
      let act = wijzigingen.indices.contains(wijziging) ? wijzigingen[wijziging].verordening : nil
      let title = act?.naam ?? ""
      let from = datum.map { ", geldig met ingang van \($0.voluit)" } ?? ""
      return "\(verb) bij \(title), \(plaatsen.joined(separator: "; "))\(from)."
    }
  }

  /// The address of the article, or else the chapter or annex, that `eId` lies in.
  private static func heading(of eId: String, in tekst: Verordening) -> String? {
    guard var path = tekst.path(of: eId) else { return nil }
    while let element = tekst.element(at: path) {
      switch element.soort {
      case .lid, .onderdeel, .tekst:
        guard let parent = path.parent else { return nil }
        path = parent
      default: return element.eId
      }
    }
    return nil
  }

  private static func call(_ element: inout Element, _ calls: [String: String]) {
    if let nr = calls[element.eId] {
      let call = "[\(nr)]"
      let text = element.titel.isEmpty ? element.label : element.titel
      let end = text.string.utf8.count
      var noted = Tekst(text.string + call, pieces: text.pieces, marks: text.marks)
      noted.marks.append(Tekst.Mark(range: end..<end + call.utf8.count, kind: .footnoteCall(nr)))
      if element.titel.isEmpty { element.label = noted } else { element.titel = noted }
    }
    for index in element.kinderen.indices { call(&element.kinderen[index], calls) }
  }
}
