extension Element {
  /// The label as a reader is shown it: as written, but with the number that counts where the source writes another
  /// (lists all written `1.`); empty where no label is written.
  public var shownLabel: String {
    let written = label.string
    guard herkomst == .afgeleid, !nr.isEmpty, !written.isEmpty else { return written }
    let digits = written.utf8.prefix(while: \.isDigit)
    return digits.isEmpty || digits.elementsEqual(nr.utf8) ? written : nr + written.dropFirst(digits.count)
  }
}
