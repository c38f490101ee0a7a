/// The program.
@main
struct Griffel {
  static func main() {
    System.prepareStreams()
    let code: ExitCode
    do throws(Failure) {
      code = try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      StandardStream.error.writeLine(error.text)
      code = error.code
    }
    System.end(with: code)
  }

  private static func run(_ words: [String]) throws(Failure) -> ExitCode {
    switch try Invocation.parse(words) {
    case .overview: try StandardStream.output.write(Overview.text)
    case .version: try StandardStream.output.write("griffel \(programVersion)\n")
    case .help(let command): try StandardStream.output.write(CommandHelp.text(command))
    case .command(let command, let arguments): return try command.run(Call(command, arguments))
    }
    return .done
  }
}
