/// The fields that are open at a place: an instruction that Word hides, then a result that it shows.
struct FieldStack {
  private struct Field {
    var instruction = ""
    var isInstruction = true
    var link: String?
    var isContents = false
    /// The entry that was chosen from its list.
    var choice: String?
  }

  private var fields: [Field] = []

  /// Whether what stands here is no text: part of an instruction.
  private(set) var instructions = 0
  private var contents = 0

  var isInInstruction: Bool { instructions > 0 }
  var isInContents: Bool { contents > 0 }

  /// The address that the innermost link gives.
  var link: String? { fields.last { $0.link != nil }?.link }

  /// Begins a field.
  ///
  /// - Parameter choice: the entry that was chosen, where it is a list to choose from.
  mutating func begin(choice: String? = nil) {
    fields.append(Field(choice: choice))
    instructions += 1
  }

  /// Adds to the instruction of the innermost field; no instruction that matters is long.
  mutating func instruct(_ text: String) {
    guard let last = fields.indices.last, fields[last].isInstruction,
      fields[last].instruction.utf8.count < 4096
    else { return }
    fields[last].instruction += text
  }

  /// Ends the instruction of the innermost field.
  mutating func separate() {
    if let last = fields.indices.last { showResult(of: last) }
  }

  /// Ends the innermost field, and gives what Word shows of one that has no result of its own.
  mutating func end() -> Shown {
    guard let field = fields.popLast() else { return .nothing }
    if field.isContents { contents -= 1 }
    guard field.isInstruction else { return .nothing }
    instructions -= 1
    return FieldInstruction(field.instruction).shown(choice: field.choice)
  }

  /// What Word shows of a field without a result.
  enum Shown {
    case nothing
    case text(String)
    /// A number that Word counts.
    case number
  }

  /// Lets text show again where a paragraph ends within an instruction, because a broken field must hide nothing.
  mutating func endParagraph() {
    guard instructions > 0 else { return }
    for index in fields.indices where fields[index].isInstruction { showResult(of: index) }
  }

  private mutating func showResult(of index: Int) {
    guard fields[index].isInstruction else { return }
    fields[index].isInstruction = false
    instructions -= 1
    let instruction = FieldInstruction(fields[index].instruction)
    fields[index].link = instruction.link
    fields[index].isContents = instruction.isContents
    if instruction.isContents { contents += 1 }
  }
}

/// What the instruction of a field says that matters for its result.
struct FieldInstruction {
  /// The address that the result links to.
  var link: String?
  /// Whether the result is a table of contents.
  var isContents: Bool

  /// Its name in capitals, and what stands behind that.
  private var name = ""
  private var rest = ""

  /// What shows where the field has no result: the text of a button, the entry of a list.
  func shown(choice: String?) -> FieldStack.Shown {
    switch name {
    case "MACROBUTTON":
      guard let macro = rest.firstIndex(of: " ") else { return .nothing }
      var text = rest[macro...].drop { $0 == " " }
      while text.last == " " { text.removeLast() }
      return .text(String(text))
    case "FORMDROPDOWN": return choice.map { .text($0) } ?? .nothing
    case "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM": return .number
    default: return .nothing
    }
  }

  init(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    name = words.first?.uppercased() ?? ""
    rest = words.count > 1 ? String(words[1].drop { $0 == " " }) : ""
    isContents = name == "TOC"
    guard name == "HYPERLINK", words.count > 1 else { return }
    // A switch comes first for places in the document itself.
    guard rest.first == "\"" else { return }
    link = String(rest.dropFirst().prefix { $0 != "\"" })
  }
}
