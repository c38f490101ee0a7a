import Regeling

extension WasWordtDocument {
  /// What the user may choose.
  public struct Options: Sendable {
    /// Whether unchanged articles and unchanged parts of changed ones are shown too.
    public var showsAll: Bool
    /// Whether the rows of the toelichting are shown.
    public var showsNotes: Bool
    /// How old and new text stand.
    public var form: Form
    /// The columns beside that of the article, in order; nil for the standard ones.
    public var columns: [Kolom]?
    /// Where changed words are marked.
    public var marks: Merktekens
    /// The instructions that cause the changes, for a column of their own; nil where none are asked for.
    public var instructions: RowInstructions?

    /// Makes a choice.
    public init(
      showsAll: Bool = false, showsNotes: Bool = false, form: Form = .kolommen, columns: [Kolom]? = nil,
      marks: Merktekens = .beide, instructions: RowInstructions? = nil
    ) {
      self.showsAll = showsAll
      self.showsNotes = showsNotes
      self.form = form
      self.columns = columns
      self.marks = marks
      self.instructions = instructions
    }
  }

  /// How old and new text stand.
  public enum Form: String, CaseIterable, Sendable {
    /// Beside each other.
    case kolommen
    /// As one text with marks.
    case doorlopend
  }

  /// A column of the table.
  public enum Kolom: String, CaseIterable, Sendable {
    case was, wordt, instructie, toelichting, opmerkingen

    var title: String { rawValue.capitalizedFirst }
    /// Its width beside the others.
    var width: Int {
      switch self {
      case .was, .wordt: 33
      case .toelichting, .instructie: 24
      case .opmerkingen: 20
      }
    }
  }

  /// Where changed words are marked.
  public enum Merktekens: String, CaseIterable, Sendable {
    /// In the old and in the new text.
    case beide
    /// In the new text only.
    case wordt
    case geen

    func shows(_ zijde: Zijde) -> Bool { self == .beide || self == .wordt && zijde != .was }
  }
}

/// Which text of a comparison is shown.
enum Zijde {
  case was, wordt
  /// Both as one, with what lapsed struck through.
  case samen
}
