import Foundation
import Testing

/// What is left when the user breaks off while another program works.
@Suite struct InterruptionTests {
  let program: Program

  init() throws {
    program = try Program()
    try program.write("%PDF-1.4", to: "in.pdf")
    // Stands for a pdftotext that takes long, and tells under which number it runs.
    try program.write(
      "#!/bin/sh\necho $$ > bezig.deel && mv bezig.deel bezig\nexec sleep 600\n", to: "bin/pdftotext")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: program.folder.path + "/bin/pdftotext")
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "tijdelijk"), withIntermediateDirectories: false)
  }

  @Test(.timeLimit(.minutes(5)), arguments: [SIGINT, SIGTERM, SIGHUP])
  func nothingIsLeft(signal: Int32) async throws {
    let before = try program.files()
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments = ["lees", "in.pdf", "-o", "uit/uit.json"]
    process.currentDirectoryURL = program.folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(program.folder.path)/bin:\(environment["PATH"] ?? "")"
    environment["TMPDIR"] = program.folder.path + "/tijdelijk"
    process.environment = environment
    // The threads that tests run on hold signals back, and a program that they start would do so too.
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    try process.run()
    while try !program.files().contains("bezig") { try await Task.sleep(for: .milliseconds(20)) }
    let other = try #require(pid_t(try program.read("bezig").trimmingCharacters(in: .whitespacesAndNewlines)))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    // It ends as any program does that is broken off, so that a script stops too.
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    #expect(kill(other, 0) != 0, "the other program still runs")
    try FileManager.default.removeItem(at: program.folder.appending(path: "bezig"))
    #expect(try program.files() == before)
  }
}
