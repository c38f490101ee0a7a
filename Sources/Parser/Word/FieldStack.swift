/// The fields that are open at a place: an instruction that Word hides, then a result that it shows.
struct FieldStack {
  private struct Field {
    var instruction = ""
    var isInstruction = true
    var link: String?
    var isContents = false
  }

  private var fields: [Field] = []

  /// Whether what stands here is no text: part of an instruction.
  private(set) var instructions = 0
  private var contents = 0

  var isInInstruction: Bool { instructions > 0 }
  var isInContents: Bool { contents > 0 }

  /// The address that the innermost link gives.
  var link: String? { fields.last { $0.link != nil }?.link }

  mutating func begin() {
    fields.append(Field())
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

  mutating func end() {
    guard let field = fields.popLast() else { return }
    if field.isInstruction { instructions -= 1 }
    if field.isContents { contents -= 1 }
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

  init(_ text: String) {
    let words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    let name = words.first?.uppercased()
    isContents = name == "TOC"
    guard name == "HYPERLINK", words.count > 1 else { return }
    let rest = words[1].drop { $0 == " " }
    // A switch comes first for places in the document itself.
    guard rest.first == "\"" else { return }
    link = String(rest.dropFirst().prefix { $0 != "\"" })
  }
}
