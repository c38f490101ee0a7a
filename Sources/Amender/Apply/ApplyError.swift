/// Why a change cannot be made, in Dutch: what was looked for, what stands there instead, and what comes nearest.
struct ApplyError: Error, Hashable {
  /// The sentence for the user, without its full stop.
  let reden: String

  init(_ reden: String) { self.reden = reden }
}
