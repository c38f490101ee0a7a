extension Vergelijking {
  /// Leaves only the rows about what an amendment changes: the title, the provisions and the annexes.
  ///
  /// Aanhef, closing words and toelichting of a consolidated text are those of its base.
  public mutating func keepProvisions() {
    rijen.removeAll { [.aanhef, .sluiting, .toelichting].contains($0.soort) }
    samenvatting = Samenvatting(rijen)
  }
}
