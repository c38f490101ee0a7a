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
      try System.create(path: "\(folder)/stuk.html", page)
    } catch {
      throw noRoom
    }
    if let bytes = printed(in: folder) { return PDFDates.fixed(bytes) }
    do throws(SystemError) {
      try System.create(path: "\(folder)/stuk.docx", word())
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

/// The moment of writing in a PDF, which would make two files of the same text differ.
enum PDFDates {
  /// The same file with a fixed moment in place of each moment of writing; nothing moves.
  static func fixed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for key in ["/CreationDate", "/ModDate"] {
      let key = Array(key.utf8)
      var index = 0
      while let found = bytes[index...].firstIndex(of: key[0]) {
        index = found + 1
        guard bytes[found...].starts(with: key) else { continue }
        index = found + key.count
        fix(&bytes, from: index)
      }
    }
    return bytes
  }

  /// Overwrites the digits of the date that begins at most two bytes after `start`.
  private static func fix(_ bytes: inout [UInt8], from start: Int) {
    guard let open = bytes[start...].prefix(3).firstIndex(of: UInt8(ascii: "(")),
      bytes[(open + 1)...].starts(with: Array("D:".utf8))
    else { return }
    let moment = Array("20000101000000".utf8)
    for (offset, digit) in moment.enumerated() {
      let index = open + 3 + offset
      guard index < bytes.count, (0x30...0x39).contains(bytes[index]) else { return }
      bytes[index] = digit
    }
  }
}
