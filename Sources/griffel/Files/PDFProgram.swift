/// pdftotext, which takes the text out of a PDF where it is installed.
enum PDFProgram {
  /// Taking out a text takes seconds; what takes longer hangs.
  private static let patience = 120

  /// The text of the PDF in `bytes`, as it stands on the page; `name` is what the user calls it.
  ///
  /// The layout is kept: without it, labels that hang beside their text come out in another order than they are read.
  static func text(from bytes: [UInt8], name: String) throws(Failure) -> [UInt8] {
    try TemporaryFolder.use(orFail: .unreadable, name) { folder throws(Failure) in
      let input = try folder.write(bytes, as: "invoer.pdf")
      let arguments = ["-layout", "-enc", "UTF-8", input, folder.path(of: "uitvoer.txt")]
      guard let code = System.run("pdftotext", arguments, patience: patience), code != 127 else {
        throw Failure(
          .unreadable, file: name, "Dit is een pdf, en pdftotext, dat er de tekst uit haalt, is er niet",
          advice: "Installeer pdftotext (op Debian het pakket poppler-utils) of sla het document op als tekst"
        )
      }
      guard code == 0, let text = folder.bytes(of: "uitvoer.txt") else {
        throw Failure(
          .unreadable, file: name,
          "Uit deze pdf is geen tekst te halen: het bestand is beschadigd of beveiligd",
          advice: "Vraag wie de pdf maakte om het Word-document of de tekst")
      }
      return text
    }
  }
}
