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
  /// Printing takes seconds; what takes longer hangs.
  private static let patience = 180

  /// The PDF of a paper, given as a web page and, where no browser can print that, as a Word file.
  static func file(page: [UInt8], word: () -> [UInt8]) throws(Failure) -> [UInt8] {
    guard let folder = TemporaryFolder.make() else { throw noRoom }
    defer { TemporaryFolder.remove(folder) }
    do throws(SystemError) {
      try System.create(path: "\(folder)/stuk.html", Content(page))
    } catch {
      throw noRoom
    }
    if let bytes = printed(in: folder) { return PDFDates.fixed(bytes) }
    do throws(SystemError) {
      try System.create(path: "\(folder)/stuk.docx", Content(word()))
    } catch {
      throw noRoom
    }
    if OfficeProgram.convert("\(folder)/stuk.docx", to: "pdf", in: folder), let bytes = result(in: folder) {
      return PDFDates.fixed(bytes)
    }
    throw Failure(
      .unwritable,
      "Voor een pdf is een browser (Chromium, Chrome of Edge) of LibreOffice nodig, en geen van die lukt",
      advice: "Installeer er een (op Debian het pakket chromium of libreoffice-writer) of kies --formaat docx"
    )
  }

  private static func printed(in folder: String) -> [UInt8]? {
    let arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--no-pdf-header-footer",
      "--user-data-dir=\(folder)/profiel", "--print-to-pdf=\(folder)/stuk.pdf",
    ]
    for browser in browsers {
      guard let code = System.run(browser, arguments + ["\(folder)/stuk.html"], patience: patience),
        code != 127
      else { continue }
      if let bytes = result(in: folder) { return bytes }
      // Who runs everything as the system's administrator, as in a container, has no sandbox.
      _ = System.run(browser, arguments + ["--no-sandbox", "\(folder)/stuk.html"], patience: patience)
      if let bytes = result(in: folder) { return bytes }
    }
    return nil
  }

  private static func result(in folder: String) -> [UInt8]? {
    guard let bytes = try? System.bytes(ofFile: "\(folder)/stuk.pdf", limit: InputRoom.limit) else {
      return nil
    }
    return bytes.starts(with: Array("%PDF-".utf8)) ? bytes : nil
  }

  private static var noRoom: Failure {
    Failure(
      .unwritable, "Er is geen plaats voor tijdelijke bestanden",
      advice: "Maak ruimte vrij of kies --formaat html")
  }
}
