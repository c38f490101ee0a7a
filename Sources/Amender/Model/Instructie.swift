import Regeling
import SourceText

/// One instruction sentence of an amending ordinance, with the changes that it orders.
///
/// The changes of one sentence happen together: each is located in the text as it was before the sentence.
public struct Instructie: Hashable, Sendable {
  /// Where it stands in the amending ordinance, such as "Artikel I, onderdeel B, 2".
  public var plaats: String
  /// The letter of its group with its article (`I.B`); instructions of one group use one numbering, the old one.
  public var groep: String
  /// The 1-based line on which it begins.
  public var regel: Int
  /// The bytes of its sentence.
  public var range: SourceRange?
  /// The sentence as written.
  public var tekst: String
  /// What it orders, in the order of the sentence.
  public var handelingen: [Handeling]
  /// Why it was not understood, in Dutch; nil where it was.
  ///
  /// It orders nothing then, and nothing of the whole can be applied.
  public var onbegrepen: String?

  /// Makes an instruction.
  public init(
    plaats: String = "", groep: String = "", regel: Int = 0, range: SourceRange? = nil, tekst: String = "",
    handelingen: [Handeling]
  ) {
    self.plaats = plaats
    self.groep = groep
    self.regel = regel
    self.range = range
    self.tekst = tekst
    self.handelingen = handelingen
  }
}
