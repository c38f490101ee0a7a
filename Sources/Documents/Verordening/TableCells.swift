import Regeling

extension Blok {
  /// The cells of a table with the marks in them; linear in the table.
  var cells: [[Tekst]] {
    guard !tekst.marks.isEmpty else { return rijen.map { $0.map { Tekst($0) } } }
    var start = 0
    var marks = tekst.marks[...]
    return rijen.map { rij in
      rij.map { text in
        let range = start..<start + text.utf8.count
        start = range.upperBound + 1
        var cell = Tekst(text)
        while let mark = marks.first, mark.range.lowerBound < range.upperBound {
          marks.removeFirst()
          guard mark.range.lowerBound >= range.lowerBound, mark.range.upperBound <= range.upperBound else {
            continue
          }
          let own = mark.range.lowerBound - range.lowerBound..<mark.range.upperBound - range.lowerBound
          cell.marks.append(Tekst.Mark(range: own, kind: mark.kind))
        }
        return cell
      }
    }
  }
}
