import Bewerkingen
import Comparer
import Foundation
import Testing

/// Random edits of real and invented ordinances: the comparison is right about nearly all of them.
@Suite struct BandTests {
  /// What came out for one band.
  private struct Band {
    var edits = 0
    var right = 0
    var words = 0
    var ofWords = 0
    var failures: [Bewerking.Soort: Int] = [:]
    var counts: [Bewerking.Soort: Int] = [:]
    var references = (found: 0, of: 0, extra: 0)
    var examples: [String] = []

    mutating func add(_ bewerkt: Bewerkt, name: String) {
      let beoordeling = Beoordeling(bewerkt)
      words += bewerkt.vervangen.words
      ofWords += bewerkt.vervangen.of
      for bewerking in bewerkt.bewerkingen where !bewerking.feiten.isEmpty {
        edits += 1
        counts[bewerking.soort, default: 0] += 1
        let fouten = beoordeling.fouten(bewerking)
        if fouten.isEmpty {
          right += 1
        } else {
          failures[bewerking.soort, default: 0] += 1
          examples.append("\(name) \(bewerking.soort.rawValue): \(fouten[0])")
        }
      }
      let verwijzingen = beoordeling.gemeldeVerwijzingen(bewerkt)
      references.found += verwijzingen.found
      references.of += verwijzingen.of
      references.extra += verwijzingen.extra
    }

    var share: Double { Double(right) / Double(max(edits, 1)) }

    func row(_ percent: Int) -> String {
      let kinds = Bewerking.Soort.allCases.compactMap { soort in
        counts[soort].map { "\(soort.rawValue) \(failures[soort] ?? 0)/\($0)" }
      }
      let real = 100 * Double(words) / Double(max(ofWords, 1))
      return "band \(percent)% (\(String(format: "%.1f", real))% of words): \(right) of \(edits) right "
        + "(\(String(format: "%.2f", 100 * share))%); left behind \(references); wrong: "
        + kinds.joined(separator: ", ")
    }
  }

  private func band(_ percent: Int, _ texts: [URL], seeds: Range<UInt64>) throws -> Band {
    var band = Band()
    for url in texts {
      let verordening = try Teksten.read(url)
      for seed in seeds {
        let bewerkt = Bewerker.bewerk(verordening, seed: seed, Bewerker.Maat(percentage: percent))
        let name = "\(url.deletingLastPathComponent().lastPathComponent)/\(url.lastPathComponent)/\(seed)"
        band.add(bewerkt, name: name)
      }
    }
    return band
  }

  @Test(arguments: [5, 20, 50]) func theCorpusIsAlignedRight(percent: Int) throws {
    let band = try band(percent, Teksten.corpus, seeds: 1..<4)
    #expect(band.edits > 300)
    #expect(band.share >= 0.99, "\(band.row(percent))\n\(band.examples.joined(separator: "\n"))")
  }

  /// Run by hand: `GRIFFEL_BANDEN=1 swift test --filter BandTests` prints a row per band over the real regulations.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["GRIFFEL_BANDEN"] != nil), arguments: [5, 20, 50])
  func realRegulationsAreAlignedRight(percent: Int) throws {
    let texts = Teksten.wetten.compactMap(\.first)
    let band = try band(percent, texts, seeds: 1..<3)
    print(band.row(percent))
    print(band.examples.map { "  " + $0 }.joined(separator: "\n"))
    #expect(band.share >= 0.99)
  }
}
