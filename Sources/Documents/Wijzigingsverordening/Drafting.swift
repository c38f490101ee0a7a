import Amender
import Comparer
import Parser
import Regeling
import Renderer
import SourceText

/// An amending ordinance that was proved: what it says was read back and applied, and gave the new version.
public struct Drafting: Sendable {
  /// The paper.
  public private(set) var document: Document
  /// What was derived.
  public private(set) var afleiding: Derivation
  /// What came of applying it to the old version.
  public private(set) var toepassing: Toepassing
  /// Where the outcome differs from the new version, by eId there; empty where the proof closes.
  public private(set) var verschillen: [String]

  /// Whether applying the paper to the old version gives the new one.
  public var isBewezen: Bool { toepassing.gelukt && verschillen.isEmpty && afleiding.onbenoembaar.isEmpty }

  /// Writes the amending ordinance that turns `was` into `wordt`.
  ///
  /// Each instruction that does not prove out is made coarser, up to the whole element around it, and the proof begins
  /// anew; there are at most `rounds` proofs, each linear in the texts for each instruction.
  public init(was: Verordening, wordt: Verordening, stijl: Derivation.Stijl = .woorden, rounds: Int = 16) {
    let vergelijking = Vergelijking(was: was, wordt: wordt)
    var vergroving = Coarsening(wordt)
    var last: Drafting?
    for _ in 0..<rounds {
      let attempt = Drafting(was, wordt, vergelijking, stijl, vergroving.grofheid)
      last = attempt
      if attempt.isBewezen || !vergroving.coarsen(attempt.afwijkingen, worded: attempt.worded) { break }
    }
    self = last ?? Drafting(was, wordt, vergelijking, stijl, [:])
  }

  private let afwijkingen: [String]

  /// The elements of which words were changed.
  private var worded: Set<String> {
    let steps = afleiding.groepen.flatMap(\.stappen)
    return Set(steps.filter { $0.handelingen.contains(where: \.isWoordwijziging) }.map(\.plek))
  }

  private init(
    _ was: Verordening, _ wordt: Verordening, _ vergelijking: Vergelijking, _ stijl: Derivation.Stijl,
    _ grofheid: [String: Coarseness]
  ) {
    afleiding = Derivation(was: was, wordt: wordt, vergelijking, stijl: stijl, grofheid: grofheid)
    document = WijzigingsverordeningDocument.make(afleiding, was: was, wordt: wordt, vergelijking)
    let text = MarkdownWriter.write(document)
    let source = SourceFile(name: "wijzigingsverordening.md", original: Array(text.utf8), id: 2)
    let act = AmendmentReader.read(Reader.read(source, as: .markdown), source)
    toepassing = Amender.apply(act.instructies, to: was)
    let failed = Self.failed(toepassing, act.instructies, afleiding)
    verschillen = toepassing.verordening.map { TreeDifference($0, wordt).plekken } ?? []
    afwijkingen = failed + verschillen
  }

  /// What the instructions that could not be applied are about.
  private static func failed(
    _ toepassing: Toepassing, _ instructies: [Instructie], _ afleiding: Derivation
  ) -> [String] {
    guard !toepassing.gelukt else { return [] }
    let places = Set(toepassing.log.filter { !$0.toegepast }.map(\.plaats))
    let steps = afleiding.groepen.flatMap(\.stappen)
    guard steps.count == instructies.count else {
      return misread(instructies, afleiding)
    }
    return zip(steps, instructies).filter { places.contains($1.plaats) }.map(\.0.plek)
  }

  /// The groups that were not read as written: by their letter, as many instructions as steps.
  private static func misread(_ instructies: [Instructie], _ afleiding: Derivation) -> [String] {
    var counts: [String: Int] = [:]
    for instructie in instructies {
      counts[String(instructie.groep.drop { $0 != "." }.dropFirst()), default: 0] += 1
    }
    var result: [String] = []
    for (index, groep) in afleiding.groepen.enumerated() {
      let letter = afleiding.groepen.count == 1 ? "" : Nummer.letter(index + 1).uppercased()
      if counts[letter] != groep.stappen.count { result += groep.stappen.map(\.plek) }
    }
    return result.isEmpty ? afleiding.groepen.flatMap { $0.stappen.map(\.plek) } : result
  }
}
