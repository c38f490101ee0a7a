/// Reads the words after a command as its declaration says.
struct ArgumentParser {
  private let command: CommandSpec
  private var words: ArraySlice<String>
  private var result = Arguments()

  /// The options and operands in `words`, checked; nil when the user asks for help instead.
  static func parse(_ words: [String], for command: CommandSpec) throws(Failure) -> Arguments? {
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == OptionSpec.help.typed || $0 == "-h" }) {
      return nil
    }
    var parser = ArgumentParser(command: command, words: words[...])
    try parser.readWords()
    try parser.checkOperands()
    try parser.checkStandardInput()
    return parser.result
  }

  private init(command: CommandSpec, words: ArraySlice<String>) {
    self.command = command
    self.words = words
  }

  private mutating func readWords() throws(Failure) {
    while let word = words.popFirst() {
      if word == "--" {
        result.operands += words
        return
      } else if word.hasPrefix("--") {
        try readLong(word)
      } else if Self.looksLikeOption(word) {
        try readShort(word)
      } else {
        result.operands.append(word)
      }
    }
  }

  /// `--naam`, `--naam waarde` or `--naam=waarde`.
  private mutating func readLong(_ word: String) throws(Failure) {
    let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let option = command.allOptions.first(where: { $0.name == name }) else {
      throw unknown("--" + name)
    }
    try read(option, attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// `-o waarde`, `-owaarde` or `-o=waarde`.
  private mutating func readShort(_ word: String) throws(Failure) {
    guard let letter = word.dropFirst().first,
      let option = command.allOptions.first(where: { $0.short == letter })
    else { throw unknown(word) }
    var rest = word.dropFirst(2)
    if rest.hasPrefix("=") { rest = rest.dropFirst() }
    try read(option, attached: word.count > 2 ? String(rest) : nil)
  }

  private mutating func read(_ option: OptionSpec, attached: String?) throws(Failure) {
    if result.has(option), option.count == .fixed {
      throw usage("\(option.typed) staat er twee keer", advice: "Geef deze optie één keer")
    }
    if option.isSwitch, attached != nil {
      throw usage("\(option.typed) heeft geen waarde", advice: "Laat weg wat erachter staat")
    }
    var values = attached.map { [$0] } ?? []
    while values.count < option.placeholders.count || option.count == .many,
      let next = words.first, next != "--", !Self.looksLikeOption(next)
    {
      values.append(next)
      words.removeFirst()
    }
    guard values.count >= option.placeholders.count, !values.contains("") else {
      throw usage("Achter \(option.typed) ontbreekt een waarde", advice: "Schrijf \(option.usage)")
    }
    for value in values {
      try check(
        value, of: option.kind, else: "\(option.typed) kent geen \(Suggestion.shortened(value))")
    }
    result.add(values, to: option)
  }

  private func check(_ value: String, of kind: ValueKind, else what: String) throws(Failure) {
    guard let words = kind.words, !words.contains(value) else { return }
    throw usage(
      what,
      advice: Suggestion.advice(for: value, among: words, else: "Kies uit \(words.joined(separator: ", "))"))
  }

  private func checkOperands() throws(Failure) {
    let required = command.operands.filter(\.isRequired)
    if result.operands.count < required.count {
      let missing = required[result.operands.count]
      throw usage("Er ontbreekt een \(missing.placeholder)", advice: "Schrijf \(command.usage)")
    }
    if command.operands.last?.isMany != true, result.operands.count > command.operands.count {
      let extra = result.operands[command.operands.count]
      throw usage("\(Suggestion.shortened(extra)) is er te veel", advice: "Schrijf \(command.usage)")
    }
    for (index, word) in result.operands.enumerated() {
      guard !word.isEmpty else { throw usage("Een naam is leeg", advice: "Schrijf \(command.usage)") }
      let operand = command.operands[min(index, command.operands.count - 1)]
      try check(
        word, of: operand.kind,
        else: "Onbekende \(operand.placeholder.lowercased()): \(Suggestion.shortened(word))")
    }
  }

  /// Standard input gives its text only once.
  private func checkStandardInput() throws(Failure) {
    let options = command.allOptions.filter { $0.kind == .file }
    let files = result.operands + options.flatMap { result.values(of: $0) }
    guard files.count(where: { $0 == StandardStream.dash }) > 1 else { return }
    throw usage(
      "De standaardinvoer is maar één keer te lezen", advice: "Geef ten hoogste één keer - als bestand")
  }

  private func unknown(_ word: String) -> Failure {
    usage(
      "Onbekende optie: \(Suggestion.shortened(word))",
      advice: Suggestion.advice(
        for: word, among: command.allOptions.map(\.typed),
        else: "Alle opties staan in griffel help \(command.name)"
      ))
  }

  private func usage(_ what: String, advice: String) -> Failure { Failure(.usage, what, advice: advice) }

  /// A lone dash is a file: standard input.
  private static func looksLikeOption(_ word: String) -> Bool { word.hasPrefix("-") && word != "-" }
}
