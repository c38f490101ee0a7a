/// A change that is listed apart, with what tells whether another part of its row has its counterpart.
struct FoundChange {
  var entry: Kernwijziging
  /// The amount, where only one of the two sides has one here.
  var lone: LoneAmount?
  /// Whether it is told only where another part of its row has the counterpart.
  var isToldIfAnswered = false

  /// Whether it is a power or condition that only one of the texts has here.
  var isOneSidedWord: Bool { entry.soort.isWoord && entry.was.isEmpty != entry.wordt.isEmpty }
}

/// An amount that one side has where the other has none.
struct LoneAmount {
  var item: KernItem
  var isOld: Bool
  /// The amount with its limit: "ten hoogste € 5".
  var tekst: String
  /// The words that tell what it is an amount of.
  var names: Set<Int32>
}
