import Regeling

/// Builds an ordinance from short lines: `= opschrift`, `# 2 Titel` (hoofdstuk), `## 3 Titel` (artikel), `1. tekst`
/// (lid), `a. tekst` (onderdeel), `! 3 Titel` (note on article 3), `+ Titel` (bijlage), and other lines as alineas.
func ordinance(_ lines: String) -> Verordening {
  var builder = OrdinanceBuilder()
  for line in lines.split(separator: "\n") { builder.add(String(line)) }
  return builder.finish()
}

private struct OrdinanceBuilder {
  private var result = Verordening(bron: Bron(bestand: "voorbeeld", formaat: "tekst"))
  private var path: [Element] = []
  private var part = Part.lichaam

  private enum Part { case lichaam, bijlagen, toelichting }

  mutating func add(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    let rest = words.count > 2 ? words[2] : ""
    switch words[0] {
    case "=": result.opschrift = Tekst(String(line.dropFirst(2)))
    case "#": open(element(.hoofdstuk, "Hoofdstuk \(words[1]).", words[1], rest), depth: 0)
    case "##":
      open(
        element(.artikel, "Artikel \(words[1]).", words[1], rest),
        depth: path.first?.soort == .hoofdstuk ? 1 : 0)
    case "!":
      open(element(.toelichtingArtikel, "Artikel \(words[1]).", words[1], rest), depth: 0, in: .toelichting)
    case "+": open(element(.bijlage, "Bijlage", "", String(line.dropFirst(2))), depth: 0, in: .bijlagen)
    case let label where label.hasSuffix(".") && label.utf8.count <= 3:
      addNumbered(String(label.dropLast()), String(line.dropFirst(label.count + 1)))
    default: addParagraph(line)
    }
  }

  private func element(_ soort: Soort, _ label: String, _ nr: String, _ titel: String) -> Element {
    Element(soort, label: Tekst(label), nr: nr, titel: Tekst(titel))
  }

  private mutating func addNumbered(_ nr: String, _ text: String) {
    let soort: Soort = Int(nr) == nil ? .onderdeel : .lid
    var item = element(soort, "\(nr).", nr, "")
    item.inhoud = [Blok(.alinea, Tekst(text))]
    let article = path.firstIndex { ![.hoofdstuk].contains($0.soort) } ?? 0
    let inLid = path.count > article + 1 && path[article + 1].soort == .lid
    open(item, depth: article + (soort == .onderdeel && inLid ? 2 : 1))
  }

  private mutating func addParagraph(_ text: String) {
    let blok = Blok(.alinea, Tekst(text))
    if path.isEmpty {
      var loose = Element(.tekst)
      loose.inhoud = [blok]
      result.lichaam.append(loose)
    } else {
      path[path.count - 1].inhoud.append(blok)
    }
  }

  private mutating func open(_ element: Element, depth: Int, in newPart: Part? = nil) {
    close(to: depth)
    if let newPart { part = newPart }
    path.append(element)
  }

  private mutating func close(to depth: Int) {
    while path.count > depth, let last = path.popLast() {
      if path.isEmpty {
        switch part {
        case .lichaam: result.lichaam.append(last)
        case .bijlagen: result.bijlagen.append(last)
        case .toelichting: result.toelichting.artikelsgewijs.append(last)
        }
      } else {
        path[path.count - 1].kinderen.append(last)
      }
    }
  }

  mutating func finish() -> Verordening {
    close(to: 0)
    result.assignEIds()
    var articles: [String: String] = [:]
    for artikel in result.artikelen { articles[artikel.nr] = artikel.eId }
    for index in result.toelichting.artikelsgewijs.indices {
      result.toelichting.artikelsgewijs[index].over = articles[result.toelichting.artikelsgewijs[index].nr]
    }
    result.assignEIds()
    return result
  }
}
