/// The difference between two texts by themselves, with the marks that a comparison of whole ordinances would set.
public enum Tekstverschil {
  /// The marked text: `gelijk` and `weg` give `was`, `gelijk` and `nieuw` give `wordt`, but for white space.
  ///
  /// Texts that are so unlike that marks would confuse are one `weg` and one `nieuw`. Near linear in their length.
  public static func segmenten(was: String, wordt: String) -> [Segment] {
    var vocabulary = Vocabulary()
    let (old, new) = (TokenText(was, &vocabulary), TokenText(wordt, &vocabulary))
    return Marking(old, new, vocabulary).segments(old, new)
  }
}
