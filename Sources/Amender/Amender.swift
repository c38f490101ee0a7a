import Parser
import Regeling
import SourceText

/// Applies amending instructions to an ordinance.
public enum Amender {
  /// The ordinance `base` with the changes of `instructies`, or what stands in their way: all or nothing.
  ///
  /// Each instruction is located in the numbering that held when its group began, as drafters count; "(nieuw)" asks
  /// for the numbering that the group has made so far. Where only the other numbering gives a sense, that one is
  /// taken, and where the two name different provisions it is said. `wijziging` is the place of the amending
  /// ordinance in the run, for the log.
  public static func apply(_ instructies: [Instructie], to base: Verordening, wijziging: Int = 0)
    -> Toepassing
  {
    var run = AmendmentRun(base, wijziging: wijziging)
    for instructie in instructies { run.take(instructie) }
    return run.finish()
  }
}
