import Foundation
import Parser
import Regeling
import SourceText

@main
struct Griffel {
  static func main() {
    let a = CommandLine.arguments
    guard a.count > 2, let d = FileManager.default.contents(atPath: a[2]) else { return }
    let s = SourceFile(name: a[2], original: [UInt8](d))
    let v = Reader.read(s)
    switch a[1] {
    case "o": print(v.overzicht(source: s), terminator: "")
    case "t": print(v.textDump(), terminator: "")
    case "m": for m in v.meldingen { print(m.range.map { s.line(at: $0.offset) } ?? 0, m.code, m.message) }
    case "w": for w in v.weggelaten { print(s.line(at: w.range.offset), w.reden, w.tekst) }
    case "b":
      func p(_ e: Element, _ n: Int) {
        let i = String(repeating: "  ", count: n)
        print(i + e.soort.rawValue, "[\(e.label.string)]", e.nr, "|\(e.titel.string)|", e.eId, e.over ?? "")
        for b in e.inhoud { print(i + "   \(b.soort): " + b.tekst.string.prefix(150).replacingOccurrences(of: "\n", with: "⏎")) }
        for k in e.kinderen { p(k, n + 1) }
        for b in e.slot { print(i + "   slot \(b.soort): " + b.tekst.string.prefix(150).replacingOccurrences(of: "\n", with: "⏎")) }
      }
      print("OPSCHRIFT", v.opschrift.string); for b in v.voorwerk { print("voorwerk", b.tekst.string.prefix(100)) }
      for b in v.aanhef.tekst { print("aanhef", b.tekst.string.prefix(150)) }
      for e in v.elements { p(e, 0) }
      for b in v.sluiting { print("sluiting", b.tekst.string.prefix(150)) }
      for b in v.nawerk { print("nawerk", b.tekst.string.prefix(150)) }
      for f in v.voetnoten { print("voetnoot", f.nr, f.tekst.string) }
    default: break
    }
  }
}
