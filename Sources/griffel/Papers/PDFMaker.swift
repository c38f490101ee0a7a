/// Makes a PDF of a paper with a program that the user has: a browser prints the page, or LibreOffice the Word file.
enum PDFMaker {
  /// Names under which browsers that can print are installed, on the path or in the place where macOS keeps them.
  private static let browsers = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome",
    "msedge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ]
  private static let pdf = "stuk.pdf"
  /// Printing takes seconds; what takes longer hangs.
  private static let patience = 180

  /// The PDF of a paper, given as a web page and, where no browser can print that, as a Word file.
  static func file(page: [UInt8], word: () -> [UInt8]) throws(Failure) -> [UInt8] {
    try TemporaryFolder.use(orFail: .unwritable) { folder throws(Failure) in
      if let bytes = printed(try folder.write(page, as: "stuk.html"), in: folder) {
        return PDFDates.fixed(bytes)
      }
      let wordFile = try folder.write(word(), as: "stuk.docx")
      if OfficeProgram.convert(wordFile, to: "pdf", in: folder), let bytes = result(in: folder) {
        return PDFDates.fixed(bytes)
      }
      throw Failure(
        .unwritable,
        "Voor een pdf is een browser (Chromium, Chrome of Edge) of LibreOffice nodig, en geen van die lukt",
        advice:
          "Installeer er een (op Debian het pakket chromium of libreoffice-writer) of kies --formaat docx"
      )
    }
  }

  private static func printed(_ page: String, in folder: TemporaryFolder) -> [UInt8]? {
    let arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--no-pdf-header-footer",
      "--user-data-dir=\(folder.path(of: "profiel"))", "--print-to-pdf=\(folder.path(of: pdf))",
    ]
    for browser in browsers {
      guard let code = System.run(browser, arguments + [page], patience: patience), code != 127 else {
        continue
      }
      if let bytes = result(in: folder) { return bytes }
      // Who runs everything as the system's administrator, as in a container, has no sandbox.
      _ = System.run(browser, arguments + ["--no-sandbox", page], patience: patience)
      if let bytes = result(in: folder) { return bytes }
    }
    return nil
  }

  private static func result(in folder: TemporaryFolder) -> [UInt8]? {
    folder.bytes(of: pdf).flatMap { $0.starts(with: Array("%PDF-".utf8)) ? $0 : nil }
  }
}
