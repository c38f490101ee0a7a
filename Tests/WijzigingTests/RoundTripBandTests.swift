import Amender
import Bewerkingen
import Documents
import Foundation
import Regeling
import Renderer
import Testing

/// The round trip over everything that stands beside the project, through every form of the paper.
///
/// Run by hand: `GRIFFEL_RONDGANG=5 swift test -c release -Xswiftc -enable-testing --filter RoundTripBandTests` derives,
/// reads back and applies an amending ordinance for every successive pair, and for five random edits of every text in
/// each band; it prints the figures, the failures by kind, and each failure. `GRIFFEL_RONDGANG_TEKST=BWBR0004825`
/// leaves out the texts whose path does not hold that, and `GRIFFEL_RONDGANG_MAP=folder` keeps every paper there.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["GRIFFEL_RONDGANG"] != nil))
struct RoundTripBandTests {
  private static let seeds = ProcessInfo.processInfo.environment["GRIFFEL_RONDGANG"].flatMap(UInt64.init) ?? 1
  private static let folder = ProcessInfo.processInfo.environment["GRIFFEL_RONDGANG_MAP"]
  private static let only = ProcessInfo.processInfo.environment["GRIFFEL_RONDGANG_TEKST"]

  @Test func successiveVersions() throws {
    var meting = Measurement()
    for (a, b) in Teksten.paren where Self.isChosen(a) {
      let (was, wordt) = (try Teksten.read(a), try Teksten.read(b))
      guard was.hasArtikelen, wordt.hasArtikelen else { continue }
      try Self.measure(was, wordt, Teksten.name(a), &meting)
      try Self.measure(wordt, was, Teksten.name(a) + " back", &meting)
    }
    print("Successive versions, both ways: \(meting.verslag)")
    #expect(meting.open.isEmpty)
  }

  @Test func unlikeOrdinances() throws {
    var meting = Measurement()
    for (a, b) in Teksten.ongelijk where Self.isChosen(a) {
      try Self.measure(
        try Teksten.read(a), try Teksten.read(b), "\(Teksten.name(a)) to \(Teksten.name(b))", &meting)
    }
    print("Unlike ordinances: \(meting.verslag)")
    #expect(meting.open.isEmpty)
  }

  @Test(arguments: [2, 5, 20, 50]) func generatedEdits(percentage: Int) throws {
    var meting = Measurement()
    for file in Teksten.alle where Self.isChosen(file) {
      let was = try Teksten.read(file)
      guard was.hasArtikelen else { continue }
      for seed in 0..<Self.seeds {
        let maat = Bewerker.Maat(percentage: percentage, artikelenPerIngreep: [4, 8, 2][Int(seed % 3)])
        let bewerkt = Bewerker.bewerk(was, seed: seed, maat)
        let name = "\(Teksten.name(file)) \(percentage)% \(seed)"
        try Self.measure(bewerkt.was, bewerkt.wordt, name, &meting)
      }
    }
    print("Generated edits, \(percentage)%: \(meting.verslag)")
    #expect(meting.open.isEmpty)
  }

  private static func isChosen(_ file: URL) -> Bool { only.map(file.path.contains) ?? true }

  private static func measure(
    _ was: Verordening, _ wordt: Verordening, _ name: String, _ meting: inout Measurement
  ) throws {
    let opstelling = Drafting(was: was, wordt: wordt)
    meting.add(opstelling, name, was: was, wordt: wordt)
    if let folder {
      let file = URL(fileURLWithPath: folder).appendingPathComponent(
        name.replacingOccurrences(of: "/", with: "-") + ".md")
      try Data(MarkdownWriter.write(opstelling.document).utf8).write(to: file)
    }
    guard opstelling.isBewezen, !opstelling.afleiding.groepen.isEmpty else { return }
    for form in PaperForm.allCases {
      let applied = try form.applied(opstelling.document, to: was)
      let isSame = applied.verordening.map { TreeDifference($0, wordt).isEmpty } ?? false
      if !isSame { meting.fail(name, Shortfall(form, applied, wordt)) }
    }
  }
}
