import Regeling

extension Verordening {
  /// Every text of the document, each with a name for messages, part after part.
  var teksten: [(place: String, tekst: Tekst)] {
    var result: [(String, Tekst)] = voorwerk.map { ("voorwerk", $0.tekst) }
    result.append(("opschrift", opschrift))
    result += aanhef.tekst.map { ("aanhef", $0.tekst) }
    visit { element in
      result.append((element.eId, element.label))
      result.append((element.eId, element.titel))
      result += (element.inhoud + element.slot).map { (element.eId, $0.tekst) }
    }
    result += sluiting.map { ("sluiting", $0.tekst) }
    result += nawerk.map { ("nawerk", $0.tekst) }
    result += voetnoten.flatMap { [("voetnoot \($0.nr)", $0.label), ("voetnoot \($0.nr)", $0.tekst)] }
    return result
  }
}

extension Tekst {
  /// The positions of the brackets that stand round a footnote's call without standing in the source.
  var callBrackets: Set<Int> {
    var result: Set<Int> = []
    let starts = Set(pieces.map { Int($0.start) })
    for mark in marks {
      guard case .footnoteCall = mark.kind, !starts.contains(mark.range.lowerBound) else { continue }
      result.insert(mark.range.lowerBound)
      result.insert(mark.range.upperBound - 1)
    }
    return result
  }
}
