import Regeling

/// How an ordinance writes the numbers of its articles, leden and items.
struct TextStyle {
  /// The label of a lid with the number 1 in it, such as `1.`; nil for texts without numbered leden.
  let lid: String?
  /// The label of an item with the letter a in it, such as `a)`, or a dash.
  let item: String

  init(_ verordening: Verordening) {
    var lid: String?
    var item: String?
    for artikel in verordening.artikelen {
      artikel.visit { element in
        let label = element.label.string
        if element.soort == .lid, lid == nil, !element.nr.isEmpty, !label.isEmpty {
          lid = Self.replacing(element.nr, with: "1", in: label)
        }
        if element.soort == .onderdeel, item == nil, !label.isEmpty, element.nr.isEmpty || element.nr == "a" {
          item = label
        }
      }
    }
    self.lid = lid
    self.item = item ?? "a."
  }

  /// Whether its items have letters.
  var hasLetters: Bool { item.contains("a") }

  /// The label of a lid.
  func lidLabel(_ nr: String) -> Tekst { Tekst(Self.replacing("1", with: nr, in: lid ?? "1.")) }

  /// The label and number of the item at a place from 1.
  func item(_ place: Int) -> (label: Tekst, nr: String) {
    guard hasLetters else { return (Tekst(item), "") }
    let letter = Nummer.letter(place)
    return (Tekst(Self.replacing("a", with: letter, in: item)), letter)
  }

  /// `label` with its number replaced, of which the last place counts.
  static func replacing(_ old: String, with new: String, in label: String) -> String {
    guard let range = label.lastRange(of: old) else { return new }
    return label.replacingCharacters(range, new)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<String.Index>, _ text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
