import Regeling
import SourceText

/// What came of applying instructions: all or nothing.
public struct Toepassing: Sendable {
  /// The consolidated ordinance, its addresses and references made anew; nil where an instruction failed.
  public var verordening: Verordening?
  /// Every change of every instruction, in order, applied or not.
  public var log: [Logregel]
  /// What is worth a look although it could be applied, such as a number that two readings understand differently.
  public var meldingen: [Diagnostic]
  /// The new eId of every element of the old text that is still there, by its old one.
  var newEIds: [String: String]

  /// Makes a result.
  public init(
    verordening: Verordening?, log: [Logregel], meldingen: [Diagnostic] = [], newEIds: [String: String] = [:]
  ) {
    self.verordening = verordening
    self.log = log
    self.meldingen = meldingen
    self.newEIds = newEIds
  }

  /// Whether everything was applied.
  public var gelukt: Bool { verordening != nil }
}

/// One change in the log.
public struct Logregel: Hashable, Sendable {
  /// The number of the amending ordinance in the run, from 0.
  public var wijziging: Int
  /// Where the instruction stands in the amending ordinance.
  public var plaats: String
  /// The line on which it begins.
  public var regel: Int
  /// What kind of change it orders; nil where that is not understood.
  public var soort: Handeling.Soort?
  /// The eId of what changed, in the result for what is there and in the old text for what went; empty if not found.
  public var doel: String
  /// The sentence as written.
  public var tekst: String
  /// Why it could not be applied, in Dutch; nil where it was.
  public var reden: String?
  /// Every element that it changed, brought, renumbered or took away; none where it was not applied.
  public var affected: [AffectedElement] = []

  /// Makes an entry.
  public init(
    wijziging: Int = 0, plaats: String, regel: Int, soort: Handeling.Soort?, doel: String, tekst: String,
    reden: String?
  ) {
    self.wijziging = wijziging
    self.plaats = plaats
    self.regel = regel
    self.soort = soort
    self.doel = doel
    self.tekst = tekst
    self.reden = reden
  }

  /// Whether it was applied.
  public var toegepast: Bool { reden == nil }
}

/// An element that a change is about, by its eIds.
public struct AffectedElement: Hashable, Sendable {
  /// Its eId in the old text; nil for what is new.
  public var old: String?
  /// Its eId in the result; nil for what went.
  public var new: String?

  /// Names an element.
  public init(old: String?, new: String?) {
    self.old = old
    self.new = new
  }
}
