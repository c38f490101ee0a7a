import Regeling

extension Verordening {
  /// The document with each label as papers show it: of a list that is written `1.` throughout, the number that counts.
  var withShownLabels: Verordening {
    var result = self
    for part in [\Verordening.lichaam, \.bijlagen, \.toelichting.algemeen, \.toelichting.artikelsgewijs] {
      Self.showLabels(&result[keyPath: part])
    }
    return result
  }

  private static func showLabels(_ elements: inout [Element]) {
    for index in elements.indices {
      if elements[index].shownLabel != elements[index].label.string {
        elements[index].label.string = elements[index].shownLabel
      }
      showLabels(&elements[index].kinderen)
    }
  }
}
