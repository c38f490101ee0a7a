import Amender
import Parser
import Regeling
import SourceText
import Testing

/// What the help shows as understood is understood.
struct FormExampleTests {
  @Test(arguments: Vorm.alle.flatMap(\.voorbeelden))
  func anExampleIsUnderstood(_ voorbeeld: String) {
    #expect(Self.notUnderstood("Artikel 4 wordt als volgt gewijzigd:\n1. " + voorbeeld) == [])
  }

  @Test(arguments: Vorm.bijzinnen.map(\.voorbeeld))
  func aSideClauseIsUnderstood(_ voorbeeld: String) {
    let sentence =
      voorbeeld.hasPrefix("…")
      ? "Artikel 5 vervalt\(voorbeeld.dropFirst())"
      : "\(voorbeeld.dropLast()) wordt een onderdeel toegevoegd, luidende:"
    #expect(Self.notUnderstood(sentence) == [])
  }

  /// Why the sentences of an amending article are not understood; what announces text gets some, and the act an annex.
  private static func notUnderstood(_ sentence: String) -> [String] {
    let text = sentence.hasSuffix(":") ? "\ne. een nieuwe tekst." : ""
    let act = """
      Artikel I
      De Parkenverordening wordt als volgt gewijzigd:
      A
      \(sentence)\(text)

      Artikel II
      Deze verordening treedt in werking op 1 mei 2028.

      Bijlage 1 Kaart
      De kaart ligt ter inzage.
      """
    let source = SourceFile(name: "tekst", original: Array(act.utf8), id: 1)
    return AmendmentReader.read(Reader.read(source, as: .tekst), source).instructies.compactMap(\.onbegrepen)
  }
}
