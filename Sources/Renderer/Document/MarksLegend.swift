extension Metadata.Marks {
  /// What the two marks mean, as a sentence without its full stop.
  func explained(_ inserted: Inline, _ deleted: Inline) -> [Inline] {
    switch self {
    case .versions: [inserted, " is nieuw, ", deleted, " is vervallen"]
    case .sides: [inserted, " staat alleen in de rechtertekst, ", deleted, " alleen in de linkertekst"]
    }
  }
}
