/// What can be wrong with a template, and where.
public struct MustacheError: Error, Hashable, Sendable {
  /// What can be wrong.
  public enum Reason: Hashable, Sendable {
    /// A tag that is opened and not closed.
    case unclosedTag
    /// A tag without a name.
    case emptyTag
    /// A section that is opened and not closed.
    case unclosedSection(String)
    /// The end of a section that is not open.
    case strayClose(String)
    /// The end of another section than the one that is open.
    case wrongClose(found: String, expected: String)
    /// A change of delimiters that does not name two.
    case badDelimiters
    /// Sections nested so deeply that no page can need them.
    case tooDeep
    /// A partial that keeps including itself.
    case endlessPartial(String)
    /// A page frame that is not in the set.
    case unknownTemplate
    /// More work than any page asks for.
    case tooLong
  }

  /// The name of the template.
  public var template: String
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong.
  public var reason: Reason

  /// One Dutch sentence for the user, without name and line.
  public var message: String {
    switch reason {
    case .unclosedTag: "Deze tag is geopend en nergens gesloten."
    case .emptyTag: "Deze tag heeft geen naam."
    case .unclosedSection(let name): "Het blok \u{201C}\(name)\u{201D} is geopend en nergens gesloten."
    case .strayClose(let name): "Het blok \u{201C}\(name)\u{201D} wordt gesloten en is niet geopend."
    case .wrongClose(let found, let expected):
      "Het blok \u{201C}\(found)\u{201D} wordt gesloten terwijl \u{201C}\(expected)\u{201D} nog open is."
    case .badDelimiters: "Een wisseling van scheidingstekens noemt er twee, zoals {{=<% %>=}}."
    case .tooDeep: "De blokken staan dieper in elkaar dan is toegestaan."
    case .endlessPartial(let name): "Het deel \u{201C}\(name)\u{201D} blijft zichzelf invoegen."
    case .unknownTemplate: "Dit sjabloon ontbreekt."
    case .tooLong: "Het invullen van het sjabloon vraagt meer werk dan is toegestaan."
    }
  }
}
