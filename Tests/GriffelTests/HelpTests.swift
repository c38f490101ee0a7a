import Testing

@testable import griffel

@Suite struct HelpTests {
  @Test func theOverviewFitsOneScreen() {
    let lines = Overview.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 24)
    #expect(lines.allSatisfy { $0.count <= 80 })
    for command in CommandSpec.all { #expect(Overview.text.contains("  \(command.name) ")) }
  }

  @Test(arguments: CommandSpec.all.map(\.name))
  func theHelpNamesAllThatIsDeclared(name: String) throws {
    let command = try CommandSpec.named(name)
    let text = CommandHelp.text(command)
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    for option in command.allOptions {
      #expect(flat.contains(option.usage))
      #expect(flat.contains(option.help))
    }
    for operand in command.operands { #expect(flat.contains(operand.help)) }
    for example in command.examples { #expect(text.contains("  \(example)\n")) }
    #expect(command.summary.count <= 55)
  }

  @Test func everyPaperCanBeAPDF() {
    for command in CommandSpec.all where command.formats.contains(.docx) {
      #expect(command.formats.contains(.pdf), "\(command.name)")
    }
  }

  @Test(arguments: CommandSpec.all.map(\.name))
  func theExamplesAreValid(name: String) throws {
    for example in try CommandSpec.named(name).examples {
      let words = example.split(separator: " ").map(String.init)
      let start = try #require(words.firstIndex { $0.hasSuffix("griffel") || $0.hasSuffix("(griffel") })
      let line = words[(start + 1)...].prefix { $0 != ">" && $0 != "|" }
        .map { $0.hasSuffix(")") ? String($0.dropLast()) : $0 }
      guard case .command(let command, _) = try Invocation.parse(line) else {
        Issue.record("\(example)")
        continue
      }
      #expect(command.name == name)
    }
  }

  @Test(arguments: CommandSpec.all.map(\.name))
  func optionNamesAreUnique(name: String) throws {
    let options = try CommandSpec.named(name).allOptions
    #expect(Set(options.map(\.name)).count == options.count)
    let letters = options.compactMap(\.short)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: Shell.allCases)
  func completionKnowsEveryCommandAndOption(shell: Shell) {
    let script = shell.script(for: CommandSpec.all)
    for command in CommandSpec.all {
      #expect(script.contains(command.name))
      for option in command.allOptions {
        #expect(script.contains(shell == .fish ? "-l \(option.name) " : option.typed))
        for word in option.kind.words ?? [] { #expect(script.contains(word)) }
      }
    }
  }
}
