import Foundation
import Testing

@testable import griffel

private let bash = "/bin/bash"

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: bash), "bash is not installed"))
struct BashCompletionTests {
  /// What the Tab key offers after these words.
  private func completions(_ words: String...) throws -> [String] {
    let script = """
      \(Shell.bash.script(for: CommandSpec.all))
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _griffel; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: bash)
    process.arguments = ["-c", script, "bash", "griffel"] + words
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func commands() throws {
    #expect(try completions("le") == ["lees"])
    #expect(try completions("") == CommandSpec.all.map(\.name) + ["--help", "--versie"])
  }

  @Test func options() throws {
    #expect(try completions("lees", "in.txt", "--f") == ["--formaat"])
  }

  @Test func values() throws {
    #expect(try completions("lees", "--formaat", "j") == ["json"])
    #expect(try completions("lees", "--formaat", "=", "te") == ["tekst"])
    #expect(
      try completions("lees", "--formaat", "=") == [
        "overzicht", "json", "tekst", "verwijzingen", "cvdr", "akn",
      ])
    #expect(try completions("aanvulling", "z") == ["zsh"])
  }

  @Test func filesAreLeftToTheShell() throws {
    #expect(try completions("lees", "-o", "u").isEmpty)
    #expect(try completions("lees", "ver").isEmpty)
  }
}
