/// One form of instruction: how it is written, and how a clause of that form is read.
///
/// Each form has a file of its own; `Vorm.alle` lists them in the order in which they are tried.
public struct Vorm: Sendable {
  /// What it does, in Dutch, for the help.
  public let naam: String
  /// How it is written.
  public let voorbeelden: [String]
  /// The changes that a clause of this form orders; nil for a clause of another form.
  let read: @Sendable (Clause) -> [Handeling]?

  init(_ naam: String, _ voorbeelden: [String], read: @escaping @Sendable (Clause) -> [Handeling]?) {
    self.naam = naam
    self.voorbeelden = voorbeelden
    self.read = read
  }

  /// Every form that Griffel understands.
  public static let alle: [Vorm] = [
    .vervangWoorden,
    .vervangWaarde,
    .wijzigOpschrift,
    .komtTeLuiden,
    .vervangElementen,
    .plaatsAanduiding,
    .voegWoordenIn,
    .voegZinnenIn,
    .voegElementenIn,
    .vervalt,
    .vernummer,
    .krijgtNummer,
    .voegSamen,
    .verplaats,
  ]

  /// The forms that stand beside another change in one sentence.
  public static let bijzinnen: [(naam: String, voorbeeld: String)] = [
    ("vernummeren erbij", "…, onder vernummering van het derde en vierde lid tot tweede en derde lid."),
    ("leesteken erbij", "Onder vervanging van de punt aan het slot van onderdeel d door een puntkomma …"),
    ("woord erbij of eraf", "…, onder toevoeging van “en” aan het slot van onderdeel a."),
    ("opschrift erbij", "…, onder toevoeging van het opschrift “Slot”."),
  ]
}
