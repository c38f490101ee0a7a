/// pdftotext, which takes the text out of a PDF where it is installed.
enum PDFProgram {
  /// Taking out a text takes seconds; what takes longer hangs.
  private static let patience = 120

  /// The text of the PDF in `bytes`, as it stands on the page; `name` is what the user calls it.
  ///
  /// The layout is kept: without it, labels that hang beside their text come out in another order than they are read.
  static func text(from bytes: [UInt8], name: String) throws(Failure) -> [UInt8] {
    guard let folder = TemporaryFolder.make() else {
      throw failure(name, "Er is geen plaats voor tijdelijke bestanden")
    }
    defer { TemporaryFolder.remove(folder) }
    let input = "\(folder)/invoer.pdf"
    let output = "\(folder)/uitvoer.txt"
    do throws(SystemError) {
      try System.create(path: input, Content(bytes))
    } catch {
      throw failure(name, "Er is geen plaats voor tijdelijke bestanden")
    }
    let arguments = ["-layout", "-enc", "UTF-8", input, output]
    guard let code = System.run("pdftotext", arguments, patience: patience), code != 127 else {
      throw failure(name, "Dit is een pdf, en pdftotext, dat er de tekst uit haalt, is er niet")
    }
    guard code == 0, let text = try? System.bytes(ofFile: output, limit: InputRoom.limit) else {
      throw Failure(
        .unreadable, file: name,
        "Uit deze pdf is geen tekst te halen: het bestand is beschadigd of beveiligd",
        advice: "Vraag wie de pdf maakte om het Word-document of de tekst")
    }
    return text
  }

  private static func failure(_ name: String, _ what: String) -> Failure {
    Failure(
      .unreadable, file: name, what,
      advice: "Installeer pdftotext (op Debian het pakket poppler-utils) of sla het document op als tekst")
  }
}
