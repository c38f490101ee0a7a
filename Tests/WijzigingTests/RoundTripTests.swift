import Amender
import Bewerkingen
import Comparer
import Documents
import Foundation
import Regeling
import Testing

/// The round trip: what the derived ordinance says, applied to the old text, gives the new one.
@Suite struct RoundTripTests {
  @Test func closesForTheExample() throws {
    let (was, wordt) = (try Teksten.read(Teksten.voorbeeld.was), try Teksten.read(Teksten.voorbeeld.wordt))
    for stijl in [true, false] {
      let opstelling = Drafting(was: was, wordt: wordt, stijl: stijl ? .woorden : .artikelen)
      #expect(opstelling.isBewezen)
      #expect(opstelling.afleiding.terugvallen == 0)
    }
    #expect(Drafting(was: wordt, wordt: was).isBewezen)
  }

  /// What is handed over is not the text of the proof: a web page, or a Word file.
  @Test(arguments: PaperForm.allCases) func closesThroughEveryForm(form: PaperForm) throws {
    let (was, wordt) = (try Teksten.read(Teksten.voorbeeld.was), try Teksten.read(Teksten.voorbeeld.wordt))
    for (a, b) in [(was, wordt), (wordt, was)] {
      let applied = try form.applied(Drafting(was: a, wordt: b).document, to: a)
      let consolidated = try #require(applied.verordening, "\(applied.log.compactMap(\.reden))")
      #expect(TreeDifference(consolidated, b).isEmpty)
    }
  }

  @Test func closesForGeneratedEdits() throws {
    let count = ProcessInfo.processInfo.environment["GRIFFEL_BEWERKINGEN"].flatMap(Int.init) ?? 1
    var meting = Measurement()
    for file in Teksten.corpus + Teksten.seeds {
      let was = try Teksten.read(file)
      // An ordinance that itself amends quotes articles, which no instruction can name.
      guard was.hasArtikelen, file.lastPathComponent != "wijziging.md" else { continue }
      for seed in 0..<count {
        let maat = Bewerker.Maat(
          percentage: [5, 2, 10][seed % 3], artikelenPerIngreep: [4, 8, 2][seed % 3])
        let bewerkt = Bewerker.bewerk(was, seed: UInt64(seed), maat)
        let opstelling = Drafting(was: bewerkt.was, wordt: bewerkt.wordt)
        meting.add(
          opstelling, "\(file.lastPathComponent) \(seed)", was: bewerkt.was, wordt: bewerkt.wordt)
      }
    }
    print("Generated edits: \(meting.regel)")
    #expect(meting.open == [])
  }

  @Test(.enabled("shared/wetten does not stand beside the project") { !Teksten.wetten.isEmpty })
  func closesForSuccessiveVersions() throws {
    var meting = Measurement()
    for versions in Teksten.wetten {
      for (a, b) in zip(versions, versions.dropFirst()) {
        let (was, wordt) = (try Teksten.read(a), try Teksten.read(b))
        guard was.hasArtikelen, wordt.hasArtikelen else { continue }
        let name = "\(a.deletingLastPathComponent().lastPathComponent) \(a.lastPathComponent)"
        meting.add(Drafting(was: was, wordt: wordt), name, was: was, wordt: wordt)
      }
    }
    print("Successive versions: \(meting.regel)")
    #expect(meting.open == [])
  }
}
