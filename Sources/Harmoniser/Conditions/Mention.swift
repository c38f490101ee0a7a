/// A condition as one ordinance has it at one place.
struct Mention {
  /// The kind.
  var soort: Harmonisatie.Parameter.Soort
  /// What it is about, such as `aanvraagtermijn`.
  var role: String
  /// Whether the role says little, so that the words around it must agree too.
  var isGeneric: Bool
  /// What the text says.
  var waarde: Harmonisatie.Waarde
  /// The terms of the sentence.
  var context: [Int32]
  /// What the row of a table that it stands in is called.
  var label: String?
}
